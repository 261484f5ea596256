import type { Citation, Question } from "../domain/answer.ts";
import { answerPhrases } from "../i18n/answers.ts";
import { findDates } from "../text/dates.ts";
import { findNames } from "../text/names.ts";
import { findNumbers } from "../text/numbers.ts";
import {
  attempt,
  attemptWhole,
  type Outcome,
  type Prepared,
  prepare,
  type Scope,
  type Verified,
} from "./attempt.ts";
import { plainClaim } from "./clauses.ts";
import { composeDays } from "./compose/days.ts";
import {
  asksLater,
  asksTargetAndResult,
  composeLater,
  composeTargetAndResult,
} from "./compose/target-and-result.ts";
import { composeLikeliest, composeTogether } from "./compose/together.ts";
import { distinct } from "./draft.ts";
import type { Ask } from "./understand/asks.ts";
import { askedOfEach, asksForEach } from "./understand/coordinated.ts";
import { splitQuestion } from "./understand/parts.ts";

/** What is asked, the spelling corrected and a follow-up resolved. */
export interface Message {
  readonly text: string;
  /** As it was typed, for what is said about a part that nothing answers. */
  readonly typed: string;
  readonly history: NonNullable<Question["history"]>;
}

export interface MessageOutcome extends Outcome {
  /** The parts of the message, in order. */
  readonly parts: readonly Prepared[];
}

/** Share of a message's weight that a sentence must hold to answer all parts before they are asked one by one. */
const SURE = 0.72;
/** The same where they found nothing. */
const LIKELY = 0.58;
/** The same for a sentence that answers one of the parts. */
const BESIDE = 0.3;

/**
 * A message of one or several questions. A task, a sentence or a row that answers all of them is
 * given once; else each part is attempted like a follow-up of those before, and what they leave
 * open is looked for beside what they found.
 */
