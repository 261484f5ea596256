import type { Context } from "grammy";
import type { App } from "../app.ts";
import type { Config } from "../config.ts";
import type { Rights } from "../domain/answer.ts";
import type { Language } from "../domain/document.ts";
import type { TelegramMessages } from "../i18n/telegram-messages.ts";
import type { Logger } from "../logger.ts";
import type { Once, Place, Shown } from "./send/post.ts";
import type { Reach } from "./send/reach.ts";

/** What the features are made with. */
export interface Dependencies {
  readonly app: App;
  readonly config: Config;
  readonly logger: Logger;
  readonly reach: Reach;
  readonly shown: Shown;
  /** Aborted when the bot must end and cannot wait for work in hand any longer. */
  readonly stop: AbortSignal;
}

/** Somebody with a name and an id of their own: not an anonymous admin, not a channel. */
export interface Person {
  readonly id: number;
  readonly name: string;
}

export interface Command {
  /** Without slash and bot name, lower case. */
  readonly name: string;
  readonly argument: string;
  /** Whether it named this bot (`/help@bot`), or was sent in private. */
  readonly isMine: boolean;
}

/** Who is there and what may be said. Made anew for every update: a demotion counts at once. */
export interface Room {
  readonly kind: "private" | "group" | "inline";
  /** `null` where Telegram does not say who it is; such people have no rights of their own. */
  readonly person: Person | null;
  readonly isAdmin: boolean;
  /** What everyone who can read the room may read; `null` where nobody has been let in. */
  readonly rights: Rights | null;
  readonly language: Language;
  readonly messages: TelegramMessages;
  /** Names chat and user: whose follow-ups belong together. */
  readonly conversation: string;
  /** Where answers go; `null` in inline mode. */
  readonly place: Place | null;
  readonly command: Command | null;
  /** What was said, without command and without the bot's name. */
  readonly said: string;
}

export type BotContext = Context & {
  room: Room;
  once: Once;
};

/** A message's place is missing only in inline mode, which has its own feature. */
export function placeOf(ctx: BotContext): Place {
  const { place } = ctx.room;
  if (place === null) throw new Error("An inline query has no chat to write to.");
  return place;
}
