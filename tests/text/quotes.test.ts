import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locateQuote } from "../../src/text/quotes.ts";

const document = "Ban Chấp hành “kết luận”:\n  1.  Phòng Kỹ thuật hoàn thành – trước ngày 30/9.";

describe("locating a quote", () => {
  test("finds it through white space, typographic quotes and dashes, and gives the document's own characters", () => {
    const span = locateQuote(document, 'hành "kết luận": 1. Phòng Kỹ thuật hoàn thành - trước');
    expect(span).not.toBeNull();
    expect(document.slice(span?.start, span?.end)).toBe(
      "hành “kết luận”:\n  1.  Phòng Kỹ thuật hoàn thành – trước",
    );
  });

  test("finds a decomposed quote", () => {
    const span = locateQuote(document, "Phòng Kỹ thuật hoàn thành".normalize("NFD"));
    expect(document.slice(span?.start, span?.end)).toBe("Phòng Kỹ thuật hoàn thành");
  });

  test("finds it whatever the place of tone marks, the case, and the punctuation around it", () => {
    const text = "Hội nghị thống nhất: xã Hòa Bình hỗ trợ 1.500 hộ khỏe mạnh, đạt 92,5%. Hết.";
    const found = (quote: string): string | null => {
      const span = locateQuote(text, quote);
      return span === null ? null : text.slice(span.start, span.end);
    };
    expect(found("xã Hoà Bình hỗ trợ 1.500 hộ khoẻ mạnh")).toBe(
      "xã Hòa Bình hỗ trợ 1.500 hộ khỏe mạnh",
    );
    expect(found("“Xã Hoà Bình hỗ trợ 1.500 hộ.”")).toBe("xã Hòa Bình hỗ trợ 1.500 hộ");
    expect(found("Đạt 92,5%")).toBeNull();
    expect(found("Hoà bình hỗ trợ 1.500")).toBe("Hòa Bình hỗ trợ 1.500");
    expect(found("Hoà Bình hỗ trợ 1.50")).toBeNull();
    expect(found("Hoà Bình hỗ trợ 500 hộ")).toBeNull();
    expect(found("Hóa Bình hỗ trợ 1.500")).toBeNull();
  });

  test("does not find a quote with one letter changed, or of fewer than three words", () => {
    expect(locateQuote(document, "Phòng Ký thuật hoàn thành")).toBeNull();
    expect(locateQuote(document, "Kỹ thuật")).toBeNull();
    expect(locateQuote(document, "   ")).toBeNull();
  });

  test("finds every run of words of a text, however it is spaced", () => {
    const word = fc.stringMatching(/^[a-zđáàảãạ]{1,6}$/u);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 3, maxLength: 20 }),
        fc.nat(),
        fc.nat(),
        (words, a, b) => {
          const text = words.join(" ").normalize("NFC");
          const parts = text.split(" ");
          const from = a % (parts.length - 2);
          const count = 3 + (b % (parts.length - from - 2));
          const quote = parts.slice(from, from + count);
          const span = locateQuote(text, quote.join(" \n "));
          expect(text.slice(span?.start, span?.end)).toBe(quote.join(" "));
        },
      ),
    );
  });
});
