import { resolve } from "node:path";
import { askGit } from "./ask-git.ts";
import { gitFolder } from "./git-folder.ts";

/** What git would do with a file that it does not ignore. */
export type ListedState = "kept" | "open";

/**
 * Every file that git keeps, or that the next `git add` would take, in the whole repository around a folder.
 * @returns By absolute path; `undefined` if the folder is not in git, or git cannot be asked.
 */
export function gitListing(folder: string): ReadonlyMap<string, ListedState> | undefined {
  const top = gitFolder(folder);
  if (top === undefined) return undefined;
  const { status, stdout } = askGit(top, [
    ...["ls-files", "-z", "-t", "--cached", "--others", "--exclude-standard"],
  ]);
  if (status !== 0) return undefined;
  const listed = new Map<string, ListedState>();
  // Each name has a letter and a space before it, and `?` is for what git does not keep.
  for (const entry of stdout.toString("utf8").split("\0")) {
    if (entry.length > 2)
      listed.set(resolve(top, entry.slice(2)), entry[0] === "?" ? "open" : "kept");
  }
  return listed;
}
