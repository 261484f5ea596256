import { z } from "zod";
import type { StateStore } from "../domain/access.ts";
import type { LedgerFilter } from "../domain/ledger.ts";
import type { PageSources } from "./ledger-sources.ts";
import type { Block } from "./send/blocks.ts";

const viewSchema = z.object({
  list: z.enum(["tasks", "figures"]),
  document: z.string().max(100).optional(),
  owner: z.string().max(300).optional(),
  about: z.string().max(300).optional(),
  /** One indicator, by what it measures and its unit as some document writes them. */
  indicator: z
    .object({ what: z.string().max(1_000), unit: z.string().max(200).nullable() })
    .optional(),
});

/** What a list shows; at most one of the conditions is set. */
export type LedgerView = z.infer<typeof viewSchema>;

/** What a message shows of it: the rows, or the owners or documents to choose from. */
export type Screen = "list" | "owners" | "documents" | "chart";

const prefix = "v:";
const letters: Readonly<Record<Screen, string>> = {
  list: "l",
  owners: "o",
  documents: "d",
  chart: "c",
};
const pattern = /^v:([\w-]{1,16}):([lodc])(\d{1,5})$/u;

export const ledgerData = new RegExp(`^${prefix}`, "u");

/** The data of a button: an opaque id, a screen and a page. */
export function dataFor(state: StateStore, view: LedgerView, screen: Screen, page: number): string {
  return `${prefix}${state.saveView(JSON.stringify(viewSchema.parse(view)))}:${letters[screen]}${page}`;
}

/** @returns `null` for data that no button of ours carries */
export function readData(
  state: StateStore,
  data: string,
): { readonly view: LedgerView; readonly screen: Screen; readonly page: number } | null {
  const [, id = "", letter, page = ""] = pattern.exec(data) ?? [];
  const screens = Object.keys(letters) as Screen[];
  const screen = screens.find((each) => letters[each] === letter);
  const kept = state.view(id);
  if (screen === undefined || kept === null) return null;
  const view = viewSchema.safeParse(JSON.parse(kept));
  return view.success ? { view: view.data, screen, page: Number(page) } : null;
}

export function filterOf({ document, owner, about }: LedgerView): LedgerFilter {
  return {
    ...(document === undefined ? {} : { documentIds: [document] }),
    ...(owner === undefined ? {} : { owner }),
    ...(about === undefined ? {} : { about }),
  };
}

/** The rows of a view, ready to be shown page by page. */
export interface Listing {
  readonly size: number;
  readonly onPage: number;
  /** How many there are, of how many documents. */
  readonly heading: string;
  /** Owners that the rows name, as written. */
  readonly owners: readonly string[];
  readonly documentIds: ReadonlySet<string>;
  /** The rows of the page that begins with row `first`. */
  blocks(first: number, sources: PageSources): Block[];
}

/** Names without repetition, whatever their capitals, in order of the alphabet. */
export function distinctNames(names: readonly (string | null)[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = name?.normalize("NFC").toLowerCase().trim() ?? "";
    if (name !== null && key !== "" && !byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()].sort((a, b) => a.localeCompare(b, "vi"));
}
