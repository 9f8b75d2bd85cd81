/** One decision about a bench at each stage of its life, as the commands leave it. */
import { readFileSync } from "node:fs";
import { PARK_FRAMEWORK } from "../../src/framework/testing/park-framework.ts";
import { makeFolder } from "./folder.ts";
import type { Folder } from "./folder.ts";
import { run } from "./run.ts";

const STORY = "test/stories/life-of-a-decision";

export const BENCH_ID = "2026-11-02-a-bench-by-the-pond";
export const SECOND_ID = "2027-10-04-two-benches-by-the-pond";
export const BENCH_FILE = `decisions/2026/${BENCH_ID}.yaml`;

export type BenchStage = "draft" | "proposed" | "decided" | "called-in" | "replaced";

/** What brings it to each, and the days of it. */
const DONE: Readonly<Record<BenchStage, readonly [string, ...string[]][]>> = {
  draft: [["2026-11-02", "new", "--answers", "bench.yaml"]],
  proposed: [["2026-11-10", "propose", BENCH_ID, "--to", "ambleford-town-council"]],
  decided: [
    [
      "2026-12-15",
      ...["decide", BENCH_ID, "--answers", "cabinet.yaml", "--access", "open"],
      ...["--summary", "There will be a bench by the pond.", "--look-back", "2027-09-30"],
    ],
  ],
  "called-in": [["2026-12-16", "call-in", BENCH_ID, "--because", "Four members of scrutiny."]],
  replaced: [
    ["2027-10-04", "new", "--answers", "two-benches.yaml"],
    ["2027-10-06", "propose", SECOND_ID, "--to", "ambleford-town-council"],
    ["2027-11-16", "decide", SECOND_ID, "--answers", "second.yaml"],
  ],
};

const BEFORE: Readonly<Record<BenchStage, readonly BenchStage[]>> = {
  draft: [],
  proposed: ["draft"],
  decided: ["draft", "proposed"],
  "called-in": ["draft", "proposed", "decided"],
  replaced: ["draft", "proposed", "decided"],
};

const made = new Map<BenchStage, Promise<Record<string, string>>>();

/** A new folder in which the decision has come so far. */
export async function makeBench(stage: BenchStage): Promise<Folder> {
  const files = made.get(stage) ?? filesAt(stage);
  made.set(stage, files);
  return makeFolder(await files);
}

/** The same from other files: another wording of the framework, other answers. */
export async function makeBenchFrom(
  files: Readonly<Record<string, string>>,
  stage: BenchStage,
): Promise<Folder> {
  return makeFolder(await filesAt(stage, files));
}

/** Every record and paper of a folder, by file. */
export function decisionsIn(folder: Folder): Record<string, string> {
  const files = folder.files().filter((file) => file.startsWith("decisions/"));
  return Object.fromEntries(files.map((file) => [file, folder.read(file)]));
}

async function filesAt(
  stage: BenchStage,
  others: Readonly<Record<string, string>> = {},
): Promise<Record<string, string>> {
  const answers = ["bench", "cabinet", "two-benches", "second"].map((name) => `${name}.yaml`);
  const folder = makeFolder({
    "rightly.yaml": readFileSync(`${STORY}/rightly.yaml.txt`, "utf8"),
    "frameworks/parks/1.0.0/framework.yaml": PARK_FRAMEWORK,
    ...Object.fromEntries(answers.map((file) => [file, readFileSync(`${STORY}/${file}`, "utf8")])),
    ...others,
  });
  for (const [today, ...argv] of [...BEFORE[stage], stage].flatMap((one) => DONE[one])) {
    const { code, stderr } = await run(argv, { cwd: folder.path, today });
    if (code !== 0) throw new Error(`${argv.join(" ")}: ${stderr}`);
  }
  const kept = folder.files().filter((file) => !file.startsWith("."));
  return Object.fromEntries(kept.map((file) => [file, folder.read(file)]));
}
