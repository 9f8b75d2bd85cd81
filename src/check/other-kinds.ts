import { join } from "node:path";
import { UserError } from "../errors.ts";
import { isMapping } from "../mapping.ts";
import { isRecordName, isSetUpFile } from "../record/files.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { inside } from "../repository/inside.ts";
import { readTextIfThere } from "../repository/read.ts";
import { parseYaml } from "../yaml/parse.ts";
import { quote } from "../yaml/quote.ts";
import type { AskedPath } from "./asked-paths.ts";
import type { FileNames } from "./file-names.ts";
import type { Scope } from "./scope.ts";

/**
 * Refuses a file that was named and is plainly no record: judged as one, it would have a screenful of faults
 * that say nothing.
 * @throws UserError in one sentence.
 */
export function refuseOtherKinds(
  { asked, isSaved }: Scope,
  configuration: Configuration,
  names: FileNames,
): void {
  if (!isSaved) return;
  for (const one of asked) {
    if (one.isFolder || isSetUpFile(one.path)) continue;
    const reason = otherKind(one, configuration);
    if (reason === undefined) continue;
    const name = quote(names.nameOf(one.typed));
    throw new UserError(`${name} is not a record${reason.is}`, { hint: reason.hint });
  }
}

interface OtherKind {
  is: string;
  hint: string;
}

const MISSPELT = /\.ya?ml\b[^/\\]*$/i;

function otherKind(
  { path, typed }: AskedPath,
  configuration: Configuration,
): OtherKind | undefined {
  if (typed === path && !isRecordName(path)) {
    const hint = MISSPELT.test(path)
      ? "If it is one, rename it so that it ends in .yaml."
      : "Name a record, the paper of one, a folder, or nothing to check them all.";
    return { is: ": records end in .yaml", hint };
  }
  const text = readTextIfThere(path);
  if (text === undefined) {
    const hint = "Name a record, the paper of one, a folder, or nothing to check them all.";
    return { is: ", nor the paper of one that is there", hint };
  }
  return inRecords(path, configuration) ? undefined : otherYaml(text);
}

/** Among the records a file that has lost these keys is a record with faults. */
function inRecords(path: string, { root, records }: Configuration): boolean {
  return inside(join(root, records), path);
}

function otherYaml(text: string): OtherKind | undefined {
  const { value } = parseYaml(text);
  if (!isMapping(value) || "id" in value || "status" in value) return undefined;
  return {
    is: ": it has neither id nor status",
    hint: "To make a record of a form that is filled in: rightly new --answers FILE",
  };
}
