/** The generated checks of each platform, run as scripts: as the platform would start them, with Node and git alone. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, rmSync } from "node:fs";
import { expect } from "vitest";
import { parse } from "yaml";
import { BENCH, PARKS, SOUND } from "../stories/check-repository.ts";
import { makeFolder } from "./folder.ts";
import type { Folder } from "./folder.ts";
import { git } from "./git.ts";
import { run } from "./run.ts";

export type Platform = "github" | "gitlab" | "azure";

export interface Repository {
  platform: Platform;
  /** The clone. */
  top: Folder;
  /** From the top; empty if the policy repository is the top. */
  sub: string;
}

export interface Ran {
  code: number | null;
  said: string;
}

export type Happening = { push: string } | { into: string } | { nightly: true };

const PAPER = BENCH.replace(".yaml", ".md");
export const ZEROS: string = "0".repeat(40);

/** Programs that would reach a network: to call one fails the step. */
function tools(): string {
  const folder = makeFolder();
  for (const name of ["npx", "npm", "curl", "wget", "pip", "corepack"]) {
    folder.write(name, "#!/bin/sh\necho reached for a network >&2\nexit 97\n");
    chmodSync(folder.at(name), 0o755);
  }
  return folder.path;
}
export const TOOLS: string = tools();

export function at({ sub }: Pick<Repository, "sub">, file: string): string {
  return sub === "" ? file : `${sub}/${file}`;
}

export function commit(folder: Folder, message: string, ...more: string[]): string {
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", message, ...more);
  return git(folder, "rev-parse", "HEAD").trim();
}

/** A clone in which a policy repository was set up, and nothing is committed of it. */
export async function setUp(platform: Platform, sub: string): Promise<Repository> {
  const top = makeFolder();
  git(top, "init", "-q", "-b", "main");
  git(top, "remote", "add", "origin", ADDRESS[platform]);
  const repository = { platform, top, sub };
  for (const [file, text] of Object.entries({ ...PARKS, ...SOUND })) {
    top.write(at(repository, file), text);
  }
  const { code } = await run(["init", ...(sub === "" ? [] : [sub])], { cwd: top.path });
  expect(code).toBe(0);
  return repository;
}

const ADDRESS: Record<Platform, string> = {
  github: "git@github.com:council/policy.git",
  gitlab: "https://gitlab.council.example/policy.git",
  azure: "https://council@dev.azure.com/council/policy/_git/policy",
};

const READ_AT: Record<Platform, string> = {
  github: ".github/workflows/decision-records.yml",
  gitlab: ".gitlab-ci.yml",
  azure: "azure-pipelines.yml",
};

interface Step {
  script: string;
  folder: string;
  env: Record<string, string>;
}

/** The script of the generated file, as the platform would start it. */
function stepOf({ platform, top }: Repository, happening: Happening): Step {
  const file = parse(top.read(READ_AT[platform])) as never;
  return { github, gitlab, azure }[platform](file, happening);
}

function github(
  file: { jobs: { check: { steps: Record<string, never>[] } } },
  now: Happening,
): Step {
  const step = file.jobs.check.steps.find((one) => one["run"] !== undefined) as unknown as {
    run: string;
    env: Record<string, string>;
    "working-directory": string;
  };
  expect(step.env).toEqual({
    BASE: "${{ github.base_ref && format('origin/{0}', github.base_ref) || github.event.merge_group.base_sha || github.event.before }}",
    PUSHED: "${{ github.event_name == 'push' && 'yes' || 'no' }}",
  });
  const base = "into" in now ? `origin/${now.into}` : "push" in now ? now.push : "";
  const env = { BASE: base, PUSHED: "push" in now ? "yes" : "no", GITHUB_ACTIONS: "true" };
  return { script: step.run, folder: step["working-directory"], env };
}

function gitlab(file: { "decision-records": { script: string[] } }, now: Happening): Step {
  const kind = "into" in now ? "merge_request_event" : "push" in now ? "push" : "schedule";
  const env = {
    CI_PIPELINE_SOURCE: kind,
    CI_COMMIT_BEFORE_SHA: "push" in now ? now.push : ZEROS,
    ...("into" in now ? { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: now.into } : {}),
  };
  return { script: file["decision-records"].script.join("\n"), folder: ".", env };
}

function azure(
  file: { steps: { bash?: string; workingDirectory?: string }[] },
  now: Happening,
): Step {
  const step = file.steps.find(({ bash }) => bash !== undefined)!;
  const reason = "into" in now ? "PullRequest" : "push" in now ? "IndividualCI" : "Schedule";
  const env = {
    BUILD_REASON: reason,
    ...("into" in now ? { SYSTEM_PULLREQUEST_TARGETBRANCH: `refs/heads/${now.into}` } : {}),
  };
  return { script: step.bash!, folder: step.workingDirectory!, env };
}

/** Runs the checks as they would run for a push to main, a pull request from the branch `work`, or at night. */
export function checked(repository: Repository, happening: Happening): Ran {
  const { platform, top } = repository;
  git(top, "update-ref", "refs/remotes/origin/main", "main");
  if ("into" in happening && platform !== "gitlab") {
    git(top, "checkout", "-q", "--detach", "main");
    git(top, "merge", "-q", "--no-ff", "-m", "Merge", "work");
  }
  const { script, folder, env } = stepOf(repository, happening);
  const { status, stdout, stderr } = spawnSync("bash", ["-eo", "pipefail", "-c", script], {
    cwd: top.at(folder),
    encoding: "utf8",
    env: {
      PATH: `${TOOLS}:${process.env["PATH"]}`,
      HOME: top.path,
      GIT_CONFIG_NOSYSTEM: "1",
      ...env,
    },
  });
  const ran = { code: status, said: stdout + stderr };
  git(top, "clean", "-qfd");
  if ("into" in happening && platform !== "gitlab") git(top, "checkout", "-q", "work");
  return ran;
}

/** Where a platform shows a finding: beside the line, or in the file it takes up. */
export function annotation({ platform, sub }: Repository, file: string): RegExp {
  const path = at({ sub }, file).replaceAll(".", "\\.");
  return platform === "github"
    ? new RegExp(`^::(?:error|warning) file=${path},`, "m")
    : new RegExp(`^${file.replaceAll(".", "\\.")}:\\d+:\\d+ `, "m");
}

export function breakBench({ top, sub }: Repository): void {
  const file = at({ sub }, BENCH);
  top.write(file, top.read(file).replace("is: more", "is: mor"));
}

export function removeBench({ top, sub }: Repository): void {
  for (const file of [BENCH, PAPER]) rmSync(top.at(at({ sub }, file)));
}

export function replaceProgram({ top, sub }: Repository, program: string): void {
  const digest = createHash("sha256").update(program).digest("hex");
  top.write(at({ sub }, ".rightly/rightly.cjs"), program);
  top.write(at({ sub }, ".rightly/rightly.cjs.sha256"), `${digest}  rightly.cjs\n`);
}
