import type { Question } from "../../domain/answer.ts";
import type { DocumentEntry } from "../../domain/document.ts";
import type { SearchFilter, SnapshotReader } from "../../domain/ports.ts";
import { answerPhrases } from "../../i18n/answers.ts";
import { type Composition, type Draft, NOTHING } from "../draft.ts";
import { figureCandidates } from "../figures.ts";
import type { Ranked } from "../rerank.ts";
import { cellsOfRow } from "../table.ts";
import type { Understanding } from "../understand/understand.ts";
import { composeDate } from "./date.ts";
import { composeFigure } from "./figure.ts";
import { composeMeeting } from "./meeting.ts";
import { composePassage } from "./passage.ts";
import { composePerson } from "./person.ts";
import { composePremise } from "./premise.ts";

export interface ComposeInput {
  readonly understanding: Understanding;
  readonly ranked: Ranked;
  readonly reader: SnapshotReader;
  readonly filter: SearchFilter;
  /** Documents that the question names. */
  readonly named: readonly string[];
  /** What the asker may read, by document id. */
  readonly entries: ReadonlyMap<string, DocumentEntry>;
  readonly question: Question;
}

/** Chooses by what is asked for; the first composer that has something answers. */
export function compose(input: ComposeInput): Composition {
  const { understanding, ranked, reader, entries } = input;
  const { asks } = understanding;
  const phrases = answerPhrases(input.question.language);
  const figures = () =>
    figureCandidates(
      understanding,
      ranked.evidence,
      (documentId) => entries.get(documentId),
      (evidence) => {
        const document = reader.document(evidence.documentId);
        return document === null ? [] : cellsOfRow(document, evidence.span);
      },
    );
  const answered = (drafts: readonly Draft[]): Composition => ({ drafts, notes: [] });

  if (understanding.numbers.length > 0 && asks.has("yesno")) {
    return answered(composePremise(understanding, figures(), phrases));
  }
  if (asks.has("number") || asks.has("percent")) {
    const drafts = composeFigure(understanding, figures());
    // A question for a number is not answered by a sentence without the number.
    return asks.has("list") || asks.has("what") || asks.has("date")
      ? firstOf(drafts, () => composeDate(understanding, ranked.evidence))
      : answered(drafts);
  }
  if (asks.has("person")) return answered(composePerson(understanding, ranked.evidence));
  const meeting = composeMeeting(input);
  if (meeting.length > 0) return answered(meeting);
  if (asks.has("date") || asks.has("deadline")) {
    return answered(composeDate(understanding, ranked.evidence));
  }
  return understanding.words.length === 0
    ? NOTHING
    : answered(composePassage(understanding, ranked.evidence));
}

function firstOf(drafts: readonly Draft[], next: () => readonly Draft[]): Composition {
  return { drafts: drafts.length > 0 ? drafts : next(), notes: [] };
}
