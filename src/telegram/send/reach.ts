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
  /** The chat wrote to the bot, or let it in again. */
  heardFrom(chatId: number): void;
  /** A group became a supergroup: another id, without the messages and topics of before. */
  moved(fromId: number, toId: number): void;
  /** Where the chat is now. */
  currentId(chatId: number): number;
}

export function createReach(now: () => number = Date.now): Reach {
  /** Chat → until when nothing is sent there. */
  const unreachable = new Map<number, number>();
  const movedTo = new Map<number, number>();
  return {
    canReach(chatId) {
      const until = unreachable.get(chatId);
      if (until === undefined) return true;
      if (until > now()) return false;
      unreachable.delete(chatId);
      return true;
    },
    learn(chatId, { error_code: status, description }) {
      const isMuted = status === 400 && /rights to send|CHAT_WRITE_FORBIDDEN/iu.test(description);
      if (status !== 403 && !isMuted) return;
      if (unreachable.size >= chatsRemembered) unreachable.clear();
      unreachable.set(chatId, status === 403 ? Number.POSITIVE_INFINITY : now() + mutedMs);
    },
    moved(fromId, toId) {
      if (movedTo.size >= chatsRemembered) movedTo.clear();
      movedTo.set(fromId, toId);
    },
    currentId: (chatId) => movedTo.get(chatId) ?? chatId,
    heardFrom(chatId) {
      if (unreachable.get(chatId) === Number.POSITIVE_INFINITY) unreachable.delete(chatId);
    },
  };
}
