// Promise: what runs a check on GitHub, GitLab, Azure and before a commit is run here as it stands, finds what is wrong, writes its reports, and takes nothing it is given for a command.
import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { git } from "../support/git.ts";
import { BENCH, PARKS, SOUND } from "./check-repository.ts";

const PROGRAM = resolve("bin/rightly.js");
/** In place of npx: the program as it is built, with what comes after the package's name. */
const NPX = `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`;
const THIS_VERSION = "rightly@{{rightly-version}}";

interface Ran {
  code: number | null;
  said: string;
  folder: Folder;
}

/** A clone on a branch in which a decided record was changed and an option is misspelt. */
function clone(): Folder {
  const folder = makeFolder({ ...PARKS, ...SOUND, ".tools/npx": NPX });
  chmodSync(folder.at(".tools/npx"), 0o755);
  git(folder, "init", "-q", "-b", "main");
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "One");
  git(folder, "update-ref", "refs/remotes/origin/main", "HEAD");
  git(folder, "switch", "-qc", "work");
  folder.write(BENCH, folder.read(BENCH).replace("is: more", "is: mor"));
  return folder;
}

function bash(script: string, env: Record<string, string>, folder = clone()): Ran {
  const { status, stdout, stderr } = spawnSync("bash", ["-eo", "pipefail", "-c", script], {
    cwd: folder.path,
    encoding: "utf8",
    env: {
      PATH: [folder.at(".tools"), process.env["PATH"]].join(":"),
      HOME: folder.path,
      GIT_CONFIG_NOSYSTEM: "1",
      ...env,
    },
  });
  return { code: status, said: stdout + stderr, folder };
}

function template(name: string): Record<string, unknown> {
  return parse(readFileSync(join("templates/ci", name), "utf8")) as Record<string, unknown>;
}

describe.skipIf(process.platform === "win32")("the action of this repository", () => {
  const action = parse(readFileSync("action.yml", "utf8")) as {
    inputs: Record<string, { description: string; default: string }>;
    runs: { using: string; steps: { uses?: string; run?: string; env?: Record<string, string> }[] };
  };
  const script = action.runs.steps.find(({ run }) => run !== undefined)!;
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, input.default]),
  );

  function act(given: Record<string, string>): Ran {
    const values = { ...inputs, ...given };
    const env = Object.entries(script.env!).map(([name, value]) => {
      const [, input] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)!;
      return [name, values[input!]!];
    });
    const folder = clone();
    const summary = folder.at("page.md");
    return bash(
      script.run!,
      {
        ...(Object.fromEntries(env) as Record<string, string>),
        GITHUB_ACTIONS: "true",
        GITHUB_STEP_SUMMARY: summary,
      },
      folder,
    );
  }

  it("shows findings in the log, beside the lines, on the page and as SARIF", () => {
    const { code, said, folder } = act({ sarif: "out.sarif" });
    expect(code).toBe(1);
    expect(said).toContain(`${BENCH}:30:9 error "mor" is not one of the options`);
    expect(said).toContain(`\n::error file=${BENCH},line=30,`);
    expect(folder.read("page.md")).toContain("| option-unknown |");
    expect(folder.read("out.sarif")).toContain('"option-unknown"');
  });

  it("compares with a branch, and checks what it is told", () => {
    expect(act({ since: "origin/main" }).said).toContain("[record-edited]");
    expect(act({ paths: "decisions/2026 frameworks/parks/1.0.0/framework.yaml" }).code).toBe(1);
    expect(act({ "fail-on": "never" }).code).toBe(2);
  });

  it.each([
    "; touch here",
    "$(touch here)",
    "`touch here`",
    "--format json=here",
    "'\"; touch here; #",
    "*",
  ])("runs nothing of %j", (text) => {
    for (const input of ["paths", "since", "fail-on", "sarif"]) {
      expect(act({ [input]: text }).folder.files(), input).not.toContain("here");
    }
  });

  it("uses other actions by commit, and puts no expression into a script", () => {
    for (const { uses, run } of action.runs.steps) {
      if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      expect(run ?? "").not.toContain("${{");
    }
    for (const { description } of Object.values(action.inputs)) expect(description).toMatch(/\.$/);
  });

  it("uses this version of the program", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(inputs["version"]).toBe(version);
  });
});

describe.skipIf(process.platform === "win32")("the template for", () => {
  it("GitHub checks everything, then the change, by commit and with read rights alone", () => {
    const file = template("github.yaml") as {
      permissions: object;
      jobs: { check: { permissions: object; steps: { uses?: string; run?: string }[] } };
    };
    const { permissions, steps } = file.jobs.check;
    expect([file.permissions, permissions]).toEqual([{}, { contents: "read" }]);
    for (const { uses } of steps.filter((step) => step.uses !== undefined)) {
      expect(uses).toMatch(/@[0-9a-f]{40}$/);
    }
    const [all, change] = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    expect(all).toContain(THIS_VERSION);
    expect(bash(all!, { GITHUB_ACTIONS: "true" }).said).toContain("\n::error file=");
    expect(bash(change!, { BASE: "main" }).said).toContain("[record-edited]");
  });

  it("GitLab writes its reports, then checks the change", () => {
    const job = template("gitlab.yaml")["decision-records"] as {
      script: string[];
      artifacts: { reports: Record<string, string> };
    };
    const [all, change] = job.script;
    const { folder, code } = bash(all!, {});
    expect(code).toBe(1);
    for (const report of Object.values(job.artifacts.reports)) {
      expect(folder.read(report)).toContain("option-unknown");
    }
    const sha = git(folder, "rev-parse", "main").trim();
    const compared = bash(change!, { CI_MERGE_REQUEST_DIFF_BASE_SHA: sha }, folder);
    expect([compared.code, compared.said]).toEqual([1, expect.stringContaining("[record-edited]")]);
    expect(bash(change!, {}).code).toBe(0);
  });

  it("Azure writes its test results, then checks the change", () => {
    const { steps } = template("azure.yaml") as {
      steps: { script?: string; inputs?: { testResultsFiles?: string } }[];
    };
    const [all, change] = steps.flatMap(({ script }) => (script === undefined ? [] : [script]));
    const results = steps
      .map(({ inputs }) => inputs?.testResultsFiles)
      .find((one) => one !== undefined);
    expect(bash(all!, {}).folder.read(results!)).toContain('<failure type="option-unknown"');
    const { code, said } = bash(change!, { SYSTEM_PULLREQUEST_TARGETBRANCHNAME: "main" });
    expect([code, said]).toEqual([1, expect.stringContaining("[record-edited]")]);
  });

  it("a commit stops it when something is wrong, and lets it through when nothing is", () => {
    const hook = readFileSync("templates/init/pre-commit", "utf8");
    const folder = clone();
    folder.write(".githooks/pre-commit", hook);
    chmodSync(folder.at(".githooks/pre-commit"), 0o755);
    expect(bash(".githooks/pre-commit", {}, folder).code).toBe(1);
    git(folder, "checkout", "-q", "--", BENCH);
    expect(bash(".githooks/pre-commit", {}, folder).code).toBe(0);
  });

  it("the pre-commit framework asks for the whole repository", () => {
    const [hook] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")) as Record<
      string,
      unknown
    >[];
    expect(hook).toMatchObject({
      id: "rightly",
      language: "node",
      entry: "rightly check",
      pass_filenames: false,
    });
  });
});
