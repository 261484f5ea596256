export type StoreErrorCode =
  | "locked"
  | "unknown-snapshot"
  | "format"
  | "not-staged"
  | "corrupt"
  | "disk";

/** A failure of the store that an admin can act on. `message` says what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreError";
    this.code = code;
  }
}
