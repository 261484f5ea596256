import type { App } from "../app.ts";
import type { Rights } from "../domain/answer.ts";
import type { Figure, FigureSeries, LedgerRow } from "../domain/ledger.ts";
import type { LedgerMessages } from "../i18n/telegram-ledger.ts";
import { cut, type PageSources } from "./ledger-sources.ts";
import { distinctNames, filterOf, type LedgerView, type Listing } from "./ledger-view.ts";
import { type Block, bold, emptyLine, line } from "./send/blocks.ts";

const figuresOnPage = 8;
const aboutCharacters = 150;

function figuresFor(app: App, rights: Rights, view: LedgerView): readonly LedgerRow<Figure>[] {
  return newestFirst(app, rights, app.figures(rights, filterOf(view)));
}

/** By document, the newest meeting first; in each as they stand. */
export function newestFirst(
  app: App,
  rights: Rights,
  rows: readonly LedgerRow<Figure>[],
): readonly LedgerRow<Figure>[] {
  const rank = new Map(app.documents(rights).map(({ documentId }, index) => [documentId, index]));
  const rankOf = ({ documentId }: LedgerRow<Figure>) => rank.get(documentId) ?? rank.size;
  return [...rows].sort((a, b) => rankOf(a) - rankOf(b));
}

export function figureValue({ qualifier, value, unit }: Figure): string {
  return [qualifier, value, unit].filter((part) => part !== null && part !== "").join(" ");
}

export function figureDetails(
  { what, who, period, periodSource }: Figure,
  messages: LedgerMessages,
): string {
  const when = period !== null && periodSource === "inferred" ? messages.inferred(period) : period;
  const parts = [what, who, when].filter((part) => part !== null && part !== "");
  return parts.map((part) => cut(part ?? "", aboutCharacters)).join(" · ");
}

/** Tells which rows another document contradicts. */
export function contradictions(
  series: readonly FigureSeries[],
): (row: LedgerRow<Figure>) => boolean {
  const keyOf = ({ documentId, row }: LedgerRow<Figure>) =>
    `${documentId}:${row.span.start}:${row.span.end}`;
  const contradicted = new Set(
    series.flatMap(({ points }) =>
      points.filter(({ isContradicted }) => isContradicted).map(({ row }) => keyOf(row)),
    ),
  );
  return (row) => contradicted.has(keyOf(row));
}

export function figureBlocks(
  row: LedgerRow<Figure>,
  number: number | null,
  isContradicted: boolean,
  sources: PageSources,
  messages: LedgerMessages,
): Block[] {
  const details = figureDetails(row.row, messages);
  return [
    ...(number === null ? [] : [emptyLine]),
    line(
      number === null ? "" : `${number}. `,
      bold(cut(figureValue(row.row), aboutCharacters)),
      details === "" ? "" : `: ${details}`,
    ),
    ...(isContradicted ? [line(messages.contradicted)] : []),
    line(...sources.cite(row)),
  ];
}

export function listFigures(
  app: App,
  rights: Rights,
  view: LedgerView,
  messages: LedgerMessages,
): Listing {
  const rows = figuresFor(app, rights, view);
  const documentIds = new Set(rows.map(({ documentId }) => documentId));
  return {
    size: rows.length,
    onPage: figuresOnPage,
    heading: messages.figures(rows.length, documentIds.size),
    owners: distinctNames(rows.map(({ row }) => row.who)),
    documentIds,
    blocks(first, sources) {
      const isContradicted = contradictions(app.series(rights));
      return rows
        .slice(first, first + figuresOnPage)
        .flatMap((row, index) =>
          figureBlocks(row, first + index + 1, isContradicted(row), sources, messages),
        );
    },
  };
}
