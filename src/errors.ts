/**
 * The one error a person can do something about.
 *
 * Findings are returned, never thrown; anything thrown that is not a `UserError` is a bug of ours.
 */

/** Exit codes, the same for every command. Public API. */
export const EXIT = {
  /** Done, or checked and nothing at or above the chosen severity. */
  ok: 0,
  /** Checked, and something was found. */
  findings: 1,
  /** Wrong usage, bad configuration or answers, or a question with no terminal to ask it on. */
  usage: 2,
  /** Could not read or write, or a bug of ours. */
  failure: 3,
  /** Interrupted by the person; what was saved has been said. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface UserErrorOptions {
  /** One sentence: what to do now. */
  hint?: string;
  /** Exit code; usage unless said otherwise. */
  exitCode?: ExitCode;
  cause?: unknown;
}

/** Something the person can mend. `message` says what is wrong, with the value quoted; `hint` what to do. */
export class UserError extends Error {
  readonly hint: string | undefined;
  readonly exitCode: ExitCode;

  constructor(message: string, options: UserErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "UserError";
    this.hint = options.hint;
    this.exitCode = options.exitCode ?? EXIT.usage;
  }
}
