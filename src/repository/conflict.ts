import { UserError } from "../errors.ts";

/** How a file differs from what was expected of it. */
export type Conflict = "there-already" | "changed" | "gone";

const WORDS: Readonly<Record<Conflict, { message: string; hint: string }>> = {
  "there-already": {
    message: "was not written: there is already a file with that name",
    hint: "Choose another name, or move the file that is there.",
  },
  changed: {
    message: "was not saved: someone changed it after Rightly read it",
    hint: "Compare the two versions and keep what is right in each.",
  },
  gone: {
    message: "was not saved: the file has gone since Rightly read it",
    hint: "Look for where it was moved to, or save under another name.",
  },
};

/** A file is not what the program last saw of it. Nothing was written. */
export class ConflictError extends UserError {
  readonly path: string;
  readonly conflict: Conflict;
  /** Text that is in the file now; only when it was changed. */
  readonly theirs: string | undefined;

  constructor(path: string, conflict: Conflict, theirs: string | undefined) {
    const { message, hint } = WORDS[conflict];
    super(`${path} ${message}`, { hint, kind: "failure" });
    this.name = "ConflictError";
    this.path = path;
    this.conflict = conflict;
    this.theirs = theirs;
  }
}
