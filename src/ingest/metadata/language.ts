import type { Language } from "../../domain/document.ts";
import { fold } from "../../text/fold.ts";

const SAMPLE = 20_000;
const VIETNAMESE =
  /(?<!\p{L})(?:cua|va|cac|duoc|trong|nhung|khong|theo|viec|ngay|thang|nam|hop|dong|cho|voi|nhiem|vu)(?!\p{L})/gu;
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|to|in|was|were|is|for|that|be|with|by|at|from|will|has)(?!\p{L})/gu;

/** Language of most of the words. A text without words of either counts as Vietnamese. */
export function readLanguage(text: string): Language {
  const folded = fold(text.slice(0, SAMPLE));
  const vietnamese = folded.match(VIETNAMESE)?.length ?? 0;
  const english = folded.match(ENGLISH)?.length ?? 0;
  if (english !== vietnamese) return english > vietnamese ? "en" : "vi";
  const hasMarks = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]|[\u1ea0-\u1ef9]/iu.test(
    text.slice(0, SAMPLE),
  );
  return hasMarks || !/[a-z]/iu.test(folded) ? "vi" : "en";
}
