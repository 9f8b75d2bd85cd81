/** Whether what a repository names lies in it, once links are followed. */
import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { UserError } from "../errors.ts";
import { gitFolder } from "./git-folder.ts";
import { pathFrom } from "./read.ts";

/** Whether a path, which need not be there yet, is in a folder or is it, by their real paths. */
export function inside(root: string, path: string): boolean {
  return isUnder(realPath(root), realPath(resolve(path)));
}

/**
 * Refuses a path that is written as one of a folder and is led out of it by a link: anyone who can change
 * the folder's files could have anything read or written. A path of another folder is the person's own.
 * @param root Absolute.
 * @param path Absolute.
 * @throws UserError of the kind "failure" that names the path.
 */
export function refuseLinkOut(root: string, path: string): void {
  if (!isUnder(root, path) || inside(root, path)) return;
  throw new UserError(`${pathFrom(root, path)} leads out of this repository through a link`, {
    hint: "Put the file or folder itself there, or name another.",
    kind: "failure",
  });
}

/** The same for a path that a person typed in a folder: the repository is the folder that holds `.git`. */
export function refuseTypedLinkOut(cwd: string, path: string): void {
  refuseLinkOut(gitFolder(cwd) ?? cwd, path);
}

function isUnder(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** As many links as systems follow before they call it a circle. */
const MOST_LINKS = 40;

/** Where a path leads, as far as it is there: a link to what is not there yet leads there too. */
function realPath(path: string, links = 0): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    if (above === path || links > MOST_LINKS) return path;
    const target = linkTarget(path);
    if (target !== undefined) return realPath(resolve(realPath(above, links), target), links + 1);
    return join(realPath(above, links), path.slice(above.length));
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : undefined;
  } catch {
    return undefined;
  }
}
