import { describe, expect, it } from "vitest";
import { originalOffset } from "../../src/text/normalize.ts";
import { fixture, outline, parse } from "./documents.ts";

function page(body: string): string[] {
  return outline(parse(body, "text/html"));
}

describe("an HTML page", () => {
  it("is read as its article, with headings, lists and tables, without what surrounds it", () => {
    expect(outline(fixture("tin-hoi-nghi.html"))).toEqual([
      "heading: UBND huyện Mộc Sơn họp phiên thường kỳ tháng 8",
      "paragraph: Thứ sáu, 30/8/2024 - 15:20",
      "paragraph: Sáng 29/8, tại trụ sở UBND huyện, Ủy ban nhân dân huyện Mộc Sơn đã họp phiên thường kỳ tháng 8 năm 2024. Đồng chí Lò Thị Én, Chủ tịch UBND huyện chủ trì.",
      "paragraph: Quang cảnh phiên họp",
      "heading: Kết quả 8 tháng",
      "tableRow: | Chỉ tiêu | Kế hoạch | Thực hiện |",
      "tableRow: | Thu ngân sách (tỷ đồng) | 96 | 71,4 |",
      "tableRow: | Trồng rừng (ha) | 1.200 | 880 |",
      "tableRow: |  | Tỉnh giao: 1.000¦bổ sung |  |",
      "heading: Nhiệm vụ thời gian tới",
      "paragraph: Chủ tịch UBND huyện yêu cầu:",
      "listItem: 1. Phòng Tài chính hoàn thành thu nợ trước 30/9;",
      "listItem: 2. Các xã:",
      "listItem: - rà soát hộ nghèo;",
      "listItem: - báo cáo trước ngày 15/9.",
    ]);
  });

  it("that is laid out with tables inside one form is read all the same", () => {
    expect(outline(fixture("giao-ban-tuan.html"))).toEqual([
      "paragraph: CÔNG TY CỔ PHẦN MAY SÔNG ĐÀO",
      "heading: KẾT LUẬN GIAO BAN TUẦN 10",
      "paragraph: Ngày 5/3/2025, tại phòng họp tầng 2, Ban Giám đốc Công ty Cổ phần May Sông Đào đã họp giao ban.",
      "paragraph: Sản lượng tuần đạt 48.200 sản phẩm.",
      "listItem: 1. Phân xưởng 3 tăng ca từ ngày 10/3 đến ngày 15/3.",
      "listItem: 2. Phòng Kỹ thuật khắc phục 4 máy lỗi.",
    ]);
  });

  it.each([
    "<script>var a = '9 tỷ';</script>",
    "<style>.a { width: 9px }</style>",
    "<template>9 tỷ</template>",
    "<noscript>9 tỷ</noscript>",
    "<div hidden>9 tỷ</div>",
    '<p style="display: none">9 tỷ</p>',
    '<p style="color:red;visibility:hidden">9 tỷ</p>',
    '<span aria-hidden="true">9 tỷ</span>',
    "<nav>9 tỷ</nav>",
    "<aside><p>9 tỷ</p></aside>",
    "<form><input value='9 tỷ'>9 tỷ</form>",
    "<!-- 9 tỷ -->",
    "<svg><text>9 tỷ</text></svg>",
    "<head><title>9 tỷ</title></head>",
  ])("shows nothing of %s", (hidden) => {
    expect(page(`${hidden}<p>Họp bàn việc thu chi.</p>`)).toEqual([
      "paragraph: Họp bàn việc thu chi.",
    ]);
  });

  it("leads each word back to where it stands in the source", () => {
    const source =
      "<ul><li>Thu &amp; chi: <b>1.250</b>&nbsp;tỷ</li></ul><table><tr><td>Ch\u0069\u0309 tiêu</td><td>T&#7893;ng</td></tr></table>";
    const { text, offsets } = parse(source, "text/html");
    for (const word of ["Thu", "chi", "1.250", "tỷ", "tiêu"]) {
      const start = text.indexOf(word);
      const from = originalOffset(offsets, start);
      expect(source.slice(from, from + word.length)).toBe(word);
    }
    const total = originalOffset(offsets, text.indexOf("Tổng"));
    expect(source.slice(total, total + 10)).toBe("T&#7893;ng");
    const composed = originalOffset(offsets, text.indexOf("Chỉ"));
    expect(source.slice(composed, composed + 4)).toBe("Chi\u0309");
  });

  it("whose navigation is never closed is read as a whole rather than not at all", () => {
    expect(page("<nav><a>Trang chủ</a><p>Họp lúc 8 giờ.</p>")).toContain(
      "paragraph: Họp lúc 8 giờ.",
    );
  });

  it("takes the rows of a header cell for the column headers", () => {
    const document = parse(
      "<table><tr><th>Việc</th><th>Hạn</th></tr><tr><td>Nộp báo cáo</td><td>30/6</td></tr></table>",
      "text/html",
    );
    expect(document.blocks).toMatchObject([
      { kind: "tableRow", isHeader: true },
      { kind: "tableRow", isHeader: false, headers: ["Việc", "Hạn"] },
    ]);
  });

  it("counts spanned cells, so that headers stay above their columns", () => {
    const document = parse(
      "<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
      "text/html",
    );
    expect(outline(document).slice(1)).toEqual([
      "tableRow: | a | b |  |",
      "tableRow: |  | c | d |",
    ]);
  });

  it("falls back on the page's title without the site's name", () => {
    const html =
      "<title>Họp báo quý II năm 2025 | Báo Điện tử</title><p>Sáng nay không có gì mới được nêu ra.</p>";
    expect(parse(html, "text/html").metadata.title).toBe("Họp báo quý II năm 2025");
  });

  it("with hundreds of nested and unclosed tags is read all the same", () => {
    const nested = `${"<div><table><tr><td>".repeat(100)}Họp${"<ul><li>".repeat(100)}`;
    expect(page(nested).join(" ")).toContain("Họp");
  });

  it("nested deeper than anybody writes is refused instead of read for hours", () => {
    expect(() => page("<div>".repeat(200_000))).toThrow(/nested/u);
  });
});
