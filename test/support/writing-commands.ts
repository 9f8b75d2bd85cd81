/** One call of every command that writes, with what it needs: what contracts about writing walk through. */
import { makeFolder } from "./folder.ts";
import type { Folder } from "./folder.ts";
import { BENCH_ID, makeBench, SECOND_ID } from "./moved-bench.ts";
import type { BenchStage } from "./moved-bench.ts";
import { MOVES_TO_MAKE, SEEN_FILE } from "./moves-to-make.ts";
import { run } from "./run.ts";

export interface WritingCommand {
  argv: readonly string[];
  /** The day on which it is run; `WRITING_DAY` unless said otherwise. */
  day?: string;
  stage?: BenchStage | "nothing";
  /** A command that comes before it. */
  first?: readonly string[];
  prepare?: (folder: Folder) => void;
}

export const WRITING_DAY = "2027-11-22";

export const WRITING_COMMANDS: readonly WritingCommand[] = [
  { argv: ["init"], stage: "nothing" },
  { argv: ["new", "--answers", "two-benches.yaml"], day: "2027-10-04" },
  { argv: ["resume", BENCH_ID, "--answers", "more.yaml"], stage: "draft", prepare: changeAnswers },
  { argv: ["questions", "--out", "form.yaml"] },
  { argv: ["check", "--fix"], stage: "replaced", prepare: linkOneSided },
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
  ...MOVES_TO_MAKE.map(({ command: [name, ...rest], flags, day, stage, first }) => ({
    day,
    stage,
    ...(first === undefined ? {} : { first }),
    argv: [name, ...rest, BENCH_ID, ...flags],
    prepare: (folder: Folder) => folder.write("seen.yaml", SEEN_FILE),
  })),
];

/** A new folder in which the command can be run. */
export async function folderForCommand({
  stage = "decided",
  day = WRITING_DAY,
  first,
  prepare,
}: WritingCommand): Promise<Folder> {
  const folder = stage === "nothing" ? makeFolder() : await makeBench(stage);
  prepare?.(folder);
  if (first !== undefined) await run(first, { cwd: folder.path, today: day });
  return folder;
}

function changeAnswers(folder: Folder): void {
  const answers = folder.read("bench.yaml");
  folder.write("more.yaml", answers.replace(/^title: .*/m, "title: Another bench"));
}

function linkOneSided(folder: Folder): void {
  const file = `decisions/2027/${SECOND_ID}.yaml`;
  folder.write(file, `${folder.read(file)}links: {supersedes: [{record: ${BENCH_ID}}]}\n`);
}

function writeStaleBaseline(folder: Folder): void {
  folder.write("rightly-baseline.txt", `because-short decisions/2026/${BENCH_ID}.yaml 0a1b2c3d\n`);
}
