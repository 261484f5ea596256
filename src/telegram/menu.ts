import type { Api } from "grammy";
import type { BotCommand } from "grammy/types";
import { telegramMessages } from "../i18n/telegram.ts";
import type { CommandName } from "../i18n/telegram-messages.ts";
import type { Dependencies } from "./context.ts";
import { loggable } from "./loggable.ts";

const forGroups: readonly CommandName[] = ["ask", "documents", "tasks", "figures", "chart", "help"];
const forMembers: readonly CommandName[] = [...forGroups.slice(0, -1), "new", "help"];
const forAdmins: readonly CommandName[] = [
  ...forMembers,
  "ingest",
  "rollback",
  "members",
  "grant",
  "usage",
];

function commandList(names: readonly CommandName[], language: "vi" | "en"): BotCommand[] {
  const { commands } = telegramMessages(language);
  return names.map((command) => ({ command, description: commands[command] }));
}

/** The lists of commands that Telegram shows. They are an offer, not a permission. */
export interface Menu {
  /** For everybody, by language. */
  publish(api: Api): Promise<void>;
  /** An admin's own chat shows the admin's commands; somebody else's does not, once they are none. */
  showTo(api: Api, chatId: number, isAdmin: boolean): Promise<void>;
}

export function createMenu({ config, logger }: Dependencies): Menu {
  const languages = [undefined, "vi", "en"] as const;
  const adminChats = new Set<number>();
  const quietly = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      logger.warn({ err: loggable(error) }, "the list of commands could not be set");
    }
  };
  return {
    async publish(api) {
      const scopes = [
        ["default", forMembers],
        ["all_group_chats", forGroups],
      ] as const;
      for (const [type, names] of scopes)
        for (const code of languages)
          await quietly(() =>
            api.setMyCommands(commandList(names, code ?? config.defaultLanguage), {
              scope: { type },
              ...(code === undefined ? {} : { language_code: code }),
            }),
          );
    },
    async showTo(api, chatId, isAdmin) {
      if (adminChats.has(chatId) === isAdmin) return;
      const scope = { type: "chat", chat_id: chatId } as const;
      for (const code of languages) {
        const language = code === undefined ? {} : { language_code: code };
        if (isAdmin) {
          adminChats.add(chatId);
          const commands = commandList(forAdmins, code ?? config.defaultLanguage);
          await quietly(() => api.setMyCommands(commands, { scope, ...language }));
        } else {
          adminChats.delete(chatId);
          await quietly(() => api.deleteMyCommands({ scope, ...language }));
        }
      }
    },
  };
}
