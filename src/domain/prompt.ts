/** What a model is told, with places to be filled. */
export interface Prompt {
  readonly name: string;
  /** `answer@1-3fa9c0de`: name, declared version, fingerprint of the text. */
  readonly version: string;
  /**
   * Fills all places in one pass: what looks like a place inside a value stays text.
   * @throws RangeError when values and declared inputs differ
   */
  render(values: Readonly<Record<string, string>>): PromptMessages;
}

export interface PromptMessages {
  readonly system: string;
  readonly user: string;
}

/** The prompts there are, each with what the code fills in. */
export const PROMPT_INPUTS = {
  answer: ["language", "passages", "question"],
  repair: ["language", "passages", "question", "rejected"],
  rewrite: ["history", "question"],
  extract: ["document"],
} as const;

export type PromptName = keyof typeof PROMPT_INPUTS;
export type Prompts = Readonly<Record<PromptName, Prompt>>;
