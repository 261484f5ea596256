import { describe, expect, test } from "vitest";
import type { Turn } from "../../src/domain/answer.ts";
import { renderAnswer } from "../../src/i18n/answers.ts";
import { appOver } from "./app.ts";

const report = `# BÁO CÁO
**Tình hình thực hiện nhiệm vụ 9 tháng năm 2025 của xã Đồi Sim**

Đồi Sim, ngày 08 tháng 10 năm 2025

## 1. Kết quả
Thiên tai tháng 7/2025 gây thiệt hại 14 tỷ đồng, thấp hơn trận bão tháng 9/2024 (31 tỷ đồng).
Xã tiếp nhận 2.150 hồ sơ đất đai, trong đó 190 hồ sơ giải quyết trễ hạn.
Dư nợ tín dụng chính sách đạt 64 tỷ đồng; tỷ lệ nợ xấu chiếm 0,12%.
Đã giải ngân 27,5 tỷ đồng vốn sự nghiệp.
Đường vào thôn Hạ dài 3,2 km thi công chậm do chưa giải phóng xong mặt bằng của 4 hộ.
Tỷ lệ hộ nghèo còn 2,1%, tương đương 58 hộ.

Phí chợ 9.500 đồng/m²/tháng.
Xã có 1.480 hộ. Đã vận động 26 hộ vay vốn mua máy.
Số vụ cháy rừng là 3 vụ, giảm 4 vụ so với năm 2024 (7 vụ).

| Thôn | TH 9 tháng (ha) | Cùng kỳ 2024 (%) | Tỷ lệ che phủ (%) |
| --- | --- | --- | --- |
| Thượng | 120 | 88,1 | 41,5 |
| Hạ | 95 | 79,4 | 38,2 |

Hạn xong cầu Nà Pheo là ngày 20/10/2025.
Xã đề nghị huyện lắp thêm 12 cột đèn. Mỗi giải bóng chuyền được thưởng 4 triệu đồng, đội nhì 2,5 triệu đồng.
Cầu Nà Pheo bị chậm so với kế hoạch. Nguyên nhân thi công chậm là nước lũ cuốn trôi dàn giáo.

## 2. Biểu quyết
Đề nghị mua máy phát điện với giá 90 triệu đồng.
Chủ tịch không đồng ý mua máy phát điện trong năm nay.
Thời hạn cầu Nà Pheo điều chỉnh thành ngày 30/11/2025.
Kết nạp quần chúng Lò Văn Inh: 17/18 đồng chí tán thành.
Bà Ma Thị Cúc và ông Tẩn Sài trúng cử Hội đồng hòa giải. Ông Giàng A Tếnh không trúng cử Hội đồng hòa giải.
Đồng chí Vi Thị Sáo phụ trách thôn Thượng, trực Ủy ban; đồng chí Hà Bá Lụa phụ trách thôn Hạ, trực chợ.
Ông Lù A Páo, Chủ nhiệm câu lạc bộ Đồi Sim, đến làm việc với hợp tác xã Đồi Sim.
Bà Vàng Thị Pà, Chủ nhiệm hợp tác xã Đồi Sim, báo cáo kết quả.
Kỳ họp Ủy ban tiếp theo: 8 giờ ngày 05/11/2025.
`;

const session = `# THÔNG BÁO
**Kết luận hội nghị lần thứ hai Ban Chỉ đạo chợ Mây**

Chợ Mây, ngày 12 tháng 3 năm 2025

Bà Quàng Thị Mỷ, Trưởng ban, chủ trì hội nghị. Tổng số sạp đã cho thuê là 240 sạp.
`;

const app = appOver({ "doi-sim.md": report, "cho-may.md": session });

async function ask(text: string, ...turns: string[]): Promise<string> {
  const rights = { collections: "all" } as const;
  const history = turns.map(
    (said, i): Turn => ({ role: i % 2 === 0 ? "user" : "assistant", text: said }),
  );
  return renderAnswer(
    await app().ask({ text, history, rights, language: "vi", today: "2025-11-01" }),
  );
}

