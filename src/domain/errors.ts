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

export type ModelErrorCode =
  | "unreachable"
  | "timeout"
  | "aborted"
  | "busy"
  | "unauthorized"
  | "rejected"
  | "failed"
  | "format";

/** A failure of a model or its server. `message` says what to do and holds no secret. */
export class ModelError extends Error {
  readonly code: ModelErrorCode;
  /** HTTP status where the server answered. */
  readonly status: number | null;
  constructor(code: ModelErrorCode, message: string, status: number | null = null) {
    super(message);
    this.name = "ModelError";
    this.code = code;
    this.status = status;
  }
}
