/** Paths as people type them, in the spelling of the disk: some systems take `Decisions` for `decisions`. */
import { lstatSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UserError } from "../errors.ts";
import { compareText } from "../finding.ts";
import { quote } from "../yaml/quote.ts";

/** Gives the names in a folder; none if it cannot be read. */
export type NamesIn = (folder: string) => readonly string[];

/**
 * Absolute paths of what was typed. Where nothing has that name, `*` and `?` stand for any letters: not
 * every shell writes them out.
 */
export function typedPaths(cwd: string, typed: string, namesIn: NamesIn = namesOnDisk): string[] {
  const path = resolve(cwd, typed);
  if (isOnDisk(path) || !/[*?]/.test(typed)) return [spelled(cwd, path, namesIn)];
  const parts = typed.split(/[\\/]/);
  const found = parts.reduce<string[]>(
    (folders, part) => folders.flatMap((folder) => matching(folder, part, namesIn)),
    [cwd],
  );
  return found.length === 0 ? [path] : found;
}

function matching(folder: string, part: string, namesIn: NamesIn): string[] {
  if (!/[*?]/.test(part)) return [join(folder, part)].filter(isOnDisk);
  const pattern = [...part]
    .map((letter) => (letter === "*" ? ".*" : letter === "?" ? "." : escaped(letter)))
    .join("");
  const isLike = new RegExp(`^${pattern}$`, "isu");
  const names = namesIn(folder).filter((name) => isLike.test(name));
  // Files whose names begin with a dot are meant only if the dot is typed.
  return names
    .filter((name) => !name.startsWith(".") || part.startsWith("."))
    .sort(compareText)
    .map((name) => join(folder, name));
}

function escaped(letter: string): string {
  return letter.replace(/[\\^$.|+()[\]{}/]/, "\\$&");
}

/** A path with each name below the folder as the disk has it. */
function spelled(cwd: string, path: string, namesIn: NamesIn): string {
  if (path === cwd || dirname(path) === path) return path;
  const folder = spelled(cwd, dirname(path), namesIn);
  const name = path.slice(dirname(path).length).replace(/^[\\/]/, "");
  const names = namesIn(folder);
  if (names.includes(name)) return join(folder, name);
  return join(folder, names.find((one) => folded(one) === folded(name)) ?? name);
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

function isOnDisk(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function namesOnDisk(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Anyone who reads it next says why it cannot be read.
    return [];
  }
}

/** Names that Windows keeps for devices, with any ending. */
const DEVICE =
  /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$) *(?:\.|$)/i;

/**
 * Refuses a name that Windows could not open, delete or copy, on every system: repositories are shared.
 * @throws UserError that names it.
 */
export function refuseDeviceName(typed: string): void {
  const bad = typed.split(/[\\/]/).find((part) => DEVICE.test(part) || /[^. ][. ]+$/.test(part));
  if (bad === undefined) return;
  const reason = DEVICE.test(bad)
    ? "Windows keeps that name for a device"
    : "on Windows no name ends in a dot or a space";
  throw new UserError(`${quote(typed)} was not written: ${reason}`, {
    hint: "Choose another name.",
  });
}
