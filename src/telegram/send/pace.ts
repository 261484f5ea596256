import { setTimeout as sleep } from "node:timers/promises";

/** What Telegram counts apart: new messages and changes of old ones. */
export type PacedKind = "message" | "edit";

export interface PaceLimits {
  /** In one chat: calls at once, then one every `intervalMs`. */
  readonly chat: { readonly burst: number; readonly intervalMs: number };
  /** In one group, within any window of `windowMs`. */
  readonly group: { readonly calls: number; readonly windowMs: number };
  /** All new messages of the bot together. */
  readonly all: { readonly burst: number; readonly intervalMs: number };
  /** Between two previews of an unfinished answer in one chat. */
  readonly previewMs: number;
}

/** A little below what Telegram's FAQ allows: 1 a second in a chat, 20 a minute in a group, 30 a second overall. */
export const telegramPace: PaceLimits = {
  chat: { burst: 4, intervalMs: 1_050 },
  group: { calls: 18, windowMs: 61_000 },
  all: { burst: 20, intervalMs: 36 },
  previewMs: 1_100,
};

/** Chats remembered; idle ones are forgotten beyond it. */
const chatsRemembered = 2_000;

interface ChatPace {
  /** When the next call would be due were there no burst (generic cell rate algorithm). */
  dueAt: number;
  /** Times of the last calls, of groups only. */
  recent: number[];
  blockedUntil: number;
}

export interface Pacer {
  /** Resolves when a call may go out. First come, first served in one chat. Rejects when stopped. */
  turn(chatId: number, kind: PacedKind, stop: AbortSignal): Promise<void>;
  /** Telegram said 429: nothing of this kind goes to this chat for so long. */
  block(chatId: number, kind: PacedKind, durationMs: number): void;
}

/** Spaces out calls so that limits are not run into, and holds back what was told to wait. */
export function createPacer(limits: PaceLimits = telegramPace): Pacer {
  const chats = new Map<string, ChatPace>();
  let allDueAt = 0;
  let allBlockedUntil = 0;
  let lastBlock = { chatId: 0, at: 0 };

  const paceOf = (chatId: number, kind: PacedKind): ChatPace => {
    const key = `${chatId}:${kind}`;
    const known = chats.get(key);
    if (known !== undefined) return known;
    if (chats.size >= chatsRemembered) forgetIdle();
    const fresh: ChatPace = { dueAt: 0, recent: [], blockedUntil: 0 };
    chats.set(key, fresh);
    return fresh;
  };
  const forgetIdle = () => {
    const before = Date.now() - limits.group.windowMs;
    for (const [key, pace] of chats)
      if (Math.max(pace.dueAt, pace.blockedUntil, pace.recent.at(-1) ?? 0) < before)
        chats.delete(key);
  };
  /** Books the next free moment of the chat. */
  const reserve = (chatId: number, pace: ChatPace): number => {
    const now = Date.now();
    const { burst, intervalMs } = limits.chat;
    let at = Math.max(now, pace.dueAt - (burst - 1) * intervalMs);
    if (chatId < 0) {
      const { calls, windowMs } = limits.group;
      const limiting = pace.recent.at(-calls);
      if (limiting !== undefined) at = Math.max(at, limiting + windowMs);
      pace.recent = [...pace.recent.slice(1 - calls), at];
    }
    pace.dueAt = Math.max(at, pace.dueAt) + intervalMs;
    return at - now;
  };
  const reserveOfAll = (): number => {
    const now = Date.now();
    const { burst, intervalMs } = limits.all;
    const at = Math.max(now, allDueAt - (burst - 1) * intervalMs);
    allDueAt = Math.max(at, allDueAt) + intervalMs;
    return at - now;
  };

  return {
    async turn(chatId, kind, stop) {
      const pace = paceOf(chatId, kind);
      const wait = async (durationMs: number) => {
        if (durationMs > 0) await sleep(durationMs, undefined, { signal: stop });
      };
      for (;;) {
        await wait(reserve(chatId, pace));
        if (kind === "message") await wait(reserveOfAll());
        const blockedUntil = Math.max(pace.blockedUntil, kind === "message" ? allBlockedUntil : 0);
        const blockedMs = blockedUntil - Date.now();
        if (blockedMs <= 0) return;
        // After the wait everybody queues again, else all of them would go out at once.
        await wait(blockedMs);
      }
    },
    block(chatId, kind, durationMs) {
      const now = Date.now();
      const until = now + durationMs;
      const pace = paceOf(chatId, kind);
      pace.blockedUntil = Math.max(pace.blockedUntil, until);
      if (kind !== "message") return;
      // Two chats within a second: it is not a chat that is too busy, it is the bot.
      if (lastBlock.chatId !== chatId && now - lastBlock.at < 1_000)
        allBlockedUntil = Math.max(allBlockedUntil, until);
      lastBlock = { chatId, at: now };
    },
  };
}
