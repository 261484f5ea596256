import type { DocumentEntry, Language } from "../../domain/document.ts";
import { type DateMention, findDates } from "../../text/dates.ts";
import { fold } from "../../text/fold.ts";
import { tokenize } from "../../text/tokens.ts";

/** What documents are called, read once for all questions over the same documents. */
export interface DocumentNames {
  readonly entries: readonly DocumentEntry[];
  /** By the first number of the document number: `45` for `45-TB/ĐU`. */
  readonly byNumber: ReadonlyMap<number, readonly DocumentEntry[]>;
  /** By the ordinals of meetings in the title, without leading zeros: `18` for "lần thứ 18". */
  readonly byOrdinal: ReadonlyMap<string, readonly DocumentEntry[]>;
  /** The bodies that met, each with its documents. */
  readonly bodies: readonly NamedBody[];
  foldedTitle(entry: DocumentEntry): string;
  /** Dates and periods in the title, the document's year filled in. */
  titleDates(entry: DocumentEntry): readonly DateMention[];
}

export interface NamedBody {
  /** Folded words of its name, without what stands in brackets, or its acronym. */
  readonly words: readonly string[];
  /** In English its own name stands first ("Halden Paper Co., Ltd"), in Vietnamese last. */
  readonly nameFirst: boolean;
  readonly entries: readonly DocumentEntry[];
}

const LAN_WORDS = "nhat hai ba tu nam sau bay tam chin muoi".split(" ");
const ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");
/** Folded; which meeting it is, in digits or in words: "lần thứ hai". */
export const LAN_THU = `lan (?:thu )?(\\d{1,3}|${LAN_WORDS.join("|")})(?![\\p{L}\\d])`;
/** "phiên họp thứ ba": behind a meeting no day of the week. */
export const THU = `(?:phien hop|ky hop|phien|cuoc hop|hoi nghi|dai hoi) thu (${LAN_WORDS.join("|")})(?![\\p{L}\\d])`;
const ORDINAL = new RegExp(
  `${LAN_THU}|(?:thu|no\\.?|number|#)\\s*(\\d+)|(\\d+)(?:st|nd|rd|th)\\b|${THU}`,
  "gu",
);

/** An ordinal in digits, without leading zeros, however it is written. */
export function ordinalOf(written: string): string {
  const word = LAN_WORDS.indexOf(written);
  return word < 0 ? withoutZeros(written) : String(word + 1);
}

/** "lần thứ VI", folded. */
export const LAN_ROMAN = /\blan (?:thu )?([ivx]+)\b/gu;

export function romanOf(written: string): string {
  return String(ROMAN.indexOf(written) + 1);
}

/** The folded words that an ordinal may be written as. */
export function spellingsOf(ordinal: string): readonly string[] {
  const at = Number(ordinal) - 1;
  const words = [LAN_WORDS[at], ROMAN[at]].filter((word) => word !== undefined);
  return [ordinal, ordinal.padStart(2, "0"), ...words];
}

/** Ordinals of meetings in words, the first of them at index 0. */
export const ORDINAL_WORDS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split(
    " ",
  );
/** "the sixth Steering Committee meeting" */
export const WORD_ORDINAL = new RegExp(
  `\\b(${ORDINAL_WORDS.join("|")})(?:\\s[\\p{L}-]+){0,4}\\s(?:meeting|session|conference|congress)\\b`,
  "gu",
);

const known = new WeakMap<ReadonlyMap<string, DocumentEntry>, DocumentNames>();

/** @param documents the same map gives the same names for as long as it lives */
export function namesOf(documents: ReadonlyMap<string, DocumentEntry>): DocumentNames {
  let names = known.get(documents);
  if (names === undefined) {
    names = readNames([...documents.values()]);
    known.set(documents, names);
  }
  return names;
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, "");
}

function readNames(entries: readonly DocumentEntry[]): DocumentNames {
  const byNumber = new Map<number, DocumentEntry[]>();
  const byOrdinal = new Map<string, DocumentEntry[]>();
  const bodies = new Map<string, DocumentEntry[]>();
  const titles = new Map<DocumentEntry, string>();
  const dates = new Map<DocumentEntry, readonly DateMention[]>();
  for (const entry of entries) {
    const { title, number, body, language } = entry.metadata;
    for (const name of namesOfBody(body ?? "", language)) add(bodies, name, entry);
    const first = /\d+/u.exec(number ?? "")?.[0];
    if (first !== undefined) add(byNumber, Number(first), entry);
    const folded = fold(title);
    titles.set(entry, folded);
    const ordinals = new Set<string>();
    for (const [, lan, spoken, written, word] of folded.matchAll(ORDINAL)) {
      ordinals.add(ordinalOf(lan ?? spoken ?? written ?? word ?? ""));
    }
    for (const [, word = ""] of folded.matchAll(WORD_ORDINAL))
      ordinals.add(String(ORDINAL_WORDS.indexOf(word) + 1));
    for (const ordinal of ordinals) add(byOrdinal, ordinal, entry);
  }
  return {
    entries,
    byNumber,
    byOrdinal,
    bodies: [...bodies].map(([name, own]) => ({
      words: name.split(" "),
      nameFirst: own.every(({ metadata }) => metadata.language === "en"),
      entries: own,
    })),
    foldedTitle: (entry) => titles.get(entry) ?? "",
    titleDates(entry) {
      const read = dates.get(entry);
      if (read !== undefined) return read;
      const { title, heldOn, issuedOn } = entry.metadata;
      const year = Number((heldOn ?? issuedOn ?? "").slice(0, 4));
      const found = findDates(title, year > 0 ? { year } : {});
      dates.set(entry, found);
      return found;
    },
  };
}

const BRACKETED = /\([^)]*\)/gu;
const ACRONYM = /\((\p{Lu}[\p{Lu}\d&]{2,11})\)/gu;

/** Folded; an English body is called by each part of its name and by the acronym beside it. */
function namesOfBody(body: string, language: Language): string[] {
  const plain = body.replace(BRACKETED, " ");
  const parts = language === "en" ? plain.split(/,\s|\s[-–]\s/u) : [plain];
  const acronyms = language === "en" ? [...body.matchAll(ACRONYM)].map((match) => match[1]) : [];
  const written = parts.map((part) => tokenize(part).map(({ folded }) => folded));
  return [
    ...written.filter(({ length }) => length > 1).map((words) => words.join(" ")),
    ...acronyms.map((acronym) => (acronym ?? "").toLowerCase()),
  ];
}

function add<Key>(index: Map<Key, DocumentEntry[]>, key: Key, entry: DocumentEntry): void {
  const same = index.get(key);
  if (same === undefined) index.set(key, [entry]);
  else same.push(entry);
}
