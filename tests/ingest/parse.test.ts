import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDocument, fixture, outline, parse, realDocuments, textOf } from "./documents.ts";

function kindsOf(source: string): string[] {
  return parse(source).blocks.map(({ kind }) => kind);
}

describe("blocks", () => {
  it("come in order, do not overlap and cover all but white space and drawn lines, whatever comes", () => {
    const documents = realDocuments().map(({ document }) => document);
    const check = (document: (typeof documents)[number]) => {
      let at = 0;
      let rest = "";
      for (const { span } of document.blocks) {
        expect(span.start).toBeGreaterThanOrEqual(at);
        expect(span.end).toBeGreaterThan(span.start);
        rest += document.text.slice(at, span.start);
        at = span.end;
      }
      rest += document.text.slice(at);
      expect(rest).toMatch(/^[\s\p{P}\p{S}xX]*$/u);
      expect(rest).not.toMatch(/[\p{L}\p{N}]{2}/u);
    };
    for (const document of documents) check(document);
    fc.assert(fc.property(anyDocument, ({ source, mediaType }) => check(parse(source, mediaType))));
  });

  it("give rows cells inside their span, aligned with headers", () => {
    fc.assert(
      fc.property(anyDocument, ({ source, mediaType }) => {
        const document = parse(source, mediaType);
        for (const block of document.blocks) {
          if (block.kind !== "tableRow") continue;
          expect(block.headers).toHaveLength(block.cells.length);
          for (const cell of block.cells) {
            expect(cell.start).toBeGreaterThanOrEqual(block.span.start);
            expect(cell.end).toBeLessThanOrEqual(block.span.end);
            const text = document.text.slice(cell.start, cell.end);
            expect(text).toBe(text.trim());
          }
        }
      }),
    );
  });

  it("tell headings, sections and items of official minutes apart", () => {
    expect(
      outline(
        parse(
          "BIÊN BẢN\nHọp tổ\n\nI. NỘI DUNG\nÔng A trình bày gồm:\n1. Thu đạt 5 tỷ.\n2. Chi 4 tỷ.\n\nII. KẾT LUẬN\n- Giao bà B\n  nộp báo cáo.\n\nTHƯ KÝ\nLê C",
        ),
      ),
    ).toEqual([
      "heading: BIÊN BẢN",
      "heading: Họp tổ",
      "heading: I. NỘI DUNG",
      "paragraph: Ông A trình bày gồm:",
      "listItem: 1. Thu đạt 5 tỷ.",
      "listItem: 2. Chi 4 tỷ.",
      "heading: II. KẾT LUẬN",
      "listItem: - Giao bà B\n  nộp báo cáo.",
      "paragraph: THƯ KÝ",
      "paragraph: Lê C",
    ]);
  });

  it("take a short numbered line for a heading only when it has content of its own", () => {
    expect(
      kindsOf("Title\n\n1. Finance\nArrears fell to 3%.\n\n2. Actions\nA1. PMU: file it."),
    ).toEqual(["heading", "heading", "paragraph", "heading", "listItem"]);
    expect(
      kindsOf("Nội dung họp\n\nGồm:\n1. Thông qua báo cáo\n2. Bầu ban kiểm phiếu\n\nHọp xong."),
    ).toEqual(["heading", "paragraph", "listItem", "listItem", "paragraph"]);
  });

  it("keep an article that states something as an item and one that names its content as a heading", () => {
    const document = fixture("nghi-quyet-hdnd.txt");
    const articles = document.blocks.filter((block) => textOf(document, block).startsWith("Điều"));
    expect(articles.map(({ kind }) => kind)).toEqual(["listItem", "heading", "heading"]);
    expect(articles[0]).toMatchObject({ marker: "Điều 1." });
  });

  it.each([
    ["- một", "-"],
    ["• một", "•"],
    ["+ một", "+"],
    ["1. một", "1."],
    ["1) một", "1)"],
    ["(1) một", "(1)"],
    ["a) một", "a)"],
    ["đ) một", "đ)"],
    ["6.1 The board met.", "6.1"],
    ["A3. Nộp hồ sơ.", "A3."],
    ["i. một", "i."],
    ["- [x] xong", "- [x]"],
  ])("see the list marker of %s", (line, marker) => {
    const document = parse(`Gồm các việc sau đây.\n\n${line}`);
    expect(document.blocks.at(-1)).toMatchObject({ kind: "listItem", marker });
  });

  it.each([
    "2.000 quần chúng vào Đảng.",
    "6.1 triệu đồng",
    "2014. Đó là năm đầu.",
    "TP. Hà Nội",
    "-5 độ",
  ])("see no list marker in %s", (line) => {
    expect(kindsOf(`Gồm các việc sau đây.\n\n${line}`).at(-1)).toBe("paragraph");
  });

  it("join a caption that was wrapped over two lines and leave label lines apart", () => {
    const document = parse(
      "Đồng chí Lê Văn Ngọc, Ủy viên Trung ương Đảng, Bí thư Đảng ủy Khối các cơ quan\nTrung ương phát biểu tại Hội nghị (Ảnh: HM)\n\nThời gian: 8 giờ.\nĐịa điểm: Hội trường.",
    );
    expect(document.blocks).toHaveLength(3);
  });

  it("join a text that is wrapped at a fixed width", () => {
    const document = fixture("board-minutes.txt");
    const finance = outline(document).find((line) => line.includes("arrears")) ?? "";
    expect(finance).toContain("see\npaper No. 7.");
  });
});

