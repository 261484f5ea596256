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
  /** Numbers that the question states (not dates): the premise of a yes/no question. */
  readonly numbers: readonly NumberMention[];
}

const MAX_COUNTED_WORDS = 4;

/** Reads a question: follow-up resolved, what is asked for, content words looked up, periods. */
export function understand(question: Question, reader: SnapshotReader): Understanding {
  const asked = question.text.normalize("NFC");
  const { own, carried, carriedAsks } = standalone(asked, question.history ?? []);
  const plain = isPlain(own);
  const tokens = tokenize(own);
  const found = findAsks(tokens, plain);
  const asks = new Set(found.asks);
  if (own.includes("%")) asks.add("percent");
  if (asks.has("number") && AGAINST_PLAN.test(foldInPlace(own.toLowerCase())))
    asks.add("difference");
  if (found.asks.size === 0 || (carried !== "" && onlyPolite(found.asks))) {
    for (const ask of carriedAsks) asks.add(ask);
  }
  const ownDates = findDates(own);
  const inDate = (token: Token): boolean =>
    ownDates.some(({ span }) => token.span.start >= span.start && token.span.end <= span.end);
  const language = looksEnglish(tokens) ? "en" : "vi";
  const unitPositions = measuredUnits(tokens, found.countedFrom);
  const words: ContentWord[] = [];
  tokens.forEach((token, position) => {
    if (found.content[position] !== true) return;
    const soft =
      inDate(token) ||
      isMeetingWord(tokens, position) ||
      (asks.has("difference") && CHANGE_WORDS.has(token.folded)) ||
      (asks.has("task") && isTaskWord(tokens, position)) ||
      unitPositions.has(position);
    const synonyms = synonymsAt(tokens, position, language);
    words.push(contentWord(token, position, synonyms, { reader, plain, soft }));
  });
  const carriedTokens = tokenize(carried);
  const carriedContent = findAsks(carriedTokens, isPlain(carried)).content;
  const carriedDates = findDates(carried);
  carriedTokens.forEach((token, index) => {
    if (carriedContent[index] !== true) return;
    if (within(token, carriedDates)) return;
    const context = { reader, plain: isPlain(carried), soft: true };
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
    periodText: periodText(ownDates, carriedDates),
    numberAsks: found.countedFrom.length,
    numbers: findNumbers(own).filter((mention) => mention.kind === "figure"),
  };
}

function essentialWords(words: readonly ContentWord[]): readonly ContentWord[] {
  const own = words.filter((word) => !word.soft);
  return own.length > 0 ? own : words;
}

/** Own periods, with the year of the earlier question where they state none; else the earlier ones. */
function periodText(own: readonly DateMention[], carried: readonly DateMention[]): string {
  const dates = (own.length > 0 ? own : carried).filter((mention) => mention.kind === "date");
  const year = carried.find((mention) => mention.year !== undefined)?.year;
  return dates
    .map(({ text, year: stated }) =>
      stated === undefined && year !== undefined ? `${text} ${year}` : text,
    )
    .join("; ");
}

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
): readonly string[] {
  const token = tokens[position] as Token;
  if (language === "en") return vietnameseFor(token.folded);
  const short = commonReadings(token.folded);
  if (short.length > 0) return short;
  // A term of several syllables stands behind each of them.
  const synonyms = new Set<string>();
  for (let length = 2; length <= 3; length++) {
    for (let start = position - length + 1; start <= position; start++) {
      const phrase = tokens.slice(Math.max(0, start), start + length).map(({ folded }) => folded);
      if (start >= 0 && phrase.length === length) {
        for (const english of englishFor(phrase.join(" "))) synonyms.add(english);
      }
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
