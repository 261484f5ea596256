import { describe, expect, test } from "vitest";
import { renderAnswer } from "../../src/i18n/answers.ts";
import { appOver } from "./app.ts";

const spring = `# BIÊN BẢN
**Phiên họp thứ 4 của Hội đồng quản lý Làng nghề Gốm Bãi Nhãn**

Ngày 10 tháng 3 năm 2025

Hội đồng quyết định chi 60 triệu đồng từ quỹ chung: 30 triệu đồng cho lò nung, 20 triệu đồng cho nhà trưng bày, 10 triệu đồng cho đường nội bộ.

Nhà trưng bày gốm mở cửa trước ngày 30/6/2025.

Số khách tham quan là 1.240 lượt (năm 2024: 980 lượt). Họp có khách mời 9 đồng chí. Lò nung nghỉ 12 ngày do mất điện.

Chủ tịch UBND xã Lò Văn Hặc dự và phát biểu.

| TT | Khoản đóng góp | Mức | Tính chất |
| --- | --- | --- | --- |
| 1 | Phí vệ sinh | 50.000 đồng | Bắt buộc |
| 2 | Quỹ lễ hội | 100.000 đồng | Tự nguyện |
| 3 | Phí bảo vệ | 80.000 đồng | Bắt buộc |
| 4 | Quỹ khuyến học | 50.000 đồng | Tự nguyện |

Phiên họp thứ 5 dự kiến ngày 20/7/2025 tại Đình làng.
`;
const summer = `# THÔNG BÁO
**Tiến độ công việc tháng 6 năm 2025 của Hội đồng quản lý Làng nghề Gốm Bãi Nhãn**

Ngày 02 tháng 7 năm 2025

Lùi thời điểm nhà trưng bày gốm mở cửa sang ngày 15/8/2025 do mưa bão.
`;

const app = appOver({ "phien-4.md": spring, "thang-6.md": summer });

async function said(text: string): Promise<string> {
  const answer = await app().ask({
    text,
    rights: { collections: "all" },
    language: "vi",
    today: "2025-07-05",
  });
  return renderAnswer(answer);
}

describe("what minutes tell", () => {
  test("the next meeting is where the paper announces it", async () => {
    const text = await said("Hội đồng quản lý làng gốm Bãi Nhãn họp phiên tới khi nào, ở đâu?");
    expect(text).toContain("20/7/2025 tại Đình làng");
  });

  test("a day that was put off comes before the old one", async () => {
    const text = await said("Nhà trưng bày gốm bao giờ mở cửa?");
    const [now = "", before = ""] = text.split("30/6/2025");
    expect(now).toContain("15/8/2025");
    expect(before).not.toContain("15/8/2025");
  });

  test("all rows that a cell classifies as asked are listed, and no other", async () => {
    const text = await said("Trong các khoản đóng góp, khoản nào là tự nguyện?");
    expect(text).toContain("Quỹ lễ hội");
    expect(text).toContain("Quỹ khuyến học");
    expect(text).not.toContain("Phí vệ sinh");
  });

  test("a figure of another time in brackets has that time for itself", async () => {
    expect(await said("Năm 2024 có bao nhiêu lượt khách tham quan?")).toContain("980");
    expect(await said("Có bao nhiêu lượt khách tham quan?")).toContain("1.240");
  });

  test("people are counted behind the noun, and days by any name", async () => {
    expect(await said("Phiên họp có mấy khách mời?")).toContain("9 đồng chí");
    expect(await said("Lò nung nghỉ mấy hôm?")).toContain("12 ngày");
  });

  test("the chair's name is not his deputy's", async () => {
    expect(await said("Chủ tịch UBND xã là ai?")).toContain("Lò Văn Hặc");
    expect(await said("Phó Chủ tịch UBND xã là ai?")).toContain("Không tìm thấy");
  });

  test("a list after a colon is given whole", async () => {
    const text = await said("60 triệu đồng từ quỹ chung chi cho những khoản nào?");
    for (const amount of ["30 triệu", "20 triệu", "10 triệu"]) expect(text).toContain(amount);
  });
});
