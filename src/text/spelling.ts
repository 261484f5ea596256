/** `plain` is Vietnamese typed without diacritics. */
export type Spelling = "vietnamese" | "plain" | "english";

const VIETNAMESE_LETTER = /[à-ãèéêìíòóôõùúýăđĩũơưạ-ỹ]/iu;
const VIETNAMESE_PLAIN =
  /(?<!\p{L})(?:bao nhieu|cua|khong|duoc|nhung|trong|nam|thang|ngay|dang|nguoi|cac|nghin|trieu|ty|dong|ho|lop|bi thu|huyen|phuong|don vi|chi bo|phong|hoi|ai|gi|nao)(?!\p{L})/u;

/** How a text is written. */
export function spellingOf(text: string, language?: "vi" | "en"): Spelling {
  if (language === "en") return "english";
  if (VIETNAMESE_LETTER.test(text)) return "vietnamese";
  if (language === "vi") return "plain";
  return VIETNAMESE_PLAIN.test(text.slice(0, 20_000).toLowerCase()) ? "plain" : "english";
}

/** Lower case with every offset kept. */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, i) => {
    const character = (text[i] as string).toLowerCase();
    return character.length === 1 ? character : (text[i] as string);
  }).join("");
}
