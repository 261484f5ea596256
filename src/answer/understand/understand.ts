import type { Question } from "../../domain/answer.ts";
import type { Language } from "../../domain/document.ts";
import type { SnapshotReader } from "../../domain/ports.ts";
import { type DateMention, findDates } from "../../text/dates.ts";
import { foldInPlace } from "../../text/fold.ts";
import { findNumbers, type NumberMention } from "../../text/numbers.ts";
import { isSyllable } from "../../text/syllable.ts";
import { bigramKey, type Token, tokenize } from "../../text/tokens.ts";
import { isCountedNoun, isUnitOrScale, type UnitClass } from "../../text/units.ts";
import { commonReadings } from "./abbreviations.ts";
import { type Ask, findAsks } from "./asks.ts";
import type { Standalone } from "./follow-up.ts";
import { englishFor, vietnameseFor } from "./glossary.ts";
import type { NamedDocuments } from "./named-documents.ts";
import { restoreDiacritics } from "./restore.ts";
import { synonymsOf } from "./thesaurus.ts";
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
  /** How many numbers it asks for. */
  readonly numberAsks: number;
  /** Ordinals of meetings that the question names and no title has. */
  readonly unknownOrdinals: readonly string[];
  /** Documents that the question names. */
  readonly named: readonly string[];
  /** Numbers that the question states (not dates): the premise of a yes/no question. */
  readonly numbers: readonly NumberMention[];
}

const MAX_COUNTED_WORDS = 4;

