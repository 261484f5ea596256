import { expect, it } from "vitest";
import { renderAnswer } from "../../src/i18n/answers.ts";
import { appOver } from "./app.ts";

// One thing followed from paper to paper: its days, its figures, what was planned and what came of it.
const app = appOver({
  "july.txt": `Công ty Điện lực Khe Sậy sơ kết 6 tháng đầu năm 2025

Ngày 11/7/2025, Công ty Điện lực Khe Sậy tổ chức hội nghị sơ kết, do ông Quản Đình Thới, Giám đốc chủ trì.

6 tháng đầu năm sản lượng điện thương phẩm đạt 742 triệu kWh, tăng 7,9% so với cùng kỳ. Tỷ lệ tổn thất điện năng là 5,62%.

Trạm biến áp 110 kV Hồ Lau có tổng mức đầu tư 164 tỷ đồng, đã thi công được 62% khối lượng; do vướng mặt bằng 5 vị trí móng nên dự kiến đóng điện ngày 30/9/2025.

Mục tiêu cả năm 2025: điện thương phẩm 1.530 triệu kWh, tổn thất dưới 5,5%.
`,
  "october.txt": `CÔNG TY ĐIỆN LỰC KHE SẬY

BIÊN BẢN
Họp giao ban tháng 10 năm 2025

Thời gian: 8 giờ ngày 09/10/2025. Chủ trì: ông Quản Đình Thới, Giám đốc.

1. Lũy kế 9 tháng điện thương phẩm đạt 1.158 triệu kWh. Tổn thất điện năng 9 tháng là 5,48%.
2. Trạm 110 kV Hồ Lau đạt 91% khối lượng.
3. Thôn Bản Phà vướng rừng phòng hộ 1,9 ha, chờ quyết định chuyển mục đích.
4. Nợ tiền điện đến hết tháng 9 là 61,4 tỷ đồng. Nợ quá hạn là 3,1 tỷ đồng.
5. Ban Quản lý dự án: đóng điện Trạm 110 kV Hồ Lau trước ngày 30/11/2025.
`,
  "november.md": `UBND TỈNH KHE SẬY
Số: 402/TB-VP
Khe Sậy, ngày 28 tháng 11 năm 2025

# THÔNG BÁO
**Kết luận tại cuộc họp về cung ứng điện**

| Chỉ tiêu | Đơn vị | Ước 2025 | KH 2026 |
|---|---|---|---|
| Điện thương phẩm | triệu kWh | 1.545 | 1.665 |

| STT | Nhiệm vụ | Chủ trì | Thời hạn |
|---|---|---|---|
| 1 | Đóng điện Trạm biến áp 110 kV Hồ Lau | Công ty Điện lực Khe Sậy | 20/12/2025 |
`,
  "union.txt": `KHE SAY POWER COMPANY TRADE UNION
Minutes of the Executive Board meeting no. 6

Date: 12 December 2025. Chair: Ms. Doan Kim Thoa.

1. Management told the board that the Ho Lau 110 kV substation is 98% complete and will be energised on 20 December 2025.
`,
});

type Asked = NonNullable<Parameters<ReturnType<typeof app>["ask"]>[0]["history"]>;

async function answerTo(text: string, history: Asked = []): Promise<string> {
  const rights = { collections: "all" } as const;
  const today = "2025-12-20";
  return renderAnswer(await app().ask({ text, history, rights, language: "vi", today }));
}

it("tells the day that each paper gives where the question is how it changed", async () => {
  const answer = await answerTo(
    "Ngày đóng điện trạm 110 kV Hồ Lau đã thay đổi như thế nào qua các cuộc họp?",
  );
  const days = ["30/9/2025", "30/11/2025", "20/12/2025"].map((day) => answer.indexOf(day));
  expect(days.every((at) => at >= 0)).toBe(true);
  expect(days).toEqual([...days].sort((a, b) => a - b));
});

it("tells the figure that each paper gives where the question is how it changed", async () => {
  const answer = await answerTo("Tổn thất điện năng thay đổi thế nào qua các cuộc họp?");
  expect(answer).toContain("5,62%");
  expect(answer).toContain("5,48%");
});

it("reads nine months beside six as the first ones of the year", async () => {
  expect(
    await answerTo("Điện thương phẩm 9 tháng so với 6 tháng đầu năm tăng thêm bao nhiêu?"),
  ).toContain("416 triệu kWh");
});

it("knows the months so far of a sentence that names no year", async () => {
  const answer = await answerTo("Còn 9 tháng thì sao?", [
    { role: "user", text: "Tổn thất điện năng 6 tháng đầu năm 2025 là bao nhiêu?" },
    { role: "assistant", text: "5,62%." },
  ]);
  expect(answer).toContain("5,48%");
  expect(answer).not.toContain("5,62");
});

it("puts what one paper plans beside what another one expects", async () => {
  const both = await answerTo(
    "Kế hoạch điện thương phẩm 2025 là bao nhiêu và ước cả năm đạt bao nhiêu?",
  );
  expect(both).toContain("1.530");
  expect(both).toContain("1.545");
  expect(
    await answerTo(
      "Kế hoạch điện thương phẩm năm 2025 là bao nhiêu, ước thực hiện cả năm vượt bao nhiêu?",
    ),
  ).toContain("15 triệu kWh");
});

it("takes 'up to now' for the latest", async () => {
  expect(await answerTo("Đến nay trạm Hồ Lau làm được bao nhiêu phần trăm khối lượng?")).toContain(
    "98%",
  );
});

it("gives the reason of the place asked about, and none of another one", async () => {
  expect(await answerTo("Vì sao thôn Bản Phà chưa có điện?")).toContain("rừng phòng hộ");
  expect(await answerTo("Vì sao thôn Nậm Rốm chưa có điện?")).not.toContain("vướng mặt bằng");
});

it("prefers the figure of the term that is asked for to one of the sentence before", async () => {
  const answer = await answerTo("Nợ quá hạn tiền điện hết tháng 9/2025 là bao nhiêu tiền?");
  expect(answer).toContain("3,1 tỷ");
  expect(answer).not.toContain("61,4");
});
