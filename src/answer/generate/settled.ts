import type { Answer } from "../../domain/answer.ts";
import type { Ask } from "../understand/asks.ts";

/** Asked for these, the rules answer from the ledger: complete, counted and calculated by code. */
const ALWAYS: readonly Ask[] = ["task", "late", "priority", "difference", "larger", "documents"];
/** Asked for these, an answer of several claims is a list that retrieval may see only a part of. */
const AS_LIST: readonly Ask[] = ["list", "deadline", "agree"];

/**
 * Whether the offline answer is to be given whatever a model would say: counting, listing and
 * comparing is done by code, over everything, not over the passages that a model is given.
 */
export function isSettledByCode(asks: ReadonlySet<Ask>, offline: Answer): boolean {
  if (offline.kind !== "answered") return false;
  const isAsked = (ask: Ask): boolean => asks.has(ask);
  return ALWAYS.some(isAsked) || (offline.claims.length > 1 && AS_LIST.some(isAsked));
}
