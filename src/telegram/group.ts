import { Composer } from "grammy";
import type { ChatMemberUpdated } from "grammy/types";
import { telegramMessages } from "../i18n/telegram.ts";
import { askForAccess } from "./access/stranger.ts";
import type { BotContext, Dependencies } from "./context.ts";
import { isAdmin, nameOf } from "./room.ts";

/** Whether the bot is in the chat, by its member status. */
function isIn(member: ChatMemberUpdated["old_chat_member"]): boolean {
  if (member.status === "restricted") return member.is_member;
  return member.status !== "left" && member.status !== "kicked";
}

function mayWrite(member: ChatMemberUpdated["old_chat_member"]): boolean {
  return member.status !== "restricted" || member.can_send_messages;
}

/**
 * The bot's own coming and going, and groups that become supergroups. Stands before everything that
 * looks at what was said, as nobody says anything here.
 */
export function createGroup(dependencies: Dependencies): Composer<BotContext> {
  const { app, config, reach, logger } = dependencies;
  const feature = new Composer<BotContext>();

  feature.on("my_chat_member", async (ctx) => {
    const { chat, from, old_chat_member: before, new_chat_member: after } = ctx.myChatMember;
    reach.set(chat.id, isIn(after) && mayWrite(after));
    if (!isIn(after)) return;
    const isGroup = chat.type === "group" || chat.type === "supergroup";
    if (!isGroup || isIn(before) || app.state.member(chat.id) !== null) return;
    logger.info({ chatId: chat.id, by: from.id }, "added to a group");
    const language = from.language_code?.startsWith("en") ? "en" : config.defaultLanguage;
    ctx.room = {
      kind: "group",
      person: { id: from.id, name: nameOf(from) },
      isAdmin: isAdmin(app.state, config, from.id),
      rights: null,
      language,
      messages: telegramMessages(language),
      conversation: "",
      place: { chatId: chat.id },
      command: null,
      said: "",
    };
    await askForAccess(ctx, dependencies);
  });

  const move = (fromId: number, toId: number) => {
    app.state.moveMember(fromId, toId);
    reach.moved(fromId, toId);
  };
  feature.on("message:migrate_to_chat_id", (ctx) => {
    move(ctx.chat.id, ctx.message.migrate_to_chat_id);
  });
  feature.on("message:migrate_from_chat_id", (ctx) => {
    move(ctx.message.migrate_from_chat_id, ctx.chat.id);
  });
  return feature;
}
