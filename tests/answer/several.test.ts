import { describe, expect, test } from "vitest";
import { renderAnswer } from "../../src/i18n/answers.ts";
import { appOver } from "./app.ts";

const minutes = `# BIÊN BẢN
**Họp Ban Giám đốc Hợp tác xã Bến Mía lần thứ ba năm 2025**

Bến Mía, ngày 06 tháng 5 năm 2025

Bà Thạch Thị Sen, Giám đốc Hợp tác xã, chủ trì cuộc họp.

## 1. Tình hình
Hợp tác xã đề ra các mục tiêu chính năm 2025: doanh thu 9,4 tỷ đồng; kết nạp 30 thành viên; trả cổ tức 7%. Hai mục tiêu không đạt năm 2024: kết nạp thành viên mới được 19/25 người và giảm hao hụt kho.
Kho lạnh đang chứa 84 tấn hàng. Toàn hợp tác xã còn thiếu 36 lao động, trong đó tổ đóng gói 17, tổ lái xe 11, tổ bảo vệ 8.
Theo từng tổ, tổ trồng đạt 214/260 hộ (82,3%); tổ chăn nuôi đạt 96/180 hộ (53,3%) ký hợp đồng bao tiêu.
Kết quả bầu trưởng kho: ông Lâm Sóc Kha (tổ A-02) 61 phiếu; bà Danh Thị Út (tổ A-05) 43 phiếu.

## 2. Biểu quyết
Cước gửi kho 3.600 đồng/kg/tháng, thu từ ngày 01/7/2025: 41 thành viên tán thành.
Chưa thông qua đề nghị của tổ lái xe về mua thêm một xe tải 8 tấn.
Máy sấy mua của hãng Tân Lập giá 640 triệu đồng, gồm: vay ngân hàng 400 triệu đồng; trích quỹ 240 triệu đồng.

## 3. KẾT LUẬN CỦA GIÁM ĐỐC
1. Kiểm kê kho lạnh trong tháng 6.
2. Thay khóa cửa kho số 2.
`;

const half = `# BÁO CÁO
**Kết quả 6 tháng đầu năm 2025 của Hợp tác xã Bến Mía**

Bến Mía, ngày 10 tháng 7 năm 2025

Hợp tác xã thu phí vận chuyển đạt 1.240 triệu đồng. Đường nội đồng Cái Sơn đi qua đất của 90 hộ, đến nay 47 hộ đã hiến đất.
Ban Quản trị giao tổ cơ khí sửa xong cống Rạch Tra trước ngày 20/8/2025.
`;

const ninth = `# BÁO CÁO
**Kết quả 9 tháng đầu năm 2025 của Hợp tác xã Bến Mía**

Bến Mía, ngày 08 tháng 10 năm 2025

Hợp tác xã thu phí vận chuyển đạt 1.905 triệu đồng. Đường nội đồng Cái Sơn đã có 71/90 hộ hiến đất.
Cống Rạch Tra được sửa xong ngày 02/9/2025, chậm 13 ngày.
`;

const news = `# TIN
**Hội thi tay nghề Xưởng mộc Cây Sao**

Cây Sao, ngày 14 tháng 8 năm 2025

Sáng 14/8/2025, Xưởng mộc Cây Sao tổ chức Hội thi tay nghề với 52 thợ tham gia. Ông Kim Đa Rít, Quản đốc, chủ trì Hội thi.

Bà Neang Sa Rây được bầu làm trưởng kho mới của Xưởng. Ban kiểm phiếu phát ra 55 phiếu.
Kết quả kiểm phiếu: bà Neang Sa Rây 38 phiếu, ông Chau Kim Sóc 17 phiếu.

Kinh phí tổ chức Hội thi là 42 triệu đồng.
`;

const budget = `# BÁO CÁO
**Thu chi năm 2025 của Xưởng mộc Cây Sao**

Cây Sao, ngày 20 tháng 10 năm 2025

Kinh phí tổ chức Hội thi tay nghề là 45 triệu đồng.
`;

const app = appOver({
  "hop-tac-xa.md": minutes,
  "xuong-moc.md": news,
  "thu-chi.md": budget,
  "6.md": half,
  "9.md": ninth,
});

async function ask(text: string): Promise<string> {
  const rights = { collections: "all" } as const;
  return renderAnswer(
    await app().ask({ text, history: [], rights, language: "vi", today: "2025-11-01" }),
  );
}

