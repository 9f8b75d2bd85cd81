import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import type { RecordContext } from "./model.ts";
import { nearestId } from "./unknown.ts";

/**
 * Whether something is written at a path, or above it, under a name that is nearly right: then it is
 * not missing, and the wrong name is what is said.
 */
export function isMisspelt({ written }: RecordContext, path: Path): boolean {
  const wanted = `${dotted(path)}.`;
  return written.some((one) => {
    if (one.kind !== "unknown") return false;
    const meant = nearestId(String(one.path.at(-1)), one.among);
    return (
      meant !== undefined && wanted.startsWith(`${dotted([...one.path.slice(0, -1), meant])}.`)
    );
  });
}
