import { createInterface } from "node:readline";
import type { App } from "../app.ts";
import type { Answer, Turn } from "../domain/answer.ts";
import type { Language } from "../domain/document.ts";
import { displayDate, renderAnswer } from "../i18n/answers.ts";
import { phrases } from "../i18n/cli.ts";
import { guessLanguage } from "../i18n/guess-language.ts";
import type { Logger } from "../logger.ts";
import { printable } from "../safe-text.ts";
import { answerText } from "./answer-text.ts";
import { type CommandLine, operatorRights, today } from "./command-line.ts";

/** Five questions with their answers: more than any follow-up reaches back. */
const rememberedTurns = 10;

interface Chat {
  /** @returns what to print; `null` ends the chat. */
  reply(line: string): Promise<string | null>;
}

/** One conversation, without its terminal. */
function createChat(app: App, language: Language, logger: Logger): Chat {
  const wording = phrases(language);
  let history: readonly Turn[] = [];

  function documents(): string {
    const lines = app.documents(operatorRights).map(({ path, metadata }) => {
      const date = metadata.heldOn ?? metadata.issuedOn;
      return `${date === null ? "" : `${displayDate(date, language)}  `}${metadata.title} (${path})`;
    });
    return printable(lines.length === 0 ? wording.noDocuments : lines.join("\n"));
  }

  function command(word: string): string | null {
    switch (word) {
      case "/documents":
        return documents();
      case "/start":
      case "/help":
        return wording.help;
      case "/quit":
      case "/exit":
        return null;
      default:
        return printable(wording.unknownCommand(word));
    }
  }

  async function ask(text: string): Promise<string> {
    let answer: Answer;
    try {
      answer = await app.ask({
        text,
        history,
        rights: operatorRights,
        language: guessLanguage(text, language),
        today: today(),
      });
    } catch (error) {
      logger.error({ err: error }, "a question of the terminal chat failed");
      return wording.failed;
    }
    const turns: readonly Turn[] = [
      { role: "user", text },
      { role: "assistant", text: renderAnswer(answer) },
    ];
    history = [...history, ...turns].slice(-rememberedTurns);
    return answerText(answer);
  }

  return {
    async reply(line) {
      const text = line.replace(/^\uFEFF/, "").trim();
      if (text === "") return "";
      const [word = ""] = text.split(/\s/, 1);
      return word.startsWith("/") ? command(word.toLowerCase()) : ask(text);
    },
  };
}

/** Reads lines until the input ends, `/quit` or the signal, and prints a reply to each. */
export async function runChat(
  commandLine: CommandLine,
  app: App,
  language: Language,
  logger: Logger,
): Promise<void> {
  const { input, output, errors, signal } = commandLine;
  if (signal.aborted) return;
  const wording = phrases(language);
  const chat = createChat(app, language, logger);
  const atTerminal = input.isTTY === true;
  if (atTerminal) errors.write(`${wording.welcome}\n`);
  const lines = createInterface({
    input,
    crlfDelay: Number.POSITIVE_INFINITY,
    // At a terminal readline edits the line and shows the prompt; it takes Ctrl-C for itself then.
    ...(atTerminal ? { output: process.stdout, terminal: true, prompt: "? " } : {}),
  });
  const stop = () => lines.close();
  signal.addEventListener("abort", stop);
  lines.on("SIGINT", stop);
  if (atTerminal) lines.prompt();
  for await (const line of lines) {
    const reply = await chat.reply(line);
    if (reply === null || signal.aborted) break;
    if (reply !== "") output.write(`${reply.trimEnd()}\n\n`);
    if (atTerminal) lines.prompt();
  }
  signal.removeEventListener("abort", stop);
  lines.close();
  if (atTerminal) errors.write(`${wording.goodbye}\n`);
}
