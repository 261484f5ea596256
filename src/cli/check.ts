/** One thing that `doctor` looked at. `message` of a failure says what to do. */
export interface Check {
  readonly name: string;
  readonly state: "ok" | "note" | "failed";
  readonly message: string;
}

/** What went wrong, with what lies below it: `fetch failed` alone tells nothing. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
