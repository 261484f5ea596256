import type { Figure, Task } from "../domain/ledger.ts";
import type { FactChange } from "../domain/snapshot.ts";
import { fold } from "../text/fold.ts";
import type { Extracted } from "./prepare.ts";

/** A report with more changes than this is read by nobody. */
export const MAX_FACT_CHANGES = 500;

/** A ledger row in a form that can be compared across versions of a document. */
interface Fact {
  /** What it is about: rows of both versions with the same subject are the same fact. */
  readonly subject: string;
  /** Everything it states. */
  readonly text: string;
}

/** Ledger rows that appear, disappear or change with a new version of the document at `doc`. */
export function diffFacts(
  doc: string,
  before: Extracted | null,
  after: Extracted | null,
): FactChange[] {
  return [
    ...diffKind(
      doc,
      "figure",
      before?.figures.map(figureFact) ?? [],
      after?.figures.map(figureFact) ?? [],
    ),
    ...diffKind(doc, "task", before?.tasks.map(taskFact) ?? [], after?.tasks.map(taskFact) ?? []),
  ];
}

/** Changes and losses matter most, and stand first when not all can be shown. */
export function rankFacts(changes: readonly FactChange[]): FactChange[] {
  const order = ["changed", "removed", "added"] as const;
  return order
    .flatMap((change) => changes.filter((fact) => fact.change === change))
    .slice(0, MAX_FACT_CHANGES);
}

function diffKind(
  doc: string,
  kind: FactChange["kind"],
  before: readonly Fact[],
  after: readonly Fact[],
): FactChange[] {
  const kept = countBy(before, (fact) => fact.text);
  const appeared = after.filter((fact) => !take(kept, fact.text));
  const stillThere = countBy(after, (fact) => fact.text);
  const gone = before.filter((fact) => !take(stillThere, fact.text));

  const goneBySubject = new Map<string, Fact[]>();
  for (const fact of gone) {
    const same = goneBySubject.get(fact.subject);
    if (same === undefined) goneBySubject.set(fact.subject, [fact]);
    else same.push(fact);
  }
  const changes: FactChange[] = [];
  const replaced = new Set<Fact>();
  for (const fact of appeared) {
    const old = fact.subject === "" ? undefined : goneBySubject.get(fact.subject)?.shift();
    if (old === undefined) changes.push({ doc, kind, change: "added", text: fact.text });
    else {
      replaced.add(old);
      changes.push({ doc, kind, change: "changed", text: fact.text, before: old.text });
    }
  }
  for (const fact of gone) {
    if (!replaced.has(fact)) changes.push({ doc, kind, change: "removed", text: fact.text });
  }
  return changes;
}

function countBy(facts: readonly Fact[], keyOf: (fact: Fact) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts) counts.set(keyOf(fact), (counts.get(keyOf(fact)) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0;
  if (left > 0) counts.set(key, left - 1);
  return left > 0;
}

function figureFact(figure: Figure): Fact {
  const value = words([figure.qualifier, figure.value, figure.unit]);
  const about = words([figure.what, figure.who]);
  const period = figure.period === null ? "" : ` (${figure.period})`;
  return {
    // A figure of which nothing is known but its value has no subject to follow it by.
    subject: about === "" ? "" : subjectOf([figure.what, figure.who, figure.unit, figure.period]),
    text: `${about === "" ? "" : `${about}: `}${value}${period}`,
  };
}

function taskFact(task: Task): Fact {
  const owner = task.owner === null ? "" : `${task.owner}: `;
  const details = [task.deadline, task.status, task.priority].filter((part) => part !== null);
  return {
    subject: subjectOf([task.kind, task.task]),
    text: `${owner}${task.task}${details.length === 0 ? "" : ` (${details.join(", ")})`}`,
  };
}

function subjectOf(parts: readonly (string | null)[]): string {
  return parts.map((part) => fold(part ?? "")).join("\n");
}

function words(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(" ");
}
