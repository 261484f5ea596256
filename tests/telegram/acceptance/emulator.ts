import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** What the emulator's client says of a message or event, as far as the scenarios read it. */
export interface Event {
  readonly seq: number;
  readonly t: number;
  readonly type: string;
  readonly chat_id?: number;
  readonly message_id?: number;
  readonly text?: string;
  readonly url?: string;
  readonly update_id?: number;
  readonly message?: {
    readonly message_id: number;
    readonly text?: string;
    readonly message_thread_id?: number;
    readonly reply_to_message?: { readonly message_id: number };
    readonly reply_markup?: {
      readonly inline_keyboard: readonly (readonly {
        readonly text: string;
        readonly callback_data?: string;
      }[])[];
    };
  };
  readonly results?: readonly { readonly id: string; readonly title: string }[];
  readonly button?: { readonly text: string; readonly start_parameter?: string };
}

export interface Sent {
  readonly message_id: number;
  readonly update_id?: number;
}

export interface Trace {
  readonly update_id: number;
  readonly deliveries: number;
  readonly confirmed?: number;
  readonly latency: { readonly signal?: number; readonly first?: number; readonly final?: number };
}

type Options = Readonly<Record<string, unknown>>;

export interface User {
  readonly id: number;
  send(text: string, options?: Options): Promise<Sent>;
  sendFile(file: Options, options?: Options): Promise<Sent>;
  edit(messageId: number, text: string): Promise<Sent>;
  press(messageId: number, button: string | Options, options?: Options): Promise<Options>;
  pressAndWait(
    messageId: number,
    button: string | Options,
    options?: Options,
  ): Promise<{ answer: Event }>;
  inlineAndWait(
    query: string,
    options?: Options,
  ): Promise<{ query_id: string; results: Event["results"]; answer: Event & { ms: number } }>;
  choose(queryId: string, resultId: string, options: Options): Promise<Sent>;
  block(): Promise<void>;
  unblock(): Promise<void>;
  menu(options?: Options): Promise<{ commands: readonly { command: string }[] }>;
}

export interface Client {
  createBot(options: Options): Promise<{ id: number; token: string }>;
  createUser(options: Options): Promise<User>;
  createChat(options: Options): Promise<{ id: number }>;
  createTopic(options: Options): Promise<{ id: number }>;
  setMember(options: Options): Promise<void>;
  migrateGroup(chat: number): Promise<{ id: number }>;
  addFault(rule: Options): Promise<number>;
  clearFaults(): Promise<void>;
  configure(options: Options): Promise<void>;
  now(): Promise<{ seq: number }>;
  next(filter: Options, what?: string): Promise<Event>;
  wait(filter: Options): Promise<{ readonly events: readonly Event[] }>;
  events(filter: Options): Promise<readonly Event[]>;
  updates(filter: Options): Promise<readonly Trace[]>;
  calls(filter: Options): Promise<readonly { method: string; error?: unknown }[]>;
  violations(
    filter?: Options,
  ): Promise<readonly { severity: string; kind: string; message: string; method?: string }[]>;
  summary(): Promise<{
    violations: Readonly<Record<string, number>>;
    unanswered: readonly Options[];
    redelivered: readonly Options[];
  }>;
}

export interface Emulator {
  readonly url: string;
  readonly client: Client;
  close(): Promise<void>;
}

/** Starts the emulator that lies in a folder of its own, outside this project. */
export async function startEmulator(folder: string, options: Options = {}): Promise<Emulator> {
  const address = pathToFileURL(join(resolve(folder), "src", "index.js")).href;
  const { startEmulator: start } = (await import(address)) as {
    startEmulator(options: Options): Promise<Emulator>;
  };
  return start(options);
}
