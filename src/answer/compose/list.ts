import type { Block, DocumentEntry, SourceDocument, Span } from "../../domain/document.ts";
import { canonicalKey, finalY, fold, foldedKey, foldPhrase } from "../../text/fold.ts";
import { plainClaim } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import {
  coverage,
  layeredCoverage,
  type Matchable,
  matchable,
  pairCoverage,
  presence,
} from "../match.ts";
import { speaksOfAnother } from "../missing-pairs.ts";
import { spellingsOf } from "../understand/document-names.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";
import { openingWords, titleWords } from "./frame.ts";
import type { ComposeInput } from "./input.ts";
import { composeSection, sectionsOf } from "./section.ts";

/** Documents of the best passages whose lists are looked at. */
const MAX_DOCUMENTS = 4;
/** Pieces of evidence that may enumerate in one sentence. */
const MAX_SENTENCES = 40;
/** Share of what is to be listed that the lead-in must name. */
const MIN_NAMED = 0.75;
/** Where that may be anything, share of the rest of the question that the lead-in must hold by itself. */
const MIN_OWN = 0.6;
/** Share of the rest of the question that lead-in, titles and items must hold. */
const MIN_REST = 0.6;
/** The same where what is listed is named by its kind alone: "nguyên nhân", "hạn chế". */
const MIN_REST_OF_HEAD = 0.5;
const TITLE = 0.9;
const OPENING = 0.8;
const CONTEXT = 0.6;
const AROUND = 0.8;
const ITEMS = 0.5;
const PRESENT = 0.5;

/** "những hạn chế nào", "gồm những khoản gì": what is to be listed. */
const LISTED = /\b(?:nhung|cac|gom)\s+((?:\p{L}+,?\s+){1,6}?)(?:nao|gi|j)\b/gu;
/** "kết luận những gì": what a paper heads its list with. */
const STATED =
  /\b((?:ket luan|quyet dinh|quyet nghi|kien nghi|de nghi|de xuat|giai phap))(?: (?:duoc|la|ra|toi|voi \p{L}+))? (?:nhung|cac)? ?gi\b/gu;
/** "liệt kê các chỉ tiêu chính năm 2023", "kể tên những xã chưa …": up to what says of whom or when. */
const NAMED =
  /\b(?:liet ke|ke ten|ke ra|ke|neu ten|neu|tom|cho (?:minh|toi|em|biet|xem|hoi|xin|minh biet|minh xem|toi biet)|list|name)(?: \p{L}+){0,2}? (?:nhung|cac|the)\s+((?:\p{L}+\s+){0,3}?\p{L}+)(?=\s+(?:cua|o|tai|trong|nam|ma|duoc|theo|chua|khong|bi|da|phai|can|cho|den|ve|tu|of|in|at|that|for)\b|\s+\d|\s*[?.,]?$)/gu;
/** What a meeting does with what it lists: "chỉ ra", "nêu", "chốt", "khiến". */
const STATES: ReadonlySet<string> = new Set(
  "chỉ nêu khiến kể đưa chốt gây dẫn gặp mắc vướng còn"
    .split(" ")
    .flatMap((word) => [canonicalKey(word), foldedKey(word)]),
);
/** Asked for so, something else than a list is wanted. */
const OTHERWISE = ["number", "person", "yesno", "date"] as const;
/** "những quỹ nào, mỗi quỹ bao nhiêu tiền": the figures stand with what is listed. */
const EACH = /\b(?:tung|moi|each)\b/u;
/** Of what a list holds, some are wanted. */
const ONLY_SOME = /\b(?:hut|khong dat|chua dat|vuot|cham|tre|qua han|chua)\b/u;
/** "5 đơn vị còn lại là …": those that have not yet. */
const THE_REST = /\b(?:con lai|remaining)\b/u;
const NOT_YET = /\b(?:chua|not yet|still)\b/u;
/** What papers head their lists with, by meaning. Folded. */
const HEADS: readonly (readonly string[])[] = [
  "han che|ton tai|yeu kem|khuyet diem|bat cap|kho khan|vuong mac|thieu sot|shortcomings|weaknesses",
  "nguyen nhan|ly do|reasons|causes",
  "kien nghi|de xuat|de nghi|proposals|requests",
  "quyet dinh|quyet nghi|ket luan|decisions|resolutions",
  "giai phap|bien phap|measures",
  "ket qua|thanh tich|uu diem|results|achievements",
].map((line) => line.split("|").map(foldPhrase));
/** "… một số hạn chế: A; B; C.", "… như sau: A, B, C." */
const ENUMERATION =
  /^([^:]{6,260}?)(?::|\s(?:là|gồm)(?=\s\p{Lu}))\s+(?:[^:;]+;\s+\S|[^:;]+,\s[^:;]+,\s\S|[^:;]+\s(?:và|and)\s\S)/u;
