import type { FactChange, IngestReport } from "../../domain/snapshot.ts";
import type { TelegramMessages } from "../../i18n/telegram-messages.ts";
import { type Block, bold, emptyLine, line } from "../send/blocks.ts";

/** Names listed under one heading; the rest is a count. The whole must fit in one message. */
const namesListed = 8;
const factsListed = 8;
const nameCharacters = 80;
const factCharacters = 110;

function cut(text: string, characters: number): string {
  const flat = text.replaceAll(/\s+/gu, " ").trim();
  return flat.length <= characters ? flat : `${flat.slice(0, characters - 1)}…`;
}

function listed<T>(
  heading: string,
  items: readonly T[],
  limit: number,
  show: (item: T) => string,
  messages: TelegramMessages,
): Block[] {
  if (items.length === 0) return [];
  const rest = items.length - limit;
  return [
    emptyLine,
    line(bold(heading)),
    ...items.slice(0, limit).map((item) => line(`• ${show(item)}`)),
    ...(rest > 0 ? [line(messages.ingest.more(rest))] : []),
  ];
}

const signs: Readonly<Record<FactChange["change"], string>> = {
  added: "+",
  removed: "−",
  changed: "±",
};

function factText(fact: FactChange, { ingest }: TelegramMessages): string {
  const kind = ingest.factKind[fact.kind];
  const before = fact.before === undefined ? "" : `${cut(fact.before, factCharacters)} → `;
  return `${signs[fact.change]} ${kind}: ${before}${cut(fact.text, factCharacters)}`;
}

function headline(report: IngestReport, { ingest }: TelegramMessages): string {
  const { dryRun, snapshot, added, changed, removed } = report;
  if (!dryRun) return snapshot === null ? ingest.nothingNew : ingest.done;
  return added.length + changed.length + removed.length === 0 ? ingest.nothingNew : ingest.wouldBe;
}

/**
 * What an ingest did or would do, in one message.
 * @param withNames whether everybody in the room may know of all documents; else counts only
 */
export function reportBlocks(
  report: IngestReport,
  messages: TelegramMessages,
  withNames: boolean,
): Block[] {
  const { ingest } = messages;
  const { added, changed, removed, failed, unchanged, facts } = report;
  const name = (path: string) => cut(path, nameCharacters);
  const heading = line(bold(headline(report, messages)));
  if (!withNames) {
    const counts = [
      ingest.added(added.length),
      ingest.changed(changed.length),
      ingest.unchanged(unchanged.length),
      ingest.removed(removed.length),
      ingest.failed(failed.length),
    ];
    return [heading, line(counts.join(" · "))];
  }
  return [
    heading,
    ...listed(ingest.added(added.length), added, namesListed, name, messages),
    ...listed(ingest.changed(changed.length), changed, namesListed, name, messages),
    ...listed(ingest.removed(removed.length), removed, namesListed, name, messages),
    ...listed(
      ingest.failed(failed.length),
      failed,
      namesListed,
      ({ path, code }) => `${name(path)}: ${ingest.failure[code]}`,
      messages,
    ),
    ...(unchanged.length === 0 ? [] : [emptyLine, line(ingest.unchanged(unchanged.length))]),
    ...listed(
      ingest.facts(facts.length),
      facts,
      factsListed,
      (fact) => factText(fact, messages),
      messages,
    ),
  ];
}
