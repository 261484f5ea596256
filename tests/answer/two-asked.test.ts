import { expect, it } from "vitest";
import { renderAnswer } from "../../src/i18n/answers.ts";
import { appOver } from "./app.ts";

// A report of July whose title speaks of what is to come, one of October, and minutes in English.
const app = appOver({
  "july.md": `Bàu Sen: Gỡ vướng mặt bằng, đẩy mạnh chăn nuôi 6 tháng cuối năm

Sáng 14/7/2025, UBND huyện Bàu Sen tổ chức hội nghị sơ kết công tác chăn nuôi 6 tháng đầu năm, bàn nhiệm vụ 6 tháng cuối năm 2025. Ông Vi Đình Sáu, Chủ tịch UBND huyện chủ trì hội nghị.

Theo bà Hoa, nguyên nhân chủ yếu của việc chậm làm trại giống là thiếu đất đắp và nhà thầu thiếu máy ủi.

Làm trại giống Gò Đình, trong tổng số 96 hộ bị ảnh hưởng, đã có 41 hộ bàn giao mặt bằng.

Trận lốc cuối tháng 6 làm hư 27 chuồng trại, huyện đã hỗ trợ 310 hộ. Lãi vay ngân hàng của trại giống quý II/2025 là 1,2 tỷ đồng.

Trạm Thú y huyện chủ trì tiêm phòng đàn trâu bò trước ngày 30/11/2025.
`,
  "october.md": `HUYỆN BÀU SEN
TRẠI GIỐNG GÒ ĐÌNH

BÁO CÁO
Kết quả 9 tháng năm 2025

1. Về mặt bằng trại giống Gò Đình, 73/96 hộ đã bàn giao.
2. Đề nghị gia hạn hợp đồng máy ủi đến 20/12/2025: 9 phiếu tán thành, 2 phiếu không tán thành.

| Chỉ tiêu | Đơn vị | KH 2025 | TH 2025 | TH/KH (%) | So với 2024 (%) |
|---|---|---|---|---|---|
| Lợn giống xuất trại | con | 1.400 | 1.288 | 92,0 | 108,4 |
`,
  "board.md": `# Minutes of the Tidewell Credit Union board, 20 January 2026

1. Moved by Ms. Orr: sell the Quay Street branch.
Defeated, 3 in favour, 6 opposed.

Quarter                     2024 actual     2025 actual     2026 budget
New members                 212             230             245
Members lost to other banks 31              28              25

2. Net income for 2025 was USD 1.9 million against a budget of USD 2.2 million; the shortfall was due mainly to higher wages.
`,
});

async function answerTo(question: string, language: "vi" | "en" = "vi"): Promise<string> {
  const rights = { collections: "all" } as const;
  return renderAnswer(await app().ask({ text: question, rights, language, today: "2026-02-01" }));
}

it("what a title plans is not what its paper reports on", async () => {
  const text = await answerTo(
    "Số hộ bàn giao mặt bằng trại giống Gò Đình từ cuối tháng 6 đến hết tháng 9/2025 tăng thêm bao nhiêu hộ?",
  );
  expect(text).toContain("32");
  expect(text).toContain("41");
  expect(text).toContain("73/96");
});

it("of two times joined by “and” the figure of each is given", async () => {
  const text = await answerTo(
    "Trại giống Gò Đình có bao nhiêu hộ đã bàn giao mặt bằng ở thời điểm cuối tháng 6/2025 và ở thời điểm hết tháng 9/2025?",
  );
  expect(text).toContain("41 hộ");
  expect(text).toContain("73/96");
});

it("a cause asked for by its noun is told by the sentence that gives it", async () => {
  const text = await answerTo("Nguyên nhân chậm làm trại giống Gò Đình là gì?");
  expect(text).toContain("thiếu đất đắp");
  expect(await answerTo("Why did net income for 2025 fall short of the budget?", "en")).toContain(
    "higher wages",
  );
});

it("who leads a meeting is a person, not whoever leads a task", async () => {
  const text = await answerTo("Ai chủ trì hội nghị sơ kết chăn nuôi huyện Bàu Sen?");
  expect(text).toContain("Vi Đình Sáu");
  expect(text).not.toContain("Trạm Thú y");
});

it("a share of the plan is not the plan", async () => {
  const text = await answerTo("Lợn giống xuất trại năm 2025 đạt bao nhiêu phần trăm kế hoạch?");
  expect(text).toContain("92,0");
  expect(text).not.toContain("1.400");
});

it("what became of a motion is told with it", async () => {
  const text = await answerTo(
    "What was the result of the vote to sell the Quay Street branch?",
    "en",
  );
  expect(text).toContain("3 in favour, 6 opposed");
});

it("a lengthened term is no deadline, and names that no paper has are not given", async () => {
  const text = await answerTo("Hai thành viên không tán thành gia hạn hợp đồng máy ủi tên là gì?");
  expect(text).toContain("Không tìm thấy");
});

it("the name of a body alone measures nothing", async () => {
  expect(await answerTo("Lợi nhuận năm 2025 của trại giống Gò Đình đạt bao nhiêu tỷ?")).toContain(
    "Không tìm thấy",
  );
});

it("how many something happened to is told only where it is told that it happened", async () => {
  expect(await answerTo("Trận lốc cuối tháng 6 có bao nhiêu người bị thương?")).toContain(
    "Không tìm thấy",
  );
  expect(await answerTo("Quý II/2025 trại giống Gò Đình lãi bao nhiêu tỷ đồng?")).toContain(
    "Không tìm thấy",
  );
});

it("a label as long as its column does not break the table", async () => {
  const text = await answerTo("How many members were lost to other banks, 2026 budget?", "en");
  expect(text).toContain("25");
  expect(text).not.toMatch(/31|245/u);
});

it("of other things counted beside those asked for none answers", async () => {
  const text = await answerTo("Trận lốc cuối tháng 6 làm hư bao nhiêu chuồng trại?");
  expect(text).toContain("27 chuồng trại");
});
