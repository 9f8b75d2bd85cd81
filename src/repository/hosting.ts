/** Where a repository is kept and what its main branch is called, as far as its clone says so. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { askGit } from "./ask-git.ts";
import { isThere, readTextIfThere } from "./read.ts";
import { isTemporaryName } from "./sweep.ts";

/** Platforms whose checks can be written. */
export const PLATFORMS = ["github", "gitlab", "azure"] as const;

export type Platform = (typeof PLATFORMS)[number];

/**
 * By its remotes, else by the files of a platform that are there; `undefined` if neither says so.
 * @param isBegun A set-up may have been stopped here: the checks that it wrote itself say nothing.
 */
export function platformOf(top: string, isBegun: boolean): Platform | undefined {
  const urls = line(top, ["config", "--get-regexp", "^remote\\..*\\.url$"]).split("\n");
  const ordered = [...urls.filter((url) => url.startsWith("remote.origin.")), ...urls];
  for (const url of ordered) {
    const found = platformOfAddress(url.replace(/^\S+ /, ""));
    if (found !== undefined) return found;
  }
  const files: readonly [string, Platform][] = [
    [".github", "github"],
    [".gitlab-ci.yml", "gitlab"],
    ["azure-pipelines.yml", "azure"],
  ];
  return files.find(
    ([file]) => isThere(join(top, file)) && !(isBegun && isOurs(join(top, file))),
  )?.[1];
}

/** Whether a file of a platform, or all that is in its folder, is what a set-up writes. */
function isOurs(path: string): boolean {
  if (!statSync(path).isDirectory()) return readTextIfThere(path)?.includes("rightly.cjs") === true;
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !isTemporaryName(name))
    .every((entry) => {
      const inside = join(path, entry.name);
      return entry.isDirectory() ? isOurs(inside) : entry.isFile() && isOurs(inside);
    });
}

/** By the host of an address: `git@gitlab.example.gov.uk:policy/decisions.git`. */
function platformOfAddress(address: string): Platform | undefined {
  const [, host = ""] = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^/:]+)/i.exec(address) ?? [];
  if (/(?:^|\.)(?:dev\.azure\.com|visualstudio\.com)$/i.test(host)) return "azure";
  return (["github", "gitlab"] as const).find((name) => host.toLowerCase().includes(name));
}

/** The branch that others work from; `main` where nothing says otherwise. */
export function mainBranch(top: string): string {
  const remote = line(top, ["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"]);
  if (remote !== "") return remote.replace("refs/remotes/origin/", "");
  const branches = line(top, ["for-each-ref", "--format=%(refname:short)", "refs/heads"]).split(
    "\n",
  );
  const usual = ["main", "master"].find((name) => branches.includes(name));
  if (usual !== undefined) return usual;
  return line(top, ["symbolic-ref", "--quiet", "--short", "HEAD"]) || "main";
}

function line(top: string, args: readonly string[]): string {
  const { status, stdout } = askGit(top, args);
  return status === 0 ? stdout.toString("utf8").trim() : "";
}
