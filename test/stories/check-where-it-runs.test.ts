// Promise: the action of this repository is run here as it stands, finds what is wrong, writes its reports, and takes nothing it is given for a command.
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { git } from "../support/git.ts";
import { BENCH, PARKS, SOUND } from "./check-repository.ts";

const PROGRAM = {
  ".rightly/rightly.cjs": readFileSync("dist/rightly.cjs", "utf8"),
  ".rightly/rightly.cjs.sha256": readFileSync("dist/rightly.cjs.sha256", "utf8"),
};

interface Ran {
  code: number | null;
  said: string;
  folder: Folder;
}

/** A clone on a branch in which a decided record was changed and an option is misspelt. */
function clone(): Folder {
  const folder = makeFolder({ ...PARKS, ...SOUND, ...PROGRAM });
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
      PATH: process.env["PATH"],
      HOME: folder.path,
      GIT_CONFIG_NOSYSTEM: "1",
      ...env,
    },
  });
  return { code: status, said: stdout + stderr, folder };
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

  function act(given: Record<string, string>, program?: string): Ran {
    const values = { ...inputs, ...given };
    const env = Object.entries(script.env!).map(([name, value]) => {
      const [, input] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)!;
      return [name, values[input!]!];
    });
    const folder = clone();
    if (program !== undefined) folder.write(".rightly/rightly.cjs", program);
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

  it("is not judged by what it brings where the clone lacks what it is compared with", () => {
    const { code, said } = act({ since: "origin/elsewhere" }, "console.log('all is well');\n");
    expect([code, said]).toEqual([2, expect.stringContaining("Set fetch-depth: 0")]);
    expect(said).not.toContain("all is well");
  });

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

  it("runs the program that the branch has to which a change is to be added", () => {
    const folder = clone();
    const own = "console.log('judged by what it brings')\n";
    const replaced = act({ since: "origin/main" }, own);
    expect([replaced.code, replaced.said]).toEqual([1, expect.stringContaining("[record-edited]")]);
    expect(replaced.said).not.toContain("judged by what it brings");
    // Without a branch there is nothing to hold it against but its digest.
    expect(act({}, own).said).toContain("FAILED");
    expect(folder.read(".rightly/rightly.cjs")).not.toBe(own);
  });
});

describe("the pre-commit framework", () => {
  it("is asked for the whole repository, whatever a commit changes or deletes", () => {
    const [hook] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")) as Record<
      string,
      unknown
    >[];
    expect(hook).toMatchObject({
      id: "rightly",
      language: "script",
      entry: "scripts/pre-commit-hook.mjs",
      pass_filenames: false,
      always_run: true,
    });
  });

  it("runs the program that the repository has, in its folder, and builds nothing", () => {
    const said =
      "console.log(process.cwd().split(/[\\\\/]/).at(-1), process.argv.slice(2).join(' '));";
    const folder = makeFolder({
      ".rightly/rightly.cjs": said,
      "policy/.rightly/rightly.cjs": `${said} process.exitCode = 1;`,
      "not.rightly/rightly.cjs": "throw new Error('another file');",
    });
    git(folder, "init", "-q");
    git(folder, "add", "-A");
    const hook = resolve("scripts/pre-commit-hook.mjs");
    const { status, stdout, stderr } = spawnSync(process.execPath, [hook, "--no-cache"], {
      cwd: folder.path,
      encoding: "utf8",
    });
    const top = folder.path.split(sep).at(-1)!;
    expect(stdout).toBe(`${top} check --staged --no-cache\npolicy check --staged --no-cache\n`);
    expect([status, stderr]).toEqual([1, ""]);
  });

  it.skipIf(process.platform === "win32")("can be started as it is", () => {
    expect(statSync("scripts/pre-commit-hook.mjs").mode & 0o111).toBe(0o111);
  });

  it("finds one line of npm pack, the name of the package, whatever scripts print", () => {
    const folder = makeFolder({
      ".npmrc": readFileSync(".npmrc", "utf8"),
      "package.json": JSON.stringify({
        name: "one-line",
        version: "1.0.0",
        scripts: { prepack: "echo loud", prepare: "echo louder" },
      }),
    });
    const { stdout } = spawnSync("npm", ["pack"], {
      cwd: folder.path,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    expect(stdout).toBe("one-line-1.0.0.tgz\n");
  });

  it("builds the program where it is installed from a clone, and only there", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
      scripts: Record<string, string>;
    };
    expect(scripts["prepare"]).toBe("node scripts/prepare.mjs");
    const folder = makeFolder({
      "src/x.ts": "",
      "node_modules/rolldown/x": "",
      "scripts/build.mjs": "console.log('built');",
    });
    const prepared = (env: Record<string, string>): [string, string] => {
      const { stdout, stderr } = spawnSync(process.execPath, [resolve("scripts/prepare.mjs")], {
        cwd: folder.path,
        env: { PATH: process.env["PATH"], ...env },
        encoding: "utf8",
      });
      return [stdout, stderr];
    };
    expect(prepared({})).toEqual(["", ""]);
    expect(prepared({ NODE_VIRTUAL_ENV: "x" })).toEqual(["", "built\n"]);
    expect(prepared({ _PACOTE_NO_PREPARE_: "x" })).toEqual(["", "built\n"]);
  });
});