describe("two questions in one message", () => {
  test("are answered by the sentence that has both, though it fits neither for sure", async () => {
    const answer = await ask(
      "Tiền cước gửi hàng kho lạnh Bến Mía chốt bao nhiêu một ký và bao giờ bắt đầu thu?",
    );
    expect(answer).toContain("3.600 đồng/kg");
    expect(answer).toContain("01/7/2025");
    expect(answer).not.toContain("Không tìm thấy");
  });

  test("are about the same person, whom the first one asks for", async () => {
    const answer = await ask("Ai là trưởng kho mới của Xưởng mộc Cây Sao, được mấy phiếu?");
    expect(answer).toContain("Neang Sa Rây");
    expect(answer).toContain("38 phiếu");
    expect(answer).not.toContain("55 phiếu");
  });

  test("get all clauses that follow the first that answers", async () => {
    const answer = await ask("Máy sấy mua hết bao nhiêu tiền, phải vay bao nhiêu?");
    expect(answer).toMatch(/640 triệu.*400 triệu.*240 triệu/su);
  });
});

describe("a question asked of two things at once", () => {
  test("is answered for each, from the paper of each", async () => {
    const answer = await ask(
      "Cuộc họp lần 3 của Hợp tác xã Bến Mía và hội thi của Xưởng mộc Cây Sao lần lượt do ai chủ trì?",
    );
    expect(answer).toContain("Thạch Thị Sen");
    expect(answer).toContain("Kim Đa Rít");
  });

  test("compares the shares that one sentence states of both", async () => {
    const answer = await ask("Tổ chăn nuôi với tổ trồng, bên nào có tỷ lệ ký bao tiêu cao hơn?");
    expect(answer).toContain("82,3%");
    expect(answer).toContain("53,3%");
  });

  test("calculates between persons, however they are addressed", async () => {
    const answer = await ask("Anh Kha hơn chị Út bao nhiêu phiếu?");
    expect(answer).toMatch(/18 phiếu \(61 phiếu − 43 phiếu\)/u);
  });
});

test("a figure asked for by its parts comes with all of them", async () => {
  const answer = await ask("Bến Mía thiếu bao nhiêu lao động, chia theo từng tổ?");
  expect(answer).toMatch(/36.*17.*11.*8/su);
});

describe("what is listed or was turned down", () => {
  test("is what the paper states under its heading, complete", async () => {
    const answer = await ask("Bà Sen kết luận những gì ở cuộc họp lần ba của Bến Mía?");
    expect(answer).toContain("Kiểm kê kho lạnh");
    expect(answer).toContain("Thay khóa cửa");
  });

  test("is the sentence that enumerates what is named", async () => {
    const targets = await ask("Cho mình xin các mục tiêu của Bến Mía năm 2025");
    expect(targets).toMatch(/9,4 tỷ đồng; kết nạp 30 thành viên; trả cổ tức 7%/u);
    const missed = await ask("Năm 2024 Bến Mía hụt những mục tiêu nào?");
    expect(missed).toMatch(/19\/25 người và giảm hao hụt kho/u);
  });

  test("is told by the sentence that says it was not approved", async () => {
    const answer = await ask("Ban Giám đốc Bến Mía bác đề nghị nào?");
    expect(answer).toContain("xe tải 8 tấn");
    expect(answer).not.toContain("41 thành viên");
  });

  test("is not told of a meeting that no paper is of", async () => {
    const answer = await ask("Cuộc họp lần thứ 9 của Bến Mía kết luận những gì?");
    expect(answer).toContain("Không tìm thấy");
  });
});

describe("what two papers tell of one thing", () => {
  test("is subtracted as the question spells it out", async () => {
    const answer = await ask(
      "Riêng quý III/2025 Bến Mía thu phí vận chuyển được bao nhiêu, lấy số 9 tháng trừ 6 tháng?",
    );
    expect(answer).toMatch(/665 triệu đồng.*1\.905.*1\.240/su);
  });

  test("is compared in what was reached, not in what it is a part of", async () => {
    const answer = await ask(
      "Từ tháng 6 đến tháng 9/2025 thêm bao nhiêu hộ hiến đất làm đường Cái Sơn?",
    );
    expect(answer).toMatch(/24 hộ \(71\/90 hộ − 47 hộ\)/u);
  });

  test("is subtracted between the two papers that are named", async () => {
    const answer = await ask(
      "Kinh phí tổ chức Hội thi tay nghề giữa bản tin hội thi và báo cáo thu chi chênh nhau bao nhiêu?",
    );
    expect(answer).toMatch(/3 triệu đồng/u);
    expect(answer).toMatch(/42 triệu/u);
    expect(answer).toMatch(/45 triệu/u);
  });

  test("is both days, the one set and the one on which it was done", async () => {
    const answer = await ask(
      "Hạn sửa cống Rạch Tra đặt ra là ngày nào và thực tế sửa xong ngày nào?",
    );
    expect(answer).toContain("20/8/2025");
    expect(answer).toContain("02/9/2025");
    expect(answer).not.toContain("Không tìm thấy");
  });
});
