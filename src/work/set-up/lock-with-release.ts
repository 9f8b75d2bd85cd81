import { dirname } from "node:path";
import { UserError } from "../../errors.ts";
import { addRelease, parseLock } from "../../framework/lock.ts";
import type { LockedFramework } from "../../framework/lock.ts";
import { LOCK_NAME, readLockText } from "../../repository/frameworks.ts";
import type { FoundFramework } from "../../repository/frameworks.ts";

const EMPTY = "format: 1\nreleased: []\n";

/**
 * The lock of a repository once it holds a framework: what was there, with that release added.
 * @throws UserError if the framework is released but no lock says since when.
 */
export function lockWithRelease(before: string | undefined, found: FoundFramework): string {
  const text = before ?? EMPTY;
  if (found.framework.status === "draft") return text;
  return addRelease(text, releaseOf(found));
}

/** Its line in the lock beside it. */
function releaseOf({ framework: { id, version }, file }: FoundFramework): LockedFramework {
  // <frameworks>/<id>/<version>/framework.yaml
  const folder = dirname(dirname(dirname(file)));
  const { lock } = parseLock(readLockText(folder) ?? EMPTY);
  const release = lock.released.find((one) => one.id === id && one.version === version);
  if (release !== undefined) return release;
  throw new UserError(`${id} ${version} is released but is not in ${LOCK_NAME}`, {
    hint: "Add it there with its digest. To see the digest: rightly framework show",
  });
}
