/** Where a repository is kept and what its main branch is called, as far as its clone says so. */
import { join } from "node:path";
import { askGit } from "./ask-git.ts";
import { isThere } from "./read.ts";

/** Platforms whose checks can be written. */
export const PLATFORMS = ["github", "gitlab", "azure"] as const;

export type Platform = (typeof PLATFORMS)[number];

/** By its remotes, else by the files of a platform that are there; `undefined` if neither says so. */
export function platformOf(top: string): Platform | undefined {
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
  return files.find(([file]) => isThere(join(top, file)))?.[1];
}

/** By the host of an address: `git@gitlab.example.gov.uk:policy/decisions.git`. */
export function platformOfAddress(address: string): Platform | undefined {
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
