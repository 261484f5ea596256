import { expect, it } from "vitest";
import type { Turn } from "../../src/domain/answer.ts";
import { renderAnswer } from "../../src/i18n/answers.ts";
import { appOver } from "./app.ts";

const app = appOver({
  "bao-cao-cho.md": `# BÁO CÁO
**Tình hình thu phí chợ quý II năm 2025 của Ban Quản lý chợ Thanh Hà**

Bảng 1. Thu phí theo khu, quý II/2025

| Khu | Số sạp | KH quý II/2025 (triệu đồng) | TH quý II/2025 (triệu đồng) | Tỷ lệ (%) | Cùng kỳ 2024 (%) |
|---|---|---|---|---|---|
| Khu vải | 42 | 210 | 198 | 94,3 | 91,0 |
| Khu cá | 65 | 325 | 331 | 101,8 | 97,2 |
| Khu rau | 118 | 236 | 224 | 94,9 | 96,4 |
| Cộng | 225 | 771 | 753 | 97,7 | 95,1 |

Bảng 2. Lấy ý kiến tiểu thương

| Tờ trình | Nội dung | Tán thành (%) | Không tán thành (%) |
|---|---|---|---|
| 01 | Di dời khu cá | 61,5 | 30,2 |
| 02 | Lắp mái che khu rau | 88,4 | 7,1 |
`,
  "cang-ca.md": `# BÁO CÁO
**Hoạt động 6 tháng đầu năm 2025 của cảng cá Hòn Mun**

| Chỉ tiêu | Đơn vị | KH 2025 | TH 6 tháng 2024 | TH 6 tháng 2025 |
|---|---|---|---|---|
| Sản lượng cá | tấn | 4.500 | 1.900 | 2.180 |
| Sản lượng tôm | tấn | 900 | 455 | 490 |
`,
  "hoi-khuyen-hoc.txt": `BIÊN BẢN
Họp Ban Thường vụ Hội Khuyến học xã Lũng Nà, ngày 10/7/2025

Thủ quỹ báo cáo thu, chi quỹ khuyến học 6 tháng (đơn vị: triệu đồng):

Khoản mục                    Số tiền
Tồn đầu năm                  31,7
Thu vận động                 48,5
Tổng chi                     52,9
Tồn quỹ đến ngày 30/6/2025   27,3

Biểu quyết:

TT	Nội dung	Tán thành	Không tán thành	Không có ý kiến
1	Nâng mức thưởng học sinh giỏi lên 700.000 đồng/suất	9	4	2
2	Lập tủ sách tại nhà văn hóa thôn Pác Cuổi năm 2025	13	1	1

Kết quả 9 tháng:

Chỉ tiêu	Quý I	Quý II	Quý III	9 tháng
Học sinh được trợ cấp khó khăn	17	22	35	74
Buổi tuyên truyền đã mở	3	5	4	12
`,
  "minutes.md": `# Minutes of the trustees of the Lowfield library, 14 May 2025

Table 1. Budget 2025 (USD)

| Line | Approved budget | Spent Jan-Apr | Revised budget |
|---|---|---|---|
| A. Reading rooms | 52,000 | 18,400 | 57,000 |
| B. New books | 31,000 | 9,700 | 28,500 |
`,
});

async function ask(text: string, history: readonly Turn[] = []): Promise<string> {
  const answer = await app().ask({
    text,
    history,
    rights: { collections: "all" },
    language: "vi",
    today: "2025-08-01",
  });
  return renderAnswer(answer);
}

it("answers with the cell whose row and column are both named", async () => {
  expect(await ask("Khu cá chợ Thanh Hà có bao nhiêu sạp?")).toContain("65");
  expect(await ask("Cùng kỳ năm 2024 khu rau đạt bao nhiêu %?")).toContain("96,4");
  expect(await ask("How much was spent on new books in January-April 2025?")).toContain("9,700");
});

it("gives each of several cells of a row with its header", async () => {
  const answer = await ask(
    "Việc lắp mái che khu rau bao nhiêu phần trăm tán thành, bao nhiêu phản đối?",
  );
  expect(answer).toMatch(/Tán thành \(%\): 88,4[\s\S]*Không tán thành \(%\): 7,1/u);
});

it("gives one column for each of the rows named, and the row that sums them up", async () => {
  const some = await ask("Liệt kê số sạp của khu vải, khu rau và tổng cộng");
  for (const value of ["42", "118", "225"]) expect(some).toContain(value);
  expect(some).not.toContain("65");
  const all = await ask("Số sạp của từng khu ở chợ Thanh Hà?");
  for (const value of ["42", "65", "118"]) expect(all).toContain(value);
});

it("takes the operands of a difference from the columns or rows that are named", async () => {
  const columns = await ask(
    "By how much does the revised budget for reading rooms exceed the approved one?",
  );
  expect(columns).toContain("5,000 ");
  const rows = await ask("Khu rau nhiều hơn khu cá bao nhiêu sạp?");
  expect(rows).toContain("53 ");
});

it("knows a row by its number, and a rate by the column it stands beside", async () => {
  expect(await ask("Tờ trình 02 được bao nhiêu phần trăm tán thành?")).toContain("88,4");
  const rate = await ask("Khu vải có bao nhiêu sạp, thực hiện đạt bao nhiêu phần trăm?");
  expect(rate).toContain("42");
  expect(rate).toContain("94,3");
});

it("knows a row of a vote by a term that only its long label has", async () => {
  const against = await ask(
    "Khi biểu quyết thưởng học sinh giỏi, có bao nhiêu phiếu không tán thành?",
  );
  expect(against).toContain("Không tán thành: 4");
  expect(await ask("bieu quyet tu sach co may phieu tan thanh")).toContain(": 13");
});

it("tells what is left by the row that says so", async () => {
  const left = await ask("Trong quỹ khuyến học Lũng Nà hiện còn bao nhiêu tiền?");
  expect(left).toContain("27,3");
  expect(left).not.toContain("31,7");
});

it("lists the periods of a row and their total", async () => {
  const each = await ask(
    "Liệt kê số học sinh được trợ cấp khó khăn theo từng quý, cộng 9 tháng là mấy?",
  );
  for (const value of ["17", "22", "35", "74"]) expect(each).toContain(value);
});

it("finds the greatest of a column whose rows the question does not name", async () => {
  expect(await ask("Khu nào nhiều sạp nhất?")).toContain("118");
});

it("shows what a value has become since the year before", async () => {
  const answer = await ask(
    "Sản lượng cá 6 tháng đầu năm 2025 của cảng Hòn Mun tăng bao nhiêu so với cùng kỳ?",
  );
  expect(answer).toContain("Tăng 280 ");
});

it("takes the plan of the year where months are compared with it", async () => {
  const answer = await ask(
    "Sản lượng tôm 6 tháng đầu năm 2025 của cảng Hòn Mun thấp hơn kế hoạch bao nhiêu?",
  );
  expect(answer).toContain("410 ");
});

it("keeps the row of the question before where only the plan is asked for", async () => {
  const answer = await ask("Còn kế hoạch là bao nhiêu?", [
    { role: "user", text: "Sản lượng cá 6 tháng đầu năm 2025 của cảng Hòn Mun là bao nhiêu?" },
    { role: "assistant", text: "2.180 tấn." },
  ]);
  expect(answer).toContain("4.500");
});

it("refuses where the table has no such row", async () => {
  expect(await ask("Khu giày dép chợ Thanh Hà có bao nhiêu sạp?")).toContain("Không tìm thấy");
});