export async function ask(
  message: Message,
  question: Question,
  scope: Scope,
  signal?: AbortSignal,
): Promise<MessageOutcome> {
  let texts = splitQuestion(message.text);
  let typed = splitQuestion(message.typed);
  const about = (text: string, history: Message["history"], own: Scope): Promise<Prepared> =>
    prepare({ ...question, text, history }, own, signal);
  const scopeAt = (i: number): Scope => ({ ...scope, continues: i > 0 });
  const inTurn = async (asked: readonly string[]): Promise<Prepared[]> => {
    const prepared: Prepared[] = [];
    let { history } = message;
    for (const [i, text] of asked.entries()) {
      prepared.push(await about(text, history, scopeAt(i)));
      history = [...history, { role: "user", text }];
    }
    return prepared;
  };
  const givenAndReported = async (
    one: Prepared,
    sides: readonly Prepared[],
  ): Promise<Outcome | null> => {
    const asked = sides.map(({ understanding }) => understanding);
    if (!asksTargetAndResult(asked)) return null;
    const phrases = answerPhrases(question.language);
    const outcome = await attempt(
      one,
      scope,
      (input) => composeTargetAndResult(input, asked, phrases),
      true,
    );
    return outcome.verified.length > 0 ? outcome : null;
  };
  let parts = await inTurn(texts);
  if (parts.length === 1) {
    const [part] = parts as [Prepared];
    const outcome = await attempt(part, scope);
    const sides = splitQuestion(message.text, false);
    if (outcome.verified.length === 1 && sides.length > 1) {
      const course = await givenAndReported(part, await inTurn(sides));
      if (course !== null) return { ...course, parts };
    }
    const asksEach = asksForEach(message.text);
    if (outcome.verified.length > (asksEach ? 1 : 0)) return { ...outcome, parts };
    for (const pair of askedOfEach(message.text)) {
      const both = await inTurn(pair);
      const outcomes: Outcome[] = [];
      for (const [i, one] of both.entries()) outcomes.push(await attempt(one, scopeAt(i)));
      const verified = distinct(outcomes.flatMap(({ verified: claims }) => claims.slice(0, 1)));
      if (outcomes.every((one) => one.verified.length > 0) && verified.length === pair.length) {
        return { verified, notes: [], nearest: [], parts: both };
      }
    }
    texts = sides;
    // "Đạt bao nhiêu, tăng mấy phần trăm": nothing to calculate was found, but both may be told.
    if (outcome.verified.length > 0 || texts.length === 1) return { ...outcome, parts };
    typed = splitQuestion(message.typed, false);
    parts = await inTurn(texts);
  }

  const whole = await about(message.text, message.history, scope);
  const understandings = parts.map(({ understanding }) => understanding);
  const days = (told: readonly Verified[]): Promise<Outcome> =>
    attempt(whole, scope, (input) =>
      composeDays(
        input,
        understandings,
        told.map(({ text }) => text),
      ),
    );
  const course = await givenAndReported(whole, parts);
  if (course !== null) return { ...course, parts: [whole] };
  if (asksLater(understandings)) {
    const { verified } = await attempt(parts[0] as Prepared, scope);
    const paper = verified[0]?.citations[0]?.documentId;
    const later =
      paper === undefined
        ? null
        : await attempt(whole, scope, (input) => composeLater(input, understandings, paper), true);
    if (later !== null && later.verified.length > 0)
      return { ...later, verified: [...verified.slice(0, 1), ...later.verified], parts: [whole] };
  }
  const several = await days([]);
  if (several.verified.length > 0) return { ...several, parts: [whole] };
  const task = await attemptWhole(whole, scope);
  if (task.verified.length > 0) {
    const { verified: others } = await days(task.verified);
    return { ...task, verified: [...task.verified, ...others], parts: [whole] };
  }
  const together = (minimum: number, beside?: readonly Verified[]): Promise<Outcome> =>
    attempt(whole, scope, (input) => {
      const evidence =
        beside === undefined
          ? input.ranked.evidence
          : input.ranked.evidence.filter((item) => isCited(item, beside));
      const narrowed = { ...input, ranked: { ...input.ranked, evidence } };
      return composeTogether(narrowed, understandings, minimum, beside !== undefined);
    });
  const sure = await together(SURE);
  if (sure.verified.length > 0) return { ...sure, parts: [whole] };

  const outcomes: Outcome[] = [];
  for (const [i, part] of parts.entries()) {
    // "Ai trúng cử, được mấy phiếu": who it is, the first part has told.
    const name = nameTold(parts[i - 1], outcomes[i - 1]);
    const named = name === null ? null : await about(`${texts[i]} ${name}`, [], scope);
    const ofNamed = named === null ? null : await attempt(named, scopeAt(i));
    const isTold = ofNamed !== null && ofNamed.verified.length > 0;
    outcomes.push(isTold ? ofNamed : await attempt(part, scopeAt(i)));
  }
  const found = outcomes.flatMap(({ verified }) => verified);
  if (outcomes.some(({ verified }) => verified.length === 0)) {
    const rest = found.length === 0 ? await together(LIKELY) : await together(BESIDE, found);
    if (rest.verified.length > 0) return { ...rest, parts: [whole] };
    const likeliest = await attempt(whole, scope, (input) =>
      composeLikeliest(input, understandings),
    );
    if (likeliest.verified.length > 0) {
      return {
        ...likeliest,
        verified: distinct([...found, ...likeliest.verified]),
        parts: [whole],
      };
    }
  }
  const verified: Verified[] = [];
  const notes: string[] = [];
  const open: string[] = [];
  for (const [i, outcome] of outcomes.entries()) {
    const claims = outcome.verified.filter(
      (claim) => !verified.some((one) => one.text.includes(claim.text)),
    );
    // What answered an earlier part of the same kind answers no other one, unless it states several.
    const isRepeated =
      claims.length === 0 &&
      outcomes
        .slice(0, i)
        .some(
          (earlier, j) =>
            KINDS.some((kind) => asksOne(parts[i], kind) && asksOne(parts[j], kind)) &&
            earlier.verified.some(
              ({ text }) => text === outcome.verified[0]?.text && valuesIn(text) < 2,
            ),
        );
    verified.push(...claims);
    notes.push(...outcome.notes);
    if (outcome.verified.length > 0 && !isRepeated) continue;
    const asked = (typed.length === texts.length ? typed[i] : undefined) ?? texts[i] ?? "";
    open.push(answerPhrases(question.language).partNotFound(asked.replace(/[?\s]+$/u, "")));
  }
  // The rest of the sentences shown may answer what they were not found for.
  const sentences = distinct(verified.map(asWhole));
  const isCut = sentences.length < parts.length || asksForEach(message.text);
  const shown = isCut ? sentences : verified;
  const isTold = shown.some(
    ({ text }, i) => text !== verified[i]?.text && valuesIn(text) >= parts.length,
  );
  if (!isTold) notes.push(...open);
  const nearest = outcomes.find((outcome) => outcome.nearest.length > 0)?.nearest ?? [];
  return { verified: shown, notes, nearest, parts };
}

/** The one person whom a part that asked for somebody was answered with. */
function nameTold(part: Prepared | undefined, outcome: Outcome | undefined): string | null {
  if (part?.understanding.asks.has("person") !== true) return null;
  const [name, ...others] = outcome?.verified.flatMap(({ text }) => findNames(text)) ?? [];
  return others.length === 0 ? (name?.text ?? null) : null;
}

/** Sentences longer than this are shown by the clause that answers. */
const MAX_WHOLE = 400;

/** A clause as the whole sentence that it is quoted from. */
function asWhole(claim: Verified): Verified {
  const [quote, ...others] = claim.citations.map((citation) => plainClaim(citation.quote));
  if (quote === undefined || others.length > 0 || quote.length > MAX_WHOLE) return claim;
  return quote.includes(claim.text) ? { ...claim, text: quote } : claim;
}

function isCited(
  item: { readonly documentId: string; readonly span: { start: number; end: number } },
  claims: readonly Verified[],
): boolean {
  const overlaps = ({ documentId, start, end }: Citation): boolean =>
    documentId === item.documentId && start < item.span.end && item.span.start < end;
  return claims.some(({ citations }) => citations.some(overlaps));
}

const KINDS: readonly (readonly Ask[])[] = [
  ["number", "percent"],
  ["date", "deadline"],
];

function asksOne(part: Prepared | undefined, kind: readonly Ask[]): boolean {
  return kind.some((ask) => part?.understanding.asks.has(ask));
}

/** How many figures and days a claim states. */
function valuesIn(text: string): number {
  const days = findDates(text).filter(({ precision }) => precision === "day");
  const figures = findNumbers(text).filter(({ kind }) => kind === "figure");
  return days.length + figures.length;
}
