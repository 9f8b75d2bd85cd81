// Promise: the built program ends quietly when what reads it has enough, and says one sentence when there
// is no room for what it prints or when its folder was taken away. 1 is for what a check found.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { platform } from "node:process";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { fileMakers } from "../support/commands-with-out.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { makeParks } from "../support/parks.ts";

const BIN = join(fileURLToPath(import.meta.url), "..", "..", "..", "bin", "rightly.js");
/** Only Linux has a disk that is always full. */
const ON_LINUX = { skip: platform !== "linux" };

interface Ended {
  code: number | null;
  stderr: string;
}

/** A line of a shell; `$R` is the program. Its exit code is that of the program, whatever reads it. */
function shell(line: string, { path: cwd }: Folder): Ended {
  const { status: code, stderr } = spawnSync("bash", ["-c", `set -o pipefail; ${line}`], {
    cwd,
    encoding: "utf8",
    env: {
      ...process.env,
      NODE: process.execPath,
      BIN,
      RIGHTLY_CONFIG_DIR: join(cwd, ".settings"),
    },
  });
  return { code, stderr };
}

const PROGRAM = '"$NODE" "$BIN"';
const MAKERS = await fileMakers();

/** Every command that makes a file, printing it in every format that may go to a screen; and some others. */
const PRINTED = [
  ...MAKERS.flatMap(({ argv, formats }) => {
    const named = formats
      .filter(({ forScreen }) => forScreen)
      .map(({ name }) => [...argv, "--format", name, "--out", "-"]);
    return formats.length === 0 ? [[...argv, "--out", "-"]] : named;
  }),
  ["paper", RIVERSIDE.id, "--stdout"],
  ["check", "--no-cache", "--fail-on", "error"],
  ["--help"],
  ["log", "--help"],
  ["--version"],
  ["explain", "because-short"],
].map((argv) => argv.join(" "));

describe.each(PRINTED)("rightly %s", ON_LINUX, (command) => {
  let parks: Folder;
  let usual: Ended;

  beforeAll(() => {
    parks = makeParks();
    usual = shell(`${PROGRAM} ${command} > /dev/null`, parks);
  });

  it("ends quietly when nobody reads on", () => {
    // The reader is gone before the first byte is written.
    const { code, stderr } = shell(`{ sleep 0.1; ${PROGRAM} ${command}; } | true`, parks);
    expect({ code, stderr }).toEqual(usual);
    expect(stderr).not.toMatch(/EPIPE|at .*\.js/);
  });

  it("says in one sentence that there is no room", () => {
    const { code, stderr } = shell(`${PROGRAM} ${command} > /dev/full`, parks);
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: `${usual.stderr}Error: the output was not written: there is no room left on the disk\n`,
    });
  });
});

it("says that its folder was taken away", ON_LINUX, () => {
  const folder = makeFolder({ "here/a.txt": "" });
  const { code, stderr } = shell(`cd here; rm -r ../here; ${PROGRAM} check`, folder);
  expect({ code, stderr }).toEqual({
    code: 3,
    stderr: "Error: the folder you are in was removed: change to another one\n",
  });
  rmSync(folder.path, { recursive: true, force: true });
});

it("says with its exit code what a check found, though nobody reads on", ON_LINUX, () => {
  const parks = makeParks({ "decisions/2026/2026-02-02-torn.yaml": "format: [1\n" });
  expect(shell(`${PROGRAM} check | true`, parks)).toEqual({ code: 1, stderr: "" });
});