describe("tables", () => {
  it("have their rows' headers, without the row that draws the line", () => {
    const document = parse(
      "| Chỉ tiêu | **Quý I** |\n|---|--:|\n| Doanh thu | 1.250 |\n| Chi | |",
      "text/markdown",
    );
    expect(document.blocks).toMatchObject([
      { kind: "tableRow", isHeader: true, headers: ["Chỉ tiêu", "Quý I"] },
      { kind: "tableRow", isHeader: false, headers: ["Chỉ tiêu", "Quý I"] },
      { kind: "tableRow", isHeader: false, cells: [{}, {}] },
    ]);
    const [, row, last] = document.blocks;
    if (row?.kind !== "tableRow" || last?.kind !== "tableRow") throw new Error("expected rows");
    expect(row.cells.map((span) => textOf(document, { span }))).toEqual(["Doanh thu", "1.250"]);
    expect(last.cells.map((span) => textOf(document, { span }))).toEqual(["Chi", ""]);
  });

  it("keep an escaped pipe inside its cell", () => {
    const document = parse("| a \\| b | c |\n|---|---|\n| d | e |");
    expect(document.blocks[0]).toMatchObject({ cells: [{}, {}] });
  });

  it.each([
    ["tabs", "STT\tTên dự án\tVốn\n1\tCầu Vân Trì\t780\n2\tBệnh viện Nhi\t640"],
    ["spaces", "STT   Tên dự án       Vốn\n1     Cầu Vân Trì     780\n2     Bệnh viện Nhi   640"],
    [
      "a frame",
      "+-----+------+-----+\n| STT | Tên dự án | Vốn |\n+-----+------+-----+\n| 1 | Cầu Vân Trì | 780 |\n| 2 | Nhi | 640 |\n+---+---+---+",
    ],
  ])("are read from columns set with %s", (_, source) => {
    const document = parse(`Danh mục dự án năm nay như sau.\n\n${source}`);
    const rows = document.blocks.filter(({ kind }) => kind === "tableRow");
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatchObject({ isHeader: false, headers: ["STT", "Tên dự án", "Vốn"] });
  });

  it("have no headers where the first row names none", () => {
    const document = parse(
      "Biên bản\n\nKết thúc lúc 10 giờ.\n\nTHƯ KÝ            CHỦ TRÌ\nLê An             Vũ Bình",
    );
    expect(document.blocks.slice(-2)).toMatchObject([
      { kind: "tableRow", isHeader: false, headers: ["", ""] },
      { kind: "tableRow", isHeader: false, headers: ["", ""] },
    ]);
  });
});
