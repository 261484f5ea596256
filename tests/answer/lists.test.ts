import { describe, expect, test } from "vitest";
import { renderAnswer } from "../../src/i18n/answers.ts";
import { appOver } from "./app.ts";

const minutes = `CÔNG TY CỔ PHẦN MUỐI HÒN KHÓI
BIÊN BẢN
Họp Hội đồng quản trị lần thứ 4
Thời gian: ngày 06/5/2025.
Chủ trì: ông Phạm Văn Sò, Chủ tịch Hội đồng quản trị.
Có mặt: 5/7 thành viên, trong đó có bà Lê Thị Hến, Kế toán trưởng.
Vắng có lý do: ông Trần Văn Cua (ốm), bà Đỗ Thị Ốc (đi công tác).
Thư ký: bà Ngô Thị Rạm.

I. BIỂU QUYẾT
1. Mua 2 máy rửa muối giá 640 triệu đồng: 5/5 thành viên tán thành.
2. Bán kho cũ ở bến Gành: 2 thành viên tán thành, 3 thành viên không tán thành. Không thông qua.
3. Vay 1,2 tỷ đồng làm đường nội đồng: 4 thành viên tán thành, 1 thành viên không tán thành.

II. PHÂN PHỐI LỢI NHUẬN NĂM 2024
1. Trích Quỹ đầu tư 20%, tương ứng 180 triệu đồng.
2. Trích Quỹ phúc lợi 8%, tương ứng 72 triệu đồng.
3. Chia cổ tức 60%, tương ứng 540 triệu đồng.

III. PHÂN CÔNG
1. Phòng Cơ điện: lắp xong 2 máy rửa muối trước ngày 20/6/2025.
2. Phòng Kinh doanh: ký hợp đồng bán 900 tấn muối trước ngày 15/7/2025.
3. Phòng Hành chính: sửa nhà trực ca trước ngày 30/9/2025.

IV. SẢN LƯỢNG

| Đội | Sản lượng muối (tấn) |
| --- | --- |
| Đội Bắc | 310 |
| Đội Nam | 420 |
| Đội Đông | 150 |
| Đội Tây | 275 |

V. CHỈ TIÊU

| Chỉ tiêu | Đơn vị | TH 2023 | KH 2024 | TH 2024 | KH 2025 |
| --- | --- | --- | --- | --- | --- |
| Số lao động | người | 61 | 66 | 64 | 70 |
| Ruộng muối | ha | 12 | 15 | 14 | 18 |
`;

describe("answers of several items", () => {
  const app = appOver({ "minutes.txt": minutes });
  const ask = async (text: string): Promise<string> => {
    const rights = { collections: "all" } as const;
    const answer = await app().ask({ text, rights, language: "vi", today: "2025-06-01" });
    return renderAnswer(answer);
  };

  test("a question for what was voted on gives every item with its vote", async () => {
    const answer = await ask(
      "Họp Hội đồng quản trị lần thứ 4 biểu quyết mấy việc, kết quả từng việc thế nào?",
    );
    for (const part of ["5/5", "bến Gành", "1,2 tỷ đồng"]) expect(answer).toContain(part);
    expect(answer).not.toContain("cổ tức");
  });

  test("a question for what was passed leaves out what was not", async () => {
    const answer = await ask("Họp Hội đồng quản trị lần thứ 4 đã thông qua những nội dung gì?");
    for (const part of ["640 triệu", "1,2 tỷ đồng"]) expect(answer).toContain(part);
    expect(answer).not.toContain("bến Gành");
  });

  test("votes against something do not turn it down", async () => {
    const answer = await ask("Hội đồng quản trị không thông qua nội dung nào?");
    expect(answer).toContain("bến Gành");
    expect(answer).not.toContain("nội đồng");
  });

  test("items that begin with what is to be listed are listed, and no others", async () => {
    const answer = await ask(
      "Lợi nhuận năm 2024 được trích vào những quỹ nào, mỗi quỹ bao nhiêu tiền?",
    );
    for (const part of ["180 triệu", "72 triệu"]) expect(answer).toContain(part);
    expect(answer).not.toContain("540");
  });

  test("tasks that fall due within a time are listed", async () => {
    const both = await ask("Những việc nào có hạn trong tháng 6 và tháng 7/2025?");
    for (const part of ["20/6/2025", "15/7/2025"]) expect(both).toContain(part);
    expect(both).not.toContain("30/9/2025");
    const before = await ask("viec nao phai xong truoc 30/6/2025");
    expect(before).toContain("20/6/2025");
    expect(before).not.toContain("15/7/2025");
  });

  test("tasks of two owners named together are all given", async () => {
    const answer = await ask("Phòng Cơ điện và Phòng Hành chính được giao việc gì?");
    for (const part of ["20/6/2025", "30/9/2025"]) expect(answer).toContain(part);
    expect(answer).not.toContain("900 tấn");
  });

  test("who took the minutes and who was absent stands in a line of its own", async () => {
    expect(await ask("Ai ghi biên bản họp Hội đồng quản trị lần thứ 4?")).toContain("Ngô Thị Rạm");
    const absent = await ask("Hai người nào không dự họp Hội đồng quản trị lần thứ 4?");
    for (const name of ["Trần Văn Cua", "Đỗ Thị Ốc"]) expect(absent).toContain(name);
    const later = await ask("Ai vắng mặt trong cuộc họp Hội đồng quản trị tháng 8/2025?");
    for (const name of ["Cua", "Hến", "Sò"]) expect(later).not.toContain(name);
  });

  test("columns that are named one by one by kind and year are all given", async () => {
    const answer = await ask("Số lao động: thực hiện 2023, thực hiện 2024 và kế hoạch 2025");
    for (const part of ["61", "64", "70"]) expect(answer).toContain(part);
    expect(answer).not.toContain("66");
  });

  test("the first few of a column are given with their sum", async () => {
    const answer = await ask("Hai đội nào có sản lượng muối cao nhất và cộng lại là bao nhiêu?");
    for (const part of ["730", "Đội Bắc", "Đội Nam"]) expect(answer).toContain(part);
    expect(answer).not.toContain("Đội Đông");
  });
});
