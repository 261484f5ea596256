import type { Question } from "../../domain/answer.ts";
import type { DocumentEntry } from "../../domain/document.ts";
import type { SearchFilter, SnapshotReader } from "../../domain/ports.ts";
import type { Ranked } from "../rerank.ts";
import type { Understanding } from "../understand/understand.ts";

/** What the composers work from: one question over one snapshot, within the asker's rights. */
export interface ComposeInput {
  readonly understanding: Understanding;
  readonly ranked: Ranked;
  readonly reader: SnapshotReader;
  readonly filter: SearchFilter;
  /** Documents that the question names. */
  readonly named: readonly string[];
  /** What the asker may read, by document id. */
  readonly entries: ReadonlyMap<string, DocumentEntry>;
  readonly question: Question;
}