describe("one figure of running text", () => {
  test.each([
    ["Thiên tai tháng 7/2025 ở Đồi Sim thiệt hại bao nhiêu?", "14 tỷ"],
    ["Đồi Sim có bao nhiêu hồ sơ đất đai bị trễ?", "190 hồ sơ"],
    ["Tỷ lệ nợ xấu của xã Đồi Sim đang ở mức nào?", "0,12%"],
    ["Xã Đồi Sim đã giải ngân được bao nhiêu vốn sự nghiệp?", "27,5 tỷ"],
    ["Đồi Sim thu phí chợ bao nhiêu một mét vuông?", "9.500"],
    ["Xã Đồi Sim có bao nhiêu hộ?", "1.480 hộ"],
    ["Số vụ cháy rừng năm 2024 của xã Đồi Sim là bao nhiêu?", "7 vụ"],
    ["Lò Văn Inh được mấy phiếu kết nạp?", "17/18"],
  ])("is found however it is asked for: %s", async (question, expected) => {
    expect(await ask(question)).toContain(expected);
  });

  test.each([
    "Kinh phí làm đường vào thôn Hạ xã Đồi Sim là bao nhiêu?",
    "Xã Đồi Sim còn bao nhiêu hộ cận nghèo?",
    "Lãi suất tín dụng chính sách của xã Đồi Sim là bao nhiêu?",
    "Nhà thầu thi công đường vào thôn Hạ là đơn vị nào?",
  ])("is not another one beside it: %s", async (question) => {
    expect(await ask(question)).toContain("Không tìm thấy");
  });
});

describe("a column", () => {
  test("of months is of the year so far, of rates is what the question names", async () => {
    expect(await ask("9 tháng năm 2025 thôn Hạ trồng bao nhiêu ha?")).toContain("95");
    expect(await ask("Tỷ lệ che phủ của thôn Thượng là bao nhiêu?")).toContain("41,5");
    expect(await ask("Cùng kỳ năm 2024 thôn Hạ đạt bao nhiêu %?")).toContain("79,4");
  });
});

test("a reason is the sentence that gives one", async () => {
  expect(await ask("Sao đường vào thôn Hạ mãi chưa xong?")).toContain("mặt bằng");
});

test("a reason that leans on the sentence before is found by that", async () => {
  expect(await ask("Vì sao cầu Nà Pheo thi công trễ?")).toContain("dàn giáo");
});

test("whether something was approved is told by who decides, not by who asks for it", async () => {
  expect(await ask("Đề xuất mua máy phát điện có được duyệt không?")).toContain("không đồng ý");
  expect(await ask("xin mua may phat dien duoc tra loi sao")).toContain("không đồng ý");
  expect(await ask("Đề nghị lắp cột đèn có được duyệt không?")).not.toContain("đồng ý");
});

test("a day that was adjusted is given as it stands now", async () => {
  expect(await ask("Hạn xong cầu Nà Pheo bây giờ là ngày nào?")).toContain("30/11/2025");
});

test("a follow-up about a part finds it in the sentence that was told", async () => {
  const turns = ["Giải bóng chuyền được thưởng bao nhiêu?", "4 triệu đồng."];
  const answer = await ask("Còn đội nhì thì sao?", ...turns);
  expect(answer).toContain("2,5 triệu");
  expect(answer).not.toContain("4 triệu");
});

test("of two people in one sentence the one asked for is named", async () => {
  const answer = await ask("Ai phụ trách thôn Hạ?");
  expect(answer).toContain("Hà Bá Lụa");
  expect(answer).not.toContain("Vi Thị Sáo");
});

test("of two who hold a role of the same name the body tells which is meant", async () => {
  expect(await ask("Chủ nhiệm hợp tác xã Đồi Sim tên gì?")).toContain("Vàng Thị Pà");
});

test("who did not is not who did", async () => {
  expect(await ask("Ai không trúng cử Hội đồng hòa giải?")).toContain("Giàng A Tếnh");
});

test("the next session is found by any word for next", async () => {
  expect(await ask("Kỳ họp Ủy ban xã Đồi Sim kế tiếp là khi nào?")).toContain("05/11/2025");
});

test("a meeting is named by its ordinal in words or in digits", async () => {
  const answer = await ask("Hội nghị lần 2 Ban Chỉ đạo chợ Mây báo cáo bao nhiêu sạp đã cho thuê?");
  expect(answer).toContain("240 sạp");
});
