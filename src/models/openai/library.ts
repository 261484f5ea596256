type Library = typeof import("./langchain.ts");

let library: Promise<Library> | null = null;

/**
 * Loads the model library, which takes from half a second to a few: only where a model is
 * configured, and early, so that no question waits for it. Loaded once: where sources are compiled
 * as they are run, each import asks another thread.
 */
export function loadLibrary(): Promise<Library> {
  library ??= import("./langchain.ts").catch((error: unknown) => {
    library = null;
    throw error;
  });
  return library;
}
