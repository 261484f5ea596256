import { expect, it } from "vitest";
import { renderAnswer } from "../../src/i18n/answers.ts";
import { appOver } from "./app.ts";

const app = appOver({
  "minutes.md": `# Biên bản họp Ban Quản lý chợ Bến Gỗ

Ngày 14/5/2024.

1. Khách đến chợ đạt 4.120 lượt, tăng 3% so với cùng kỳ năm 2023 (4.000 lượt).

2. Tổng kinh phí sửa mái chợ là 2,6 tỷ đồng.

3. Hội chợ bố trí 48 ki ốt (lần thứ II: 35 ki ốt).
`,
  "notice.md": `# Thông báo kết luận về chợ Bến Gỗ

Ngày 20/6/2024.

| Chỉ tiêu | Đơn vị | KH 2024 | TH đến 31/5/2024 | Cùng kỳ 2023 |
|---|---|---|---|---|
| Số sạp cho thuê | sạp | 310 | 296 | 281 |

| Công trình | Chủ đầu tư | Tổng kinh phí (tỷ đồng) | Đã cấp |
|---|---|---|---|
| Sửa mái chợ | Ban Quản lý | 2,9 | 1,1 |
`,
});

async function answerTo(question: string): Promise<string> {
  const rights = { collections: "all" } as const;
  const answer = await app().ask({ text: question, rights, language: "vi", today: "2024-07-01" });
  return renderAnswer(answer);
}

it("a figure and the earlier one beside it in brackets are subtracted", async () => {
  const text = await answerTo("Khách đến chợ nhiều hơn cùng kỳ năm ngoái bao nhiêu lượt?");
  expect(text).toContain("Tăng 120 lượt (4.120 lượt − 4.000 lượt)");
});

it("the time before is the one in brackets", async () => {
  const text = await answerTo("Hội chợ lần này nhiều hơn lần trước mấy ki ốt?");
  expect(text).toContain("Tăng 13");
});

it("of two papers one may say in a sentence what the other has in a table", async () => {
  const text = await answerTo(
    "Kinh phí sửa mái chợ là bao nhiêu, các văn bản có giống nhau không?",
  );
  expect(text).toContain("Không thống nhất");
  expect(text).toContain("2,6");
  expect(text).toContain("2,9");
});

it("less than planned is no rise", async () => {
  const text = await answerTo(
    "So với kế hoạch năm 2024 thì đến hết tháng 5 còn thiếu bao nhiêu sạp cho thuê?",
  );
  expect(text).toContain("Thiếu 14 so với kế hoạch");
  expect(text).not.toContain("Tăng");
});
