import type { DocumentEntry } from "../../domain/document.ts";
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
  /** Folded words of its name, without what stands in brackets. */
  readonly words: readonly string[];
  readonly entries: readonly DocumentEntry[];
}

const ORDINAL = /(?:lan|thu|no\.?|number|#)\s*(\d+)|(\d+)(?:st|nd|rd|th)\b/gu;

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

export function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, "");
}

function readNames(entries: readonly DocumentEntry[]): DocumentNames {
  const byNumber = new Map<number, DocumentEntry[]>();
  const byOrdinal = new Map<string, DocumentEntry[]>();
  const bodies = new Map<string, DocumentEntry[]>();
  const titles = new Map<DocumentEntry, string>();
  const dates = new Map<DocumentEntry, readonly DateMention[]>();
  for (const entry of entries) {
    const { title, number, body } = entry.metadata;
    const name = tokenize((body ?? "").replace(/\([^)]*\)/gu, " "));
    if (name.length > 1) add(bodies, name.map(({ folded }) => folded).join(" "), entry);
    const first = /\d+/u.exec(number ?? "")?.[0];
    if (first !== undefined) add(byNumber, Number(first), entry);
    const folded = fold(title);
    titles.set(entry, folded);
    const ordinals = new Set<string>();
    for (const [, spoken, written] of folded.matchAll(ORDINAL)) {
      ordinals.add(withoutZeros(spoken ?? written ?? ""));
    }
    for (const ordinal of ordinals) add(byOrdinal, ordinal, entry);
  }
  return {
    entries,
    byNumber,
    byOrdinal,
    bodies: [...bodies].map(([name, own]) => ({ words: name.split(" "), entries: own })),
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

function add<Key>(index: Map<Key, DocumentEntry[]>, key: Key, entry: DocumentEntry): void {
  const same = index.get(key);
  if (same === undefined) index.set(key, [entry]);
  else same.push(entry);
}
