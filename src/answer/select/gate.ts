import type { CandidateKind } from "./kinds.ts";
import type { Features } from "./sentence-features.ts";

const flag = (features: Features, ...names: readonly string[]): boolean =>
  names.some((name) => features[name] === 1);
const share = (features: Features, name: string): number => features[name] ?? 0;

/** Shares of the question's weight that a candidate must hold; below, the topic is another. */
const MIN_NEAR = 0.5;
const MIN_SENTENCE = 0.47;
const MIN_REASON = 0.2;
const MIN_PERSON = 0.62;
const MIN_DATE = 0.52;
const MIN_DATE_AROUND = 0.3;
/** A few words without a question are answered only by a sentence that has them as they stand. */
const MIN_UNASKED = 0.6;
const MIN_UNASKED_PAIRS = 0.5;
/** What follows a figure must be what is counted at least so far. */
const MIN_COUNTED = 0.5;

/** Share of words that no document has, the first of them, without which a number is of something else. */
const MAX_UNKNOWN = 0.2;

/** A sentence that has no word of the question answers it only by what stands around. */
function isElsewhere(features: Features): boolean {
  return !flag(features, "isCell") && features["own"] === 0;
}

/** Reasons, tasks and what is listed are often told without their time, or with a later one. */
function isOfAnotherPeriod(features: Features): boolean {
  return flag(features, "period_conflict") && !flag(features, "ask_reason", "ask_list", "ask_task");
}

/** A cell that writes another unit is no amount of money. */
function isNoMoney(features: Features): boolean {
  return (
    flag(features, "isCell") && flag(features, "moneyMissing") && !flag(features, "unitMatchAsked")
  );
}

/** Whether a candidate is on the question's topic, in words alone; what is learned decides with it. */
const FITS: Readonly<Record<CandidateKind, (features: Features) => boolean>> = {
  number: (features) =>
    !flag(features, "period_conflict", "period_wider", "unitMismatch", "unitMismatchAsked") &&
    !flag(features, "another", "headless", "looseCount", "target", "missDigits", "namesAlone") &&
    !flag(features, "missPlace", "totalOnly", "otherColumn", "eventAbsent", "apart") &&
    !(flag(features, "inWords") && flag(features, "countsNothing")) &&
    !isNoMoney(features) &&
    !isElsewhere(features) &&
    share(features, "near") >= MIN_NEAR &&
    (flag(features, "countsNothing") || share(features, "counted") >= MIN_COUNTED),
  date: (features) => share(features, "layered") >= MIN_DATE && !flag(features, "dayMissing"),
  person: (features) =>
    share(features, "aroundLayered") >= MIN_PERSON &&
    !flag(features, "modifier", "another", "roleApart"),
  sentence: (features) =>
    flag(features, "kind") &&
    !flag(features, "another", "namesAlone") &&
    !isOfAnotherPeriod(features) &&
    share(features, "layered") >= MIN_SENTENCE &&
    (!flag(features, "noAsks") ||
      (share(features, "layered") >= MIN_UNASKED && share(features, "pairs") >= MIN_UNASKED_PAIRS)),
};

/**
 * What speaks against a candidate however well the rest fits: of figures and days most, for a wrong
 * one is dear; sentences are left to what is learned.
 */
const CONTRADICTS: Partial<Readonly<Record<CandidateKind, (features: Features) => boolean>>> = {
  // "tuyến 02": a row without that number is about all of them, or another.
  sentence: (features) =>
    !flag(features, "kind") ||
    flag(features, "namesAlone") ||
    isOfAnotherPeriod(features) ||
    // A reason for something else is worse than none.
    (flag(features, "ask_reason") && share(features, "layered") < MIN_REASON) ||
    (flag(features, "isRow") && flag(features, "missDigits")),
  number: (features) =>
    flag(features, "period_conflict", "unitMismatchAsked", "looseCount", "missDigits") ||
    flag(features, "countedUnknown", "namesAlone", "missPlace", "totalOnly", "otherColumn") ||
    flag(features, "eventAbsent", "apart") ||
    isElsewhere(features) ||
    isNoMoney(features) ||
    (flag(features, "headless") &&
      flag(features, "missHead") &&
      !flag(features, "periodOwn") &&
      share(features, "missUnknown") > MAX_UNKNOWN) ||
    (flag(features, "unitMismatch") && flag(features, "moneyMissing")) ||
    (flag(features, "countedNot") && flag(features, "countedAbsent")),
  // A day of which next to nothing speaks of the topic: "Thời hạn: 28/02/2025."
  date: (features) =>
    flag(features, "dayMissing", "missDigits", "missName") ||
    share(features, "layered") < MIN_DATE_AROUND,
  // A deputy is somebody else; and beside a name something of the question must stand.
  person: (features) =>
    flag(features, "modifier") || (share(features, "own") === 0 && share(features, "before") === 0),
};

/**
 * Shares of the question's weight that may stand neither in a candidate nor around it; chosen where
 * right candidates of the training sets are few and unanswerable questions many.
 */
const MAX_MISSING: Partial<Readonly<Record<CandidateKind, number>>> = {
  number: 0.5,
  date: 0.4,
  person: 0.55,
};

function missing(features: Features): number {
  // "KH" of a column's head stands for words that no document need write out.
  return (
    share(features, "missKnown") + share(features, "missUnknown") - share(features, "initials")
  );
}

/** Probabilities from which a candidate is given: one that fits, and one that only nothing contradicts. */
const LIKELY: Readonly<Record<CandidateKind, readonly [fitting: number, other: number]>> = {
  number: [0.3, 0.5],
  date: [0.2, 0.5],
  person: [0.3, 0.5],
  sentence: [0.4, 0.7],
};

/** In the very unit that is asked for ("mấy hôm"), everyday words may be missing, but not all. */
const SURE = 0.6;
const MAX_MISSING_MEASURED = 0.7;

export function fits(kind: CandidateKind, features: Features): boolean {
  return FITS[kind](features);
}

/** Whether the best candidate is given, or the question refused. */
export function isGiven(kind: CandidateKind, features: Features, probability: number): boolean {
  if (flag(features, "missOrdinal")) return false;
  const isSurelyMeasured = flag(features, "unitMatchAsked") && probability >= SURE;
  const most = isSurelyMeasured ? MAX_MISSING_MEASURED : (MAX_MISSING[kind] ?? 1);
  if (missing(features) > most) return false;
  const [fitting, other] = LIKELY[kind];
  if (FITS[kind](features) && probability >= fitting) return true;
  return probability >= other && CONTRADICTS[kind]?.(features) !== true;
}
