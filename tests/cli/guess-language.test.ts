import { describe, expect, it } from "vitest";
import { guessLanguage } from "../../src/i18n/guess-language.ts";

describe("the language of a question", () => {
  it("is English when English words say so, also around Vietnamese names", () => {
    for (const text of [
      "How many new members were admitted?",
      "Who chaired it?",
      "What did Đào Ngọc Dung say about Huy hiệu Đảng?",
    ])
      expect(guessLanguage(text, "vi")).toBe("en");
  });

  it("is Vietnamese when it is written with Vietnamese letters, composed or not", () => {
    const text = "Ai chủ trì cuộc họp về dự án ABC of XYZ?";
    for (const form of ["NFC", "NFD"]) expect(guessLanguage(text.normalize(form), "en")).toBe("vi");
  });

  it("is the fallback when the words do not tell", () => {
    expect(guessLanguage("con quy 2 the nao", "vi")).toBe("vi");
    expect(guessLanguage("2014?", "en")).toBe("en");
    expect(guessLanguage("", "vi")).toBe("vi");
  });
});
