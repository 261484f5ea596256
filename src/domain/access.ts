import type { Citation, Turn } from "./answer.ts";

export type MemberRole = "admin" | "member";

/** A person or a group that may ask. Ids are Telegram's: positive for people, negative for groups. */
export interface Member {
  readonly id: number;
  readonly kind: "person" | "group";
  readonly role: MemberRole;
  readonly name: string;
  /** Collections granted; admins read all of them. */
  readonly collections: "all" | readonly string[];
}

export interface AccessRequest {
  readonly id: string;
  readonly from: number;
  readonly kind: "person" | "group";
  readonly name: string;
  /** ISO 8601 instant. */
  readonly requestedAt: string;
  readonly state: "pending" | "approved" | "declined";
}

/** An update that was taken and not finished: its process died, or is still at work on it. */
export interface TakenUpdate {
  readonly updateId: number;
  /** As `takeUpdate` was given it. */
  readonly payload: string;
  /** ISO 8601 instant. */
  readonly takenAt: string;
  /** How often `unfinishedUpdates` has handed it out, this time included. */
  readonly tries: number;
}

/**
 * Run-time state of the faces: who may read what, what was handled, what was shown. Survives
 * restarts and is kept apart from the snapshots.
 */
export interface StateStore {
  member(id: number): Member | null;
  members(): readonly Member[];
  saveMember(member: Member): void;
  removeMember(id: number): void;
  /** A group that became a supergroup keeps what it had. */
  moveMember(fromId: number, toId: number): void;
  /** Opens a request, or returns the pending one of the same person. */
  requestAccess(request: Pick<AccessRequest, "from" | "kind" | "name">): AccessRequest;
  accessRequest(id: string): AccessRequest | null;
  /** The newest request of this person or group, whatever became of it. */
  latestRequest(from: number): AccessRequest | null;
  /** @returns whether it was pending until now: only the first decision counts. */
  decideRequest(id: string, state: "approved" | "declined"): boolean;
  /** The one-time code of the first admin; made on first call, `null` once claimed. */
  claimCode(): string | null;
  /** @returns whether the code was right and unused; then it is used up. */
  claim(code: string): boolean;
  /**
   * Marks an update as taken. @returns false when it was taken before. `finishUpdate` records that
   * it is done; one taken but not done by a process that died may be taken again.
   */
  takeUpdate(updateId: number, payload?: string): boolean;
  finishUpdate(updateId: number): void;
  /** Taken with a payload and not finished, oldest first. Call it once, before taking new ones. */
  unfinishedUpdates(): readonly TakenUpdate[];
  /** The update taken last; `null` when none was within the last day. */
  lastTakenUpdate(): number | null;
  /**
   * Records that a step of handling an update is done (a part of an answer sent), so that handling it
   * again after a crash skips the step. Forgotten when the update is finished.
   */
  markStep(updateId: number, step: string): void;
  hasStep(updateId: number, step: string): boolean;
  /** Keeps a citation under a short opaque id (`[A-Za-z0-9_-]`, ≤ 16 characters), for good. */
  saveCitation(citation: Citation): string;
  citation(id: string): Citation | null;
  /**
   * Keeps a short text (what a page of a list shows) under an opaque id (`[A-Za-z0-9_-]`, ≤ 16
   * characters): buttons carry no more than that. Forgotten when nobody has shown it for months.
   */
  saveView(view: string): string;
  view(id: string): string | null;
  /** Last turns of a conversation, oldest first. `key` names chat and user. */
  history(key: string): readonly Turn[];
  appendTurns(key: string, turns: readonly Turn[]): void;
  forget(key: string): void;
  close(): void;
}
