import { answerPhrases } from "../../i18n/answers.ts";
import { type Composition, type Draft, NOTHING } from "../draft.ts";
import { type FigureCandidate, figureCandidates } from "../figures.ts";
import { featureContext } from "../select/sentence-features.ts";
import type { Understanding } from "../understand/understand.ts";
import { composeCalculation } from "./calculation.ts";
import { composeCells, type NamedCells, namedCells } from "./cells.ts";
import { withChange } from "./changed.ts";
import { composePeriods } from "./comparison.ts";
import { composeDate } from "./date.ts";
import { composeDaysOf } from "./days.ts";
import { composeDecision } from "./decision.ts";
import { composeFigure } from "./figure.ts";
import { figureSource } from "./figure-source.ts";
import { composeHistory } from "./history.ts";
import type { ComposeInput } from "./input.ts";
import { composeLeaning } from "./leaning.ts";
import { asksWhatWasStated, composeList } from "./list.ts";
import { composeMeeting } from "./meeting.ts";
import { asksNextMeeting, composeNextMeeting } from "./next-meeting.ts";
import { asksForOverview, composeOverview } from "./overview.ts";
import { composePassage, support } from "./passage.ts";
import { composePerson } from "./person.ts";
import { composePersonPremise, composePlacePremise, composePremise } from "./premise.ts";
import { composeRejected } from "./rejected.ts";
import { composeRows } from "./rows.ts";
import { composeSection, findSection } from "./section.ts";
import { composeSeries, SERIES } from "./series.ts";
import { composeSource } from "./source.ts";
import { asksMost, composeStatedMost } from "./stated-most.ts";
import { withDeadlines } from "./task-draft.ts";
import { composeTasks } from "./tasks.ts";
import { findTwins } from "./twins.ts";
import { composeVotes } from "./votes.ts";

const SURE_COVERAGE = 0.8;

/** Chooses by what is asked for; the first composer that has something answers. */
export function compose(input: ComposeInput): Composition {
  const answer = withChange(firstAnswer(input), input);
  return input.understanding.asks.has("task") ? withDeadlines(answer, input) : answer;
}