/** Nouns for what is listed that lead-ins need not have: "những khoản nào", "những chỗ nào". */
const ANYTHING = new Set(
  "khoan cho viec dau thu phan diem muc noi dung van de mat hang".split(" "),
);

interface Lead {
  readonly text: string;
  readonly items: string;
  readonly context: Matchable | null;
  /** The passage that an enumerating sentence stands in. */
  readonly around: Matchable | null;
  readonly document: SourceDocument;
  readonly entry: DocumentEntry | undefined;
  readonly drafts: () => Draft[];
}

/**
 * "Những … nào": the whole list whose heading, lead-in or enumerating sentence names what is to be
 * listed; empty where none does.
 */
export function composeList(input: ComposeInput): Draft[] {
  const { understanding, reader } = input;
  const { asks, folded, essential, unknownOrdinals } = understanding;
  if (OTHERWISE.some((ask) => asks.has(ask) && !(ask === "number" && EACH.test(folded)))) return [];
  const onlySome = ONLY_SOME.test(folded) && !asks.has("reason");
  const listed = listedIn(folded);
  if (listed.length === 0) return [];
  const isAnything = listed.every((word) => ANYTHING.has(word));
  const noun = essential.filter((word) => word.position >= 0 && listed.includes(word.folded));
  const rest = essential.filter(
    (word) => !noun.includes(word) && !word.soft && !STATES.has(word.canonical),
  );
  const years = new Set(folded.match(/\b20\d{2}\b/gu));
  let best: { lead: Lead; score: number } | null = null;
  for (const lead of leadsOf(input, isAnything ? [] : listed)) {
    const led = fold(lead.text);
    const isRest = NOT_YET.test(folded) && THE_REST.test(led);
    if (onlySome && !ONLY_SOME.test(led) && !isRest) continue;
    const own = matchable(lead.text);
    const named = isAnything
      ? coverage(rest, own)
      : namedShare(noun, listed, own, lead.around ?? own);
    if (named < (isAnything ? MIN_OWN : MIN_NAMED)) continue;
    const title = titleWords(lead.entry);
    const opening = openingWords(lead.entry, lead.document);
    const items = matchable(lead.items);
    const share = layeredCoverage(rest, [
      [own, 1],
      [title, TITLE],
      [opening, OPENING],
      ...(lead.context === null ? [] : [[lead.context, CONTEXT] as const]),
      ...(lead.around === null ? [] : [[lead.around, ITEMS] as const]),
      [items, ITEMS],
    ]);
    if (rest.length > 0 && share < (noun.length === 0 ? MIN_REST_OF_HEAD : MIN_REST)) continue;
    const beside = [lead.context, lead.around].filter((text) => text !== null);
    const texts = [own, title, opening, items, ...beside];
    if (![...years].every((year) => texts.some(({ positions }) => positions.has(year)))) continue;
    if (!unknownOrdinals.every((ordinal) => namesMeeting(opening, ordinal))) continue;
    if (speaksOfAnother(rest, texts, reader)) continue;
    const score = named + share + 0.3 * pairCoverage(essential, own);
    if (best === null || score > best.score) best = { lead, score };
  }
  return best?.lead.drafts() ?? [];
}

/** "Lần thứ 21" in the first lines of a paper. */
function namesMeeting({ tokens }: Matchable, ordinal: string): boolean {
  const written = spellingsOf(ordinal);
  return tokens.some(
    ({ folded }, i) =>
      (folded === "thu" || folded === "lan") && written.includes(tokens[i + 1]?.folded ?? ""),
  );
}

