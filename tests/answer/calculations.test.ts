import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import { renderAnswer } from "../../src/i18n/answers.ts";
import { appOver } from "./app.ts";

const half = `# BÁO CÁO
**Kết quả 6 tháng đầu năm 2024 của Hợp tác xã Đồng Bưởi**

Ngày 05 tháng 7 năm 2024

1. Đến ngày 30/6/2024, số hộ xã viên là 412 hộ.
2. Đường nội đồng Gò Sim có tổng mức đầu tư 8,6 tỷ đồng, đã rải đá 31/74 km.
3. Quỹ tương trợ tiếp nhận 540 triệu đồng, đã chi 385 triệu đồng cho 62 hộ.
4. Tổng giá trị bán hàng đạt 18,2 tỷ đồng, bằng 45,5% kế hoạch năm (40 tỷ đồng).
5. Tổ Bưởi da xanh trồng mới 26 ha, Tổ Cam sành trồng mới 17 ha.
`;
const year = `# BÁO CÁO
**Tổng kết năm 2024 của Hợp tác xã Đồng Bưởi**

Ngày 10 tháng 01 năm 2025

Tổng số hộ xã viên cuối năm là 437 hộ. Đường nội đồng Gò Sim (tổng mức đầu tư 9,2 tỷ đồng) hoàn thành.

| Chỉ tiêu | Đơn vị | TH 2023 | KH 2024 | TH 2024 | TH/KH (%) |
|---|---|---|---|---|---|
| Sản lượng bưởi | tấn | 1.180 | 1.300 | 1.264 | 97,2 |
| Lợi nhuận sau thuế | triệu đồng | 2.140 | 2.300 | 2.415 | 105,0 |

| Nội dung | Quý I | Quý II | Quý III | Quý IV | Cả năm |
|---|---|---|---|---|---|
| Lớp tập huấn kỹ thuật | 4 | 9 | 6 | 9 | 28 |
| Lượt khách tham quan | 1.150 | 2.480 | 3.015 | 1.905 | 8.550 |

| Tổ sản xuất | Diện tích (ha) | Tỷ lệ đạt chuẩn (%) |
|---|---|---|
| Tổ Bưởi da xanh | 148 | 81,5 |
| Tổ Cam sành | 96 | 64,0 |
| Tổ Quýt hồng | 57 | 72,5 |
| Tổng | 301 | 74,2 |
`;

const app = appOver({ "nua-nam.md": half, "ca-nam.md": year });

function ask(text: string): Promise<Answer> {
  return app().ask({ text, rights: { collections: "all" }, language: "vi", today: "2025-02-01" });
}

async function said(text: string): Promise<string> {
  return renderAnswer(await ask(text));
}

describe("calculations over documents", () => {
  test.each([
    ["Sản lượng bưởi năm 2024 hơn năm 2023 bao nhiêu tấn?", "Tăng 84 (1.264 − 1.180; tấn)"],
    ["Sản lượng bưởi năm 2024 hụt bao nhiêu tấn so với kế hoạch?", "Thiếu 36 so với kế hoạch"],
    ["Lợi nhuận sau thuế 2024 vượt kế hoạch bao nhiêu?", "Vượt kế hoạch 115"],
    ["Số hộ xã viên cuối năm 2024 nhiều hơn hồi 30/6/2024 bao nhiêu hộ?", "Tăng 25 hộ"],
    ["Từ báo cáo 6 tháng đến báo cáo năm 2024 tăng bao nhiêu hộ xã viên?", "Tăng 25 hộ"],
    ["Hai quý đầu năm 2024 mở tổng cộng bao nhiêu lớp tập huấn kỹ thuật?", "Tổng cộng 13 (4 + 9)"],
    ["Cộng cả quý II và quý IV năm 2024 thì mở mấy lớp tập huấn kỹ thuật?", "Tổng cộng 18 (9 + 9)"],
    ["Quý nào năm 2024 có nhiều lượt khách tham quan nhất?", "Quý III: 3.015"],
    ["Tổ nào có tỷ lệ đạt chuẩn thấp nhất?", "Tổ Cam sành, Tỷ lệ đạt chuẩn (%): 64,0"],
    ["Quỹ tương trợ còn lại bao nhiêu?", "Còn lại 155 triệu đồng"],
    ["Đường nội đồng Gò Sim còn lại bao nhiêu km chưa rải đá?", "Còn lại 43 km"],
    ["Tổ Bưởi da xanh trồng mới nhiều hơn Tổ Cam sành bao nhiêu ha?", "Chênh lệch 9 ha"],
  ])("%s", async (question, expected) => {
    expect(await said(question)).toContain(expected);
  });

  test("each of several times is answered from its own document", async () => {
    const text = await said("Số hộ xã viên giữa năm và cuối năm 2024 lần lượt là bao nhiêu hộ?");
    expect(text).toContain("412 hộ");
    expect(text).toContain("437 hộ");
  });

  test("a tie names all that are highest", async () => {
    const text = await said("Quý nào năm 2024 mở nhiều lớp tập huấn kỹ thuật nhất?");
    expect(text).toContain("Quý II: 9");
    expect(text).toContain("Quý IV: 9");
  });

  test("documents that differ are both cited", async () => {
    const answer = await ask(
      "Tổng mức đầu tư đường nội đồng Gò Sim là bao nhiêu, các văn bản có khớp nhau không?",
    );
    const text = renderAnswer(answer);
    expect(text).toContain("Không thống nhất");
    expect(text).toContain("8,6 tỷ đồng");
    expect(text).toContain("9,2 tỷ đồng");
    expect(new Set(answer.citations.map(({ doc }) => doc))).toEqual(
      new Set(["nua-nam.md", "ca-nam.md"]),
    );
  });

  test("an amount in a column of its unit confirms a premise, another one denies it", async () => {
    expect(await said("Lợi nhuận sau thuế năm 2024 là 2.415 triệu đúng không?")).toMatch(/^Đúng/u);
    expect(await said("Lợi nhuận sau thuế năm 2024 là 2.900 triệu đúng không?")).toMatch(
      /^Không đúng.*2\.415/u,
    );
  });

  test("nothing is calculated with an operand that no document states", async () => {
    const questions = [
      "Sản lượng bưởi năm 2024 hơn năm 2021 bao nhiêu tấn?",
      "Diện tích Tổ Quýt hồng nhiều hơn Tổ Chanh dây bao nhiêu ha?",
      "Cộng cả quý I và quý II năm 2022 thì mở mấy lớp tập huấn kỹ thuật?",
      "Quý nào có nhiều tai nạn lao động nhất?",
    ];
    for (const question of questions) {
      expect(await said(question), question).not.toMatch(
        /Tăng|Giảm|Chênh lệch|Tổng cộng|Cao nhất/u,
      );
    }
  });
});
