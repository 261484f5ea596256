import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import { renderAnswer } from "../../src/i18n/answers.ts";
import { appOver } from "./app.ts";

const june = `# THÔNG BÁO
**Kết luận giao ban tháng 6 năm 2025 của Giám đốc Vườn thú Đồi Sim**

Số: 31/TB-VT
Đồi Sim, ngày 02 tháng 7 năm 2025

## 1. Kết quả
Trưởng phòng Chăn nuôi Lò Văn Pó báo cáo: đàn hươu tăng 12 con.

## 2. Hạn chế
a) Chuồng hổ xuống cấp.
b) Thiếu 4 nhân viên chăn nuôi.

Nguyên nhân chủ yếu: kinh phí cấp chậm; đấu thầu phải làm lại hai lần.

## 3. Nhiệm vụ tháng 7

### 3.1. Phòng Chăn nuôi (Trưởng phòng Lò Văn Pó)
a) Tiêm phòng lở mồm long móng cho 86 con hươu trước ngày 20/7/2025.
b) Dựng mái che chuồng hổ, xong trước ngày 31/7/2025.

### 3.2. Phòng Giáo dục và Truyền thông
Mở 5 buổi tham quan cho học sinh. Hạn 25/7/2025.
`;
const july = `# BÁO CÁO
**Kết quả công tác tháng 7 năm 2025 của Vườn thú Đồi Sim**

Số: 35/BC-VT
Đồi Sim, ngày 04 tháng 8 năm 2025

| TT | Nhiệm vụ | Đơn vị | Thời hạn | Kết quả |
| --- | --- | --- | --- | --- |
| 1 | Tiêm phòng lở mồm long móng cho hươu | Phòng Chăn nuôi | 20/7/2025 | Hoàn thành ngày 18/7/2025 |
| 2 | Dựng mái che chuồng hổ | Phòng Chăn nuôi | 31/7/2025 | Chậm, mới xong móng |
| 3 | Sửa hàng rào khu khỉ | Đội Bảo dưỡng | 28/7/2025 | Đang thực hiện |

## Nhiệm vụ tháng 8
1. Phòng Chăn nuôi dựng xong mái che chuồng hổ trước ngày 20/8/2025.
`;

const app = appOver({ "thang-6.md": june, "thang-7.md": july });

async function ask(text: string): Promise<Answer> {
  return app().ask({ text, rights: { collections: "all" }, language: "vi", today: "2025-08-10" });
}

async function said(text: string): Promise<string> {
  return renderAnswer(await ask(text));
}

describe("a question about one task", () => {
  test("is answered with its row: owner and deadline", async () => {
    const text = await said("Việc sửa hàng rào khu khỉ giao cho ai, hạn khi nào?");
    expect(text).toContain("Đội Bảo dưỡng");
    expect(text).toContain("28/7/2025");
    expect(text).not.toContain("Không tìm thấy");
  });

  test("names the owner that stands in the heading above, with that heading as proof", async () => {
    const answer = await ask("Ai lo mở các buổi tham quan cho học sinh?");
    expect(renderAnswer(answer)).toContain("Phòng Giáo dục và Truyền thông");
    const quotes = answer.citations.map(({ quote }) => quote);
    expect(quotes.some((quote) => quote.includes("Phòng Giáo dục và Truyền thông"))).toBe(true);
  });

  test("has the deadline that was set last", async () => {
    const text = await said("Hạn dựng mái che chuồng hổ bây giờ là ngày nào?");
    expect(text).toContain("20/8/2025");
    expect(text).not.toContain("31/7/2025");
  });

  test("about who leads a unit is not answered by what the unit has to do", async () => {
    expect(await said("Ai phụ trách Phòng Chăn nuôi?")).not.toContain("chuồng hổ");
  });

  test("that no document tells is not answered by another task", async () => {
    const answer = await ask("Việc xây bể cá sấu giao cho ai, hạn khi nào?");
    expect(answer.kind).toBe("not-found");
  });
});

describe("a question about an owner", () => {
  test("finds the unit by a short form of its name", async () => {
    expect(await said("Phòng Giáo dục phải làm những gì?")).toContain("5 buổi tham quan");
  });

  test("lists each task once, not again where it is reported on", async () => {
    const text = await said("Phòng Chăn nuôi được giao những việc gì?");
    expect(text).toContain("86 con hươu");
    expect(text).toContain("20/8/2025");
    expect(text).not.toContain("Hoàn thành ngày 18/7/2025");
  });

  test("lists a reported task whose assignment no document holds", async () => {
    expect(await said("Đội Bảo dưỡng đang lo những việc gì?")).toContain("hàng rào khu khỉ");
  });
});

test("tasks that a table calls late are those asked for", async () => {
  const text = await said("Việc nào trong báo cáo tháng 7 bị ghi là chậm?");
  expect(text).toContain("chuồng hổ");
  expect(text).not.toContain("hàng rào");
});

describe("a question for a list", () => {
  test("is answered whole from under the heading that means the same", async () => {
    const text = await said("Giao ban tháng 6 chỉ ra những tồn tại, yếu kém nào?");
    expect(text).toContain("Chuồng hổ xuống cấp");
    expect(text).toContain("Thiếu 4 nhân viên");
  });

  test("is answered by the sentence that enumerates", async () => {
    const text = await said("Kết luận tháng 6 của Vườn thú Đồi Sim nêu những lý do gì?");
    expect(text).toContain("kinh phí cấp chậm");
    expect(text).toContain("đấu thầu phải làm lại");
  });
});
