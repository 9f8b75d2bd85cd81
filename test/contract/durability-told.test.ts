// Promise: every command that writes says so when the disk would not promise that what it saved survives
// a power cut. A new command fails here until it is known whether it writes.
import { fstatSync } from "node:fs";
import type { Command } from "commander";
import { afterEach, expect, it, vi } from "vitest";
import { processIo } from "../../src/cli/io.ts";
import { buildProgram } from "../../src/cli/program.ts";
import { DISK } from "../../src/repository/file-system.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { BENCH_ID, makeBench, SECOND_ID } from "../support/moved-bench.ts";
import type { BenchStage } from "../support/moved-bench.ts";
import { MOVES_TO_MAKE, SEEN_FILE } from "../support/moves-to-make.ts";
import { run } from "../support/run.ts";

interface Writing {
  argv: readonly string[];
  stage?: BenchStage | "nothing";
  day?: string;
  first?: readonly string[];
  prepare?: (folder: Folder) => void;
}

/** What writes beside the moves of a record. */
const WRITINGS: readonly Writing[] = [
  { argv: ["init"], stage: "nothing" },
  { argv: ["new", "--answers", "two-benches.yaml"], day: "2027-10-04" },
  { argv: ["resume", BENCH_ID, "--answers", "more.yaml"], stage: "draft", prepare: changeAnswers },
  { argv: ["questions", "--out", "form.yaml"] },
  { argv: ["check", "--fix"], stage: "replaced", prepare: unlink },
  { argv: ["check", "--write-baseline"] },
  { argv: ["check", "--prune-baseline"], prepare: writeStaleBaseline },
  { argv: ["check", "--format", "json=found.json"] },
  { argv: ["paper", BENCH_ID, "--replace", "--format", "html"] },
  { argv: ["log", "--out", "log.md"] },
  { argv: ["actions", "--out", "actions.csv"] },
  { argv: ["actions", "done", BENCH_ID, "act-tree"] },
  {
    argv: ["actions", "reopen", BENCH_ID, "act-tree"],
    first: ["actions", "done", BENCH_ID, "act-tree"],
  },
  { argv: ["coverage", "--out", "coverage.md"] },
  { argv: ["site", "public"] },
  { argv: ["schema", "--out", "record.schema.json"] },
  { argv: ["config", "set", "plain", "on"] },
  { argv: ["config", "unset", "plain"], first: ["config", "set", "plain", "on"] },
  ...MOVES_TO_MAKE.map(({ command: [name, ...rest], flags, ...move }) => ({
    ...move,
    argv: [name, ...rest, BENCH_ID, ...flags],
    prepare: (folder: Folder) => folder.write("seen.yaml", SEEN_FILE),
  })),
];

/** What writes nothing. */
const READING = [
  "config get",
  "completion",
  "complete",
  "actions list",
  "explain",
  "framework list",
  "framework show",
  "framework check",
];

const spoken = WRITINGS.map(({ argv }) => argv.join(" "));

afterEach(() => {
  vi.restoreAllMocks();
});

it.each(WRITINGS.map((writing, index) => [spoken[index]!, writing] as const))(
  "rightly %s",
  async (_, { argv, stage = "decided", day = "2027-11-22", first, prepare }) => {
    const folder = stage === "nothing" ? makeFolder() : await makeBench(stage);
    prepare?.(folder);
    const options = { cwd: folder.path, today: day };
    if (first !== undefined) await run(first, options);
    const { fsync } = DISK;
    vi.spyOn(DISK, "fsync").mockImplementation((file) => {
      if (fstatSync(file).isDirectory()) throw Object.assign(new Error("made"), { code: "EIO" });
      fsync(file);
    });
    const { code, stderr } = await run(argv, options);
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

/** The words of each command that has none below it. */
function leaves(command: Command): string[] {
  const below = command.commands.filter((one) => one.name() !== "help");
  if (below.length === 0) return [command.name()];
  return below.flatMap((one) => leaves(one).map((words) => `${command.name()} ${words}`));
}

function changeAnswers(folder: Folder): void {
  folder.write(
    "more.yaml",
    folder.read("bench.yaml").replace(/^title: .*/m, "title: Another bench"),
  );
}

function unlink(folder: Folder): void {
  const file = `decisions/2027/${SECOND_ID}.yaml`;
  folder.write(file, `${folder.read(file)}links: {supersedes: [${BENCH_ID}]}\n`);
}

function writeStaleBaseline(folder: Folder): void {
  folder.write("rightly-baseline.txt", `because-short decisions/2026/${BENCH_ID}.yaml 0a1b2c3d\n`);
}
