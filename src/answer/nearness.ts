import type { NumberMention } from "../text/numbers.ts";
import { type Occurrence, occurrences, presence } from "./match.ts";
import type { Evidence } from "./rerank.ts";
import type { TableCell } from "./table.ts";
import type { ContentWord } from "./understand/words.ts";

/** How much a word counts by where it stands, from the number's own clause to the document's title. */
const NEAR = 1;
const ACROSS_NUMBER = 0.8;
const OTHER_PART = 0.7;
const OTHER_CLAUSE = 0.6;
const SAME_PASSAGE = 0.4;
const CONTEXT = 0.65;
const DOCUMENT = 0.9;

/** Weighted share of the words that stand near the number; nearer counts more. */
export function coverageNear(
  words: readonly ContentWord[],
  evidence: Evidence,
  mention: NumberMention,
  cell: TableCell | null,
): number {
  let total = 0;
  let covered = 0;
  const initials = cell === null ? new Set<ContentWord>() : wordsBehindInitials(words, cell.header);
  for (const word of words) {
    total += word.weight;
    const { around, occurrences } = placesOf(word, evidence);
    let best = around;
    if (cell === null) {
      for (const { index, quality } of occurrences) {
        best = Math.max(best, quality * nearness(evidence, mention, index));
      }
    } else {
      best = Math.max(best, presence(word, cell.rowWords), presence(word, cell.headerWords));
      if (initials.has(word)) best = 1;
    }
    covered += word.weight * best;
  }
  return total === 0 ? 0 : covered / total;
}

/** Where a word of the question stands in a sentence and around it. */
interface Places {
  readonly occurrences: readonly Occurrence[];
  /** What it counts for standing in the passage, above it or in the title. */
  readonly around: number;
}

/** Each figure of a sentence asks for the same words; both live as long as their question. */
const places = new WeakMap<Evidence, Map<ContentWord, Places>>();

export function placesOf(word: ContentWord, evidence: Evidence): Places {
  let ofWords = places.get(evidence);
  if (ofWords === undefined) {
    ofWords = new Map();
    places.set(evidence, ofWords);
  }
  let found = ofWords.get(word);
  if (found === undefined) {
    const around = Math.max(
      DOCUMENT * presence(word, evidence.document),
      CONTEXT * presence(word, evidence.context),
      SAME_PASSAGE * presence(word, evidence.whole),
    );
    found = { occurrences: occurrences(word, evidence.words), around };
    ofWords.set(word, found);
  }
  return found;
}

/** Words of the question that a column header shortens to initials: "TH" thực hiện, "KH" kế hoạch. */
export function wordsBehindInitials(
  words: readonly ContentWord[],
  header: string,
): Set<ContentWord> {
  const found = new Set<ContentWord>();
  for (const short of header.match(/\p{Lu}{2,4}/gu) ?? []) {
    for (let i = 0; i + short.length <= words.length; i++) {
      const run = words.slice(i, i + short.length);
      const spelled = run.map((word) => word.folded[0]).join("");
      const adjacent = run.every((word, k) => word.position === (run[0]?.position ?? 0) + k);
      if (adjacent && spelled === short.toLowerCase()) for (const word of run) found.add(word);
    }
  }
  return found;
}

function nearness(evidence: Evidence, mention: NumberMention, index: number): number {
  const token = evidence.words.tokens[index];
  if (token === undefined) return 0;
  const from = Math.min(token.span.end, mention.span.end);
  const to = Math.max(token.span.start, mention.span.start);
  const between = from < to ? evidence.text.slice(from, to) : "";
  if (/;/u.test(between)) return OTHER_CLAUSE;
  if (!/\d/u.test(between)) return NEAR;
  return /,\s|\s(?:và|and|but)\s/u.test(between) ? OTHER_PART : ACROSS_NUMBER;
}
