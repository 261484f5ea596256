import { expect, it } from "vitest";
import { renderAnswer } from "../../src/i18n/answers.ts";
import { appOver } from "./app.ts";

// What one paper tells another tells later, in other words or in another language.
const app = appOver({
  "week.md": `ỦY BAN NHÂN DÂN HUYỆN TRÀM LỤT

BIÊN BẢN
Họp giao ban tuần 21

Thời gian: ngày 20/5/2025. Chủ trì: ông Đàm Vĩnh Khôi, Chủ tịch UBND huyện.

1. Đường tránh thị trấn Vàm Cát: đã có 52/80 hộ bàn giao mặt bằng; khối lượng thi công đạt 31%.
2. Kho lạnh thủy sản Vàm Cát có sức chứa 1.800 tấn; Ban Quản lý dự án ký hợp đồng thuê đất kho lạnh trước ngày 30/6/2025.
3. Giám đốc Hợp tác xã Muối Cồn Trắng hiện là ông Ngạc Văn Tự. Hợp tác xã có 214 xã viên.
5. Doanh thu muối 4 tháng năm 2025 của Hợp tác xã là 1.310 triệu đồng.
4. Ban Quản lý dự án hoàn thành sửa cầu Rạch Nhum trước ngày 31/8/2025.
`,
  "board.md": `# MINUTES OF THE STEERING COMMITTEE, VAM CAT FISHERY HARBOUR PROJECT

Date: 18 September 2025. Chair: Ms. Ingrid Solheim.

1. Mr. Khoi said that 71 of the 80 households along the bypass road had handed over their land as of 15 September 2025.
2. The cold store at Vam Cat will hold 1,500 tonnes of fish. The lease for its land was signed on 4 August 2025.
3. The company hopes to ship 640 tonnes of prawns by air next year.
`,
  "congress.md": `HỢP TÁC XÃ MUỐI CỒN TRẮNG

NGHỊ QUYẾT ĐẠI HỘI THÀNH VIÊN

Đại hội họp ngày 12/10/2025.

1. Kết nạp 9 người, nâng tổng số lên 223 xã viên.
2. Bầu bà Lưu Thị Sen giữ chức Giám đốc Hợp tác xã, được 201/214 phiếu.

3. Hợp tác xã đạt 9/11 chỉ tiêu của Đại hội. Hai chỉ tiêu không đạt là lượng muối sạch và diện tích trải bạt.
4. Doanh thu muối quý I/2025 là 960 triệu đồng.

| Chỉ tiêu | KH 2025 | TH 2025 | KH 2026 |
|---|---|---|---|
| Doanh thu muối hạt (triệu đồng) | 4.200 | 4.650 | 5.100 |
`,
  "notice.md": `UBND HUYỆN TRÀM LỤT
Số: 88/TB-UBND
Tràm Lụt, ngày 05 tháng 11 năm 2025

THÔNG BÁO
Kết luận họp về hạ tầng giao thông

1. Đường tránh thị trấn Vàm Cát đạt 58% khối lượng.
2. Thống nhất các mốc: sửa xong cầu Rạch Nhum trước ngày 15/12/2025 (mốc cũ 31/8/2025).
`,
});

async function answerTo(question: string): Promise<string> {
  const rights = { collections: "all" } as const;
  const today = "2025-12-01";
  return renderAnswer(await app().ask({ text: question, rights, language: "vi", today }));
}

it("a change is calculated between papers in two languages, in the unit of the question's", async () => {
  const text = await answerTo(
    "Số hộ bàn giao mặt bằng đường tránh Vàm Cát từ 20/5/2025 đến 15/9/2025 tăng thêm bao nhiêu?",
  );
  expect(text).toContain("19 hộ");
  expect(text).toContain("52/80");
  expect(text).toContain("71 of the 80");
});

it("the latest figure may be told in another language", async () => {
  const text = await answerTo("Số liệu mới nhất: bao nhiêu hộ đã bàn giao mặt bằng đường tránh?");
  expect(text).toContain("71 of the 80");
});

it("papers in two languages differ on one thing, not on another one in the same unit", async () => {
  const text = await answerTo(
    "Sức chứa kho lạnh Vàm Cát là bao nhiêu tấn, các văn bản có khớp không?",
  );
  expect(text).toContain("1.800");
  expect(text).toContain("1,500");
  expect(text).not.toContain("640");
});

it("when it was due one paper tells, and when it was done another", async () => {
  const text = await answerTo(
    "Hợp đồng thuê đất kho lạnh yêu cầu ký trước ngày nào, thực tế ký hôm nào?",
  );
  expect(text).toContain("30/6/2025");
  expect(text).toContain("4 August 2025");
});

it("a paper is named by its week", async () => {
  const text = await answerTo(
    "Khối lượng đường tránh Vàm Cát tăng bao nhiêu điểm phần trăm từ giao ban tuần 21 đến Thông báo 88?",
  );
  expect(text).toContain("27 điểm phần trăm");
});

it("the day that holds now stands beside the old one", async () => {
  const text = await answerTo("Hạn sửa xong cầu Rạch Nhum hiện nay là ngày nào?");
  expect(text.indexOf("15/12/2025")).toBeGreaterThan(-1);
  expect(text.indexOf("15/12/2025")).toBeLessThan(text.lastIndexOf("31/8/2025"));
});

it("who was elected last holds the role, and the number is the one it came to", async () => {
  expect(await answerTo("Giám đốc Hợp tác xã Muối Cồn Trắng bây giờ là ai?")).toContain("Sen");
  const members = await answerTo("Số xã viên mới nhất của Hợp tác xã Muối Cồn Trắng?");
  expect(members).toMatch(/^(?:1\. )?.*223/u);
});

it("the plan of one year is put beside what was reached in another", async () => {
  const text = await answerTo(
    "Kế hoạch doanh thu muối hạt năm 2026 cao hơn thực hiện 2025 bao nhiêu triệu đồng?",
  );
  expect(text).toContain("450");
  expect(text).toContain("4.650");
  expect(text).not.toContain("so với kế hoạch");
});

it("what is asked of the year before is no thing of its own", async () => {
  const text = await answerTo("Hợp tác xã có bao nhiêu xã viên, tăng hay giảm so với năm trước?");
  expect(text).not.toMatch(/Chênh lệch/u);
});

it("what was not met is told by the sentence that denies it", async () => {
  const text = await answerTo("Hai chỉ tiêu nào của Hợp tác xã không đạt?");
  expect(text).toContain("trải bạt");
  expect(text).not.toContain("9/11");
});

it("what is told of two times need not agree", async () => {
  const text = await answerTo("Doanh thu muối của Hợp tác xã các văn bản ghi có khớp không?");
  expect(text).not.toContain("Không thống nhất");
});

it("a week that no paper is of is not answered from another week's", async () => {
  const text = await answerTo("Giao ban tuần 22 giao Ban Quản lý dự án việc gì?");
  expect(text).toContain("Không tìm thấy");
});
