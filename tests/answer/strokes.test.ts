import { describe, expect, it } from "vitest";
import { withStrokes } from "../../src/answer/understand/strokes.ts";

describe("questions of a keyboard without đ", () => {
  it("get it back where only đ makes a word, and in the commoner of two words", () => {
    expect(withStrokes("Số hộ dược bồi thường tại thời diểm ký hợp dồng")).toBe(
      "Số hộ được bồi thường tại thời điểm ký hợp đồng",
    );
  });

  it("are left alone where every word is one as it stands", () => {
    for (const question of [
      "Khoa Dược có bao nhiêu dược sĩ?",
      "Dự án nào dùng vốn dự phòng?",
      "Đến nay dư nợ bao nhiêu?",
      "What did the board decide?",
    ])
      expect(withStrokes(question)).toBe(question);
  });

  it("keep their names", () => {
    expect(withStrokes("Ông Dinh Văn Dạt dến từ dâu?")).toContain("Ông Dinh Văn Dạt đến");
  });
});
