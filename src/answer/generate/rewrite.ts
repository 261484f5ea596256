import { z } from "zod";
import type { Question, Turn } from "../../domain/answer.ts";
import type { ChatModel, TokenUsage } from "../../domain/ports.ts";
import type { Prompt } from "../../domain/prompt.ts";
import { tokenize } from "../../text/tokens.ts";
import { fenced } from "./fence.ts";

/** Turns of the conversation that a model sees, and of each so many characters. */
const MAX_TURNS = 6;
const MAX_TURN_LENGTH = 600;
const MAX_LENGTH = 500;

const SCHEMA = {
  name: "standalone_question",
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["question"],
    properties: { question: { type: "string" } },
  },
} as const;
const replyShape = z.object({ question: z.string().trim().min(3).max(MAX_LENGTH) });

export interface Rewritten {
  /** `null` where the model's wording cannot be used: then the rules resolve the follow-up. */
  readonly question: string | null;
  readonly usage: TokenUsage;
}

/** Asks the model for the question as it stands without the conversation. @throws ModelError */
export async function rewriteFollowUp(
  question: Question,
  chat: ChatModel,
  prompt: Prompt,
  signal: AbortSignal,
): Promise<Rewritten> {
  const turns = (question.history ?? []).slice(-MAX_TURNS);
  const history = turns.map(turnText).join("\n");
  const messages = prompt.render({ history: fenced(history), question: fenced(question.text) });
  const { text, usage } = await chat.complete({ ...messages, schema: SCHEMA, signal });
  return { question: usable(text, `${question.text}\n${history}`), usage };
}

function turnText({ role, text }: Turn): string {
  return `${role}: ${text.normalize("NFC").slice(0, MAX_TURN_LENGTH)}`;
}

/** A number that nobody mentioned would make another question of it. */
function usable(reply: string, said: string): string | null {
  const from = reply.indexOf("{");
  let value: unknown;
  try {
    value = JSON.parse(reply.slice(from, reply.lastIndexOf("}") + 1));
  } catch {
    return null;
  }
  const parsed = replyShape.safeParse(value);
  if (!parsed.success || /\n/u.test(parsed.data.question)) return null;
  const rewritten = parsed.data.question.normalize("NFC");
  const known = new Set(tokenize(said.normalize("NFC")).map(({ canonical }) => canonical));
  const isInvented = tokenize(rewritten).some(
    ({ text, canonical }) => /\d/u.test(text) && !known.has(canonical),
  );
  return isInvented ? null : rewritten;
}
