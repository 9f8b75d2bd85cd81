// Promise: every command that writes says so when the disk would not promise that what it saved survives
// a power cut. A new command fails here until it is known whether it writes.
import { fstatSync } from "node:fs";
import { afterEach, expect, it, vi } from "vitest";
import { processIo } from "../../src/cli/io.ts";
import { buildProgram } from "../../src/cli/program.ts";
import { DISK } from "../../src/repository/file-system.ts";
import { leaves } from "../support/leaves.ts";
import { run } from "../support/run.ts";
import { folderForCommand, WRITING_COMMANDS, WRITING_DAY } from "../support/writing-commands.ts";

/** What writes nothing. */
const READING = [
  "help",
  "config get",
  "completion",
  "complete",
  "actions list",
  "explain",
  "framework list",
  "framework show",
  "framework check",
];

const spoken = WRITING_COMMANDS.map(({ argv }) => argv.join(" "));

afterEach(() => {
  vi.restoreAllMocks();
});

it.each(WRITING_COMMANDS.map((writing, index) => [spoken[index]!, writing] as const))(
  "rightly %s",
  async (_, command) => {
    const folder = await folderForCommand(command);
    const options = { cwd: folder.path, today: command.day ?? WRITING_DAY };
    const { fsync } = DISK;
    vi.spyOn(DISK, "fsync").mockImplementation((file) => {
      if (fstatSync(file).isDirectory()) throw Object.assign(new Error("made"), { code: "EIO" });
      fsync(file);
    });
    const { code, stderr } = await run(command.argv, options);
    expect(code, stderr).toBeLessThan(2);
    expect(stderr).toMatch(/may not survive a power cut/);
    vi.restoreAllMocks();
    expect((await run(["explain", "draft"], options)).stderr).toBe("");
  },
);

it("knows of every command whether it writes", () => {
  const { commands } = buildProgram(processIo(), () => undefined);
  const all = commands.flatMap((command) => leaves(command));
  const known = [...spoken, ...READING].map((words) => `${words} `);
  const unknown = all.filter((words) => !known.some((one) => one.startsWith(`${words} `)));
  expect(unknown).toEqual([]);
});
