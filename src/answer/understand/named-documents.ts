import type { DocumentEntry, Span } from "../../domain/document.ts";
import { findDates, sameDate } from "../../text/dates.ts";
import { fold, foldInPlace } from "../../text/fold.ts";
import { type Token, tokenize } from "../../text/tokens.ts";
import {
  LAN_THU,
  type NamedBody,
  namesOf,
  ORDINAL_WORDS,
  ordinalOf,
  THU,
  WORD_ORDINAL,
} from "./document-names.ts";

/** Documents that a question names, and whether the name leaves no doubt. */
export interface NamedDocuments {
  readonly documentIds: readonly string[];
  /** They are named by number or ordinal, not by a day on which other papers were written too. */
  readonly isByNumber: boolean;
  /** Documents of the body that the question names; empty when it names none. */
  readonly ofBody: readonly string[];
  /** Where the question names that body; one of `matched`. */
  readonly bodyAt: Span | null;
  /** Parts of the question that are the name, so that they are not taken for its content. */
  readonly matched: readonly Span[];
  /** Those that name documents, each with what it names. */
  readonly parts: readonly NamedPart[];
  /** Ordinals of meetings that no title has ("hội nghị lần thứ 19"). */
  readonly unknownOrdinals: readonly string[];
}

/** Documents that one part of a question names. */
export interface NamedPart {
  readonly span: Span;
  readonly documentIds: readonly string[];
  /** Day of the first of them, `YYYY-MM-DD`; empty where it has none. */
  readonly day: string;
}

/** Kinds of paper and the letters that stand for them in document numbers. */
const KINDS: readonly (readonly [string, string])[] = [
  ["thong bao", "tb"],
  ["bien ban", "bb"],
  ["bao cao", "bc"],
  ["nghi quyet", "nq"],
  ["quyet dinh", "qd"],
  ["ket luan", "kl"],
  ["chi thi", "ct"],
  ["ke hoach", "kh"],
  ["cong van", "cv"],
  ["to trinh", "ttr"],
];
const KIND_NUMBER = new RegExp(
  `(?<![\\p{L}\\d])(${KINDS.flat().join("|")})\\s+(?:so\\s+)?(\\d{1,5})(?:[-/]\\p{L}{1,5}(?:[-/]\\p{L}{1,6})?)?(?![\\d/])`,
  "gu",
);
const ORDINAL = new RegExp(
  `(?:hoi nghi|ky hop|phien hop|cuoc hop|hop|dai hoi)[^,.;?]{0,40}?\\s(?:${LAN_THU}|thu\\s+(\\d{1,3}))|\\b(?:meeting|session|conference)\\s+(?:no\\.?|number|#)\\s*(\\d{1,3})|\\b(\\d{1,3})(?:st|nd|rd|th)\\s+(?:\\p{L}+\\s+){0,2}(?:meeting|session|conference)|${THU}`,
  "gu",
);
/** "giao ban tuần 38", "báo cáo công tác tuần 12" */
const WEEK =
  /\b(?:giao ban|bao cao|bien ban|briefing|report) (?:\p{L}+ ){0,2}(?:tuan|week)(?: thu)? (\d{1,2})\b/gu;
const WEEK_TITLED = new RegExp(WEEK.source, "u");
/** Occasions that a title and a question name with their period: "giao ban quý I", "tổng kết năm 2025". */
const OCCASION = /giao ban|so ket|tong ket|hoi nghi|bao cao|annual report|review/gu;
const OCCASION_DISTANCE = 40;
const MEETING_DATE =
  /(?:hop|giao ban|so ket|tong ket|hoi nghi|bien ban|phien|ket luan|kiem tra|meeting|conference|minutes)[^,.;?()]{0,30}$/u;

