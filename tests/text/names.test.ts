import { describe, expect, it } from "vitest";
import { findNames } from "../../src/text/names.ts";

const names = (text: string) => findNames(text).map((name) => name.text);

describe("names of people", () => {
  it.each([
    ["Phó Chủ tịch UBND tỉnh Phùng Gia Khiêm họp với các sở.", "Phùng Gia Khiêm"],
    ["do Phó Chủ tịch UBND huyện Tẩn Láo Lở làm tổ trưởng", "Tẩn Láo Lở"],
    ["Bà Ninh Thị Ái Vân dự và chỉ đạo.", "Ninh Thị Ái Vân"],
    ["Apologies: Mr. Ha Dang Quy.", "Ha Dang Quy"],
    ["Anh Sùng A Lử, thôn Hạ, phát biểu.", "Sùng A Lử"],
  ])("are found in: %s", (text, expected) => {
    expect(names(text)).toEqual([expected]);
  });

  it.each([
    ["a place without an office before it", "Đoàn công tác đến huyện Cao Phong Thượng."],
    ["an organisation", "Ban Chấp Hành Đảng Bộ họp."],
  ])("are not %s", (_, text) => {
    expect(names(text)).toEqual([]);
  });
});
