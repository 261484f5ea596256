import type { Question } from "../../domain/answer.ts";
import type { Language, Span } from "../../domain/document.ts";
import type { SnapshotReader } from "../../domain/ports.ts";
import { type DateMention, findDates } from "../../text/dates.ts";
import { foldInPlace } from "../../text/fold.ts";
import { findNumbers, type NumberMention } from "../../text/numbers.ts";
import { type Token, tokenize } from "../../text/tokens.ts";
import type { UnitClass } from "../../text/units.ts";
import {
  comparesPeriods,
  comparesTimes,
  type Point,
  periodText,
  pointsOf,
  yearOf,
} from "./asked-period.ts";
import { type Ask, findAsks } from "./asks.ts";
import { calculationAsks } from "./calculation.ts";
import { commonWords } from "./common-words.ts";
import { askedUnit, countedWords, isClassifierAsked, measuredUnits, perUnits } from "./counted.ts";
import type { Standalone } from "./follow-up.ts";
import { isEnglish } from "./language.ts";
import type { NamedDocuments } from "./named-documents.ts";
import { isSoftWord } from "./soft-words.ts";
import { pairsOf } from "./spelling.ts";
import {
  isTypedName,
  isUntold,
  type SpelledToken,
  synonymsIn,
  translationsIn,
} from "./synonyms.ts";
import { type ContentWord, contentWord, isPlain } from "./words.ts";

/** A question, ready for retrieval and composition. */
export interface Understanding {
  /** The question as asked, NFC. */
  readonly question: string;
  /** The same, folded in place. */
  readonly folded: string;
  /** Question and what it carries over, for the vector channel. */
  readonly searchText: string;
  readonly plain: boolean;
  readonly language: Language;
  readonly asks: ReadonlySet<Ask>;
  /** Content words: first those of the question, in order, then soft ones carried over. */
  readonly words: readonly ContentWord[];
  /** The words that evidence must cover: those of the question, else those carried over. */
  readonly essential: readonly ContentWord[];
  /** The noun phrase that is counted: what follows "bao nhiêu", up to the next stop. */
  readonly counted: readonly ContentWord[];
  /** Class of the unit that follows "bao nhiêu"; `scale` for a bare "tỷ" or "triệu". */
  readonly askedUnit: UnitClass | "scale" | null;
  /** Days and periods that the question names or inherits, as text; empty when it names none. */
  readonly periodText: string;
  /** The times that it puts side by side, earliest first; empty where it compares none. */
  readonly points: readonly Point[];
  /** How many numbers it asks for. */
  readonly numberAsks: number;
  /** Ordinals of meetings that the question names and no title has. */
  readonly unknownOrdinals: readonly string[];
  /** Documents that the question names. */
  readonly named: readonly string[];
  /** Whether it names them by number or ordinal. */
  readonly namesByNumber: boolean;
  /** Documents of the body that it names. */
  readonly ofBody: readonly string[];
  /** The words of that name: documents of other bodies must have them to answer. */
  readonly bodyWords: readonly ContentWord[];
  /** Numbers that the question states (not dates): the premise of a yes/no question. */
  readonly numbers: readonly NumberMention[];
}

