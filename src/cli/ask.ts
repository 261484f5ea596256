import type { Command } from "commander";
import { guessLanguage } from "../i18n/guess-language.ts";
import { answerJson } from "./answer-json.ts";
import { answerText } from "./answer-text.ts";
import { answerLines } from "./batch.ts";
import {
  CommandFailure,
  type CommandLine,
  operatorRights,
  today,
  withApp,
  writeJson,
} from "./command-line.ts";

interface AskOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

export function addAsk(program: Command, commandLine: CommandLine): void {
  program
    .command("ask")
    .description("Answer one question, with its sources; or many, one a line.")
    .argument("[question...]", "the question; quotation marks around it are not needed")
    .option("--json", "print the answer as one JSON object")
    .option("--jsonl", 'read {"id","question","history"?} a line and write one answer a line')
    .addHelpText(
      "after",
      `
Examples:
  $ hoihop ask "Toàn Đảng bộ kết nạp được bao nhiêu đảng viên mới?"
  $ hoihop ask --json "Ai chủ trì hội nghị?"
  $ hoihop ask --jsonl < questions.jsonl > answers.jsonl`,
    )
    .action(async (words: string[], options: AskOptions) => {
      const question = words.join(" ").trim();
      if (options.jsonl === true) {
        if (question !== "" || options.json === true)
          throw new CommandFailure(
            "--jsonl reads the questions from standard input; leave out QUESTION and --json.",
            2,
          );
        await withApp(commandLine, (app, config) =>
          answerLines(commandLine, app, config.defaultLanguage),
        );
        return;
      }
      if (question === "")
        throw new CommandFailure('Expected a question, like: hoihop ask "Ai chủ trì hội nghị?"', 2);
      await withApp(commandLine, async (app, config) => {
        const language = guessLanguage(question, config.defaultLanguage);
        const answer = await app.ask(
          { text: question, rights: operatorRights, language, today: today() },
          commandLine.signal,
        );
        if (options.json === true) writeJson(commandLine.output, answerJson(answer));
        else commandLine.output.write(answerText(answer));
      });
    });
}
