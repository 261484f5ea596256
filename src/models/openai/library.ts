/**
 * Loads the model library, which takes from half a second to a few: only where a model is
 * configured, and early, so that no question waits for it.
 */
export function loadLibrary(): Promise<typeof import("./langchain.ts")> {
  return import("./langchain.ts");
}
