/** The files by which a platform checks each change, filled in for where the repository is. */
import { join, relative, sep } from "node:path";
import { UserError } from "../errors.ts";
import { quote } from "../yaml/quote.ts";
import type { Platform } from "./hosting.ts";
import { isThere, pathFrom, readTextIfThere } from "./read.ts";
import type { SetUpFile } from "./set-up.ts";
import { fillIn } from "./set-up.ts";
import { shippedText } from "./shipped.ts";

export interface CheckPlace {
  /** Absolute path of the policy repository. */
  root: string;
  /** Absolute path of the folder with `.git`, or the root. */
  top: string;
  branch: string;
}

export interface ChecksFile {
  file: SetUpFile;
  /** What a person has to do so that the platform reads it; nothing where it does by itself. */
  advice: string | undefined;
}

/** Where a platform reads its checks, from the top. */
const READ_AT: Readonly<Record<Platform, string>> = {
  github: ".github/workflows/decision-records.yml",
  gitlab: ".gitlab-ci.yml",
  azure: "azure-pipelines.yml",
};

const FORMATS: Readonly<Record<Platform, string>> = {
  github: "",
  gitlab:
    " --format human --format gitlab=rightly-code-quality.json --format junit=rightly-junit.xml",
  azure: " --format human --format junit=rightly-junit.xml",
};

/**
 * The checks for one platform.
 * @throws UserError for a folder that a platform would take for a pattern.
 */
export function checksFor(platform: Platform, place: CheckPlace): ChecksFile {
  const folder = folderOf(place);
  const text = checksText(platform, folder, place.branch);
  const path = (name: string): string => pathFrom(place.root, join(place.top, name));
  const usual = READ_AT[platform];
  const standing = readTextIfThere(join(place.top, usual));
  // Where there is one already it is the platform's only one, and ours is beside it.
  if (platform === "github" || standing === undefined || standing.includes("rightly.cjs")) {
    return { file: { path: path(usual), text }, advice: undefined };
  }
  const own = `.rightly/${platform}.yml`;
  const named = [folder, own].filter((part) => part !== ".").join("/");
  const advice =
    platform === "gitlab"
      ? `${usual} is yours already. Add to it: include: [{local: /${named}}]`
      : `${usual} is yours already. In Azure, make a pipeline of ${named}`;
  const isNamed = standing.includes(named);
  return { file: { path: own, text }, advice: isNamed ? undefined : advice };
}

/** What a change of decides who judges: for CODEOWNERS, from the top. */
export function judgingPaths(platforms: readonly Platform[], place: CheckPlace): string[] {
  const folder = folderOf(place);
  const own = folder === "." ? "/.rightly/" : `/${folder}/.rightly/`;
  const read = platforms.map((platform) => READ_AT[platform]);
  return [own, ...read.filter((file) => isThere(join(place.top, file))).map((file) => `/${file}`)];
}

/** The policy repository from the top; `.` if it is the top. */
export function folderOf({ root, top }: Pick<CheckPlace, "root" | "top">): string {
  return relative(top, root).split(sep).join("/") || ".";
}

function checksText(platform: Platform, folder: string, branch: string): string {
  if (/[*?[\]{}!$`"'\\|<>:#%\n]/.test(folder)) {
    throw new UserError(`${quote(folder)} has letters that a platform takes for a pattern`, {
      hint: "Give the folder a plainer name, or write no checks: --ci none",
    });
  }
  const quoted = JSON.stringify(folder);
  const under = (file: string): string => (folder === "." ? file : `${folder}/${file}`);
  const listed = (indent: string, ...files: string[]): string =>
    folder === "." ? "" : files.map((file) => `\n${indent}- ${JSON.stringify(file)}`).join("");
  const paths = listed("      ", `${folder}/**`, READ_AT.github);
  const changes = listed("        ", `${folder}/**/*`, READ_AT.gitlab);
  const watched = listed("      ", folder, READ_AT.azure);
  const judge = fillIn(shippedText("templates/ci/judge.sh"), { formats: FORMATS[platform] });
  return fillIn(shippedText(`templates/ci/${platform}.yaml`), {
    judge: judge.trimEnd(),
    branch: JSON.stringify(branch),
    folder: quoted,
    paths:
      paths === ""
        ? ""
        : `\n    # A check that others must wait for may not be left out: take these lines away then.\n    paths:${paths}`,
    changes: changes === "" ? "" : `\n      changes:${changes}`,
    "trigger-paths": watched === "" ? "" : `\n  paths:\n    include:${watched}`,
    "rightly-file": under(".rightly/rightly.cjs"),
    "code-quality": JSON.stringify(under("rightly-code-quality.json")),
    junit: JSON.stringify(under("rightly-junit.xml")),
  });
}
