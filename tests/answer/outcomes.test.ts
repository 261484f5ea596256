import { expect, it } from "vitest";
import { renderAnswer } from "../../src/i18n/answers.ts";
import { appOver } from "./app.ts";

// What was planned in one paper and what the next one says came of it, with the neighbours that mislead.
const app = appOver({
  "april.txt": `Đảng bộ Công ty Cấp nước Sông Mây: Hội nghị Ban Chấp hành lần thứ 9

Ngày 10/4/2024, Ban Chấp hành Đảng bộ Công ty Cấp nước Sông Mây tổ chức Hội nghị đánh giá kết quả quý I, triển khai nhiệm vụ quý II năm 2024.

Đã có 5/20 tổ thu áp dụng hóa đơn điện tử; 3 tổ đang chờ mạng.

Huyện còn 413 bể “3 không” (không nắp, không đồng hồ, không người trông).

Hội nghị yêu cầu: Phòng Kinh doanh rà soát toàn bộ đồng hồ quá hạn trước ngày 30/5/2024; Đội Xây lắp làm hàng rào trạm bơm Gò Sim trước ngày 15/6/2024.
`,
  "july.md": `**ĐẢNG BỘ CÔNG TY CẤP NƯỚC SÔNG MÂY**
**ĐẢNG ỦY**
Số: 31-TB/ĐU

Sông Mây, ngày 12 tháng 7 năm 2024

# THÔNG BÁO
## Kết luận Hội nghị Ban Chấp hành lần thứ 10

### I. Kết quả 6 tháng đầu năm 2024

- Doanh thu đạt 61,4 tỷ đồng, bằng 48,1% kế hoạch năm.
- Hóa đơn điện tử đã áp dụng tại 12/20 tổ (60%).

### II. Chủ trương

1. Lùi mốc xong tuyến ống Bến Trám từ ngày 30/9/2024 sang ngày 31/12/2024. Kết quả biểu quyết: 9 đồng chí tán thành, 2 đồng chí không tán thành.
2. Nâng phụ cấp trực đêm. Kết quả biểu quyết: 11 đồng chí tán thành.

### III. Nhiệm vụ

| TT | Nhiệm vụ | Chủ trì | Thời hạn |
|---|---|---|---|
| 1 | Dùng hóa đơn điện tử tại 8 tổ thu còn lại | Phòng Kinh doanh | 30/11/2024 |
| 2 | Lắp máy phát dự phòng trạm Gò Sim | Đội Xây lắp | 31/10/2024 |
`,
  "december.md": `# BÁO CÁO
**Tổng kết năm 2024 của Đảng ủy Công ty Cấp nước Sông Mây**

Sông Mây, ngày 30 tháng 12 năm 2024

| TT | Nhiệm vụ | Đơn vị | Hạn | Kết quả |
|---|---|---|---|---|
| 1 | Hóa đơn điện tử tại các tổ thu còn lại | Phòng Kinh doanh | 30/11/2024 | Chưa hoàn thành: 18/20 tổ; 2 tổ vùng cao chưa có mạng |
| 2 | Lắp máy phát dự phòng trạm Gò Sim | Đội Xây lắp | 31/10/2024 | Hoàn thành ngày 24/10/2024 |

Huyện còn 37 bể “3 không”.

Ông Tạ Văn Hoạch giữ chức Trưởng phòng Kinh doanh từ ngày 01/12/2024, thay ông Lò Đình Phấn nghỉ hưu.
`,
});

type Asked = NonNullable<Parameters<ReturnType<typeof app>["ask"]>[0]["history"]>;

async function answerTo(text: string, history: Asked = []): Promise<string> {
  const rights = { collections: "all" } as const;
  const today = "2025-01-10";
  return renderAnswer(await app().ask({ text, history, rights, language: "vi", today }));
}

it("tells what became of a task that the conversation named", async () => {
  const answer = await answerTo("Việc đó cuối năm có đạt không, vì sao?", [
    { role: "user", text: "Thông báo 31 giao Phòng Kinh doanh làm gì?" },
    { role: "assistant", text: "Dùng hóa đơn điện tử tại 8 tổ thu còn lại, hạn 30/11/2024." },
  ]);
  expect(answer).toContain("Chưa hoàn thành: 18/20 tổ");
});

it("gives the half-year's figure, not the first quarter's, though that says more of the words", async () => {
  const answer = await answerTo(
    "6 tháng đầu năm 2024 có bao nhiêu tổ thu áp dụng hóa đơn điện tử?",
  );
  expect(answer).toContain("12/20");
  expect(answer).not.toContain("5/20");
});

it("tells the day on which something was done, not its deadline", async () => {
  const answer = await answerTo("Máy phát dự phòng trạm Gò Sim thực tế lắp xong hôm nào?");
  expect(answer).toContain("24/10/2024");
});

it("tells the votes on the item whose day is asked about", async () => {
  const answer = await answerTo(
    "Lùi tuyến ống Bến Trám sang 31/12/2024, mấy người không tán thành?",
  );
  expect(answer).toContain("2 đồng chí không tán thành");
});

it("takes the name of a thing for no figure", async () => {
  const answer = await answerTo("Cuối năm 2024 số bể “3 không” giảm bao nhiêu so với quý I?");
  expect(answer).toContain("376");
});

it("tells who holds an office, not whom he replaced", async () => {
  const answer = await answerTo("Hiện nay ai là Trưởng phòng Kinh doanh?");
  expect(answer).toContain("Tạ Văn Hoạch");
});

it("finds whose the task is among those of one sentence", async () => {
  const answer = await answerTo("Hàng rào trạm bơm Gò Sim giao đội nào làm, trước ngày mấy?");
  expect(answer).toContain("Đội Xây lắp");
  expect(answer).toContain("15/6/2024");
});

it("knows a committee by the organisation that its letterhead names above it", async () => {
  const answer = await answerTo(
    "Doanh thu nửa đầu năm 2024 của công ty cấp nước Sông Mây là bao nhiêu?",
  );
  expect(answer).toContain("61,4 tỷ đồng");
});
