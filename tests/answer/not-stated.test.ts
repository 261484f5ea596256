import { expect, test } from "vitest";
import { appOver } from "./app.ts";

const app = appOver({
  "thong-bao.md": `# Thông báo kết quả phiên họp lần thứ 7 Ban Chỉ đạo thủy lợi huyện Đông Kỳ

Ngày 12/6/2025, Ban Chỉ đạo thủy lợi huyện Đông Kỳ họp phiên lần thứ 7, có 21 đại biểu dự.

Nghị quyết về nạo vét kênh được 19/21 đại biểu tán thành; hai đại biểu không tán thành. Kênh mương đã nạo vét xong ở 4 xã, bốn xã này là Tân Lộ, Hà Bối, Yên Trung và Bãi Cát. Còn ba xã chưa nạo vét kênh vì Ban Quản lý chưa bàn giao mốc.

Tiền đền bù đất ở dọc kênh chính đã chi trả 37,9 tỷ đồng cho 214 hộ. Phí thủy lợi thu 1,2 triệu đồng/ha.

Toàn huyện ghi nhận 54 điểm sạt lở bờ kênh. Trạm bơm xã Hà Bối đã sửa xong.
`,
  "minutes.md": `# Minutes of the Harbour Committee, 14 May 2025

The Committee approved 18 automatic tide gauges at a cost of not more than VND 4.2 billion. The dredging contract went to Marlow Marine for EUR 310,000.

Berth arrears stood at EUR 38,450 on 31 March 2025.
`,
});

async function said(text: string, language: "vi" | "en"): Promise<string> {
  const answer = await app().ask({
    text,
    language,
    rights: { collections: "all" },
    today: "2025-08-01",
  });
  return answer.kind === "answered" ? answer.claims.map((claim) => claim.text).join("\n") : "";
}

test.each([
  ["Hai đại biểu không tán thành nghị quyết nạo vét kênh tên gì?", "vi"],
  ["hai dai bieu khong tan thanh nghi quyet nao vet kenh ten gi", "vi"],
  ["Ba xã chưa nạo vét kênh là những xã nào?", "vi"],
  ["Which company supplies the 18 automatic tide gauges?", "en"],
  ["Đền bù đất ở dọc kênh chính bao nhiêu tiền một mét vuông?", "vi"],
  ["Phiên họp lần thứ V của Ban Chỉ đạo thủy lợi có bao nhiêu đại biểu dự?", "vi"],
  ["Xã Hà Bối có mấy điểm sạt lở bờ kênh?", "vi"],
  ["How high were berth arrears at the end of March 2021?", "en"],
] as const)(
  "refuses what the documents speak of but do not tell: %s",
  async (question, language) => {
    expect(await said(question, language)).toBe("");
  },
);

test.each([
  ["Bốn xã đã nạo vét xong kênh mương là những xã nào?", "vi", "Hà Bối, Yên Trung"],
  ["Which company got the dredging contract?", "en", "Marlow Marine"],
  ["Phí thủy lợi bao nhiêu tiền một ha?", "vi", "1,2 triệu đồng/ha"],
  ["Toàn huyện Đông Kỳ có mấy điểm sạt lở bờ kênh?", "vi", "54"],
] as const)("still tells what they do: %s", async (question, language, own) => {
  expect(await said(question, language)).toContain(own);
});