/** Whether the conclusions, decisions or proposals of a meeting are asked for, whatever they are. */
export function asksWhatWasStated({ folded }: Understanding): boolean {
  return folded.search(STATED) >= 0;
}

/** The noun for what is to be listed. */
function listedIn(folded: string): readonly string[] {
  const found = [LISTED, STATED, NAMED].find((pattern) => folded.search(pattern) >= 0);
  if (found === undefined) return [];
  return [...folded.matchAll(found)].flatMap(([, words = ""]) =>
    (words.match(/\p{L}+/gu) ?? []).map(finalY),
  );
}

/** Share of the noun that the lead-in names, by its words or by another head of the same meaning. */
function namedShare(
  noun: readonly ContentWord[],
  listed: readonly string[],
  own: Matchable,
  around: Matchable,
): number {
  const heading = ` ${own.tokens.map((token) => token.folded).join(" ")} `;
  const asked = ` ${listed.join(" ")} `;
  const alike = HEADS.filter((heads) => heads.some((head) => heading.includes(` ${head} `)))
    .flat()
    .filter((head) => asked.includes(` ${head} `))
    .flatMap((head) => head.split(" "));
  // "Bốn tiêu chí chưa đạt: …" after "Xã đạt 15/19 tiêu chí nông thôn mới."
  const isHeadNamed = noun.slice(0, 2).every((word) => presence(word, own) >= PRESENT);
  let total = 0;
  let covered = 0;
  for (const word of noun) {
    total += word.weight;
    if (alike.includes(word.folded) || presence(word, own) >= PRESENT) covered += word.weight;
    else if (isHeadNamed && presence(word, around) >= PRESENT) covered += AROUND * word.weight;
  }
  // "những lý do gì" only asks, and a list of reasons is named by its head alone.
  return total === 0 ? Math.min(1, alike.length) : covered / total;
}

/** Where an item may say what it is: "3. Trích Quỹ …". */
const openingOf = (text: string): string => text.split(/\s+/u).slice(0, OPENING_WORDS).join(" ");
const OPENING_WORDS = 6;

/** Whether an item begins with what is to be listed. */
function beginsWith(text: string, listed: readonly string[]): boolean {
  const { positions } = matchable(openingOf(text));
  return listed.every((word) => positions.has(word));
}

function* leadsOf(
  { ranked, reader, entries }: ComposeInput,
  listed: readonly string[],
): Generator<Lead> {
  const documentIds = [...new Set(ranked.passages.map(({ chunk }) => chunk.documentId))];
  for (const documentId of documentIds.slice(0, MAX_DOCUMENTS)) {
    const document = reader.document(documentId);
    if (document === null) continue;
    for (const { lead, items } of sectionsOf(document)) {
      // Rows of a table are told apart by their cells, not by the heading over them.
      if (items.some(({ kind }) => kind === "tableRow")) continue;
      const textOf = ({ start, end }: Span): string => document.text.slice(start, end);
      const heading = textOf(lead);
      const of = (text: string, those: readonly Block[]): Lead => ({
        text,
        items: those.map(({ span }) => textOf(span)).join("\n"),
        context: null,
        around: null,
        document,
        entry: entries.get(documentId),
        drafts: () => composeSection({ document, items: those, score: 1 }),
      });
      yield of(heading, items);
      // "Lợi nhuận được trích vào những quỹ nào": the items say what they are, not the heading.
      const alike =
        listed.length === 0 ? [] : items.filter(({ span }) => beginsWith(textOf(span), listed));
      const [first, second] = alike;
      if (first !== undefined && second !== undefined)
        yield of(`${heading} ${openingOf(textOf(first.span))}`, alike);
    }
  }
  for (const { documentId, span, text, context, whole } of ranked.evidence.slice(
    0,
    MAX_SENTENCES,
  )) {
    const lead = ENUMERATION.exec(text)?.[1];
    const document = lead === undefined ? null : reader.document(documentId);
    if (lead === undefined || document === null) continue;
    yield {
      text: lead,
      items: text.slice(lead.length),
      context,
      around: whole,
      document,
      entry: entries.get(documentId),
      drafts: () => [{ text: plainClaim(text), support: [{ documentId, span }] }],
    };
  }
}
