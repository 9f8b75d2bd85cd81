import { lstatSync } from "node:fs";
import { dirname, isAbsolute, relative, sep } from "node:path";
import { UserError } from "../errors.ts";
import { owningRecord } from "../record/files.ts";
import { quote } from "../yaml/quote.ts";
import { refuseTypedLinkOut } from "../repository/inside.ts";
import { typedPaths } from "../repository/typed-paths.ts";

/** A file or folder that a check was asked for. */
export interface AskedPath {
  /** Absolute. Of a paper or a file of exempt text, the path of its record. */
  path: string;
  /** Absolute path of what was named itself. */
  typed: string;
  isFolder: boolean;
}

/**
 * Files and folders named on the command line.
 * @throws UserError if there is no such thing, or a link leads out of the repository there.
 */
export function askedPaths(cwd: string, paths: readonly string[]): AskedPath[] {
  const named = paths.flatMap((typed) => typedPaths(cwd, typed).map((path) => ({ typed, path })));
  return named.map(({ typed, path }) => {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) {
      throw new UserError(`there is no file or folder ${quote(typed)}`, {
        hint: "Name a record, a folder of records, or nothing to check them all.",
      });
    }
    refuseTypedLinkOut(cwd, path);
    return { path: owningRecord(path), typed: path, isFolder: stats.isDirectory() };
  });
}

/** Whether findings about a file are asked for. Nothing asked for is everything. */
export function isAsked(asked: readonly AskedPath[], file: string): boolean {
  return asked.length === 0 || asked.some((one) => covers(one, owningRecord(file)));
}

/** The folder whose configuration holds: that of the first path, or the working folder. */
export function startFolder(cwd: string, [first]: readonly AskedPath[]): string {
  if (first === undefined) return cwd;
  return first.isFolder ? first.path : dirname(first.path);
}

function covers({ path, isFolder }: AskedPath, file: string): boolean {
  if (path === file) return true;
  const way = relative(path, file);
  return isFolder && !isAbsolute(way) && way.split(sep)[0] !== "..";
}
