/** What git would do with a file. Git is asked, for only git knows all the places that say so. */
import { dirname, resolve } from "node:path";
import type { UserError } from "../errors.ts";
import { askGit, gitFault } from "./ask-git.ts";
import type { GitAnswer } from "./ask-git.ts";
import { gitFolder } from "./git-folder.ts";

/**
 * `kept`: git has it or is about to; `open`: the next `git add` takes it; `ignored`: it stays out;
 * `unknown`: git is not installed, or does not answer for this folder.
 */
export type GitState = "kept" | "open" | "ignored" | "unknown";

/** More names than this do not fit on every system's command line. */
const AT_ONCE = 200;

/**
 * What git would do with each file of a folder.
 * @param paths Absolute.
 * @returns `undefined` if the folder is not in git.
 */
export function gitStates(
  folder: string,
  paths: readonly string[],
): ReadonlyMap<string, GitState> | undefined {
  const top = paths.length === 0 ? undefined : gitFolder(folder);
  if (top === undefined) return undefined;
  const states = new Map<string, GitState>();
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const some = paths.slice(at, at + AT_ONCE);
    const kept = named(top, ["--literal-pathspecs", "ls-files", "-z", "--", ...some]);
    const ignored = named(top, ["check-ignore", "-z", "--stdin"], some.join("\0"));
    for (const path of some) states.set(path, stateOf(path, kept, ignored));
  }
  return states;
}

type Names = ReadonlySet<string> | undefined;

function stateOf(path: string, kept: Names, ignored: Names): GitState {
  if (kept === undefined || ignored === undefined) return "unknown";
  return kept.has(path) ? "kept" : ignored.has(path) ? "ignored" : "open";
}

/** Text of a file as it was last committed; `undefined` if it was not, or git cannot be asked. */
export function committedText(path: string): string | undefined {
  const top = gitFolder(dirname(path));
  if (top === undefined) return undefined;
  const [own] = named(top, ["--literal-pathspecs", "ls-files", "-z", "--", path]) ?? [];
  if (own === undefined) return undefined;
  const name = own.slice(top.length + 1).replaceAll("\\", "/");
  const { status, stdout } = git(top, ["cat-file", "blob", `HEAD:${name}`]);
  return status === 0 ? stdout : undefined;
}

/** Absolute paths of the files that git names; `undefined` if it could not be asked. */
function named(top: string, args: readonly string[], input = ""): Set<string> | undefined {
  const { status, stdout } = git(top, args, input);
  // 1 is how check-ignore says that it names none.
  if (status !== 0 && status !== 1) return undefined;
  const names = stdout.split("\0").filter((name) => name !== "");
  return new Set(names.map((name) => resolve(top, name)));
}

function git(
  top: string,
  args: readonly string[],
  input = "",
): { status: GitAnswer["status"]; stdout: string } {
  const { status, stdout } = askGit(top, args, input);
  return { status, stdout: stdout.toString("utf8") };
}

/** Why git does not answer for the folder of a repository, in its own words; `undefined` if it does. */
export function gitRefusal(top: string): UserError | undefined {
  const answer = askGit(top, ["rev-parse", "--git-dir"]);
  return answer.status === 0 ? undefined : gitFault(answer);
}
