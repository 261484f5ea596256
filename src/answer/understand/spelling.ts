import type { Question } from "../../domain/answer.ts";
import type { Language } from "../../domain/document.ts";
import type { SnapshotReader } from "../../domain/ports.ts";
import { canonicalKey, fold } from "../../text/fold.ts";
import { bigramKey, type Token, tokenize } from "../../text/tokens.ts";
import { placeTone } from "../../text/tone.ts";
import { writtenOut } from "./chat.ts";
import { everyday } from "./everyday.ts";
import { isEnglish, looksEnglish } from "./language.ts";
import { bestCandidate } from "./misspelled.ts";
import { withDiacritics } from "./restore.ts";
import { withStrokes } from "./strokes.ts";
import { BEGINNING, ENDING, neighbourOf, type Vocabulary, vocabularyOf } from "./vocabulary.ts";
import { isPlain } from "./words.ts";

/** Questions whose spelling is remembered: it is asked for again for each part and each turn. */
const REMEMBERED = 200;
const remembered = new WeakMap<SnapshotReader, Map<string, string>>();

/** A question as it was meant: its spelling corrected, diacritics put back where it was typed without. */
function spelledOut(question: string, reader: SnapshotReader): string {
  let known = remembered.get(reader);
  if (known === undefined) {
    known = new Map();
    remembered.set(reader, known);
  }
  const before = known.get(question);
  if (before !== undefined) return before;
  const written = writtenOut(question);
  const corrected = correctSpelling(isPlain(written) ? written : withStrokes(written), reader);
  const text =
    !isPlain(corrected) || isEnglish(corrected) ? corrected : withDiacritics(corrected, reader);
  if (known.size >= REMEMBERED) known.clear();
  known.set(question, text);
  // What was spelled out is not spelled out again.
  known.set(text, text);
  return text;
}

/** The question and those before it {@link spelledOut}. */
export function wellSpelled(question: Question, reader: SnapshotReader): Question {
  const spelled = (text: string): string => spelledOut(text.normalize("NFC"), reader);
  const history = (question.history ?? []).map((turn) =>
    turn.role === "user" ? { ...turn, text: spelled(turn.text) } : turn,
  );
  return { ...question, text: spelled(question.text), history };
}

/**
 * Replaces words with a typing error by the one that was meant, before anything else is read from
 * the question: "6 thag đầu năm" must be a period and "boa nhiêu" must ask for a number. What is
 * meant must stand beside its neighbours in the documents or in everyday questions. Numbers and
 * what may be another name are left alone, for another one would be another question.
 * @param question NFC
 */
export function correctSpelling(question: string, reader: SnapshotReader): string {
  const tokens = tokenize(question);
  const language: Language = looksEnglish(tokens) ? "en" : "vi";
  const plain = isPlain(question);
  const vocabulary = vocabularyOf(reader, everyday[language], plain);
  const keys = tokens.map((token) => neighbourOf(token, plain));
  let text = "";
  let end = 0;
  tokens.forEach((token, i) => {
    // Parts of a compound that was written in one are foreign or a code.
    if (
      /[-/.@]/u.test(question[token.span.end] ?? "") &&
      /\S/u.test(question[token.span.end + 1] ?? " ")
    )
      return;
    if (/[-/@]/u.test(question[token.span.start - 1] ?? "")) return;
    const beside = { before: keys[i - 1] ?? BEGINNING, after: keys[i + 1] ?? ENDING };
    const key = bestCandidate(token, { ...beside, isFirst: i === 0 }, vocabulary, language);
    if (key === null) return;
    const meant = key
      .split(" ")
      .map((part) => spell(part, vocabulary, token))
      .join(" ");
    text += question.slice(end, token.span.start) + meant;
    end = token.span.end;
    const [last] = tokenize(meant).slice(-1);
    if (last !== undefined) keys[i] = neighbourOf(last, plain);
  });
  return text + question.slice(end);
}

function spell(key: string, { everyday: words, plain }: Vocabulary, token: Token): string {
  const written = plain ? fold(key) : (words.written(canonicalKey(key)) ?? placeTone(key));
  const isCapital = /\p{Lu}/u.test(token.text);
  return isCapital ? written.slice(0, 1).toUpperCase() + written.slice(1) : written;
}

/** Whether a token, its diacritics put back, stands beside a neighbour in the documents too. */
export function pairsOf(
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
