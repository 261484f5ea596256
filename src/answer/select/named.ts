import { foldInPlace } from "../../text/fold.ts";
import { type Matchable, presence } from "../match.ts";
import type { Evidence } from "../rerank.ts";
import { LAN_ROMAN, romanOf, spellingsOf } from "../understand/document-names.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";

/** Characters in which the letterhead says whose paper it is, in capitals mostly. */
const LETTERHEAD_LENGTH = 300;

/**
 * Numbers and names of the question are its surest words: whether the sentence and what frames it
 * lack one ("tuần 34", "phản biện 2", "tỉnh Bắc Sơn Lâm", "Đại hội lần thứ V").
 * @param opening the first lines of the document
 */
export function namedFeatures(
  understanding: Understanding,
  evidence: Evidence,
  all: readonly Matchable[],
  opening: string,
): Record<string, number> {
  const { words } = understanding;
  const near = [evidence.words, evidence.context, evidence.document];
  // "1. Đầu tư 12 xe … Kết quả biểu quyết: …": an item is about one thing.
  if (evidence.passage.chunk.kind === "listItem") near.push(evidence.whole);
  const letterhead = opening.slice(0, LETTERHEAD_LENGTH).toUpperCase();
  const own = words.filter((word) => word.position >= 0);
  // Which meeting it is, the paper says as a whole.
  const numbers = own.filter(
    (word, i) =>
      /^\d+$/u.test(word.folded) &&
      !word.soft &&
      !/^(?:lan|thu|khoa)$/u.test(own[i - 1]?.folded ?? ""),
  );
  const names = own.filter((word) => /^\p{Lu}/u.test(word.text) && word.position > 0);
  const absent = names.filter((word) => isMissing(word, near));
  const ofPlaces = own.filter((_, i) => isNameOfPlace(own, i));
  return {
    missDigits: numbers.some((word) => isMissing(word, near)) ? 1 : 0,
    missName: names.some((word) => isMissing(word, all)) ? 1 : 0,
    missNameNear: absent.length === 0 ? 0 : absent.length / names.length,
    missPlace: ofPlaces.some(
      (word) => isMissing(word, near) && !letterhead.includes(word.text.toUpperCase()),
    )
      ? 1
      : 0,
    missOrdinal: isOfAnotherMeeting(understanding, evidence, opening) ? 1 : 0,
  };
}

const PLACES = new Set(
  "tinh huyen xa phuong thon quan ban ap tran province district commune".split(" "),
);

/** Before "bản" they make a paper of it. */
const PAPERS = new Set(["bien", "van"]);

/** "Xã Quế Giáp": whether the word belongs to a name that follows the kind of place. */
function isNameOfPlace(words: readonly ContentWord[], i: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  if (word === undefined || before === undefined) return false;
  if (!/^\p{Lu}/u.test(word.text) || word.position !== before.position + 1) return false;
  const isPaper = before.folded === "ban" && PAPERS.has(words[i - 2]?.folded ?? "");
  return (PLACES.has(before.folded) && !isPaper) || isNameOfPlace(words, i - 1);
}

/** "Đại hội lần thứ V": which one it is, the sentence, its headings or the opening must say. */
function isOfAnotherMeeting(
  { folded, unknownOrdinals, named }: Understanding,
  { text, passage, documentId }: Evidence,
  opening: string,
): boolean {
  const roman = [...folded.matchAll(LAN_ROMAN)].map(([, written]) => romanOf(written as string));
  const asked = [...unknownOrdinals, ...roman.filter((ordinal) => ordinal !== "0")];
  if (asked.length === 0 || named.includes(documentId)) return false;
  const { chunk } = passage;
  const around = foldInPlace(`${text} ${chunk.context} ${chunk.text} ${opening}`.toLowerCase());
  return !asked.every((ordinal) =>
    spellingsOf(ordinal).some((spelled) =>
      new RegExp(`(?:lan|thu|khoa|hoi|no\\.?|number|#)\\s*${spelled}(?![\\p{L}\\d])`, "u").test(
        around,
      ),
    ),
  );
}

function isMissing(word: ContentWord, layers: readonly Matchable[]): boolean {
  return layers.every((layer) => presence(word, layer) < 0.5);
}