/** Reads a question: follow-up resolved, what is asked for, content words looked up, periods. */
export function understand(
  question: Question,
  continued: Standalone,
  reader: SnapshotReader,
  named: NamedDocuments,
): Understanding {
  const asked = question.text;
  const { carried, carriedAsks } = continued;
  const language = isEnglish(continued.own) ? "en" : "vi";
  const plain = isPlain(continued.own);
  const { own } = continued;
  const tokens = tokenize(own);
  const keys = plain ? [] : tokens.map((token) => token.canonical);
  const found = findAsks(tokens, plain, pairsOf(keys, reader));
  const asks = new Set(found.asks);
  // "the 2.7% rent rise" is what something is about.
  if (/(?<!\d\s?)%/u.test(own)) asks.add("percent");
  const allDates = findDates(own, yearOf(own, carried));
  const carriedDates = findDates(carried);
  const points = pointsOf(own, allDates, named.parts);
  for (const ask of calculationAsks(own, asks, points.length)) asks.add(ask);
  const namesRole = ROLE.test(foldInPlace(own.toLowerCase()));
  if ((asks.has("name") && namesRole) || WHICH_LEADER.test(foldInPlace(own.toLowerCase())))
    asks.add("person");
  if (WHY.test(foldInPlace(own.toLowerCase()))) asks.add("reason");
  if (CAUSE.test(foldInPlace(own.toLowerCase()))) {
    asks.add("reason");
    asks.delete("late");
  }
  if (OPENS_NUMBER.test(own) && [...asks].every((ask) => ask === "latest")) asks.add("number");
  if (CONFIRMS.test(own)) asks.add("yesno");
  if (IS_THERE.test(foldInPlace(own.toLowerCase()))) asks.delete("person");
  if (found.asks.size === 0 || (carried !== "" && onlyPolite(found.asks))) {
    for (const ask of carriedAsks) asks.add(ask);
  }
  // A date that names a meeting is not the period of what is asked about it.
  const ownDates = allDates.filter(
    ({ span }) => !named.matched.some(({ start, end }) => start <= span.start && span.end <= end),
  );
  const inDate = (token: Token): boolean =>
    ownDates.some(({ span }) => token.span.start >= span.start && token.span.end <= span.end);
  const { bodyAt } = named;
  const inName = (token: Token): boolean =>
    named.matched.some((span) => isWithin(token.span, span));
  const numbers = findNumbers(own).filter((mention) => mention.kind === "figure");
  // In a premise ("có đúng là 500 đảng viên …?") the number stands where the question would.
  const premise = asks.has("yesno") ? numbers[0] : undefined;
  const countedFrom =
    premise === undefined
      ? found.countedFrom
      : [tokens.findIndex((token) => token.span.start >= premise.span.end)].filter((i) => i >= 0);
  const unitPositions = measuredUnits(tokens, found.countedFrom);
  const perPositions = perUnits(tokens, found.countedFrom);
  const spelled = tokens.map((token, i) => {
    return { ...token, plain: plain && (language === "vi" || isTypedName(tokens, i)) };
  });
  const synonyms = synonymsIn(spelled, language, reader);
  const common = commonWords(
    spelled,
    pairsOf(
      spelled.map(({ canonical }) => canonical),
      reader,
    ),
  );
  const isThere = ({ canonical }: Token): boolean =>
    reader.documentFrequency("syllable", canonical) > 0;
  const words: ContentWord[] = [];
  tokens.forEach((token, position) => {
    if (found.content[position] !== true) return;
    const soft =
      inDate(token) ||
      inName(token) ||
      unitPositions.has(position) ||
      perPositions.has(position) ||
      isClassifierAsked(tokens, position, found.countedFrom) ||
      isSoftWord(
        tokens,
        position,
        asks,
        ownDates.length > 0 || (continued.isPart === true && carriedDates.length > 0),
      );
    const neighbours = [tokens[position - 1], tokens[position + 1]];
    const word = spelled[position] as SpelledToken;
    const meanings = synonyms[position] ?? [];
    const isUnclear = language === "en" && meanings.length === 0 && isUntold(tokens, position);
    const isCommon = common[position] === true || (isUnclear && !isThere(word));
    const context = { reader, plain: word.plain, soft, neighbours, isCommon };
    words.push(contentWord(word, position, meanings, context));
  });
  const carriedTokens = tokenize(carried);
  const carriedPlain = isPlain(carried);
  const carriedContent = findAsks(carriedTokens, carriedPlain).content;
  const carriedSynonyms = translationsIn(carriedTokens, reader);
  carriedTokens.forEach((token, index) => {
    if (carriedContent[index] !== true) return;
    if (within(token, carriedDates)) return;
    const neighbours = [carriedTokens[index - 1], carriedTokens[index + 1]];
    const context = { reader, plain: carriedPlain, soft: true, neighbours, isCommon: false };
    const position = index - carriedTokens.length - 1;
    words.push(contentWord(token, position, carriedSynonyms[index] ?? [], context));
  });
  return {
    question: asked,
    folded: foldInPlace(asked),
    searchText: `${own} ${carried}`.trim(),
    plain,
    language,
    asks,
    words,
    askedUnit: askedUnit(tokens, unitPositions),
    // A role is a subject of its own: "…, ai là thư ký?".
    essential: essentialWords(words, continued, namesRole).filter(
      (word) => word.text !== premise?.text,
    ),
    counted: countedWords(words, tokens, countedFrom, found.content, unitPositions),
    periodText: periodText(own, reportedOn(own, ownDates), carriedDates, comparesPeriods(asks)),
    points: points.length > 1 && comparesTimes(asks, own, allDates) ? points : [],
    numberAsks: found.countedFrom.length,
    named: named.documentIds,
    namesByNumber: named.isByNumber,
    ofBody: named.ofBody,
    bodyWords: words.filter(({ position }) => {
      const token = tokens[position];
      return token !== undefined && bodyAt !== null && isWithin(token.span, bodyAt);
    }),
    unknownOrdinals: named.unknownOrdinals,
    numbers,
  };
}

