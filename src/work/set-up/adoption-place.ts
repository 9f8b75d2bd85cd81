import { join } from "node:path";
import process from "node:process";
import { CONFIGURATION_NAME } from "../../repository/configuration.ts";
import { gitFolder } from "../../repository/git-folder.ts";
import { mainBranch, platformOf, PLATFORMS } from "../../repository/hosting.ts";
import type { Platform } from "../../repository/hosting.ts";
import { findRecords, isThere } from "../../repository/read.ts";
import { folderOf, judgingPaths } from "../../repository/set-up-checks.ts";
import type { CheckPlace } from "../../repository/set-up-checks.ts";

/** What `--ci` takes: one platform, or that no checks are written. */
export type PlatformChoice = Platform | "none";

/** Where a policy repository is set up, and who will check it. */
export interface AdoptionPlace extends CheckPlace {
  inGit: boolean;
  platforms: readonly Platform[];
  /** Whether nobody said which platform it is, and nothing there did. */
  isGuess: boolean;
  /** Whether hooks here are those of the pre-commit framework. */
  usesPreCommit: boolean;
}

export function adoptionPlace(root: string, ci: PlatformChoice | undefined): AdoptionPlace {
  const found = gitFolder(root);
  const top = found ?? root;
  const seen =
    ci === undefined ? platformOf(top, !isThere(join(root, CONFIGURATION_NAME))) : undefined;
  const platforms = ci === "none" ? [] : ci === undefined ? [seen ?? PLATFORMS].flat() : [ci];
  return {
    root,
    top,
    inGit: found !== undefined,
    branch: found === undefined ? "main" : mainBranch(found),
    platforms,
    isGuess: ci === undefined && seen === undefined,
    usesPreCommit: isThere(join(top, PRE_COMMIT)),
  };
}

/** The file of the pre-commit framework, from the top. */
export const PRE_COMMIT = ".pre-commit-config.yaml";

/** Where git finds the hooks, from the top. */
export function hooksFolder(place: CheckPlace): string {
  const folder = folderOf(place);
  return folder === "." ? ".githooks" : `${folder}/.githooks`;
}

/** What a person does next so that checks are made where they should be, in whole lines. */
export function nextForChecks(place: AdoptionPlace, platform: string = process.platform): string[] {
  const { platforms, isGuess, usesPreCommit, inGit, branch } = place;
  const guess =
    "Rightly cannot tell where this repository is kept, so it wrote checks for GitHub, GitLab and Azure. Delete the ones you do not use. To choose one from the start: rightly init --ci github";
  const hook = `So that git checks records before it keeps a change, ask an IT colleague to run: git config core.hooksPath ${quoted(hooksFolder(place))}`;
  const executable = `Windows does not store that a file may run, so git elsewhere would skip the hook. To mark it: git add --chmod=+x ${quoted(hooksFolder(place))}`;
  const owners = judgingPaths(platforms, place).map(
    (path) => `  ${path.replaceAll(" ", "\\ ")} @OWNER`,
  );
  return [
    ...(isGuess ? [guess] : []),
    ...(usesPreCommit || !inGit ? [] : [hook]),
    ...(usesPreCommit || platform !== "win32" ? [] : [executable]),
    ...(platforms.length === 0
      ? []
      : [
          `In the settings of your platform, protect the branch ${branch}: it should change only after the check has passed.`,
          "So that nobody changes these checks without you, add to CODEOWNERS:",
          ...owners,
        ]),
  ];
}

/** Whether there are records here already. */
export function hasRecords(root: string, records: string): boolean {
  return findRecords(join(root, records)).length > 0;
}

/** A name as every shell takes it. */
export function quoted(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : `"${name}"`;
}