/** Finds documents named by number ("thông báo 45"), by ordinal ("lần thứ 13") or by the day of the meeting. */
export function namedDocuments(
  question: string,
  documents: ReadonlyMap<string, DocumentEntry>,
): NamedDocuments {
  const names = namesOf(documents);
  const folded = foldInPlace(question);
  const ids = new Set<string>();
  const matched: Span[] = [];
  const parts: NamedPart[] = [];
  const unknownOrdinals: string[] = [];
  const take = (found: readonly DocumentEntry[], start: number, length: number): void => {
    if (found.length === 0) return;
    for (const entry of found) ids.add(entry.documentId);
    const span = { start, end: start + length };
    matched.push(span);
    const { heldOn, issuedOn } = (found[0] as DocumentEntry).metadata;
    const day = heldOn ?? issuedOn ?? "";
    parts.push({ span, documentIds: found.map(({ documentId }) => documentId), day });
  };
  for (const match of folded.matchAll(KIND_NUMBER)) {
    const kind = KINDS.find(([name, letters]) => name === match[1] || letters === match[1]);
    const found = (names.byNumber.get(Number(match[2])) ?? []).filter(
      ({ metadata }) =>
        kind !== undefined &&
        fold(metadata.number ?? "")
          .split(/[-/\d\s]+/u)
          .includes(kind[1]),
    );
    take(found, match.index, match[0].length);
  }
  for (const match of folded.matchAll(ORDINAL)) {
    const number = ordinalOf(match.slice(1).find((group) => group !== undefined) ?? "");
    const found = names.byOrdinal.get(number) ?? [];
    if (found.length === 0) unknownOrdinals.push(number);
    take(found, match.index, match[0].length);
  }
  for (const match of folded.matchAll(WEEK)) {
    const week = Number(match[1]);
    const found = names.entries.filter((entry) =>
      [...names.foldedTitle(entry).matchAll(WEEK)].some((titled) => Number(titled[1]) === week),
    );
    // Of papers of weeks the one asked for is not there.
    const isWeekly = names.entries.some((entry) => WEEK_TITLED.test(names.foldedTitle(entry)));
    if (found.length === 0 && isWeekly) unknownOrdinals.push(String(week));
    take(found, match.index, match[0].length);
  }
  for (const match of folded.matchAll(WORD_ORDINAL)) {
    const number = ORDINAL_WORDS.indexOf(match[1] as string) + 1;
    take(names.byOrdinal.get(String(number)) ?? [], match.index, match[0].length);
  }
  const isByNumber = ids.size > 0;
  for (const mention of findDates(question)) {
    if (mention.kind !== "date") continue;
    const before = folded.slice(
      Math.max(0, mention.span.start - OCCASION_DISTANCE),
      mention.span.start,
    );
    const occasions = before.match(OCCASION) ?? [];
    if (occasions.length > 0 && mention.precision !== "day") {
      const found = names.entries.filter(
        (entry) =>
          occasions.some((occasion) => names.foldedTitle(entry).includes(occasion)) &&
          names
            .titleDates(entry)
            .some((stated) => stated.precision === mention.precision && sameDate(stated, mention)),
      );
      const start = mention.span.start - before.length + before.search(OCCASION);
      take(found, start, mention.span.end - start);
      if (found.length > 0) continue;
    }
    if (mention.from === null || mention.to === null) continue;
    if (mention.precision !== "day" && mention.precision !== "month") continue;
    const named = MEETING_DATE.exec(folded.slice(0, mention.span.start));
    if (named === null) continue;
    const { from, to } = mention;
    const found = names.entries.filter(({ metadata: { heldOn, issuedOn } }) =>
      [heldOn, issuedOn].some((day) => day !== null && from <= day && day <= to),
    );
    take(found, named.index, mention.span.end - named.index);
  }
  const { entries, span } = namedBody(tokenize(question), names.bodies);
  if (span !== null) matched.push(span);
  const ofBody = entries.map(({ documentId }) => documentId);
  return {
    documentIds: [...ids],
    isByNumber,
    ofBody,
    bodyAt: span,
    matched,
    parts,
    unknownOrdinals,
  };
}

/** Words that a name must share with the question: one alone is hardly ever a name. */
const MIN_NAME_WORDS = 2;

/**
 * The bodies whose own name ("Gỗ Vĩnh Trà" of "Công ty Cổ phần Gỗ Vĩnh Trà") the question has; those
 * that it shares most words with.
 */
function namedBody(
  tokens: readonly Token[],
  bodies: readonly NamedBody[],
): { entries: readonly DocumentEntry[]; span: Span | null } {
  let longest = 0;
  let entries: DocumentEntry[] = [];
  let span: Span | null = null;
  tokens.forEach((_, at) => {
    for (const body of bodies) {
      const length = sharedWords(tokens, at, body);
      const isAcronym = length === 1 && body.words.length === 1;
      if (length < longest || (length < MIN_NAME_WORDS && !isAcronym)) continue;
      if (length > longest) entries = [];
      longest = length;
      entries.push(...body.entries);
      const [first, last] = body.nameFirst ? [at, at + length - 1] : [at - length + 1, at];
      const [{ span: from }, { span: to }] = [tokens[first] as Token, tokens[last] as Token];
      span = { start: from.start, end: to.end };
    }
  });
  return { entries, span };
}

/** Words of the name that the question has from a place on: forward from its first or back from its last. */
function sharedWords(
  tokens: readonly Token[],
  at: number,
  { words, nameFirst }: NamedBody,
): number {
  const step = nameFirst ? 1 : -1;
  const from = nameFirst ? 0 : words.length - 1;
  let length = 0;
  while (
    length < words.length &&
    tokens[at + step * length]?.folded === words[from + step * length]
  )
    length++;
  return length;
}
