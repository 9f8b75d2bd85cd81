// Promise: where a command was stopped half-way through making a text exempt, every command that reads the
// records finishes that first, or says that it waits; none shows the words and says that all is well. What
// only looks, such as a dry run, writes nothing. A new command fails here until it is known what it does.
import { describe, expect, it } from "vitest";
import { processIo } from "../../src/cli/io.ts";
import { buildProgram } from "../../src/cli/program.ts";
import { openRepository } from "../../src/work/open-repository.ts";
import { withFault } from "../faults/fault-points.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { leaves } from "../support/leaves.ts";
import { BENCH_ID } from "../support/moved-bench.ts";
import { MOVES_TO_MAKE, SEEN_FILE } from "../support/moves-to-make.ts";
import { run } from "../support/run.ts";
import type { RunResult } from "../support/run.ts";
import { folderForCommand, WRITING_COMMANDS, WRITING_DAY } from "../support/writing-commands.ts";
import type { WritingCommand } from "../support/writing-commands.ts";

const WORDS = "By the ducks";
const EXEMPT = ["exempt", BENCH_ID, "voice.0.said", "--paragraph", "3", "--public-interest", "x"];
const PLAN = `.${BENCH_ID}.change.tmp`;
const STOPPED = /a command was stopped while it changed/i;

/** What reads no record, or only that one is there. */
const READS_NONE = [
  ...["help", "init", "new", "config", "completion", "complete", "schema", "explain", "framework"],
  "questions --out form.yaml",
];

/** What looks and writes nothing. */
const LOOKING: readonly WritingCommand[] = [
  { argv: ["check"] },
  { argv: ["check", "--format", "json"] },
  { argv: ["check", "--fix", "--dry-run"] },
  { argv: ["paper", BENCH_ID, "--stdout"] },
  { argv: ["paper", BENCH_ID, "--check"] },
  { argv: ["paper", BENCH_ID, "--dry-run"] },
  { argv: ["log"] },
  { argv: ["log", "--out", "log.md", "--dry-run"] },
  { argv: ["actions"] },
  { argv: ["actions", BENCH_ID] },
  { argv: ["coverage"] },
  { argv: ["site", "public", "--dry-run"] },
  { argv: ["questions", BENCH_ID] },
  { argv: ["questions", BENCH_ID, "--out", "list.txt"] },
  { argv: ["actions", "done", BENCH_ID, "act-tree", "--dry-run"] },
  ...MOVES_TO_MAKE.filter(({ command }) => command[0] !== "actions").map(
    ({ command, flags, day, stage, first }) => ({
      argv: [...command, BENCH_ID, ...flags, "--dry-run"],
      day,
      stage,
      ...(first === undefined ? {} : { first }),
      prepare: writeSeen,
    }),
  ),
];

const READING = WRITING_COMMANDS.filter(({ argv }) => {
  const words = argv.join(" ");
  return !READS_NONE.some((none) => words === none || argv[0] === none);
});

function writeSeen(folder: Folder): void {
  folder.write("seen.yaml", SEEN_FILE);
}

/** A folder in which making a text exempt was stopped after the record was written, and before its paper. */
async function interrupted(command: WritingCommand): Promise<Folder> {
  const ready = await folderForCommand(command);
  const files = Object.fromEntries(ready.files().map((file) => [file, ready.read(file)]));
  const today = command.day ?? WRITING_DAY;
  const whole = makeFolder(files);
  const { calls } = await withFault(whole.path, () => run(EXEMPT, { cwd: whole.path, today }));
  for (let at = calls.length - 1; at > 0; at -= 1) {
    const folder = makeFolder(files);
    await withFault(folder.path, () => run(EXEMPT, { cwd: folder.path, today }), { at });
    const isHalf = folder.files().includes(PLAN) && papersWith(folder).length > 0;
    if (isHalf) return folder;
  }
  throw new Error("it is never half done");
}

/** Everything public that shows the words. */
function papersWith(folder: Folder): string[] {
  const own = /\.exempt\.yaml$|\.tmp$|^(bench|more|cabinet)\.yaml$/;
  return folder.files().filter((file) => !own.test(file) && folder.read(file).includes(WORDS));
}

function expectHonest({ stdout, stderr }: RunResult, folder: Folder): void {
  const isFinished = !folder.files().includes(PLAN);
  const report = folder.files().includes("found.json") ? folder.read("found.json") : "";
  const isTold = [stdout, stderr, report].some((text) => STOPPED.test(text));
  expect(isFinished || isTold, stderr).toBe(true);
  if (!isFinished) return;
  expect(stderr).toContain("Finished first");
}

describe("a command that writes", () => {
  it.each(READING.map((command) => [command.argv.join(" "), command] as const))(
    "rightly %s",
    async (_, command) => {
      const folder = await interrupted(command);
      const result = await run(command.argv, {
        cwd: folder.path,
        today: command.day ?? WRITING_DAY,
      });
      expect(result.code, result.stderr).toBeLessThan(2);
      expectHonest(result, folder);
      if (!result.stderr.includes("Finished first") || command.argv.includes("more.yaml")) return;
      expect(papersWith(folder)).toEqual([]);
      expect(result.stdout).not.toContain(WORDS);
    },
  );
});

describe("a command that looks", () => {
  it.each(LOOKING.map((command) => [command.argv.join(" "), command] as const))(
    "rightly %s",
    async (_, command) => {
      const folder = await interrupted(command);
      const before = folder.files().map((file) => [file, folder.read(file)]);
      const result = await run(command.argv, {
        cwd: folder.path,
        today: command.day ?? WRITING_DAY,
      });
      expect(result.code, result.stderr).toBeLessThan(2);
      expectHonest(result, folder);
      const after = folder.files().filter((file) => !/^list\.txt$/.test(file));
      expect(after.map((file) => [file, folder.read(file)])).toEqual(before);
    },
  );
});

it("is finished by the same command, and by mending", async () => {
  for (const argv of [EXEMPT, ["check", "--fix"]]) {
    const folder = await interrupted({ argv });
    const { code, stderr } = await run(argv, { cwd: folder.path, today: WRITING_DAY });
    expect(code, stderr).toBe(0);
    expect(stderr).toContain("Finished first");
    expect(papersWith(folder)).toEqual([]);
  }
});

it("is left alone by a repository that only looks", async () => {
  const folder = await interrupted({ argv: EXEMPT });
  openRepository(folder.path, { today: WRITING_DAY }).show(BENCH_ID);
  expect(folder.files()).toContain(PLAN);
});

it("knows of every command what it does", () => {
  const { commands } = buildProgram(processIo(), () => undefined);
  const known = [
    ...READING.map(({ argv }) => argv.join(" ")),
    ...LOOKING.map(({ argv }) => argv.join(" ")),
    ...READS_NONE,
  ];
  const unknown = commands
    .flatMap((command) => leaves(command))
    .filter((words) => {
      const none = READS_NONE.includes(words.split(" ")[0]!);
      return !none && !known.some((one) => `${one} `.startsWith(`${words} `));
    });
  expect(unknown).toEqual([]);
});
