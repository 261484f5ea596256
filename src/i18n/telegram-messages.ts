import type { FactChange, FileFailureCode } from "../domain/snapshot.ts";
import type { LedgerMessages } from "./telegram-ledger.ts";
import type { ModelMessages } from "./telegram-model.ts";

/** Why a file that was sent is not taken, before it is even read. */
export type UploadRefusal = "too-large" | "empty" | "type" | "name" | "download";

/** Commands with their one-line description, as Telegram's menu shows them. */
export type CommandName =
  | "ask"
  | "documents"
  | "tasks"
  | "figures"
  | "chart"
  | "new"
  | "help"
  | "ingest"
  | "rollback"
  | "members"
  | "grant"
  | "usage";

/** Everything the bot says of itself. Plain text; lines end with `\n`. */
export interface TelegramMessages {
  readonly commands: Readonly<Record<CommandName, string>>;
  /** Date and time of an ISO 8601 instant, in local time. */
  instant(instant: string): string;

  readonly answer: {
    page(page: number): string;
    moreSources(count: number): string;
    sourceButton(number: number): string;
  };
  readonly ask: {
    readonly empty: string;
    readonly tooLong: string;
    readonly notText: string;
    readonly unknownCommand: string;
    readonly forgotten: string;
  };
  readonly passage: {
    readonly gone: string;
    readonly shownAbove: string;
    readonly opensInPrivate: string;
  };
  readonly documents: {
    title(count: number): string;
    readonly none: string;
    readonly undated: string;
    readonly earlier: string;
    readonly later: string;
  };
  readonly ledger: LedgerMessages;
  readonly model: ModelMessages;
  readonly start: {
    greeting(name: string): string;
    readonly help: string;
    readonly helpAdmin: string;
    readonly helpGroup: string;
  };
  readonly access: {
    readonly stranger: string;
    readonly noAdmin: string;
    readonly askButton: string;
    readonly sent: string;
    readonly waiting: string;
    readonly declinedLately: string;
    readonly alreadyMember: string;
    readonly approved: string;
    readonly declined: string;
    readonly groupApproved: string;
    readonly groupDeclined: string;
    readonly groupClosed: string;
    readonly groupAskButton: string;
    requestOfPerson(name: string, id: number): string;
    requestOfGroup(group: string, name: string): string;
    readonly approveAll: string;
    approveOne(collection: string): string;
    readonly decline: string;
    decided(state: "approved" | "declined", by: string): string;
    readonly decidedBefore: string;
    readonly adminsOnly: string;
    readonly inPrivateOnly: string;
    readonly anonymous: string;
    readonly claimed: string;
    readonly claimFailed: string;
  };
  readonly members: {
    title(count: number): string;
    readonly none: string;
    cardOfPerson(name: string, id: number): string;
    cardOfGroup(name: string): string;
    readonly all: string;
    readonly remove: string;
    readonly removed: string;
    readonly back: string;
    readonly admin: string;
    readonly group: string;
    readonly noCollections: string;
    readonly gone: string;
  };
  readonly ingest: {
    readonly running: string;
    readonly checking: string;
    /** Heading of what a dry run found. */
    readonly wouldBe: string;
    readonly publish: string;
    progress(phase: "read" | "index" | "publish", done: number, total: number): string;
    readonly nothingNew: string;
    readonly done: string;
    added(count: number): string;
    changed(count: number): string;
    unchanged(count: number): string;
    removed(count: number): string;
    failed(count: number): string;
    readonly failure: Readonly<Record<FileFailureCode, string>>;
    facts(count: number): string;
    readonly factKind: Readonly<Record<FactChange["kind"], string>>;
    more(count: number): string;
    readonly busy: string;
  };
  readonly upload: {
    receiving(files: number): string;
    refused(name: string, why: UploadRefusal): string;
    into(collection: string): string;
  };
  readonly rollback: {
    readonly choose: string;
    readonly none: string;
    snapshot(publishedAt: string, documents: number): string;
    confirm(publishedAt: string, documents: number): string;
    readonly yes: string;
    readonly no: string;
    done(publishedAt: string, documents: number): string;
    readonly kept: string;
    readonly gone: string;
  };
  readonly inline: {
    readonly askAccess: string;
    readonly nothing: string;
    readonly latest: string;
    readonly slow: string;
  };
  readonly failure: {
    general(code: string): string;
    readonly oldButton: string;
  };
}
