import { expect, it } from "vitest";
import { renderAnswer } from "../../src/i18n/answers.ts";
import { appOver } from "./app.ts";

// A hospital and a school over a year: what was to be done, what was done, and by whom.
const app = appOver({
  "october.txt": `Bệnh viện Đa khoa Sông Chàm tổ chức Hội nghị cán bộ chủ chốt quý III năm 2025

Ngày 16/10/2025, Bệnh viện Đa khoa Sông Chàm tổ chức Hội nghị cán bộ chủ chốt quý III năm 2025.

Chín tháng, bệnh viện khám cho 214.600 lượt người. Số tiền bảo hiểm tạm treo là 14,2 tỷ đồng.

Trưởng khoa Dược Lò Thị Nhung đề nghị nâng phụ cấp trực kho từ 90.000 đồng/đêm lên 150.000 đồng/đêm.

Kết luận Hội nghị, Giám đốc Đặng Hữu Tường giao: Phòng Tổ chức cán bộ tuyển dụng ít nhất 12 bác sĩ và 20 điều dưỡng trước ngày 15/12/2025; Phòng Kinh doanh xuất khẩu dược liệu ký 3 hợp đồng trước ngày 30/11/2025; Phòng Điều dưỡng tổ chức sát hạch an toàn cho 540 nhân viên trong quý IV.

Phó Giám đốc Mùa A Páo giao nhiệm vụ cho các đơn vị trong khối hậu cần như sau:

Phòng Xuất nhập khẩu thiết bị hoàn tất thủ tục thông quan lô máy thở trước ngày 20/11/2025. Đội Xe cứu thương bảo dưỡng 9 xe trước ngày 25/11/2025.
`,
  "january.md": `**BỆNH VIỆN ĐA KHOA SÔNG CHÀM**
Số: 04/BB-BVSC

Sông Chàm, ngày 13 tháng 01 năm 2026

# BIÊN BẢN
**Giao ban mở rộng tháng 01 năm 2026**

Kết quả năm 2025:

1. Tuyển dụng được 9 bác sĩ và 22 điều dưỡng.
2. Phẫu thuật 12.085 ca; chuyển tuyến trên 1.876 ca, chiếm 5,0% số lượt nội trú.
3. Tiêm bù vắc xin 5 trong 1 được 3.185/3.420 trẻ.
4. Bệnh án điện tử đã dùng tại 27/32 khoa; 5 khoa còn lại là Cấp cứu, Mắt, Da liễu, Ung bướu và Răng Hàm Mặt.
5. Thống nhất nâng phụ cấp trực kho lên 120.000 đồng/đêm từ ngày 01/02/2026, giao Phòng Tài chính - Kế toán thực hiện.
6. Tổng thu năm 2025 là 431,5 tỷ đồng.
`,
  "april.md": `**BỆNH VIỆN ĐA KHOA SÔNG CHÀM**
Số: 57/TB-BVSC

Sông Chàm, ngày 21 tháng 4 năm 2026

# THÔNG BÁO
## Kết luận của Giám đốc tại cuộc họp sơ kết quý I năm 2026

| Chỉ tiêu | Đơn vị | KH quý I | TH quý I | TH/KH (%) | Cùng kỳ 2025 |
|---|---|---|---|---|---|
| Tổng thu | tỷ đồng | 110,0 | 113,6 | 103,3 | 101,9 |

| TT | Nhiệm vụ | Đơn vị chủ trì | Người phụ trách | Thời hạn |
|---|---|---|---|---|
| 1 | Vận hành thử máy chụp mạch | Phòng Vật tư | Đàm Thị Lụa | 15/6/2026 |
| 2 | Kiểm kê kho thuốc | Khoa Dược | Lò Thị Nhung | 10/6/2026 |
| 3 | Thay 60 giường hồi sức | Phòng Vật tư | Đàm Thị Lụa | 30/6/2026 |

Hạn chế: lô máy thở về chậm do nhà thầu Thạch Bàn thiếu hồ sơ; Nhà máy Dược Phú Bồng lỗ 6,8 tỷ đồng.
`,
  "partners.txt": `Minutes of the Song Cham Hospital Partnership Steering Group, Meeting No. 3

Held on 20 May 2026.

Safety tests were passed by 521 of the 540 staff examined.
`,
  "ports.md": `# BÁO CÁO
**Công tác cảng cá năm 2024 của tỉnh Vĩnh Mài**

Vĩnh Mài, ngày 17 tháng 01 năm 2025

| Chỉ tiêu | Đơn vị | KH 2024 | TH 2024 |
|---|---|---|---|
| Phí cảng thu được | triệu đồng | 10.500 | 11.040 |

| Cảng cá | Lượt tàu | Phí thu (triệu đồng) |
|---|---|---|
| Cửa Mành | 9.420 | 4.870 |
| Lạch Diêm | 6.150 | 3.210 |
| Hòn Sẻ | 4.035 | 2.960 |
`,
  "school.md": `**PHÒNG GIÁO DỤC HUYỆN NẬM LÀ**
Số: 31/TB-PGD

Nậm Là, ngày 15 tháng 3 năm 2024

# THÔNG BÁO
## Kết luận tại hội nghị sơ kết học kỳ I năm học 2023 - 2024

- Học sinh bán trú có 3.185 em.
- Đưa số giáo viên còn thiếu xuống 52 người.
`,
  "school-start.md": `**PHÒNG GIÁO DỤC HUYỆN NẬM LÀ**

Nậm Là, ngày 22 tháng 9 năm 2023

# BIÊN BẢN
## Họp triển khai năm học 2023 - 2024

- Có 1.048 giáo viên trên tổng nhu cầu 1.121 người, thiếu 73 giáo viên.
`,
  "school-end.md": `**PHÒNG GIÁO DỤC HUYỆN NẬM LÀ**

Nậm Là, ngày 28 tháng 6 năm 2024

# BÁO CÁO
**Tổng kết năm học 2023 - 2024**

| Nội dung | Mầm non | Tiểu học | THCS | Cộng |
|---|---|---|---|---|
| Số lớp | 214 | 288 | 162 | 664 |
| Học sinh bán trú | 0 | 1.586 | 1.628 | 3.214 |
`,
});

