import type { Span } from "../../domain/document.ts";
import { type Action, action, type ReadOptions } from "./action-clause.ts";
import { isOwnerLike } from "./owners.ts";
import { type ClauseWord, clauseWords, phraseAt, plainText } from "./words.ts";

const MODAL = /^(?:will|would|shall|must|should|needs?|to)$/u;
const COPULA = /^(?:be|is|are|was|were|not|no)$/u;
const FILLER = /^(?:also|then|now|to|immediately|please|urgently)$/u;
/** "The deficit will rise": nothing that anybody does. */
const STATIVE =
  /^(?:have|need|remain|rise|fall|increase|decrease|grow|drop|cost|start|begin|end|take|continue|become|depend|require|expire|apply|come|go|mean|allow|help|benefit|face|result|include|last|run|total|reach|exceed|affect|cover|fund|be)$/u;
const PRONOUN = /^(?:we|i|they|he|she)$/u;
/** "The caretaker", "all councillors": a common noun for somebody who acts. */
const AGENT =
  /(?:ers?|ors?|ists?|ians?|men|man|women|woman|staff|people|teams?|groups?|members|clerks?|parents)$/u;
const NOT_PEOPLE =
  /^(?:water|meter|number|boiler|centre|center|paper|order|computer|matter|power|quarter|summer|winter|letter|letters|offer|transfer|server|sewer|floor|door|factor|sector|tender|register|cover|river|papers|numbers|offers|orders|matters|letters|tenders)$/u;
const TITLES = /^(?:mr|ms|mrs|dr|prof|the|all)$/u;
const MONTH_OR_DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|easter|christmas)$/u;

/**
 * "The Secretary will circulate …", "Ms. Phuong to submit …", "Complete …".
 * @param isGiven "directed" and the like stand before: then "staff to …" needs no capital
 */
export function readEnglish(
  text: string,
  span: Span,
  options: ReadOptions,
  isGiven = false,
): Action | null {
  const { lexicon } = options;
  const all = clauseWords(text, span);
  const words = /^(?:and|but|so|also|then|finally)$/u.test(all[0]?.lower ?? "")
    ? all.slice(1)
    : all;
  if (words[0] === undefined) return null;
  for (let i = 1; i < Math.min(words.length, 12); i++) {
    const word = words[i] as ClauseWord;
    // "Sam is to thank …"
    if (/^(?:is|are)$/u.test(word.lower) && words[i + 1]?.lower === "to") continue;
    if (COPULA.test(word.lower)) break;
    if (!MODAL.test(word.lower)) continue;
    const found = afterModal(text, words, i, span, options, isGiven);
    if (found !== null || word.lower !== "to") return found;
    break;
  }
  return phraseAt(words, 0, lexicon.verbs) > 0 ? action(words, 0, span, null, "verb") : null;
}

function afterModal(
  text: string,
  words: readonly ClauseWord[],
  modal: number,
  span: Span,
  options: ReadOptions,
  isGiven: boolean,
): Action | null {
  let at = modal + 1;
  while (FILLER.test(words[at]?.lower ?? "")) at++;
  const verb = words[at];
  if (verb === undefined || verb.isCapital || verb.lower === "not") return null;
  if (verb.lower === "be") return readPassive(text, words, at, span);
  const isTo = /^(?:is|are)$/u.test(words[modal - 1]?.lower ?? "");
  const subject = whoActs(words.slice(0, isTo ? modal - 1 : modal));
  if (subject.length === 0) return null;
  const owner = subjectSpan(subject);
  const word = words[modal]?.lower ?? "";
  const isKnown = phraseAt(words, at, options.lexicon.verbs) > 0;
  const isNamed =
    isOwnerLike(text, owner, options.lexicon, true) || PRONOUN.test(subject[0]?.lower ?? "");
  const last = subject.at(-1)?.lower ?? "";
  const acts = subject.length <= 6 && AGENT.test(last) && !NOT_PEOPLE.test(last);
  if (word === "to") {
    if (!(isNamed || (isGiven && acts)) || !isShortName(subject)) return null;
  } else if (!isNamed || STATIVE.test(verb.lower)) {
    if (!(acts || isNamed) || !isKnown) return null;
  }
  const isCue = word === "shall" || word === "must" || word === "to";
  return {
    owner: plainText(text, owner),
    span: { start: verb.span.start, end: span.end },
    strength: isCue ? "cue" : "plan",
  };
}

/** "Mr Okoro warned that a freeze would …": the freeze would; "Ms Lindqvist said that she would …": she. */
function whoActs(words: readonly ClauseWord[]): readonly ClauseWord[] {
  const that = words.findLastIndex(({ lower }) => lower === "that");
  const own = words.slice(that + 1);
  if (that < 1 || !/^(?:he|she)$/u.test(own[0]?.lower ?? "")) return own;
  const end = words.findIndex(({ isCapital, lower }) => !isCapital && !TITLES.test(lower));
  return end < 1 ? own : words.slice(0, end);
}

function subjectSpan(subject: readonly ClauseWord[]): Span {
  return {
    start: (subject[0] as ClauseWord).span.start,
    end: (subject.at(-1) as ClauseWord).span.end,
  };
}

/** "The minutes will be circulated by the Secretary by Friday." */
function readPassive(
  text: string,
  words: readonly ClauseWord[],
  at: number,
  span: Span,
): Action | null {
  const participle = words[at + 1];
  if (participle === undefined || !/(?:ed|en|t|d|n)$/u.test(participle.lower)) return null;
  // "will be held": when something takes place is no task.
  if (/^(?:held|needed|required|noted|open)$/u.test(participle.lower)) return null;
  const first = words[0] as ClauseWord;
  return {
    owner: agentAfterBy(text, words, at),
    span: { start: first.span.start, end: span.end },
    strength: "plan",
  };
}

function agentAfterBy(text: string, words: readonly ClauseWord[], at: number): string | null {
  for (let by = at + 1; by < words.length - 1; by++) {
    if (words[by]?.lower !== "by") continue;
    let end = by + 1;
    while (/^(?:the|and|of)$/u.test(words[end]?.lower ?? "") || words[end]?.isCapital === true) {
      if (words[end]?.follows !== true) break;
      end++;
    }
    const agent = words.slice(by + 1, end).filter((word) => !/^(?:the|and|of)$/u.test(word.lower));
    const name = agent[0];
    if (name === undefined || MONTH_OR_DAY.test(name.lower) || /^\d/u.test(name.text)) continue;
    return plainText(text, {
      start: (words[by + 1] as ClauseWord).span.start,
      end: (words[end - 1] as ClauseWord).span.end,
    });
  }
  return null;
}

function isShortName(words: readonly ClauseWord[]): boolean {
  return (
    words.length <= 8 &&
    words.every(
      (word) =>
        word.isCapital ||
        TITLES.test(word.lower) ||
        /^(?:and|of|for)$/u.test(word.lower) ||
        AGENT.test(word.lower) ||
        /^(?:committee|chair|secretary|office|department|finance|board|council)$/u.test(word.lower),
    )
  );
}
