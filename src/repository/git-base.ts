import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { UserError } from "../errors.ts";
import { decodeLeniently, decodeText } from "../yaml/decode.ts";
import { quote } from "../yaml/quote.ts";
import { gitFolder } from "./git-folder.ts";
import { askGit, gitFault } from "./ask-git.ts";
import { filesNotCheckedOut } from "./sparse.ts";

/** A commit that files are compared with. */
export interface GitBase {
  /** Absolute paths of files under the repository that are not as they were then, or were not there. */
  changed: ReadonlySet<string>;
  /** Absolute paths of files that were there and are gone. */
  removed: ReadonlySet<string>;
  /** Text of a changed or removed file as it was; `undefined` if it was not there, or is not a text. */
  textOf(path: string): string | undefined;
  /** Absolute paths of the files of the named commit itself, which others may have moved on. */
  tip: ReadonlySet<string>;
}

export interface GitBaseOptions {
  /** Absolute; what is not under it is left out. */
  root: string;
  /** A branch, tag or commit, as typed. */
  ref: string;
  /** Absolute paths of the files that are there now. */
  present: readonly string[];
  /** Whether a file of the commit is looked at. */
  isOurs: (path: string) => boolean;
}

/**
 * Compares files with a commit: where the branch of `ref` and the one that is checked out parted. Only
 * files that differ are read from git.
 * @throws UserError if this is not in git, git does not answer, or the clone does not hold what is compared.
 */
export function gitBase({ root, ref, present, isOurs }: GitBaseOptions): GitBase {
  const top = gitFolder(root);
  if (top === undefined) {
    throw new UserError(`${root} is not in git, so there is nothing to compare with`, {
      hint: "Leave out --since, or run the check in a clone.",
    });
  }
  const isShallow = answered(top, ["rev-parse", "--is-shallow-repository"]) === "true";
  const tip = commitOf(top, ref, isShallow);
  const parted = partingOf(top, tip, ref, isShallow);
  const old = treeOf(top, parted, root, isOurs);
  const now = new Map(present.map((path) => [path, blobId(path, idLength(old))]));
  const texts = blobTexts(top, new Map([...old].filter(([path, id]) => now.get(path) !== id)));
  const isSame = (path: string): boolean => {
    const text = texts.get(path);
    // Git may keep other line ends than are in the folder.
    return text !== undefined && linesOf(readNow(path)) === linesOf(text);
  };
  const differing = [...now.keys()].filter((path) => old.get(path) !== now.get(path));
  return {
    changed: new Set(differing.filter((path) => !isSame(path))),
    removed: new Set(goneFiles(top, old)),
    textOf: (path) => texts.get(path),
    tip: new Set(treeOf(top, tip, root, isOurs).keys()),
  };
}

/** A part of a clone may be left out of the folder: what is in the index and not here is not gone. */
function goneFiles(top: string, old: ReadonlyMap<string, string>): string[] {
  const gone = [...old.keys()].filter((path) => !existsSync(path));
  const elsewhere = gone.length === 0 ? new Set<string>() : filesNotCheckedOut(top);
  return gone.filter((path) => !elsewhere.has(path));
}

/** @throws UserError if git does not answer. */
function answered(top: string, args: readonly string[]): string {
  const answer = askGit(top, args);
  if (answer.status !== 0) throw gitFault(answer);
  return answer.stdout.toString("utf8").trim();
}

/** Without the commit where two branches parted, what the other has gained would look as if it were lost here. */
function partingOf(top: string, tip: string, ref: string, isShallow: boolean): string {
  const answer = askGit(top, ["merge-base", tip, "HEAD"]);
  const said = answer.stdout.toString("utf8").trim();
  if (answer.status === 0 && said !== "") return said;
  if (answer.status !== 1) throw gitFault(answer);
  if (!isShallow) {
    throw new UserError(`${quote(ref)} and what is checked out have no commit in common`, {
      hint: "Name the branch that this one was begun from.",
    });
  }
  throw new UserError(
    `this clone is shallow, and does not hold the commit where ${quote(ref)} and what is checked out parted`,
    { hint: FETCH_ALL },
  );
}

