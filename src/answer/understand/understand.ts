import type { Question } from "../../domain/answer.ts";
import type { Language } from "../../domain/document.ts";
import type { SnapshotReader } from "../../domain/ports.ts";
import { type DateMention, findDates } from "../../text/dates.ts";
import { foldInPlace } from "../../text/fold.ts";
import { findNumbers, type NumberMention } from "../../text/numbers.ts";
import { type Token, tokenize } from "../../text/tokens.ts";
import { isUnitOrScale, type UnitClass } from "../../text/units.ts";
import { commonReadings } from "./abbreviations.ts";
import { type Ask, findAsks } from "./asks.ts";
import { standalone } from "./follow-up.ts";
import { englishFor, vietnameseFor } from "./glossary.ts";
import type { NamedDocuments } from "./named-documents.ts";
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
  /** Documents that the question names. */
  readonly named: readonly string[];
  /** Numbers that the question states (not dates): the premise of a yes/no question. */
  readonly numbers: readonly NumberMention[];
}

const MAX_COUNTED_WORDS = 4;

/** Reads a question: follow-up resolved, what is asked for, content words looked up, periods. */
export function understand(
  question: Question,
  reader: SnapshotReader,
  named: NamedDocuments,
): Understanding {
  const asked = question.text;
  const { own, carried, carriedAsks } = standalone(asked, question.history ?? []);
  const plain = isPlain(own);
  const tokens = tokenize(own);
  const found = findAsks(tokens, plain);
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
  const ownDates = findDates(own).filter(
    ({ span }) => !named.matched.some(({ start, end }) => start <= span.start && span.end <= end),
  );
  const inDate = (token: Token): boolean =>
    ownDates.some(({ span }) => token.span.start >= span.start && token.span.end <= span.end);
  const inName = (token: Token): boolean =>
    named.matched.some(({ start, end }) => token.span.start >= start && token.span.end <= end);
  const language = looksEnglish(tokens) ? "en" : "vi";
  const unitPositions = measuredUnits(tokens, found.countedFrom);
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
      unitPositions.has(position);
    const synonyms = synonymsAt(tokens, position, language, plain);
    const neighbours = [tokens[position - 1], tokens[position + 1]];
    words.push(contentWord(token, position, synonyms, { reader, plain, soft, neighbours }));
  });
  const carriedTokens = tokenize(carried);
  const carriedContent = findAsks(carriedTokens, isPlain(carried)).content;
  const carriedDates = findDates(carried);
  carriedTokens.forEach((token, index) => {
    if (carriedContent[index] !== true) return;
    if (within(token, carriedDates)) return;
    const neighbours = [carriedTokens[index - 1], carriedTokens[index + 1]];
    const context = { reader, plain: isPlain(carried), soft: true, neighbours };
    words.push(contentWord(token, index - carriedTokens.length - 1, [], context));
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
    essential: essentialWords(words),
    counted: countedWords(words, tokens, found.countedFrom, found.content),
    periodText: periodText(own, ownDates, carriedDates),
    numberAsks: found.countedFrom.length,
    named: named.documentIds,
    numbers: findNumbers(own).filter((mention) => mention.kind === "figure"),
  };
}

function essentialWords(words: readonly ContentWord[]): readonly ContentWord[] {
  const own = words.filter((word) => !word.soft);
  return own.length > 0 ? own : words;
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
): string {
  const dates = (own.length > 0 ? own : carried).filter((mention) => mention.kind === "date");
  const year = [...own, ...carried].find((mention) => mention.year !== undefined)?.year;
  return dates
    .map(({ text, year: stated, span }) => {
      const atEnd = own.length > 0 && END_OF.test(foldInPlace(question.slice(0, span.start)));
      const dated = stated === undefined && year !== undefined ? `${text} ${year}` : text;
      return atEnd ? `cuối ${dated}` : dated;
    })
    .join("; ");
}

/** "cuối quý I", "hết tháng 6", "at the end of 2023": the last day of the period is meant. */
const END_OF = /\b(?:cuoi|het|tinh den|end of|end)\s+$/iu;

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
      if (isUnitOrScale(pair)) positions.add(i++).add(i);
      else if (isUnitOrScale(word)) positions.add(i);
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
  const key = (offset: number): string => tokens[position + offset]?.folded ?? "";
  return (
    key(0) === "giao" ||
    TASK_WORDS.has(`${key(0)} ${key(1)}`) ||
    TASK_WORDS.has(`${key(-1)} ${key(0)}`)
  );
}

function isMeetingWord(tokens: readonly Token[], position: number): boolean {
  const key = (offset: number): string => tokens[position + offset]?.folded ?? "";
  return (
    MEETING_WORD.has(key(0)) ||
    MEETING_WORDS.has(`${key(0)} ${key(1)}`) ||
    MEETING_WORDS.has(`${key(-1)} ${key(0)}`)
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

function synonymsAt(
  tokens: readonly Token[],
  position: number,
  language: Language,
  plain: boolean,
): readonly string[] {
  const token = tokens[position] as Token;
  if (language === "en") return vietnameseFor(token.folded);
  const synonyms = new Set<string>(commonReadings(token.folded));
  // A term of several syllables stands behind each of them.
  for (let length = 1; length <= 3; length++) {
    for (let start = position - length + 1; start <= position; start++) {
      const phrase = tokens.slice(Math.max(0, start), start + length);
      if (start < 0 || phrase.length < length) continue;
      const folded = phrase.map((word) => word.folded).join(" ");
      const key = plain ? folded : phrase.map((word) => word.canonical).join(" ");
      for (const synonym of synonymsOf(key, plain)) synonyms.add(synonym);
      if (length > 1) for (const english of englishFor(folded)) synonyms.add(english);
    }
  }
  return [...synonyms];
}

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
    if (word !== undefined) counted.push(word);
  }
  return counted;
}
