import { basename, dirname, join } from "node:path";
import { UserError } from "../../errors.ts";
import { idOfFile, isRecordName, isSetUpFile, owningRecord } from "../../record/files.ts";
import { parseRecord } from "../../record/parse.ts";
import { loadConfiguration } from "../../repository/configuration.ts";
import { isThere, pathFrom, readText } from "../../repository/read.ts";
import { refuseTypedLinkOut } from "../../repository/inside.ts";
import { refuseDeviceName } from "../../repository/typed-paths.ts";

/**
 * Records, what belongs to one and what sets a repository up are never written by a command that makes
 * something else, whatever it is told.
 * @param path Absolute.
 * @param cwd Folder that the file is named from in messages.
 * @param own The one name beside a record that may be written.
 * @throws UserError that names the file.
 */
export function refuseReservedName(path: string, cwd: string, own?: string): void {
  refuseTypedLinkOut(cwd, path);
  refuseDeviceName(pathFrom(cwd, path));
  const reason = path === own ? undefined : nameBelongsTo(path);
  if (reason === undefined) return;
  throw new UserError(`${pathFrom(cwd, path)} was not written: ${reason}`, {
    hint: "Choose another name with --out.",
  });
}

function nameBelongsTo(typed: string): string | undefined {
  // Where capitals do not count, `x.MD` is the same file as `x.md`.
  const path = typed.replace(/[^/\\]*$/, (name) => name.toLowerCase());
  if (isSetUpFile(path)) return "a file of that name sets a repository up";
  const record = owningRecord(path);
  if (record !== path) {
    return isRecord(record) ? `that name belongs to the record ${basename(record)}` : undefined;
  }
  return isRecordName(path) && isRecord(path) ? "it is a decision record" : undefined;
}

/** A file in the folder of records is one even while it cannot be read. */
function isRecord(path: string): boolean {
  if (!isThere(path)) return false;
  const { configuration } = loadConfiguration(dirname(path));
  const folder = configuration && join(configuration.root, configuration.records);
  if (folder !== undefined && !pathFrom(folder, path).startsWith("..")) return true;
  try {
    return parseRecord(readText(path)).record?.id === idOfFile(path);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