const FETCH_ALL =
  "Fetch the whole history: git fetch --unshallow. In a build: fetch-depth: 0 in GitHub and Azure, GIT_DEPTH: 0 in GitLab.";

function commitOf(top: string, ref: string, isShallow: boolean): string {
  if (ref.trim() === "" || ref.endsWith("/")) {
    throw new UserError(
      `--since names no commit: ${quote(ref)} ends where the name of a branch begins`,
      {
        hint: "A variable in the command was empty. Name a branch, tag or commit, such as origin/main.",
      },
    );
  }
  const commit = ref.startsWith("-")
    ? undefined
    : line(top, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
  if (commit !== undefined) return commit;
  const where = isShallow ? "this clone, which is shallow" : "this clone";
  throw new UserError(`there is no commit ${quote(ref)} in ${where}`, {
    hint: "Correct the name. In a build, fetch the whole history: fetch-depth: 0 in GitHub and Azure, GIT_DEPTH: 0 in GitLab.",
  });
}

function line(top: string, args: readonly string[]): string | undefined {
  const { status, stdout } = askGit(top, args);
  const said = stdout.toString("utf8").trim();
  return status === 0 && said !== "" ? said : undefined;
}

/** Absolute path to object id of every ordinary file of a commit under a folder. */
function treeOf(
  top: string,
  commit: string,
  root: string,
  isOurs: (path: string) => boolean,
): Map<string, string> {
  const under = relative(top, root).split(sep).join("/");
  const args = ["ls-tree", "-r", "-z", "--full-tree", commit];
  const answer = askGit(top, under === "" ? args : [...args, "--", under]);
  const { status, stdout } = answer;
  if (status !== 0) throw gitFault(answer);
  const tree = new Map<string, string>();
  for (const entry of stdout.toString("utf8").split("\0")) {
    const [, id, path] = /^100\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
    if (id === undefined || path === undefined) continue;
    const file = join(top, path);
    if (isOurs(file)) tree.set(file, id);
  }
  return tree;
}

function idLength(tree: ReadonlyMap<string, string>): number {
  const [first = ""] = tree.values();
  return first.length;
}

/** The id git gives a file with this content. */
function blobId(path: string, length: number): string | undefined {
  const bytes = bytesOf(path);
  if (bytes === undefined) return undefined;
  const hash = createHash(length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    // What cannot be read is said by the check that reads it.
    return undefined;
  }
}

function readNow(path: string): string {
  const bytes = bytesOf(path);
  return bytes === undefined ? "" : decodeLeniently(bytes);
}

function linesOf(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** Texts of objects, asked for at once. */
function blobTexts(top: string, files: ReadonlyMap<string, string>): Map<string, string> {
  const texts = new Map<string, string>();
  if (files.size === 0) return texts;
  const answer = askGit(top, ["cat-file", "--batch"], [...files.values(), ""].join("\n"));
  const { stdout } = answer;
  let at = 0;
  for (const path of files.keys()) {
    const end = stdout.indexOf("\n", at);
    const size = Number(/ blob (\d+)$/.exec(stdout.toString("latin1", at, end))?.[1] ?? NaN);
    if (Number.isNaN(size)) throw answer.status === 0 ? notFetched() : gitFault(answer);
    at = end + 1;
    const text = textOf(stdout.subarray(at, at + size), path);
    if (text !== undefined) texts.set(path, text);
    at += size + 1;
  }
  return texts;
}

/** What cannot be read must not be taken for what was never there. */
function notFetched(): UserError {
  return new UserError("this clone is partial, and git has not fetched the files as they were", {
    hint: "Fetch them: git fetch --refetch --no-filter. In a build, clone without --filter.",
  });
}

function textOf(bytes: Buffer, path: string): string | undefined {
  try {
    return decodeText(bytes, path);
  } catch {
    return undefined;
  }
}
