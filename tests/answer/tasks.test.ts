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

const conclusions = `# THÔNG BÁO
**Kết luận phiên họp quý III năm 2025 của Ban Chỉ đạo Đê Mỏ Két**

Số: 12/TB-BCĐ
Mỏ Két, ngày 15 tháng 10 năm 2025

## 1. Kiểm điểm
| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Kết quả |
| --- | --- | --- | --- | --- |
| 1 | Quan trắc lún chân đê Mỏ Két | Tư vấn giám sát An Hà | 31/8/2025 | Chưa xong: 12/30 điểm |

## 2. Nhiệm vụ quý IV năm 2025
1. **UBND huyện Mường Két** giải tỏa 12 lều quán ven đê. Gia hạn đến 15/12/2025.
2. **UBND huyện Mường Két** tổng kết công tác trực đê. Thời hạn: 10/01/2026. Chủ tịch UBND huyện Mường Két giải trình việc vắng họp trước ngày 25/10/2025.
3. **Hội Chữ thập đỏ** vận động hội viên góp 200 áo phao cho tổ xung kích. Thời hạn: 20/11/2025.
4. Tư vấn giám sát An Hà hoàn thành quan trắc lún trước ngày 30/11/2025, gửi số liệu về Chi cục Thủy lợi.
`;

const app = appOver({ "thang-6.md": june, "thang-7.md": july, "de-mo-ket.md": conclusions });

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

describe("a sentence that only says until when", () => {
  test("is told with the task, also where the question says more than the task", async () => {
    const text = await said("Hội Chữ thập đỏ phải làm gì để tổ xung kích khỏi thiếu áo phao?");
    expect(text).toContain("200 áo phao");
    expect(text).toContain("20/11/2025");
  });

  test("answers until when the task is due", async () => {
    expect(await said("Hạn mới nhất để giải tỏa lều quán ven đê là khi nào?")).toContain(
      "15/12/2025",
    );
  });
});

describe("tasks of an owner", () => {
  test("are all that a heading plans for the period asked for, those of its head as well", async () => {
    const text = await said("Quý IV/2025 huyện Mường Két được giao những gì?");
    for (const part of ["15/12/2025", "10/01/2026", "25/10/2025"]) expect(text).toContain(part);
  });

  test("are due when the paper that reports them unfinished gives them again", async () => {
    const text = await said(
      "Tư vấn An Hà được cho tới ngày nào để quan trắc lún chân đê cho xong?",
    );
    expect(text).toContain("30/11/2025");
    expect(text).not.toContain("31/8/2025");
  });
});

const quarterly = `# Marlow Ferries
## Quarterly report, third quarter of 2025
Marlow, 9 October 2025

## 1. Traffic
The ferries carried 41,200 passengers; two sailings were cancelled.

## 2. Work for the fourth quarter
1. Operations (Ruth Amberley): present a new winter timetable for the island route by 14 November 2025.
2. Engineering (Piers Holloway): get quotations for the engine of the Grebe by 31 October 2025.
`;

const ferries = appOver({ "ferries.md": quarterly });

async function saidOfFerries(text: string): Promise<string> {
  const rights = { collections: "all" } as const;
  return renderAnswer(await ferries().ask({ text, rights, language: "en", today: "2025-10-20" }));
}

describe("a task of an English paper", () => {
  test("planned under a heading is found by who is doing it", async () => {
    expect(await saidOfFerries("Who has to sort out the winter timetable?")).toContain(
      "Ruth Amberley",
    );
    const engine = await saidOfFerries("who is getting quotes for the Grebe engine?");
    expect(engine).toContain("Piers Holloway");
    expect(engine).not.toContain("Amberley");
  });
});

test("a meeting to come that no paper announces has no day", async () => {
  const answer = await ask("Sắp tới họp ngày nào?");
  expect(answer.kind).toBe("not-found");
});
