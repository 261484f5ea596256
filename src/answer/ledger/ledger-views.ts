import type { Citation, Rights } from "../../domain/answer.ts";
import type { DocumentEntry, IsoDate } from "../../domain/document.ts";
import type {
  Figure,
  FigureSeries,
  LedgerFilter,
  LedgerRow,
  Task,
  TaskCourse,
} from "../../domain/ledger.ts";
import type { SnapshotReader } from "../../domain/ports.ts";
import { findSeries } from "./figure-series.ts";
import { withoutDates } from "./indicator.ts";
import { followTasks } from "./task-courses.ts";

/** What the ledger says across documents, of exactly the documents that the rights allow. */
export interface LedgerViews {
  taskStates(rights: Rights, filter: LedgerFilter, today: IsoDate): readonly TaskCourse[];
  /** @param about words that the indicator must hold; an empty text asks for all */
  series(rights: Rights, about: string): readonly FigureSeries[];
  cite(row: LedgerRow<Figure | Task>, rights: Rights): Citation | null;
}

/** Snapshots are immutable, so what was worked out for one stays true: for this many askers and words. */
const REMEMBERED = 32;

export function createLedgerViews(current: () => SnapshotReader | null): LedgerViews {
  const courses = createMemory<readonly TaskCourse[]>();
  const series = createMemory<readonly FigureSeries[]>();

  const entriesOf = (reader: SnapshotReader, rights: Rights) =>
    new Map<string, DocumentEntry>(
      reader.documents({ rights }).map((entry) => [entry.documentId, entry]),
    );

  return {
    taskStates(rights, filter, today) {
      const reader = current();
      if (reader === null) return [];
      const all = courses(`${keyOf(reader, rights)} ${today}`, () =>
        followTasks(reader.tasks({ rights }), entriesOf(reader, rights), today),
      );
      if (Object.keys(filter).length === 0) return all;
      const wanted = new Set(reader.tasks({ rights }, filter).map(rowKey));
      return all.filter(({ assignment, renewals, reports }) =>
        [assignment, ...renewals, ...reports].some(
          (row) => row !== null && wanted.has(rowKey(row)),
        ),
      );
    },
    series(rights, about) {
      const reader = current();
      if (reader === null) return [];
      // A period is no part of what an indicator is called: its other values have other ones.
      const words = withoutDates(about).trim();
      return series(`${keyOf(reader, rights)} ${words}`, () => {
        const figures = reader.figures({ rights }, words === "" ? {} : { about: words });
        const documentIds = [...new Set(figures.map(({ documentId }) => documentId))];
        const tasks = reader.tasks({ rights }, { documentIds });
        return findSeries(figures, tasks, entriesOf(reader, rights));
      });
    },
    cite({ documentId, row }, rights) {
      const reader = current();
      const [entry] = reader?.documents({ rights, documentIds: [documentId] }) ?? [];
      const text = entry === undefined ? undefined : reader?.document(documentId)?.text;
      if (entry === undefined || text === undefined) return null;
      const { start, end } = row.evidence;
      return {
        documentId,
        doc: entry.path,
        collection: entry.collection,
        title: entry.metadata.title,
        date: entry.metadata.heldOn ?? entry.metadata.issuedOn,
        quote: text.slice(start, end),
        start,
        end,
        page: null,
      };
    },
  };
}

/** A row is found again by where it stands. */
function rowKey({ documentId, row }: LedgerRow<Figure | Task>): string {
  return `${documentId}:${row.span.start}:${row.span.end}`;
}

function keyOf({ info }: SnapshotReader, { collections }: Rights): string {
  const readable = collections === "all" ? "all" : JSON.stringify([...collections].sort());
  return `${info.id} ${readable}`;
}

function createMemory<T>(): (key: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (key, make) => {
    const found = known.get(key) ?? make();
    known.delete(key);
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return found;
  };
}
