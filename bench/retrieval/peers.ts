import { create, insertMultiple, search } from "@orama/orama";
import Database from "better-sqlite3";
import MiniSearch from "minisearch";
import type { PoolPassage } from "./dataset.ts";
import { DEPTH, type Engine, type MakeEngine } from "./engine.ts";

/** Search libraries set up the way their own introductions do. */
export const peers: readonly MakeEngine[] = [
  (passages) => miniSearch("MiniSearch, default", passages, {}),
  (passages) => miniSearch("MiniSearch, fuzzy + prefix", passages, { fuzzy: 0.2, prefix: true }),
  sqliteFullText,
  orama,
];

function miniSearch(
  name: string,
  passages: readonly PoolPassage[],
  searchOptions: { fuzzy?: number; prefix?: boolean },
): Engine {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"], searchOptions });
  index.addAll(passages.map(({ text }, id) => ({ id, text })));
  return {
    name,
    search: (question) =>
      index
        .search(question)
        .slice(0, DEPTH)
        .map(({ id }) => id as number),
  };
}

function sqliteFullText(passages: readonly PoolPassage[]): Engine {
  const database = new Database(":memory:");
  database.exec(
    "CREATE VIRTUAL TABLE passages USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')",
  );
  const insert = database.prepare("INSERT INTO passages (rowid, text) VALUES (?, ?)");
  database.transaction(() => {
    passages.forEach(({ text }, i) => {
      insert.run(i, text);
    });
  })();
  const select = database
    .prepare<[string, number], number>(
      "SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?",
    )
    .pluck();
  return {
    name: "SQLite FTS5, remove_diacritics 2",
    search(question) {
      const words = question.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      const query = words.map((word) => `"${word}"`).join(" OR ");
      return query === "" ? [] : select.all(query, DEPTH);
    },
    close: () => {
      database.close();
    },
  };
}

async function orama(passages: readonly PoolPassage[]): Promise<Engine> {
  const database = create({ schema: { id: "string", text: "string" } as const });
  await insertMultiple(
    database,
    passages.map(({ text }, i) => ({ id: String(i), text })),
  );
  return {
    name: "Orama, default",
    async search(question) {
      const found = await search(database, { term: question, limit: DEPTH });
      return found.hits.map(({ id }) => Number(id));
    },
  };
}
