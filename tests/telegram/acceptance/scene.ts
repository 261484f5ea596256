import type { Client, Event, User } from "./emulator.ts";
import type { Program } from "./program.ts";

/** What the scenarios play with. */
export interface Scene {
  readonly client: Client;
  readonly program: Program;
  readonly botName: string;
  readonly admin: User;
  readonly member: User;
  /** Lets somebody in the way people are let in. */
  letIn(user: User): Promise<void>;
  /** Updates that cannot have an answer of their own: files of an album, words to a muted bot. */
  readonly withoutAnswer: Set<number | undefined>;
}

export function expectText(event: Event, part: string | RegExp): Event {
  const text = event.message?.text ?? event.text ?? "";
  const isThere = typeof part === "string" ? text.includes(part) : part.test(text);
  if (!isThere) throw new Error(`expected ${part} in: ${text}`);
  return event;
}

/** Says something, and waits for the next message of the bot in the chat. */
export async function ask(
  { client }: Scene,
  user: User,
  text: string,
  options: Readonly<Record<string, unknown>> = {},
): Promise<Event> {
  const { seq } = await client.now();
  await user.send(text, options);
  return client.next({ type: "message", chat: options["chat"] ?? user.id, after: seq }, text);
}

export function button(event: Event, pattern: RegExp): string {
  const buttons = event.message?.reply_markup?.inline_keyboard.flat() ?? [];
  const found = buttons.find((each) => pattern.test(each.text))?.callback_data;
  if (found === undefined) throw new Error(`no button ${pattern} in ${JSON.stringify(buttons)}`);
  return found;
}

export async function pressFor(
  { client }: Scene,
  user: User,
  event: Event,
  pattern: RegExp,
  chat?: number,
) {
  const { seq } = await client.now();
  const where = chat === undefined ? {} : { chat };
  await user.pressAndWait(event.message_id ?? 0, button(event, pattern), where);
  return { after: seq, chat: chat ?? user.id };
}

/** Sends what makes an ingest, and waits for its report. */
export async function report(
  scene: Scene,
  chat: number,
  send: () => Promise<unknown>,
  pattern: RegExp,
) {
  const { client } = scene;
  let { seq: after } = await client.now();
  await send();
  for (;;) {
    const filter = { type: ["message", "edit"], chat, after, timeout_ms: 30_000 };
    const event = await client.next(filter, "the report");
    if (pattern.test(event.message?.text ?? "")) return event;
    after = event.seq;
  }
}

/** The answer is sent when the wait that a 429 asks for is over. */
export const hold = ({ client }: Scene, seconds: number) =>
  client.addFault({ type: "flood", method: "sendMessage", retry_after: seconds, times: 1 });

export async function held({ client }: Scene, after: number) {
  for (;;) {
    const calls = await client.calls({ method: "sendMessage", after });
    if (calls.length > 0) return;
    await new Promise((wake) => setTimeout(wake, 20));
  }
}
