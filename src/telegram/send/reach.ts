/** Asking again sooner would only repeat the refusal: rights are changed by hand. */
const mutedMs = 5 * 60_000;
const chatsRemembered = 10_000;

/** As far as the outcome of a call matters here. */
interface Refusal {
  readonly error_code: number;
  readonly description: string;
}

/** Knows the chats that want nothing from the bot (blocked it, removed it, muted it), or have moved. */
export interface Reach {
  canReach(chatId: number): boolean;
  /** Takes note of a refused call. */
  learn(chatId: number, refusal: Refusal): void;
  /** The chat wrote to the bot. */
  heardFrom(chatId: number): void;
  /** Telegram said whether the bot may write there now. */
  set(chatId: number, mayWrite: boolean): void;
  /** A group became a supergroup: another id, without the messages and topics of before. */
  moved(fromId: number, toId: number): void;
  /** Where the chat is now. */
  currentId(chatId: number): number;
}

export function createReach(now: () => number = Date.now): Reach {
  /** Chat → until when nothing is sent there; blocked ones count until they write again. */
  const unreachable = new Map<number, { until: number; isMuted: boolean }>();
  const movedTo = new Map<number, number>();
  return {
    canReach(chatId) {
      const entry = unreachable.get(chatId);
      if (entry === undefined) return true;
      if (entry.until > now()) return false;
      unreachable.delete(chatId);
      return true;
    },
    learn(chatId, { error_code: status, description }) {
      const isMuted = status === 400 && /rights to send|CHAT_WRITE_FORBIDDEN/iu.test(description);
      if (status !== 403 && !isMuted) return;
      if (unreachable.size >= chatsRemembered) unreachable.clear();
      const until = isMuted ? now() + mutedMs : Number.POSITIVE_INFINITY;
      unreachable.set(chatId, { until, isMuted });
    },
    moved(fromId, toId) {
      if (movedTo.size >= chatsRemembered) movedTo.clear();
      movedTo.set(fromId, toId);
    },
    currentId: (chatId) => movedTo.get(chatId) ?? chatId,
    heardFrom(chatId) {
      if (unreachable.get(chatId)?.isMuted === false) unreachable.delete(chatId);
    },
    set(chatId, mayWrite) {
      if (mayWrite) unreachable.delete(chatId);
      else unreachable.set(chatId, { until: Number.POSITIVE_INFINITY, isMuted: true });
    },
  };
}
