import type { Language } from "../../domain/document.ts";
import { tokenize } from "../../text/tokens.ts";
import { inflect, stemOf } from "./english-forms.ts";
import { ACTIONS } from "./glossary/actions.ts";
import { ADMINISTRATION } from "./glossary/administration.ts";
import { AGRICULTURE } from "./glossary/agriculture.ts";
import { AID } from "./glossary/aid.ts";
import { BANKING } from "./glossary/banking.ts";
import { BUDGETING } from "./glossary/budgeting.ts";
import { BUILDING } from "./glossary/building.ts";
import { CARE } from "./glossary/care.ts";
import { CONTRACTS } from "./glossary/contracts.ts";
import { COUNCILS } from "./glossary/councils.ts";
import { COUNTRYSIDE } from "./glossary/countryside.ts";
import { DIGITAL } from "./glossary/digital.ts";
import { DISASTERS } from "./glossary/disasters.ts";
import { EDUCATION } from "./glossary/education.ts";
import { ENGLISH } from "./glossary/english.ts";
import { ENVIRONMENT } from "./glossary/environment.ts";
import { FINANCE } from "./glossary/finance.ts";
import { GENERAL } from "./glossary/general.ts";
import { HEALTH } from "./glossary/health.ts";
import { INDUSTRY } from "./glossary/industry.ts";
import { LABOUR } from "./glossary/labour.ts";
import { MEETINGS } from "./glossary/meetings.ts";
import { MOVEMENTS } from "./glossary/movements.ts";
import { OFFICES } from "./glossary/offices.ts";
import { ORDER } from "./glossary/order.ts";
import { PROGRESS } from "./glossary/progress.ts";
import { QUALITIES } from "./glossary/qualities.ts";
import { REPORTING } from "./glossary/reporting.ts";
import { REPORTS } from "./glossary/reports.ts";
import { SCHOOLS } from "./glossary/schools.ts";
import { SOCIETY } from "./glossary/society.ts";
import { STAFF } from "./glossary/staff.ts";
import { SUPPLY } from "./glossary/supply.ts";
import { TECHNOLOGY } from "./glossary/technology.ts";
import { THINGS } from "./glossary/things.ts";
import { VERBS } from "./glossary/verbs.ts";
import { WORKS } from "./glossary/works.ts";
import { longestByOpening } from "./openings.ts";

/** The lists by subject, one meaning a line: `english, english = vietnamese, vietnamese`. */
export const SUBJECTS = [
  MEETINGS,
  ADMINISTRATION,
  FINANCE,
  AGRICULTURE,
  HEALTH,
  EDUCATION,
  LABOUR,
  WORKS,
  ENVIRONMENT,
  TECHNOLOGY,
  GENERAL,
  ACTIONS,
  REPORTS,
  VERBS,
  THINGS,
  QUALITIES,
  REPORTING,
  DIGITAL,
  AID,
  DISASTERS,
  STAFF,
  SCHOOLS,
  SOCIETY,
  INDUSTRY,
  COUNTRYSIDE,
  SUPPLY,
  BUILDING,
  CONTRACTS,
  BANKING,
  BUDGETING,
  ORDER,
  OFFICES,
  MOVEMENTS,
  COUNCILS,
  CARE,
  PROGRESS,
];

/** A phrase of one or more words, as tokens are compared: keys separated by single spaces. */
export interface Phrase {
  readonly folded: string;
  /** With diacritics; the same as `folded` in English. */
  readonly canonical: string;
}

const byEnglish = new Map<string, Phrase[]>();
/** For forms that the lists do not have: awarded, awards. */
const byStem = new Map<string, Phrase[]>();
/** Other English words of the same meaning, by term and by its stems. */
const sameInEnglish = new Map<string, Set<string>>();
const sameByStem = new Map<string, Set<string>>();
const byVietnamese = new Map<string, Set<string>>();
const byFoldedVietnamese = new Map<string, Set<string>>();

