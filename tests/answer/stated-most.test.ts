import { expect, it, test } from "vitest";
import { appOver } from "./app.ts";

const app = appOver({
  "bao-cao.md": `# Báo cáo công tác thú y quý II/2025

Tiêm phòng dại cho đàn chó đạt 8.140/12.500 con (65,1%); cao nhất là xã Tân Lộ (91,4%), thấp nhất là xã Bãi Cát (33,8%). Tỷ lệ trâu bò được tiêm ở thôn Đồng Me còn ở mức 41%, thấp nhất trong các thôn, cần sớm khắc phục.

Huyện Hà Lương dẫn đầu về giải ngân vốn vay chăn nuôi với 88,2%; thấp nhất là huyện Cẩm Hà, 52,7%. Nội dung bị phản ánh nhiều nhất là mùi hôi và nước thải.
`,
  "minutes.md": `# Minutes of the Library Committee, 4 March 2025

Visits were lowest at the harbour branch (1,120) and highest at the central branch (9,870).
`,
});

async function said(text: string, language: "vi" | "en" = "vi"): Promise<string> {
  const answer = await app().ask({
    text,
    language,
    rights: { collections: "all" },
    today: "2025-08-01",
  });
  return answer.kind === "answered" ? answer.claims.map((claim) => claim.text).join("\n") : "";
}

test.each([
  ["Xã nào tiêm phòng dại kém nhất và được bao nhiêu phần trăm?", "Bãi Cát (33,8%)", "91,4"],
  ["Xã nào tiêm phòng dại cao nhất, đạt mấy phần trăm?", "Tân Lộ (91,4%)", "33,8"],
  ["xa nao tiem phong dai thap nhat", "Bãi Cát (33,8%)", "91,4"],
  ["Xã nào đứng đầu về tiêm phòng dại cho chó?", "Tân Lộ (91,4%)", "33,8"],
  ["Thôn nào có tỷ lệ tiêm trâu bò thấp nhất, bao nhiêu?", "thôn Đồng Me còn ở mức 41%", "65,1"],
  ["Huyện nào giải ngân vốn vay chăn nuôi cao nhất?", "Hà Lương dẫn đầu", "52,7"],
])("answers what the text says is first, and no other rank: %s", async (question, own, other) => {
  const text = await said(question);
  expect(text).toContain(own);
  expect(text).not.toContain(other);
});

it("reads both ends of an English sentence", async () => {
  const text = await said("Which branch had the highest number of visits?", "en");
  expect(text).toBe("highest at the central branch (9,870).");
});

it("keeps all that share the rank", async () => {
  expect(await said("Nội dung nào bị phản ánh nhiều nhất?")).toContain("mùi hôi và nước thải");
});

it("says nothing where the text ranks something else", async () => {
  expect(await said("Xã nào tiêm vắc xin lợn tai xanh nhiều nhất?")).toBe("");
});
