import type { ErrorKind } from "../errors.ts";

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

/** How each kind of error ends the program. */
export const EXIT_OF_KIND: Readonly<Record<ErrorKind, ExitCode>> = {
  usage: EXIT.usage,
  failure: EXIT.failure,
};
