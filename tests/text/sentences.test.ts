import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/text/sentences.ts";

function sentencesOf(text: string, clauses = false): string[] {
  return splitSentences(text, { start: 0, end: text.length }, { clauses }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe("splitSentences", () => {
  it("ends at terminators and nowhere inside numbers", () => {
    expect(sentencesOf("Mở 108 lớp cho gần 6.000 người. Kết nạp 1.5 lần? Đạt 23,7%!")).toEqual([
      "Mở 108 lớp cho gần 6.000 người.",
      "Kết nạp 1.5 lần?",
      "Đạt 23,7%!",
    ]);
  });

  it.each([
    "Họp tại TP. Hồ Chí Minh và TX. Sơn Tây.",
    "Ths. Lê An, PGS. TS. Trần Bình và GS. Vũ Cư dự họp.",
    "Thay PGS.TS. Trần Bình nghỉ hưu là BSCKII. Vũ Cư.",
    "Mr. Khai met Ms. Phuong at St. Mary in No. 4 Hill Road, i.e. the school, e.g. Room B.",
    "Chi cho sách, vở, v.v. và quà tặng.",
    "Ông Nguyễn V. An và Mr. J. K. Whitlock phát biểu.",
    "The U.S. Embassy sent a note.",
  ])("does not end after an abbreviation or an initial: %s", (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it("ends after a numeral that names one of a series", () => {
    expect(sentencesOf("Kết quả quý I. Doanh thu tăng. Phương án A. Phương án B.")).toEqual([
      "Kết quả quý I.",
      "Doanh thu tăng.",
      "Phương án A.",
      "Phương án B.",
    ]);
  });

  it.each([
    "1. Phòng Kỹ thuật báo cáo.",
    "a) Vốn vay.",
    "Điều 5. Hiệu lực.",
    "A3. Tài chính nộp hồ sơ.",
  ])("keeps a marker with its sentence: %s", (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it("does not end inside short quotes and brackets", () => {
    const text = "Đồng chí nói “Làm ngay. Làm tốt.” rồi kết luận (xem mục 2. Kết quả) cuộc họp.";
    expect(sentencesOf(text)).toEqual([text]);
  });

  it("ends behind a quote that closes with a full stop when a new sentence follows", () => {
    expect(sentencesOf("Bà nói: “Đã xong.” Cuộc họp kết thúc.")).toEqual([
      "Bà nói: “Đã xong.”",
      "Cuộc họp kết thúc.",
    ]);
  });

  it("knows the mark that ends an official paper", () => {
    expect(sentencesOf("Nghị quyết có hiệu lực./. Nơi nhận: như trên")).toEqual([
      "Nghị quyết có hiệu lực./.",
      "Nơi nhận: như trên",
    ]);
  });

  it("goes on after an ellipsis that a small letter follows", () => {
    expect(sentencesOf("Thu gom giấy, nhựa… và kim loại… Kết quả tốt.")).toEqual([
      "Thu gom giấy, nhựa… và kim loại…",
      "Kết quả tốt.",
    ]);
  });

  it("splits at semicolons only when asked for clauses", () => {
    const text = "Phòng A nộp báo cáo; Phòng B thay 5 máy.";
    expect(sentencesOf(text)).toEqual([text]);
    expect(sentencesOf(text, true)).toEqual(["Phòng A nộp báo cáo;", "Phòng B thay 5 máy."]);
  });

  it("reads on over a wrapped line and stops at one that begins something new", () => {
    const wrapped =
      "Đồng chí Lê Minh Nhật, Ủy viên Ban Thường vụ, Bí thư Đảng ủy Khối các cơ quan\nTrung ương phát biểu";
    expect(sentencesOf(wrapped)).toEqual([wrapped]);
    expect(sentencesOf("Thời gian: 8 giờ\nĐịa điểm: Hội trường\n- Ông A\n- Bà B")).toEqual([
      "Thời gian: 8 giờ",
      "Địa điểm: Hội trường",
      "- Ông A",
      "- Bà B",
    ]);
  });

  it("keeps a number that a wrap moved to the start of a line in its sentence", () => {
    const text =
      "Ban Chấp hành Đảng bộ Tổng công ty đã họp Hội nghị toàn thể lần thứ\n18. Hội nghị bàn hai việc.";
    expect(sentencesOf(text)).toEqual([
      text.slice(0, text.indexOf(" Hội nghị bàn")),
      "Hội nghị bàn hai việc.",
    ]);
  });

  it("gives trimmed, ordered spans that hold every character but white space", () => {
    const piece = fc.constantFrom(
      "Hội nghị",
      " ",
      "\n",
      ".",
      "…",
      "1.",
      "(",
      ")",
      "“",
      "”",
      '"',
      ";",
      "TP.",
      "6.000",
      "a)",
      "|",
      "- ",
      "./.",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (parts, clauses) => {
        const text = parts.join("");
        const spans = splitSentences(text, { start: 0, end: text.length }, { clauses });
        let at = 0;
        for (const { start, end } of spans) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });

  it("stays inside the span it is given", () => {
    const text = "Một. Hai. Ba.";
    expect(splitSentences(text, { start: 5, end: 8 })).toEqual([{ start: 5, end: 8 }]);
  });
});