/** Reads a question: follow-up resolved, what is asked for, content words looked up, periods. */
export function understand(
  question: Question,
  continued: Standalone,
  reader: SnapshotReader,
  named: NamedDocuments,
): Understanding {
  const asked = question.text;
  const { carried, carriedAsks } = continued;
  const corrected = correctSpelling(continued.own, reader);
  const language = looksEnglish(tokenize(corrected)) ? "en" : "vi";
  const plain = isPlain(corrected);
  const year = plain ? "$1nam $2" : "$1năm $2";
  const own = language === "vi" ? corrected.replace(BARE_YEAR, year) : corrected;
  const tokens = tokenize(own);
  const restored = plain && language === "vi" ? restoreDiacritics(tokens, reader) : [];
  const found = findAsks(tokens, plain, pairsOf(restored, reader), restored);
  const asks = new Set(found.asks);
  if (own.includes("%")) asks.add("percent");
  if (asks.has("number") && AGAINST_PLAN.test(foldInPlace(own.toLowerCase())))
    asks.add("difference");
  if (asks.has("name") && ROLE.test(foldInPlace(own.toLowerCase()))) asks.add("person");
  if (CONFIRMS.test(own)) asks.add("yesno");
  if (found.asks.size === 0 || (carried !== "" && onlyPolite(found.asks))) {
    for (const ask of carriedAsks) asks.add(ask);
  }
  // A date that names a meeting is not the period of what is asked about it.
  const ownDates = findDates(own, yearOf(own, carried)).filter(
    ({ span }) => !named.matched.some(({ start, end }) => start <= span.start && span.end <= end),
  );
  const inDate = (token: Token): boolean =>
    ownDates.some(({ span }) => token.span.start >= span.start && token.span.end <= span.end);
  const inName = (token: Token): boolean =>
    named.matched.some(({ start, end }) => token.span.start >= start && token.span.end <= end);
  const numbers = findNumbers(own).filter((mention) => mention.kind === "figure");
  // In a premise ("có đúng là 500 đảng viên …?") the number stands where the question would.
  const premise = asks.has("yesno") ? numbers[0] : undefined;
  const countedFrom =
    premise === undefined
      ? found.countedFrom
      : [tokens.findIndex((token) => token.span.start >= premise.span.end)].filter((i) => i >= 0);
  const unitPositions = measuredUnits(tokens, found.countedFrom);
  const spelled = tokens.map((token, i) => {
    const canonical = restored[i] ?? token.canonical;
    return { ...token, canonical, plain: plain && restored[i] == null };
  });
  const words: ContentWord[] = [];
  tokens.forEach((token, position) => {
    if (found.content[position] !== true) return;
    const soft =
      inDate(token) ||
      (EDGE_WORDS.has(token.folded) && ownDates.length > 0) ||
      inName(token) ||
      isMeetingWord(tokens, position) ||
      (asks.has("difference") && CHANGE_WORDS.has(token.folded)) ||
      (asks.has("task") && isTaskWord(tokens, position)) ||
      (asks.has("result") && isPair(tokens, position, RESULT_WORDS)) ||
      unitPositions.has(position);
    const synonyms = synonymsAt(spelled, position, language);
    const neighbours = [tokens[position - 1], tokens[position + 1]];
    const key = restored[position];
    words.push(
      key == null
        ? contentWord(token, position, synonyms, { reader, plain, soft, neighbours })
        : contentWord({ ...token, canonical: key }, position, synonyms, {
            reader,
            plain: false,
            soft,
            neighbours,
          }),
    );
  });
  const carriedTokens = tokenize(carried);
  const carriedPlain = isPlain(carried);
  const restoredCarried = carriedPlain ? restoreDiacritics(carriedTokens, reader) : [];
  const isPaired = pairsOf(restoredCarried, reader);
  const carriedContent = findAsks(carriedTokens, carriedPlain, isPaired, restoredCarried).content;
  const carriedDates = findDates(carried);
  carriedTokens.forEach((token, index) => {
    if (carriedContent[index] !== true) return;
    if (within(token, carriedDates)) return;
    const neighbours = [carriedTokens[index - 1], carriedTokens[index + 1]];
    const key = restoredCarried[index];
    const context = { reader, plain: carriedPlain && key == null, soft: true, neighbours };
    const spelledToken = key == null ? token : { ...token, canonical: key };
    words.push(contentWord(spelledToken, index - carriedTokens.length - 1, [], context));
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
    essential: essentialWords(words, continued.replaces).filter(
      (word) => word.text !== premise?.text,
    ),
    counted: countedWords(words, tokens, countedFrom, found.content),
    periodText: periodText(own, ownDates, carriedDates, comparesPeriods(asks)),
    numberAsks: found.countedFrom.length,
    named: named.documentIds,
    unknownOrdinals: named.unknownOrdinals,
    numbers,
  };
}

/** Own words of a follow-up up to this many only ask for an attribute of what was spoken of. */
const ATTRIBUTE_WORDS = 2;

function essentialWords(words: readonly ContentWord[], replaces: boolean): readonly ContentWord[] {
  const own = words.filter((word) => !word.soft);
  const carried = words.filter((word) => word.soft && word.position < 0);
  if (own.length === 0) return carried.length > 0 ? carried : words;
  return carried.length > 0 && own.length <= ATTRIBUTE_WORDS && !replaces
    ? [...own, ...carried]
    : own;
}

/** Roles that people hold: "trưởng khoa Dược tên gì" asks for a person. */
const ROLE =
  /\b(?:truong|pho|giam doc|bi thu|chu tich|chu nhiem|hieu truong|thu ky|uy vien|director|secretary|chair|chairman|chairperson|head|manager|leader)\b/u;
/** "… à?", "… hả?", "… phải không?": the asker wants a statement confirmed. */
const CONFIRMS =
  /(?:\sà|\shả|\shở|phải không|đúng không|phai khong|dung khong|, right)\s*\?*\s*$/iu;

/** Own periods, with the year of the earlier question where they state none; else the earlier ones. */
function periodText(
  question: string,
  own: readonly DateMention[],
  carried: readonly DateMention[],
  all: boolean,
): string {
  const dates = (own.length > 0 ? own : carried).filter((mention) => mention.kind === "date");
  const isWithin = (inner: DateMention, outer: DateMention): boolean =>
    inner !== outer &&
    inner.from !== null &&
    outer.from !== null &&
    outer.to !== null &&
    inner.to !== null &&
    outer.from <= inner.from &&
    inner.to <= outer.to &&
    !(inner.from === outer.from && inner.to === outer.to);
  const year = [...own, ...carried].find((mention) => mention.year !== undefined)?.year;
  // "báo cáo năm 2023, quý III": the narrower period is meant.
  return dates
    .filter((outer) => all || !dates.some((inner) => isWithin(inner, outer)))
    .map(({ text, year: stated, span }) => {
      const atEnd = own.length > 0 && END_OF.test(foldInPlace(question.slice(0, span.start)));
      const dated = stated === undefined && year !== undefined ? `${text} ${year}` : text;
      return atEnd ? `cuối ${dated}` : dated;
    })
    .join("; ");
}

function comparesPeriods(asks: ReadonlySet<Ask>): boolean {
  return asks.has("difference") || asks.has("larger") || asks.has("list");
}

/** Year for periods of the question that state none: another period's. */
function yearOf(...texts: readonly string[]): { year?: number } {
  const year = texts
    .flatMap((text) => findDates(text))
    .find((mention) => mention.year !== undefined)?.year;
  return year === undefined ? {} : { year };
}

/** "cuối quý I", "hết tháng 6", "at the end of 2023": the last day of the period is meant. */
const END_OF = /\b(?:cuoi|het|tinh den|end of|end)\s+$/iu;

/**
 * Words that no document has and no asking phrase, replaced by the nearest spelling that fits their
 * neighbours: "6 thag đầu năm" must be read as a period before anything is looked up.
 */
function correctSpelling(question: string, reader: SnapshotReader): string {
  const tokens = tokenize(question);
  const asked = findAsks(tokens, isPlain(question)).content;
  let corrected = "";
  let end = 0;
  tokens.forEach((token, i) => {
    const isOpen =
      asked[i] === true &&
      token.folded.length >= 3 &&
      /^\p{L}+$/u.test(token.text) &&
      !/^\p{Lu}/u.test(token.text) &&
      !isSyllable(token.folded) &&
      reader.documentFrequency("foldedSyllable", token.folded) === 0;
    if (!isOpen) return;
    const fits = (term: string): boolean =>
      [
        [tokens[i - 1]?.folded, term],
        [term, tokens[i + 1]?.folded],
      ].some(
        ([first, second]) =>
          first !== undefined &&
          second !== undefined &&
          reader.documentFrequency("foldedBigram", bigramKey(first, second)) > 0,
      );
    const best = reader
      .similarTerms(token.folded, MAX_CORRECTIONS)
      .find(({ term, similarity }) => similarity >= MIN_SIMILARITY && fits(term));
    if (best === undefined) return;
    corrected += question.slice(end, token.span.start) + best.term;
    end = token.span.end;
  });
  return corrected + question.slice(end);
}

/** Whether a token, its diacritics put back, stands beside a neighbour in the documents too. */
function pairsOf(
  restored: readonly (string | null)[],
  reader: SnapshotReader,
): (index: number) => boolean {
  const occurs = (first: string | null | undefined, second: string | null | undefined): boolean =>
    first != null &&
    second != null &&
    reader.documentFrequency("bigram", bigramKey(first, second)) > 0;
  return (index) =>
    occurs(restored[index - 1], restored[index]) || occurs(restored[index], restored[index + 1]);
}

/** "doanh thu 2025": a year by itself, not part of a date, a range or a document number. */
const BARE_YEAR = /(^|[\s(])(?<!năm\s|nam\s|year\s|thu\s|số\s)((?:19|20)\d{2})(?=$|[\s,.;?)])/giu;

const MAX_CORRECTIONS = 5;
const MIN_SIMILARITY = 0.5;

function within(token: Token, dates: readonly DateMention[]): boolean {
  return dates.some(({ span }) => token.span.start >= span.start && token.span.end <= span.end);
}

/** Asks that a follow-up such as "thế còn …?" has only because of its form. */
function onlyPolite(asks: ReadonlySet<Ask>): boolean {
  return [...asks].every((ask) => ask === "what" || ask === "result" || ask === "list");
}

/** "vượt kế hoạch bao nhiêu": a difference, though it asks like any number. */
const AGAINST_PLAN =
  /(?:vuot|hut|thieu|so voi|tren|duoi)\s+(?:ke hoach|chi tieu|muc tieu|du toan)|(?:above|below|over|under|against) (?:the )?(?:plan|target|budget)/u;
const EDGE_WORDS = new Set(["cuoi", "het", "dau", "tinh", "end", "beginning"]);
/** In a question for a difference these name the relation, not the thing. */
const CHANGE_WORDS = new Set(
  "vuot hut thieu tang giam them hon kem chenh lech above below over under increase decrease rise fall change".split(
    " ",
  ),
);

/** Unit words right after "bao nhiêu": they choose the figure and need not stand in the evidence. */
function measuredUnits(tokens: readonly Token[], countedFrom: readonly number[]): Set<number> {
  const positions = new Set<number>();
  for (const from of countedFrom) {
    for (let i = from; i < from + MAX_COUNTED_WORDS; i++) {
      const word = tokens[i]?.folded ?? "";
      const pair = `${word} ${tokens[i + 1]?.folded ?? ""}`;
      if (isCountedNoun(pair)) break;
      if (isUnitOrScale(pair)) positions.add(i++).add(i);
      else if (isUnitOrScale(word) || word === "tien") positions.add(i);
      else break;
    }
  }
  return positions;
}

function askedUnit(
  tokens: readonly Token[],
  positions: ReadonlySet<number>,
): UnitClass | "scale" | null {
  if (positions.size === 0) return null;
  const words = [...positions].map((position) => tokens[position]?.text ?? "").join(" ");
  if (foldInPlace(words.toLowerCase()) === "tien") return "money";
  const mention = findNumbers(`1 ${words}`, { language: "vi" })[0];
  if (mention?.unit != null) return mention.unit.class;
  return mention?.scaleWord == null ? null : "scale";
}

/** Every document is about a meeting: these words tell none apart. */
const MEETING_WORDS = new Set([
  "hoi nghi",
  "cuoc hop",
  "phien hop",
  "buoi hop",
  "tai lieu",
  "van ban",
]);
const MEETING_WORD = new Set(["hop", "meeting", "conference", "document"]);

/** Words by which any task is given. */
const TASK_WORDS = new Set(["yeu cau", "nhiem vu", "cong viec", "de nghi", "chi dao", "thuc hien"]);

function isTaskWord(tokens: readonly Token[], position: number): boolean {
  return tokens[position]?.folded === "giao" || isPair(tokens, position, TASK_WORDS);
}

const RESULT_WORDS = new Set(["ket qua", "tinh hinh", "tien do"]);

/** Whether the token is part of one of the two-syllable words. */
function isPair(tokens: readonly Token[], position: number, pairs: ReadonlySet<string>): boolean {
  const key = (offset: number): string => tokens[position + offset]?.folded ?? "";
  return pairs.has(`${key(0)} ${key(1)}`) || pairs.has(`${key(-1)} ${key(0)}`);
}

function isMeetingWord(tokens: readonly Token[], position: number): boolean {
  return (
    MEETING_WORD.has(tokens[position]?.folded ?? "") || isPair(tokens, position, MEETING_WORDS)
  );
}

const ENGLISH_WORDS = new Set(
  "the a an of in on at to for by with from and or is are was were be did do does has had have how what who when where which why must many much".split(
    " ",
  ),
);

function looksEnglish(tokens: readonly Token[]): boolean {
  const english = tokens.filter((token) => ENGLISH_WORDS.has(token.text.toLowerCase())).length;
  return (
    english >= 2 ||
    (english === 1 && tokens.length <= 4 && tokens.every((t) => /^[\w]+$/u.test(t.text)))
  );
}

/** A token with its diacritics put back where the documents know them. */
interface SpelledToken extends Token {
  /** Only its folded form is known. */
  readonly plain: boolean;
}

/** Other forms of an English word: contract is awarded, an award, awarding. */
function englishForms(word: string): string[] {
  if (word.length < 4) return [];
  const stem = word.replace(/(?:ing|ed|es|s|ment|al|e)$/u, "");
  if (stem.length < 3) return [];
  const forms = ["", "s", "es", "ed", "ing", "e", "d", "ment", "al"].map((ending) => stem + ending);
  return forms.filter((form) => form !== word);
}

function synonymsAt(
  tokens: readonly SpelledToken[],
  position: number,
  language: Language,
): readonly string[] {
  const token = tokens[position] as SpelledToken;
  if (language === "en") return [...vietnameseFor(token.folded), ...englishForms(token.folded)];
  const synonyms = new Set<string>(commonReadings(token.folded));
  // A term of several syllables stands behind each of them.
  for (let length = 1; length <= 3; length++) {
    for (let start = position - length + 1; start <= position; start++) {
      const phrase = tokens.slice(Math.max(0, start), start + length);
      if (start < 0 || phrase.length < length) continue;
      const folded = phrase.map((word) => word.folded).join(" ");
      const plain = phrase.some((word) => word.plain);
      const key = plain ? folded : phrase.map((word) => word.canonical).join(" ");
      for (const synonym of synonymsOf(key, plain)) synonyms.add(synonym);
      for (const english of englishFor(folded)) synonyms.add(english);
    }
  }
  return [...synonyms];
}

const CLASSIFIERS = new Set("can cai chiec con ngoi vi cuoc bo tam".split(" "));
const GENERIC_COUNTS = new Set(["ca", "cai", "chiec", "truong hop", "vu", "con so"]);

/** Content words right after the asking phrase; they name what is counted. */
function countedWords(
  words: readonly ContentWord[],
  tokens: readonly Token[],
  countedFrom: readonly number[],
  content: readonly boolean[],
): ContentWord[] {
  const from = countedFrom[0];
  if (from === undefined) return [];
  const counted: ContentWord[] = [];
  for (let i = from; i < tokens.length && counted.length < MAX_COUNTED_WORDS; i++) {
    const previous = tokens[i - 1];
    const token = tokens[i] as Token;
    if (content[i] !== true) break;
    if (i > from && previous !== undefined && token.span.start - previous.span.end > 1) break;
    const word = words.find((candidate) => candidate.position === i);
    // "mấy căn nhà": the classifier is one of several for the same noun.
    if (word !== undefined && !(counted.length === 0 && CLASSIFIERS.has(word.folded)))
      counted.push(word);
  }
  // "mấy ca", "mấy trường hợp": a classifier alone names nothing.
  return GENERIC_COUNTS.has(counted.map((word) => word.folded).join(" ")) ? [] : counted;
}
