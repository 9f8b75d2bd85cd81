// Completion in a real shell: a Tab gives commands, options, their choices and the records of the
// folder; every shell has its script.
import { spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { platform } from "node:process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { run } from "../support/run.ts";
import { openTerminal } from "../support/terminal.ts";

const BIN = join(fileURLToPath(import.meta.url), "..", "..", "..", "bin", "rightly.js");

function offered(folder: Folder, ...words: string[]): string[] {
  const { stdout, stderr } = spawnSync(process.execPath, [BIN, "complete", "--", ...words], {
    cwd: folder.path,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return stdout
    .split("\n")
    .flatMap((line) => (line.includes("\t") ? [line.split("\t")[0] ?? ""] : []));
}

async function withRecord(): Promise<Folder> {
  const folder = makeFolder({ "answers.yaml": "", "away/more.yaml": "" });
  const { stdout } = await run(["questions"]);
  const stdin = stdout.replace(/^title:.*$/m, "title: A new footbridge");
  const { code } = await run(["new", "--answers", "-"], { cwd: folder.path, stdin });
  expect(code).toBe(0);
  return folder;
}

describe("what can stand next", () => {
  it("is a command", () => {
    expect(offered(makeFolder(), "resu")).toEqual(["resume"]);
    expect(offered(makeFolder(), "")).not.toContain("complete");
  });

  it("is an option, and its choices", () => {
    expect(offered(makeFolder(), "new", "--an")).toEqual(["--answers"]);
    expect(offered(makeFolder(), "log", "--format", "")).toEqual(
      expect.arrayContaining(["md", "csv"]),
    );
    expect(offered(makeFolder(), "framework", "")).toEqual(["list", "show", "check", "help"]);
  });

  it("is a record, a file, a framework, a rule, a part or a setting", async () => {
    const folder = await withRecord();
    expect(offered(folder, "resume", "")).toEqual(["2026-11-23-a-new-footbridge"]);
    expect(offered(folder, "new", "--answers", "an")).toEqual(["answers.yaml"]);
    expect(offered(folder, "check", "away/")).toEqual(["away/more.yaml"]);
    expect(offered(folder, "new", "--framework", "essex")).toEqual(["essex-send-2022-2027@1.0.0"]);
    expect(offered(folder, "explain", "because-m")).toEqual(["because-missing"]);
    expect(offered(folder, "resume", "--only", "for")).toEqual(["for-colleague"]);
    expect(offered(folder, "config", "get", "ed")).toEqual(["editor"]);
  });
});

it.each(["bash", "zsh", "fish", "powershell"])("there is a script for %s", (shell) => {
  const { stdout, status } = spawnSync(process.execPath, [BIN, "completion", shell], {
    encoding: "utf8",
  });
  expect(status).toBe(0);
  expect(stdout).toContain("rightly complete -- ");
  expect(stdout).toContain(`rightly completion ${shell} >`);
});

it("names the shells there are", async () => {
  const { code, stderr } = await run(["completion", "tcsh"]);
  expect(code).toBe(2);
  expect(stderr).toContain("bash, zsh, fish, powershell");
});

it.skipIf(platform === "win32")("completes in bash", async () => {
  const folder = await withRecord();
  folder.write("bin/rightly", `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(folder.at("bin/rightly"), 0o755);
  const session = openTerminal(["--norc", "--noprofile", "-i"], {
    cwd: folder.path,
    command: ["bash"],
    env: { PS1: "READY> ", PATH: `${folder.at("bin")}:${process.env["PATH"] ?? ""}` },
  });
  await session.waitFor("READY>");
  session.enter("source <(rightly completion bash); echo loa''ded");
  await session.waitFor("loaded");
  session.type("rightly que\t");
  await session.waitFor("questions");
  session.type("2026\t");
  await session.waitFor("2026-11-23-a-new-footbridge");
  session.enter();
  await session.waitFor("A new footbridge (draft)");
  session.enter("exit");
  await session.ended;
});
