import { createHash } from "node:crypto";
import type Database from "better-sqlite3";
import { z } from "zod";
import type { StateStore } from "../domain/access.ts";
import type { Citation, Turn } from "../domain/answer.ts";

/** A follow-up needs the last few exchanges; older ones only cost space. */
const turnsKept = 12;
const turnCharacters = 2_000;
const conversationMemoryMs = 30 * 24 * 60 * 60 * 1000;
/** Newest conversations kept, whatever their age: about 100 MB at worst. */
const conversationsKept = 20_000;
/** Buttons of lists and receipts are pressed soon or never; what they show can be asked for again. */
const viewMemoryMs = 90 * 24 * 60 * 60 * 1000;
/** Newest views kept, whatever their age: about 50 MB. */
const viewsKept = 100_000;

const turnsSchema = z.array(z.object({ role: z.enum(["user", "assistant"]), text: z.string() }));
const citationSchema = z.object({
  documentId: z.string(),
  doc: z.string(),
  collection: z.string(),
  title: z.string(),
  date: z.string().nullable(),
  quote: z.string(),
  start: z.number(),
  end: z.number(),
  page: z.number().nullable(),
});

export type Conversations = Pick<
  StateStore,
  "saveCitation" | "citation" | "saveView" | "view" | "history" | "appendTurns" | "forget"
> & {
  /** Drops what nobody will continue, or press a button of, any more. */
  prune(): void;
};

/** What was shown and said. A citation's id is a hash of it: the same one is kept once. */
export function openConversations(db: Database.Database, now: () => number): Conversations {
  const saveCitation = db.prepare("INSERT OR IGNORE INTO citations (id, citation) VALUES (?, ?)");
  const readCitation = db.prepare<[string], { citation: string }>(
    "SELECT citation FROM citations WHERE id = ?",
  );
  const saveView = db.prepare(
    `INSERT INTO views (id, view, touched_at) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET touched_at = excluded.touched_at`,
  );
  const readView = db.prepare<[string], { view: string }>("SELECT view FROM views WHERE id = ?");
  const readTurns = db.prepare<[string], { turns: string }>(
    "SELECT turns FROM conversations WHERE key = ?",
  );
  const writeTurns = db.prepare(
    "INSERT OR REPLACE INTO conversations (key, turns, touched_at) VALUES (?, ?, ?)",
  );
  const forget = db.prepare("DELETE FROM conversations WHERE key = ?");
  const old = db.prepare("DELETE FROM conversations WHERE touched_at < ?");
  const tooMany = db.prepare(
    `DELETE FROM conversations WHERE key IN (
       SELECT key FROM conversations ORDER BY touched_at DESC LIMIT -1 OFFSET ?)`,
  );
  const oldViews = db.prepare("DELETE FROM views WHERE touched_at < ?");
  const tooManyViews = db.prepare(
    `DELETE FROM views WHERE id IN (
       SELECT id FROM views ORDER BY touched_at DESC LIMIT -1 OFFSET ?)`,
  );

  const history = (key: string): readonly Turn[] => {
    const row = readTurns.get(key);
    return row === undefined ? [] : turnsSchema.parse(JSON.parse(row.turns));
  };
  const append = db.transaction((key: string, turns: readonly Turn[]) => {
    const cut = turns.map(({ role, text }) => ({ role, text: text.slice(0, turnCharacters) }));
    const kept = [...history(key), ...cut].slice(-turnsKept);
    writeTurns.run(key, JSON.stringify(kept), now());
  });
  return {
    saveCitation: (citation) => {
      const text = JSON.stringify(citationSchema.parse(citation));
      const id = idOf(text);
      saveCitation.run(id, text);
      return id;
    },
    citation: (id): Citation | null => {
      const row = readCitation.get(id);
      return row === undefined ? null : citationSchema.parse(JSON.parse(row.citation));
    },
    saveView: (view) => {
      const id = idOf(view);
      saveView.run(id, view, now());
      return id;
    },
    view: (id) => readView.get(id)?.view ?? null,
    history,
    appendTurns: (key, turns) => {
      append.immediate(key, turns);
    },
    forget: (key) => {
      forget.run(key);
    },
    prune: () => {
      old.run(now() - conversationMemoryMs);
      tooMany.run(conversationsKept);
      oldViews.run(now() - viewMemoryMs);
      tooManyViews.run(viewsKept);
    },
  };
}

/** 72 bits: even with 10⁹ texts two of them meet with a chance of about 10⁻⁴. */
function idOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 12);
}