async function answerTo(text: string): Promise<string> {
  const rights = { collections: "all" } as const;
  const today = "2026-07-01";
  return renderAnswer(await app().ask({ text, rights, language: "vi", today }));
}

it("tells what was to be reached and what a later paper says was, of one task", async () => {
  const answer = await answerTo(
    "Cuối năm 2025 yêu cầu tuyển bao nhiêu bác sĩ, điều dưỡng và thực tế tuyển được bao nhiêu?",
  );
  expect(answer).toContain("12 bác sĩ");
  expect(answer).toContain("9 bác sĩ và 22 điều dưỡng");
});

it("knows a report in another language by the task's own figure", async () => {
  const answer = await answerTo(
    "Sát hạch an toàn giao cho bao nhiêu nhân viên, kết quả bao nhiêu người đạt?",
  );
  expect(answer).toContain("540");
  expect(answer).toContain("521 of the 540");
});

it("adds what was agreed in the end to what had been asked for", async () => {
  const answer = await answerTo(
    "Khoa Dược xin nâng phụ cấp trực kho lên bao nhiêu, cuối cùng thống nhất mức nào?",
  );
  expect(answer).toContain("150.000");
  expect(answer).toContain("120.000");
});

it("gives a person the tasks of a table that names unit and person", async () => {
  const answer = await answerTo("Bà Đàm Thị Lụa chịu trách nhiệm những việc nào, hạn ra sao?");
  expect(answer).toContain("máy chụp mạch");
  expect(answer).toContain("60 giường");
  expect(answer).not.toContain("Kiểm kê");
});

it("gives one of many owners in a sentence only what is theirs", async () => {
  const answer = await answerTo("Phòng Điều dưỡng được giao việc gì tại hội nghị ngày 16/10/2025?");
  expect(answer).toContain("540 nhân viên");
  expect(answer).not.toContain("12 bác sĩ");
});

it("takes the whole year's figure, not that of the same months in a later report", async () => {
  const answer = await answerTo("tong thu ca nam 2025 cua benh vien duoc bao nhieu");
  expect(answer).toContain("431,5");
  expect(answer).not.toContain("101,9");
});

it("reads the first three months as one time, and gives the share of the plan that is asked for", async () => {
  const answer = await answerTo(
    "Tổng thu ba tháng đầu năm 2026 thực hiện được bao nhiêu tỷ, bằng mấy phần trăm kế hoạch quý?",
  );
  expect(answer).toContain("113,6");
  expect(answer).toContain("103,3");
});

it("gives a figure without what the same sentence counts beside it", async () => {
  const answer = await answerTo("Cả năm 2025 bệnh viện phải chuyển tuyến trên bao nhiêu ca?");
  expect(answer).toContain("1.876 ca");
  expect(answer).not.toContain("12.085");
});

it("takes '5 trong 1' for a name", async () => {
  const answer = await answerTo("Đã tiêm bù vắc xin 5 trong 1 cho bao nhiêu cháu?");
  expect(answer).toContain("3.185/3.420");
});

it("lists those that remain where those are asked for that have not yet", async () => {
  const answer = await answerTo("Đầu năm 2026 những khoa nào chưa dùng bệnh án điện tử?");
  expect(answer).toContain("Da liễu");
});

it("does not give the loss of one for the contract of another in the same sentence", async () => {
  const answer = await answerTo("Giá trị hợp đồng ký với nhà thầu Thạch Bàn là bao nhiêu?");
  expect(answer).not.toContain("6,8");
});

it("sums a row up where the question names none of its columns, within a school year of two years", async () => {
  const answer = await answerTo(
    "Học sinh bán trú ở Nậm Là hồi sơ kết học kỳ I (3/2024) và khi kết thúc năm học 2023 - 2024 chênh nhau bao nhiêu em?",
  );
  expect(answer).toContain("29 em");
  expect(answer).toContain("3.214");
});

it("measures what is lacking where that is what the question counts", async () => {
  const answer = await answerTo(
    "Số giáo viên còn thiếu của huyện Nậm Là giảm bao nhiêu người từ tháng 9/2023 đến tháng 3/2024?",
  );
  expect(answer).toContain("21 người");
});

it("gives every row where each is asked for, not the one row for all of them", async () => {
  const answer = await answerTo("Kể ra phí thu năm 2024 của từng cảng cá");
  expect(answer).toContain("4.870");
  expect(answer).toContain("2.960");
  expect(answer).not.toContain("10.500");
});
