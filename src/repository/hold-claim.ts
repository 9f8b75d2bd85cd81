import { dirname } from "node:path";
import { UserError } from "../errors.ts";
import { releaseClaim, takeClaim } from "./claim.ts";
import type { Claim, HeldClaim } from "./claim.ts";
import { DISK } from "./file-system.ts";
import { syncFolders } from "./sync-folder.ts";
import { systemWords } from "./system-words.ts";
import { tidy } from "./temporary-file.ts";

/**
 * Does something while no other program may do the same.
 * @param path What is claimed.
 * @throws UserError of the kind "failure" if another program holds the claim and does not give it back.
 */
export function holdClaim<Result>(path: string, action: () => Result): Result {
  const claim = claimOf(path);
  if (!("holder" in claim)) {
    throw new UserError("another program is changing the same record", {
      hint: `Do this again. If no other program is at work here, delete ${claim.path}.`,
      kind: "failure",
    });
  }
  try {
    return action();
  } finally {
    releaseClaim(DISK, claim);
  }
}

/** Takes away a file whose claim is held, for good: a power cut does not bring it back. */
export function removeHeld(path: string): void {
  tidy(DISK, path);
  syncFolders(DISK, dirname(path));
}

function claimOf(path: string): Claim | HeldClaim {
  try {
    return takeClaim(DISK, path, true);
  } catch (error) {
    const { reason, remedy } = systemWords(error);
    throw new UserError(`${path} was not saved: ${reason}`, {
      hint: remedy,
      kind: "failure",
      cause: error,
    });
  }
}
