/**
 * Applied in order, each once, never edited after a release; `PRAGMA user_version` counts them.
 * Documents, chunks and what hangs on them never change once written: a snapshot is its placements.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE documents (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    media_type TEXT NOT NULL,
    metadata TEXT NOT NULL,
    -- Chunks of a document have consecutive ids from first_chunk on; ids are never used again.
    first_chunk INTEGER NOT NULL,
    chunk_count INTEGER NOT NULL,
    -- Milliseconds since 1970 from which no kept snapshot holds it; NULL while one does.
    unused_since INTEGER,
    is_cited INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE texts (
    document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
    text TEXT NOT NULL,
    blocks TEXT NOT NULL,
    offsets TEXT NOT NULL
  ) STRICT;
  CREATE TABLE chunks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    kind TEXT NOT NULL,
    context TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX chunks_document ON chunks (document);
  CREATE TABLE embeddings (
    document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
    embedder TEXT NOT NULL,
    -- The blob holds the vectors of the document's chunks from this one on, 32-bit floats.
    first_index INTEGER NOT NULL,
    vectors BLOB NOT NULL,
    PRIMARY KEY (document, embedder, first_index)
  ) STRICT;
  CREATE TABLE figures (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
    "row" TEXT NOT NULL
  ) STRICT;
  CREATE INDEX figures_document ON figures (document);
  CREATE TABLE tasks (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
    "row" TEXT NOT NULL
  ) STRICT;
  CREATE INDEX tasks_document ON tasks (document);
  -- Folded words of the rows, tokenised by us: FTS5 only has to split at the spaces.
  CREATE VIRTUAL TABLE figure_words USING fts5 (about, owner, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 tokenchars ',.'");
  CREATE VIRTUAL TABLE task_words USING fts5 (about, owner, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 tokenchars ',.'");
  CREATE TABLE snapshots (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    published_at TEXT NOT NULL,
    documents INTEGER NOT NULL,
    chunks INTEGER NOT NULL,
    embedder TEXT NOT NULL,
    latest TEXT,
    -- Names the index files of this set of chunks.
    index_key TEXT NOT NULL
  ) STRICT;
  CREATE TABLE placements (
    snapshot INTEGER NOT NULL REFERENCES snapshots (number) ON DELETE CASCADE,
    path TEXT NOT NULL,
    collection TEXT NOT NULL,
    document INTEGER NOT NULL REFERENCES documents (number),
    PRIMARY KEY (snapshot, path)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX placements_document ON placements (document);
  CREATE TABLE pointer (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    snapshot INTEGER NOT NULL REFERENCES snapshots (number)
  ) STRICT;
  `,
];
