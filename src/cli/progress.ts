import type { IngestProgress } from "../domain/snapshot.ts";
import { printable } from "../safe-text.ts";
import type { Output } from "./command-line.ts";

const phaseNames: Readonly<Record<IngestProgress["phase"], string>> = {
  read: "Reading",
  index: "Indexing",
  publish: "Publishing",
};

/** Stands in for the width of a terminal that does not say it, or says 0. */
const usualColumns = 80;

/**
 * On a terminal one line that is rewritten; elsewhere (a pipe, a log) plain lines: the first and
 * the last of each phase and each full tenth between them.
 */
export function createProgressPrinter(output: Output): {
  show(progress: IngestProgress): void;
  /** Clears the line, so that what follows starts at its beginning. */
  end(): void;
} {
  let shown = "";
  function rewrite(line: string): void {
    const { columns = 0 } = output;
    const fitting = [...line].slice(0, (columns > 0 ? columns : usualColumns) - 1).join("");
    output.write(`\r\u001b[K${fitting}`);
  }
  return {
    show({ phase, done, total, path }) {
      const counts = `${phaseNames[phase]} ${done}/${total}`;
      if (output.isTTY === true) {
        shown = counts;
        rewrite(path === undefined ? counts : `${counts} ${printable(path)}`);
        return;
      }
      const tenth = total === 0 ? 10 : Math.floor((done * 10) / total);
      if (shown === `${phase} ${tenth}`) return;
      shown = `${phase} ${tenth}`;
      output.write(`${counts}\n`);
    },
    end() {
      if (output.isTTY === true && shown !== "") output.write("\r\u001b[K");
    },
  };
}
