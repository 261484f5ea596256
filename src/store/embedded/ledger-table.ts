import type { LedgerFilter } from "../../domain/ledger.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Connection } from "./database.ts";

/** Rows of one ledger table, whatever the snapshot. */
export interface LedgerTable<T> {
  /** All rows of a document, in order of the text. */
  rowsOf(document: number): readonly T[];
  /**
   * Rows that hold the words asked for, by document, in order of the text; `null` when no words are.
   * @param wants the documents whose rows are looked at
   */
  matching(filter: LedgerFilter, wants: (document: number) => boolean): Map<number, T[]> | null;
}

/** Parsed rows are kept, about 400 bytes each: parsing 30,000 of them takes 200 ms. */
const MAX_CACHED_ROWS = 100_000;

interface DocumentRows<T> {
  /** Rows of a document are written together, so they have consecutive ids. */
  readonly firstId: number;
  readonly rows: readonly T[];
}

export function createLedgerTable<T>(
  database: Connection,
  table: "figures" | "tasks",
): LedgerTable<T> {
  const words = table === "figures" ? "figure_words" : "task_words";
  const selectMatching = database.prepare<[string], { document: number; id: number; row: string }>(
    `SELECT document, id, "row" FROM ${table}
     WHERE id IN (SELECT rowid FROM ${words} WHERE ${words} MATCH ?) ORDER BY id`,
  );
  const selectOf = database.prepare<[number], { id: number; row: string }>(
    `SELECT id, "row" FROM ${table} WHERE document = ? ORDER BY id`,
  );
  const cached = new Map<number, DocumentRows<T>>();
  let cachedRows = 0;

  const load = (document: number): DocumentRows<T> => {
    const known = cached.get(document);
    if (known !== undefined) return known;
    const found = selectOf.all(document);
    const rows = found.map(({ row }) => JSON.parse(row) as T);
    const loaded = { firstId: found[0]?.id ?? 0, rows };
    cached.set(document, loaded);
    cachedRows += rows.length;
    for (const [oldest, { rows: dropped }] of cached) {
      if (cachedRows <= MAX_CACHED_ROWS) break;
      cached.delete(oldest);
      cachedRows -= dropped.length;
    }
    return loaded;
  };

  return {
    rowsOf: (document) => load(document).rows,
    matching(filter, wants) {
      const query = matchQuery(filter);
      if (query === "everything") return null;
      const matches = new Map<number, T[]>();
      if (query === "nothing") return matches;
      for (const { document, id, row: json } of selectMatching.all(query)) {
        if (!wants(document)) continue;
        // Parsing just what matches beats reading all rows of its document for the first time.
        const known = cached.get(document);
        const row =
          known === undefined ? (JSON.parse(json) as T) : (known.rows[id - known.firstId] as T);
        const others = matches.get(document);
        if (others === undefined) matches.set(document, [row]);
        else others.push(row);
      }
      return matches;
    },
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
