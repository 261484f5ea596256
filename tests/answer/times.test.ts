import { expect, it } from "vitest";
import { renderAnswer } from "../../src/i18n/answers.ts";
import { appOver } from "./app.ts";

// Two papers of one cooperative half a year apart, and English minutes that speak of it.
const app = appOver({
  "spring.md": `HỢP TÁC XÃ MÂY TRE LA KHÊ
BAN QUẢN TRỊ NHIỆM KỲ 2024 - 2029
Số: 07/BB-BQT

BIÊN BẢN
Phiên họp thứ tư của Ban Quản trị

Thời gian: từ 8 giờ 00 ngày 12/4/2025.

1. Đến hết quý I, Hợp tác xã có 214 thành viên, trong đó 96 thành viên nữ.
2. Mở lớp dạy nghề trước ngày 30/6/2025; sửa xong kho mây trước ngày 15/5/2025.
3. Mua máy chẻ tre: 9 phiếu tán thành, 2 phiếu không tán thành.
4. Tỷ lệ hàng đạt chuẩn là 91,5%, cao hơn bình quân chung của huyện (88,0%).
5. Trưởng ban Kiểm soát đề nghị làm rõ vì sao xưởng nhuộm ngừng chạy. Ông Đỗ Hữu Tự giải trình: xưởng nhuộm chưa có giấy phép xả thải.

Phiên họp thứ năm dự kiến tổ chức ngày 18/10/2025.

Nội dung    Năm 2023    Năm 2024    9 tháng 2025
Đơn hàng xuất khẩu (đơn)    31    42    37
`,
  "autumn.md": `HỢP TÁC XÃ MÂY TRE LA KHÊ
Số: 15/TB-HTX

THÔNG BÁO
Kết luận họp giao ban ngày 08/10/2025

1. Hợp tác xã hiện có 229 thành viên.
2. Lùi ngày khai trương cửa hàng mới từ 20/10/2025 sang ngày 05/11/2025.

| Xưởng | Sản phẩm 2025 | Sản phẩm 2024 | Tỷ lệ lỗi 2025 |
|---|---|---|---|
| Đan | 8.400 | 7.900 | 2,1 |
| Nhuộm | 3.300 | 3.100 | 3,4 |
`,
  "buyer.md": `# Minutes of the Supplier Review, Northby Home Ltd

Date: 3 November 2025

The annual audit of La Khe cooperative, first set for November, is now scheduled for 9 December 2025.
`,
});

async function answerTo(question: string): Promise<string> {
  const rights = { collections: "all" } as const;
  const answer = await app().ask({ text: question, rights, language: "vi", today: "2025-12-01" });
  return renderAnswer(answer);
}

it("what a paper tells soon after a period is of its end, and a part is not the whole", async () => {
  const text = await answerTo(
    "Từ cuối quý I đến hết 9 tháng 2025 Hợp tác xã La Khê tăng thêm bao nhiêu thành viên?",
  );
  expect(text).toContain("Tăng 15 thành viên (229 thành viên − 214 thành viên)");
});

it("of votes told side by side those of the side asked for are given", async () => {
  const text = await answerTo("Việc mua máy chẻ tre có bao nhiêu phiếu không tán thành?");
  expect(text).toMatch(/2 phiếu không tán thành/u);
  expect(text).not.toContain("9 phiếu");
});

it("a figure and what it is compared with in brackets are subtracted", async () => {
  const text = await answerTo(
    "Tỷ lệ hàng đạt chuẩn cao hơn bình quân chung của huyện mấy điểm phần trăm?",
  );
  expect(text).toContain("3,5 điểm phần trăm");
});

it("of clauses with days of their own the one asked about is given", async () => {
  const text = await answerTo("Kho mây phải sửa xong trước ngày nào?");
  expect(text).toContain("15/5/2025");
  expect(text).not.toContain("30/6/2025");
});

it("who asks why gives no reason, who explains does", async () => {
  const text = await answerTo("Vì sao xưởng nhuộm ngừng chạy?");
  expect(text).toContain("giấy phép xả thải");
});

it("a meeting named by an ordinal in words, held or yet to come, has its day", async () => {
  expect(await answerTo("Phiên họp thứ tư của Ban Quản trị họp ngày nào?")).toContain("12/4/2025");
  expect(await answerTo("Phiên họp thứ năm dự kiến họp khi nào?")).toContain("18/10/2025");
});

it("a day that was moved is told where the latest one is asked for", async () => {
  const text = await answerTo("Hiện cửa hàng mới chốt khai trương vào ngày nào?");
  expect(text).toContain("05/11/2025");
});

it("names in English papers are found without their diacritics", async () => {
  const text = await answerTo(
    "Theo thông tin mới nhất, bao giờ kiểm toán (audit) Hợp tác xã La Khê?",
  );
  expect(text).toContain("9 December 2025");
});

it("columns named by a period that begins with a number are a head", async () => {
  const text = await answerTo("Năm 2024 Hợp tác xã La Khê có mấy đơn hàng xuất khẩu?");
  expect(text).toContain("42");
  expect(text).not.toMatch(/31|37/u);
});

it("a column of another year does not answer, nor does another column of the year", async () => {
  const text = await answerTo("Tỷ lệ lỗi của xưởng Nhuộm năm 2024 là bao nhiêu?");
  expect(text).toContain("Không tìm thấy");
});

it("“mới” does not ask for each row", async () => {
  const text = await answerTo("Xưởng Đan năm 2025 mới làm được bao nhiêu sản phẩm?");
  expect(text).toContain("8.400");
  expect(text).not.toContain("3.300");
});

it("what was approved does not answer what was turned down", async () => {
  expect(await answerTo("Cái nào không được thông qua?")).toContain("Không tìm thấy");
});