for (const line of SUBJECTS.join("\n").split("\n")) {
  const [left, right] = line.split(" = ");
  if (left === undefined || right === undefined) continue;
  const english = phrasesOf(left);
  const vietnamese = phrasesOf(right);
  addSame(english);
  for (const { folded: term } of english) {
    addAll(byEnglish, term, vietnamese);
    addAll(byStem, stemsOf(term), vietnamese);
    for (const reading of vietnamese) {
      addTo(byVietnamese, reading.canonical, term);
      addTo(byFoldedVietnamese, reading.folded, term);
    }
  }
}

for (const line of ENGLISH.trim().split("\n")) addSame(phrasesOf(line));

function addSame(english: readonly Phrase[]): void {
  for (const { folded: term } of english) {
    for (const other of english) {
      if (other.folded === term) continue;
      addTo(sameInEnglish, term, other.folded);
      addTo(sameByStem, stemsOf(term), other.folded);
    }
  }
}

function phrasesOf(list: string): Phrase[] {
  return list.split(/,\s+/u).map((phrase) => {
    const tokens = tokenize(phrase);
    return {
      folded: tokens.map(({ folded }) => folded).join(" "),
      canonical: tokens.map(({ canonical }) => canonical).join(" "),
    };
  });
}

const longestBy = {
  en: longestByOpening([
    ...byEnglish.keys(),
    ...byStem.keys(),
    ...sameInEnglish.keys(),
    ...sameByStem.keys(),
  ]),
  vi: longestByOpening(byFoldedVietnamese.keys()),
};

/** Words of the longest term of a language that opens with this word, in any form; 0 for none. */
export function longestTerm(language: Language, folded: string): number {
  const longest = longestBy[language];
  const own = longest.get(folded) ?? 0;
  return language === "vi" ? own : Math.max(own, longest.get(stemOf(folded)) ?? 0);
}

function stemsOf(phrase: string): string {
  return phrase.split(" ").map(stemOf).join(" ");
}

function addAll(map: Map<string, Phrase[]>, key: string, phrases: readonly Phrase[]): void {
  const known = map.get(key) ?? [];
  const isNew = ({ canonical }: Phrase): boolean =>
    known.every((phrase) => phrase.canonical !== canonical);
  map.set(key, [...known, ...phrases.filter(isNew)]);
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

/**
 * What an English term is called in Vietnamese, in any form of its words.
 * @param term folded words separated by single spaces
 */
export function inVietnamese(term: string): readonly Phrase[] {
  return byEnglish.get(term) ?? byStem.get(stemsOf(term)) ?? [];
}

const words = new Set([...byEnglish.keys()].flatMap((term) => term.split(" ")));
const stems = new Set([...words].map(stemOf));

/** Whether a word, in any form, stands in an English term. */
export function isEnglishWord(folded: string): boolean {
  return words.has(folded) || (folded.length > 3 && stems.has(stemOf(folded)));
}

/** Other English terms with a meaning of this one, each in its forms. */
export function alsoInEnglish(term: string): readonly string[] {
  const found = sameInEnglish.get(term) ?? sameByStem.get(stemsOf(term)) ?? [];
  return [...found].flatMap(inForms);
}

/**
 * What a Vietnamese term is called in English, in the forms that texts may have.
 * @param term canonical keys, or folded words where `plain`, separated by single spaces
 */
export function inEnglish(term: string, plain: boolean): readonly string[] {
  const found = (plain ? byFoldedVietnamese : byVietnamese).get(term);
  return found === undefined ? [] : [...new Set([...found].flatMap(inForms))];
}

/** A term of several words varies at its end ("action items") or where it begins ("completed on time"). */
function inForms(term: string): string[] {
  const words = term.split(" ");
  const last = words.at(-1) ?? "";
  if (words.length === 1) return [term, ...inflect(last)];
  const [first = ""] = words;
  return [
    term,
    ...inflect(last).map((form) => [...words.slice(0, -1), form].join(" ")),
    ...inflect(first).map((form) => [form, ...words.slice(1)].join(" ")),
  ];
}

/** Vietnamese readings (folded phrases) of an English word. */
export function vietnameseFor(word: string): readonly string[] {
  return inVietnamese(word).map(({ folded }) => folded);
}

/** English words for a folded Vietnamese phrase. */
export function englishFor(phrase: string): readonly string[] {
  return inEnglish(phrase, true);
}
