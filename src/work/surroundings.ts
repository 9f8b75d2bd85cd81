import { UserError } from "../errors.ts";
import { systemCode, systemWords } from "../repository/system-words.ts";

/** What there is to say of a working folder that is not there any more. */
export function folderFault(cause: unknown): UserError {
  return new UserError("the folder you are in was removed: change to another one", {
    kind: "failure",
    cause,
  });
}

/** What a reader that has gone away leaves: `rightly log | head -1` is done with it. */
const GONE = new Set(["EPIPE", "ECONNRESET", "ERR_STREAM_DESTROYED"]);

/** What there is to say of an output that failed; nothing if the reader has gone away. */
export function outputFault(cause: unknown): UserError | undefined {
  if (GONE.has(systemCode(cause))) return undefined;
  const { reason } = systemWords(cause);
  return new UserError(`the output was not written: ${reason}`, {
    kind: "failure",
    cause,
  });
}