function firstAnswer(input: ComposeInput): Composition {
  const { understanding, ranked, reader, entries } = input;
  const { asks } = understanding;
  const phrases = answerPhrases(input.question.language);
  const context = featureContext(ranked.evidence, reader, entries);
  const source = figureSource(input, context);
  const twins = findTwins(input, source);
  const judged = new Map<Understanding, readonly FigureCandidate[]>();
  const figuresFor = (about: Understanding): readonly FigureCandidate[] => {
    const known = judged.get(about) ?? figureCandidates(about, ranked.evidence, source);
    judged.set(about, known);
    return known;
  };
  const named = new Map<Understanding, NamedCells | null>();
  const cellsNamed = (about = understanding): NamedCells | null => {
    let known = named.get(about);
    if (known === undefined) {
      known = namedCells({ ...input, understanding: about }, [about], source);
      named.set(about, known);
    }
    return known;
  };
  const answered = (drafts: readonly Draft[]): Composition => ({ drafts, notes: [] });

  if (asksForOverview(understanding)) {
    const drafts = composeOverview(input);
    if (drafts.length > 0) return answered(drafts);
  }
  const next = composeNextMeeting(input);
  if (next.length > 0 || asksNextMeeting(understanding)) return answered(next);
  const series = SERIES.test(understanding.folded) ? composeSeries(understanding, figuresFor) : [];
  if (series.length > 1) return answered(series);
  const days = composeDaysOf(input);
  if (days.drafts.length > 0) return days;
  const papers = composeSource(input);
  if (papers.length > 0) return answered(papers);
  if (asks.has("yesno")) {
    const place = composePlacePremise(input, phrases);
    if (place.length > 0) return answered(place);
    const drafts = composePersonPremise(input, phrases, context);
    if (drafts.length > 0) return answered(drafts);
  }
  if (understanding.numbers.length > 0 && asks.has("yesno")) {
    return answered(composePremise(understanding, figuresFor, phrases));
  }
  if (asksMost(understanding)) {
    const drafts = composeStatedMost(input);
    if (drafts.length > 0) return answered(drafts);
  }
  if (!asks.has("task")) {
    const drafts = composeCalculation(
      understanding,
      figuresFor,
      phrases,
      reader,
      cellsNamed,
      twins,
    );
    if (drafts.length > 0) return answered(drafts);
    // Nothing else answers what is first.
    if (asks.has("most")) return NOTHING;
  }
  const leaning = composeLeaning(input);
  if (leaning.length > 0) return answered(leaning);
  const decision = composeDecision(input);
  if (decision.length > 0) return answered(decision);
  const rejected = composeRejected(input);
  if (rejected !== null) return answered(rejected);
  const votes = composeVotes(input);
  if (votes.length > 0) return answered(votes);
  const cells = composeCells(understanding, cellsNamed);
  if (cells.length > 0) return answered(cells);
  const rows = composeRows(input);
  if (rows.length > 0) return answered(rows);
  if (asksWhatWasStated(understanding)) {
    const stated = composeList(input);
    // What a meeting decided stands in its own paper.
    if (stated.length > 0 || understanding.unknownOrdinals.length > 0) return answered(stated);
  }
  const tasks = composeTasks(input, phrases);
  const history = composeHistory(input, figuresFor, twins);
  if (papersOf(history) > papersOf(tasks.drafts)) return answered(history);
  if (tasks.drafts.length > 0) return tasks;
  // What else the documents say is no answer to "which tasks are late".
  if (asks.has("late") && asks.has("task")) return NOTHING;
  const list = composeList(input);
  if (list.length > 0) return answered(list);
  if (asks.has("number") || asks.has("percent") || asks.has("difference")) {
    const periods = composePeriods(understanding, figuresFor, twins);
    const drafts =
      periods.length > 0 ? periods : composeFigure(understanding, figuresFor(understanding), twins);
    // A question for a number is not answered by a sentence without the number.
    return asks.has("date") || asks.has("deadline")
      ? firstOf(drafts, () => composeDate(understanding, ranked.evidence, context))
      : answered(drafts);
  }
  if (asks.has("person")) return answered(composePerson(input, context));
  const meeting = composeMeeting(input);
  if (meeting.length > 0) return answered(meeting);
  if (asks.has("date") || asks.has("deadline")) {
    return answered(composeDate(understanding, ranked.evidence, context));
  }
  if (understanding.essential.length === 0) return NOTHING;
  if (asks.size === 0 || (asks.size === 1 && (asks.has("rate") || asks.has("latest")))) {
    const drafts = composeFigure(understanding, figuresFor(understanding).filter(isSure), twins);
    if (drafts.length > 0) return answered(drafts);
  }
  if (asks.has("list") || asks.has("task") || asks.has("result")) {
    const section = findSection(input);
    // A heading by itself answers nothing: its items do.
    const telling = ranked.evidence.filter(({ passage }) => passage.chunk.kind !== "heading");
    const best = Math.max(0, ...telling.map((item) => support(understanding, item)));
    if (section !== null && section.score > best) return answered(composeSection(section));
  }
  return answered(composePassage(input, context));
}

/** Without a question word only a figure that everything points to is given. */
function isSure({ coverage }: FigureCandidate): boolean {
  return coverage >= SURE_COVERAGE;
}

function papersOf(drafts: readonly Draft[]): number {
  return new Set(drafts.flatMap(({ support }) => support.map(({ documentId }) => documentId))).size;
}

function firstOf(drafts: readonly Draft[], next: () => readonly Draft[]): Composition {
  return { drafts: drafts.length > 0 ? drafts : next(), notes: [] };
}
