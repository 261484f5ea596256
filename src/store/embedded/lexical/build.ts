import { tokenize } from "../../../text/tokens.ts";
import { createPacer } from "../pause.ts";
import type { LexicalData } from "./index-data.ts";
import { createLayerBuilder } from "./layer-builder.ts";
import { createNumberList } from "./number-table.ts";

export interface IndexableChunk {
  readonly text: string;
  readonly context: string;
}

/** Tokenises the chunks in order: the first gets ordinal 0. */
export async function buildLexicalData(
  chunks: Iterable<IndexableChunk>,
  signal?: AbortSignal,
): Promise<LexicalData> {
  const collector = createCollector();
  const pacer = createPacer(signal);
  for (const chunk of chunks) {
    collector.add(chunk);
    if (pacer.due()) await pacer.pause();
  }
  return collector.finish();
}

/** {@link buildLexicalData} in one go, for callers that cannot wait. */
export function buildLexicalDataSync(chunks: Iterable<IndexableChunk>): LexicalData {
  const collector = createCollector();
  for (const chunk of chunks) collector.add(chunk);
  return collector.finish();
}

function createCollector() {
  const exact = createLayerBuilder();
  const folded = createLayerBuilder();
  const lengths = createNumberList();
  let ordinal = 0;
  return {
    add(chunk: IndexableChunk): void {
      const length = add(chunk.text, false);
      add(chunk.context, true);
      lengths.push(length);
      ordinal++;
    },
    finish: (): LexicalData => ({
      lengths: lengths.view().slice(),
      exact: exact.finish(),
      folded: folded.finish(),
    }),
  };

  function add(text: string, inContext: boolean): number {
    const tokens = tokenize(text);
    exact.add(
      ordinal,
      tokens.map((token) => token.canonical),
      inContext,
    );
    folded.add(
      ordinal,
      tokens.map((token) => token.folded),
      inContext,
    );
    return tokens.length;
  }
}