/** "tăng mấy % so với 2023": the one time that a question names is what is compared with, not its own. */
const BASE = /(?<!\p{L})(?:tang|giam)(?!\p{L}).*(?:%|phan tram).*\bso voi\s+(?:nam\s+)?$/u;

function reportedOn(question: string, dates: readonly DateMention[]): readonly DateMention[] {
  const [only, ...others] = dates;
  if (only === undefined || others.length > 0) return dates;
  const before = foldInPlace(question.slice(0, only.span.start).toLowerCase());
  return BASE.test(before) ? [] : dates;
}

/** Own words of a follow-up up to this many only ask for an attribute of what was spoken of. */
const ATTRIBUTE_WORDS = 2;
/** The same of a later part of a message, which leans on the first for its subject. */
const PART_WORDS = 4;

function essentialWords(
  words: readonly ContentWord[],
  { replaces, isPart = false }: Standalone,
  namesRole: boolean,
): readonly ContentWord[] {
  const own = words.filter((word) => !word.soft);
  const carried = words.filter((word) => word.soft && word.position < 0);
  if (own.length === 0) return carried.length > 0 ? carried : words;
  return carried.length > 0 &&
    own.length <= (isPart ? PART_WORDS : ATTRIBUTE_WORDS) &&
    !replaces &&
    !namesRole
    ? [...own, ...carried]
    : own;
}

/** Roles that people hold: "trưởng khoa Dược tên gì" asks for a person. */
const ROLE =
  /\b(?:truong|pho|giam doc|bi thu|chu tich|chu nhiem|hieu truong|thu ky|uy vien|p?tgd|p?gd|p?ct|director|secretary|chair|chairman|chairperson|head|manager|leader)\b/u;
/** "Lãnh đạo UBND tỉnh nào dự": one of them is asked for by name. */
const WHICH_LEADER = /\b(?:lanh dao|can bo|dai dien|(?<!don )vi)(?: (?!nao)\S+){0,4} nao\b/u;
/** "có ai bị kỷ luật không": whether, not who. */
const IS_THERE =
  /\bco (?:ai|dong chi nao|nguoi nao|don vi nao)\b.*\b(?:khong|chua|k|ko)\s*\?*\s*$/u;
/** "Số xã viên mới nhất?" */
const OPENS_NUMBER = /^\s*(?:tổng |tong )?(?:số|so) (?!liệu|lieu|hiệu|hieu|phận|phan)\p{L}/iu;
/** "Sao trạm sạc mãi chưa làm?" */
const WHY = /(?:^\s*|\bma\s|,\s)sao (?!roi|khong\b|y\b)\S+ \S/u;
/** "Nguyên nhân chậm giải ngân là gì", "nguyên nhân nào làm …". */
const CAUSE =
  /\b(?:nguyen nhan|ly do)\b(?: (?:nao|gi|chinh)\b|.* (?:la gi|gi|nao)[\s?]*$)|\bwhat (?:caused|led to|was the (?:reason|cause))\b/u;
/** "… à?", "… hả?", "… phải không?": the asker wants a statement confirmed. */
const CONFIRMS =
  /(?:\sà|\shả|\shở|phải không|đúng không|phai khong|dung khong|, right)\s*\?*\s*$/iu;

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function within(token: Token, dates: readonly DateMention[]): boolean {
  return dates.some(({ span }) => isWithin(token.span, span));
}

/** Asks that a follow-up such as "thế còn …?" has only because of its form. */
function onlyPolite(asks: ReadonlySet<Ask>): boolean {
  return [...asks].every((ask) => ask === "what" || ask === "result" || ask === "list");
}
