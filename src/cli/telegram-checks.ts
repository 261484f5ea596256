import { z } from "zod";
import type { Config } from "../config.ts";
import { type Check, reason } from "./check.ts";

/** Telegram answers within a second; ten say that it will not. */
const telegramTimeoutMs = 10_000;

/** The part of Telegram's answer to `getMe` that matters here. */
const getMeAnswer = z.object({
  ok: z.boolean(),
  description: z.string().optional(),
  result: z
    .object({
      username: z.string(),
      can_read_all_group_messages: z.boolean().optional(),
      supports_inline_queries: z.boolean().optional(),
    })
    .optional(),
});

/** Whether the server answers and takes the token, and which of the bot's modes are off. */
export async function telegramChecks({ telegram }: Config): Promise<readonly Check[]> {
  const name = "Telegram";
  if (telegram.token === null)
    return [
      {
        name,
        state: "note",
        message: "TELEGRAM_BOT_TOKEN is not set: hoihop start opens the chat in the terminal.",
      },
    ];
  let answer: z.output<typeof getMeAnswer>;
  try {
    const response = await fetch(`${telegram.apiRoot}/bot${telegram.token}/getMe`, {
      signal: AbortSignal.timeout(telegramTimeoutMs),
    });
    answer = getMeAnswer.parse(await response.json());
  } catch (error) {
    const message = `${telegram.apiRoot} did not answer as a Bot API server does (${reason(error)}). Check the network and TELEGRAM_API_ROOT.`;
    return [{ name, state: "failed", message }];
  }
  if (!answer.ok || answer.result === undefined) {
    const said = answer.description ?? "no reason given";
    const message = `Telegram refused the token (${said}). Get the right one from @BotFather: /mybots, API Token.`;
    return [{ name, state: "failed", message }];
  }
  const { username, supports_inline_queries, can_read_all_group_messages } = answer.result;
  const checks: Check[] = [{ name, state: "ok", message: `The token is that of @${username}.` }];
  if (supports_inline_queries !== true)
    checks.push({
      name: "inline mode",
      state: "note",
      message: `Off: nobody can type @${username} in other chats. Switch on: @BotFather, /setinline.`,
    });
  if (can_read_all_group_messages !== true)
    checks.push({
      name: "privacy mode",
      state: "note",
      message:
        "On: in groups the bot sees commands and replies to it, and mentions only as an administrator of the group. Switch off: @BotFather, /setprivacy.",
    });
  return checks;
}
