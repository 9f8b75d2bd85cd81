/**
 * What is staged, as a folder of its own: a check looks at that and not at what lies in the folder. It has a
 * `.git` that leans on the real one, as a worktree has, so that whatever asks git there is answered of the
 * same repository and index.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import { UserError } from "../errors.ts";
import { askGit, gitFault, lookAsFor } from "./ask-git.ts";
import { gitFolder } from "./git-folder.ts";
import { inside } from "./inside.ts";

export interface StagedCopy {
  /** Absolute path of the folder that stands for the one that was asked from. */
  cwd: string;
  /** Absolute paths of the top of the real folder, and of the copy. */
  top: string;
  copy: string;
  /** Whether anything was ever committed on this branch. */
  hasHead: boolean;
}

/** One file of the index. */
interface Entry {
  mode: string;
  id: string;
  /** From the top, with forward slashes. */
  path: string;
}

/**
 * Has something done with a copy of the index, which is removed afterwards.
 * @param cwd Absolute.
 * @param index `GIT_INDEX_FILE` as git sets it for a hook: that of a commit of some files alone.
 * @throws UserError if the folder is not in git, or git does not answer.
 */
export async function withStagedCopy<T>(
  cwd: string,
  index: string | undefined,
  use: (copy: StagedCopy) => Promise<T>,
): Promise<T> {
  const top = gitFolder(cwd);
  if (top === undefined) {
    throw new UserError(`${cwd} is not in git, so nothing is staged`, {
      hint: "Leave out --staged.",
    });
  }
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "rightly-staged-")));
  lookAsFor(copy, top);
  try {
    leanOn(top, copy, index);
    const hasHead = askGit(copy, ["rev-parse", "--verify", "--quiet", "HEAD"]).status === 0;
    fill(copy, stagedFiles(copy));
    const there = join(copy, relative(top, resolve(cwd)));
    mkdirSync(there, { recursive: true });
    return await use({ cwd: there, top, copy, hasHead });
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A `.git` with an index and a HEAD of its own; all else is the real one's. */
function leanOn(top: string, copy: string, index: string | undefined): void {
  const own = answered(top, ["rev-parse", "--absolute-git-dir"]);
  const common = resolve(top, answered(top, ["rev-parse", "--git-common-dir"]));
  const folder = join(copy, ".git");
  mkdirSync(folder);
  writeFileSync(join(folder, "commondir"), `${common}\n`);
  copyFileSync(join(own, "HEAD"), join(folder, "HEAD"));
  const named = index === undefined ? undefined : resolve(top, index);
  // A hook of an outer repository leaves the name of an index that is not this one's.
  const used = named !== undefined && inside(own, named) ? named : join(own, "index");
  if (existsSync(used)) copyFileSync(used, join(folder, "index"));
  // Where the index is split, most of it is in files beside it.
  for (const name of readdirSync(own).filter((one) => one.startsWith("sharedindex."))) {
    copyFileSync(join(own, name), join(folder, name));
  }
}

/** The ids of an empty file; what is only meant to be added has it too. */
const EMPTY =
  /^(?:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391|473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813)$/;

function stagedFiles(copy: string): Entry[] {
  const entries = answered(copy, ["ls-files", "--stage", "-z"])
    .split("\0")
    .flatMap((line): Entry[] => {
      const [, mode, id, stage, path] = /^(\d+) ([0-9a-f]+) (\d)\t(.+)$/s.exec(line) ?? [];
      if (mode === undefined || id === undefined || path === undefined) return [];
      // Of files in conflict ours is looked at; git itself refuses to commit them.
      return stage === "0" || stage === "2" ? [{ mode, id, path }] : [];
    })
    .filter(({ mode, path }) => mode !== "160000" && isSafe(copy, path));
  if (!entries.some(({ id }) => EMPTY.test(id))) return entries;
  const added = answered(copy, ["diff", "--cached", "--name-only", "-z", "--no-ext-diff"]);
  const real = new Set(added.split("\0"));
  return entries.filter(({ id, path }) => !EMPTY.test(id) || real.has(path));
}

/** Git takes no such name; an index that was made by hand could hold one. */
function isSafe(copy: string, path: string): boolean {
  const isPlain = path.split("/").every((part) => !/^(?:\.git|\.\.?)?$/i.test(part));
  return isPlain && resolve(copy, path) === join(copy, ...path.split("/"));
}

/** So many files at once, for all that git answers is held. */
const AT_ONCE = 500;

function fill(copy: string, entries: readonly Entry[]): void {
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const some = entries.slice(at, at + AT_ONCE);
    const answer = askGit(copy, ["cat-file", "--batch"], some.map(({ id }) => `${id}\n`).join(""));
    let from = 0;
    for (const { mode, path } of some) {
      const end = answer.stdout.indexOf("\n", from);
      const size = Number(
        / blob (\d+)$/.exec(answer.stdout.toString("latin1", from, end))?.[1] ?? NaN,
      );
      if (Number.isNaN(size)) throw gitFault(answer);
      put(join(copy, ...path.split("/")), answer.stdout.subarray(end + 1, end + 1 + size), mode);
      from = end + 1 + size + 1;
    }
  }
}

function put(path: string, bytes: Buffer, mode: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (mode === "120000") symlinkSync(bytes.toString("utf8"), path);
  else writeFileSync(path, bytes);
}

function answered(top: string, args: readonly string[]): string {
  const answer = askGit(top, args);
  if (answer.status !== 0) throw gitFault(answer);
  return answer.stdout.toString("utf8").replace(/\n$/, "");
}

/** A path as typed, for the copy: a whole one leads to the same file there. */
export function inCopy({ top, copy }: StagedCopy, typed: string): string {
  const isWhole = resolve(typed) === typed && inside(top, dirname(typed));
  return isWhole ? join(copy, relative(top, join(dirname(typed), basename(typed)))) : typed;
}
