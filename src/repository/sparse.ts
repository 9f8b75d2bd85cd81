import { join } from "node:path";
import { askGit } from "./ask-git.ts";

/** Absolute paths of files that git has, and that a sparse checkout leaves out of the folder. */
export function filesNotCheckedOut(top: string): ReadonlySet<string> {
  const { status, stdout } = askGit(top, ["ls-files", "-t", "-z"]);
  if (status !== 0) return new Set();
  const entries = stdout.toString("utf8").split("\0");
  return new Set(
    entries.filter((one) => one.startsWith("S ")).map((one) => join(top, one.slice(2))),
  );
}
