/**
 * The one error a person can do something about.
 *
 * Findings are returned, never thrown; anything thrown that is not a `UserError` is a bug of ours.
 */

/**
 * What a person can do about it. Public API.
 *
 * - `usage`: a command, a configuration or an answer cannot be used as it is, or a question was left
 *   and there was nobody to ask. Say it in another way.
 * - `failure`: something could not be read or written. See to the disk or the file.
 */
export type ErrorKind = "usage" | "failure";

export interface UserErrorOptions {
  /** One sentence: what to do now. */
  hint?: string;
  /** Message and hint where there are several things to say: they are printed one to a line. */
  lines?: readonly string[];
  /** `usage` if it is left out. */
  kind?: ErrorKind;
  cause?: unknown;
}

/** Something the person can mend. `message` says what is wrong, with the value quoted; `hint` what to do. */
export class UserError extends Error {
  readonly hint: string | undefined;
  readonly lines: readonly string[] | undefined;
  readonly kind: ErrorKind;

  constructor(message: string, options: UserErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "UserError";
    this.hint = options.hint;
    this.lines = options.lines;
    this.kind = options.kind ?? "usage";
  }
}
