import { createHash } from "node:crypto";
import type { App } from "../../app.ts";
import type { Rights } from "../../domain/answer.ts";

/** Where documents go that name no other. */
export const generalCollection = "general";

/** Collections that hold documents now, by name; `general` always among them. */
export function collectionsOf(app: App): readonly string[] {
  const found = app.documents({ collections: "all" }).map((entry) => entry.collection);
  return [...new Set([generalCollection, ...found])].toSorted((a, b) => a.localeCompare(b, "vi"));
}

/** Short stand-in for a collection's name in a button's data, which has room for 64 bytes. */
export function collectionKey(collection: string): string {
  return createHash("sha256").update(collection).digest("base64url").slice(0, 8);
}

export function includesCollection({ collections }: Rights, collection: string): boolean {
  return collections === "all" || collections.includes(collection);
}
