import { z } from "zod";

/** A claim as a model makes it: nothing of it is to be believed or shown yet. */
export interface ModelClaim {
  readonly text: string;
  readonly citations: readonly { readonly passage: number; readonly quote: string }[];
}

/** The reply that prompts ask for, as JSON Schema in the form that strict servers take. */
export const CLAIMS_SCHEMA = {
  name: "claims",
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["supported", "claims"],
    properties: {
      supported: { type: "boolean" },
      claims: {
        type: "array",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["text", "citations"],
          properties: {
            text: { type: "string" },
            citations: {
              type: "array",
              items: {
                type: "object",
                additionalProperties: false,
                required: ["passage", "quote"],
                properties: { passage: { type: "integer" }, quote: { type: "string" } },
              },
            },
          },
        },
      },
    },
  },
} as const;

/** Passages whose number is no number are looked for in all others. */
const NO_PASSAGE = 0;

const claimShape = z.object({
  text: z.string(),
  citations: z
    .array(
      z.object({
        passage: z.coerce.number().int().catch(NO_PASSAGE),
        quote: z.string(),
      }),
    )
    .catch([]),
});

/** Claims beyond these are not read: no answer has so many. */
const MAX_CLAIMS = 30;

export interface ReplyReader {
  /** @returns the claims that became complete since the last call; `text` is all of the reply so far */
  read(text: string): ModelClaim[];
  /** What the reply says of itself; `null` as long as it has not. */
  supported(): boolean | null;
}

/**
 * Reads claims out of a reply while it is still being written, and out of replies that are no JSON
 * as a whole: fenced, with words around them, or cut off. Every object that has a text and a list
 * of citations, at whatever depth, is a claim.
 */
export function createReplyReader(): ReplyReader {
  let position = 0;
  let isInString = false;
  let isEscaped = false;
  let open: number[] = [];
  let supported: boolean | null = null;
  let claims = 0;
  let isThinking: boolean | null = null;

  const reset = (): void => {
    position = 0;
    isInString = false;
    isEscaped = false;
    open = [];
    supported = null;
  };

  /** Where the reply proper starts; −1 while the model still thinks aloud. */
  const bodyStart = (text: string): number => {
    isThinking ??= text.trimStart().startsWith("<think");
    if (!isThinking) return 0;
    const end = text.indexOf("</think>");
    return end < 0 ? -1 : end + "</think>".length;
  };

  return {
    supported: () => supported,
    read(text) {
      // A retry starts again with a shorter text; claims that are read twice are dropped later on.
      if (text.length < position) reset();
      const start = bodyStart(text);
      if (start < 0) return [];
      if (position < start) {
        reset();
        position = start;
      }
      const found: ModelClaim[] = [];
      for (; position < text.length; position++) {
        const character = text[position];
        if (isInString) {
          if (isEscaped) isEscaped = false;
          else if (character === "\\") isEscaped = true;
          else if (character === '"') isInString = false;
        } else if (character === '"') {
          // Quotation marks of prose around the JSON open nothing.
          isInString = open.length > 0;
        } else if (character === "{") {
          open.push(position);
        } else if (character === "}") {
          const from = open.pop();
          const claim = from === undefined ? null : toClaim(text.slice(from, position + 1));
          if (claim !== null && claims < MAX_CLAIMS) {
            found.push(claim);
            claims++;
          }
        }
      }
      supported ??= statedIn(text);
      return found;
    },
  };
}

function statedIn(text: string): boolean | null {
  const stated = /"supported"\s*:\s*(true|false)/u.exec(text)?.[1];
  return stated === undefined ? null : stated === "true";
}

function toClaim(source: string): ModelClaim | null {
  if (!/"text"\s*:/u.test(source) || /"claims"\s*:/u.test(source)) return null;
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return null;
  }
  const parsed = claimShape.safeParse(value);
  return parsed.success ? parsed.data : null;
}
