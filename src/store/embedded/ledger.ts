import type { Figure, LedgerFilter, Task } from "../../domain/ledger.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Connection } from "./database.ts";

export interface LedgerWriter {
  insert(document: number, figures: readonly Figure[], tasks: readonly Task[]): void;
  /** Takes the document's rows out of the word indexes, which no foreign key reaches. */
  remove(document: number): void;
}

export function createLedgerWriter(database: Connection): LedgerWriter {
  const figures = createTableWriter(database, "figures", "figure_words");
  const tasks = createTableWriter(database, "tasks", "task_words");
  return {
    insert(document, figureRows, taskRows) {
      for (const row of figureRows) {
        figures.insert(document, row, [row.what, row.unit], [row.who]);
      }
      for (const row of taskRows) tasks.insert(document, row, [row.task], [row.owner]);
    },
    remove(document) {
      figures.remove(document);
      tasks.remove(document);
    },
  };
}

type Words = readonly (string | null)[];

function createTableWriter(database: Connection, table: string, words: string) {
  const insertRow = database.prepare(`INSERT INTO ${table} (document, "row") VALUES (?, ?)`);
  const insertWords = database.prepare(
    `INSERT INTO ${words} (rowid, about, owner) VALUES (?, ?, ?)`,
  );
  const deleteWords = database.prepare(
    `DELETE FROM ${words} WHERE rowid IN (SELECT id FROM ${table} WHERE document = ?)`,
  );
  return {
    insert(document: number, row: unknown, about: Words, owner: Words): void {
      const { lastInsertRowid } = insertRow.run(document, JSON.stringify(row));
      insertWords.run(lastInsertRowid, foldedWords(about), foldedWords(owner));
    },
    remove(document: number): void {
      deleteWords.run(document);
    },
  };
}

function foldedWords(texts: Words): string {
  return texts
    .flatMap((text) => (text === null ? [] : tokenize(text)))
    .map((token) => token.folded)
    .join(" ");
}

/** Rows of one ledger table, whatever the snapshot; in order of staging, then of the text. */
export interface LedgerTable<T> {
  /** @param wants which documents' rows to parse */
  rows(wants: (document: number) => boolean, filter: LedgerFilter): { document: number; row: T }[];
  rowsOf(document: number): T[];
}

export function createLedgerTable<T>(
  database: Connection,
  table: "figures" | "tasks",
): LedgerTable<T> {
  const words = table === "figures" ? "figure_words" : "task_words";
  const selectAll = database.prepare<[], { document: number; row: string }>(
    `SELECT document, "row" FROM ${table} ORDER BY id`,
  );
  const selectMatching = database.prepare<[string], { document: number; row: string }>(
    `SELECT document, "row" FROM ${table}
     WHERE id IN (SELECT rowid FROM ${words} WHERE ${words} MATCH ?) ORDER BY id`,
  );
  const selectOf = database.prepare<[number], { row: string }>(
    `SELECT "row" FROM ${table} WHERE document = ? ORDER BY id`,
  );
  return {
    rows(wants, filter) {
      const query = matchQuery(filter);
      if (query === "nothing") return [];
      const found = query === "everything" ? selectAll.iterate() : selectMatching.iterate(query);
      const rows: { document: number; row: T }[] = [];
      for (const { document, row } of found) {
        if (wants(document)) rows.push({ document, row: JSON.parse(row) as T });
      }
      return rows;
    },
    rowsOf: (document) => selectOf.all(document).map(({ row }) => JSON.parse(row) as T),
  };
}

/** FTS5 expression of the filter's words. Each is quoted, so nothing in them is an operator. */
function matchQuery(filter: LedgerFilter): string {
  const parts: string[] = [];
  for (const column of ["about", "owner"] as const) {
    const asked = filter[column];
    if (asked === undefined) continue;
    const words = tokenize(asked).map((token) => token.folded);
    // Only punctuation was asked for: no row holds it as a word.
    if (words.length === 0 && asked.trim() !== "") return "nothing";
    for (const word of words) parts.push(`${column} : "${word}"`);
  }
  return parts.length === 0 ? "everything" : parts.join(" AND ");
}
