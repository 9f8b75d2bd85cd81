import { join } from "node:path";
import { START } from "../finding.ts";
import type { Finding } from "../finding.ts";
import type { GitBase } from "../repository/git-base.ts";
import { DIGEST_FILE, PROGRAM_FILE } from "../repository/set-up-program.ts";
import type { FileNames } from "./file-names.ts";
import { ownFinding } from "./own-finding.ts";

/** Absolute paths of the program that a repository keeps, and of its digest. */
export function programPaths(root: string): string[] {
  return [PROGRAM_FILE, DIGEST_FILE].map((file) => join(root, ...file.split("/")));
}

/** What a change does to the program that judges changes. */
export function programFindings(root: string, base: GitBase, names: FileNames): Finding[] {
  return programPaths(root).flatMap((path) => {
    const said = saidOf(path, base);
    if (said === undefined) return [];
    return [ownFinding("programChanged", { file: names.nameOf(path), place: START }, said)];
  });
}

function saidOf(path: string, base: GitBase): string | undefined {
  const isDigest = path.endsWith(".sha256");
  const what = isDigest
    ? "the digest of the program that judges changes here"
    : "the program that judges changes here";
  if (base.removed.has(path)) return `${what} is gone`;
  if (!base.changed.has(path)) return undefined;
  if (base.tip.has(path)) return `${what} is another than before`;
  // With the program itself it is said once.
  return isDigest ? undefined : "this change brings the program that it is judged by";
}
