// Promise: what was answered in a step that was left is in nobody's way and never lost in silence: no other
// door makes the step, or takes the record past it, without naming it and how to go on or to drop it.
import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { homeOf } from "../../src/work/home.ts";
import { openMove } from "../../src/work/moves/open-move.ts";
import type { MoveReports } from "../../src/work/moves/registry.ts";
import type { Folder } from "../support/folder.ts";
import { BENCH_FILE, BENCH_ID, makeBench } from "../support/moved-bench.ts";
import type { BenchStage } from "../support/moved-bench.ts";
import { run } from "../support/run.ts";

const TODAY = "2026-12-16";
const WORDS = "Leave room for a wheelchair beside the bench";

/** Begins a step as a terminal does, types at its first question and leaves. */
function leave(folder: Folder, name: keyof MoveReports): string {
  const session = openMove(name, BENCH_ID, { cwd: folder.path, today: TODAY });
  const held = session.hold();
  if ("user" in held) throw new Error("it is open already");
  session.note(WORDS);
  session.close();
  const [file = ""] = folder.files().filter((one) => one.includes("unsaved"));
  return file;
}

function all(folder: Folder): Record<string, string> {
  return Object.fromEntries(folder.files().map((file) => [file, folder.read(file)]));
}

const DECIDED = [
  ...["decide", BENCH_ID, "--answers", "cabinet.yaml", "--access", "open"],
  ...["--summary", "There will be a bench by the pond.", "--look-back", "2027-09-30"],
] as const;
const REVIEW = ["review", BENCH_ID, "--role", "Clerk", "--verdict", "acceptable"] as const;
const WITHDRAW = ["withdraw", BENCH_ID, "--because", "The pond is drained next year."] as const;
const RESCIND = [
  ...["rescind", BENCH_ID, "--body", "ambleford-town-council", "--decider", "Cabinet"],
  ...["--because", "The pond was drained, and nobody sits there."],
] as const;

describe("another door", () => {
  it.each<[string, BenchStage, keyof MoveReports, readonly [string, ...string[]]]>([
    ["the same step", "proposed", "decide", DECIDED],
    ["the same step", "proposed", "withdraw", WITHDRAW],
    ["a decision", "proposed", "review", DECIDED],
    ["a withdrawal", "proposed", "decide", WITHDRAW],
    [
      "a draft again",
      "proposed",
      "decide",
      ["withdraw", BENCH_ID, "--redraft", ...WITHDRAW.slice(2)],
    ],
    ["a cancelling", "decided", "end", RESCIND],
  ])("%s (%s) does not strand what is kept of %s", async (_, stage, name, argv) => {
    const folder = await makeBench(stage);
    const file = leave(folder, name);
    const before = all(folder);
    const refused = await run(argv, { cwd: folder.path, today: TODAY });
    expect(refused.stderr).toMatch(
      /1 answer to rightly [a-z-]+ \S+ of \d+ \w+ \d{4} is kept, and nobody could use it after this/,
    );
    expect(refused.stderr).toContain(`rightly ${name} ${BENCH_ID}`);
    expect(refused.stderr).toContain(`delete ${file}`);
    expect(refused.code).toBe(3);
    expect(all(folder)).toEqual(before);
    rmSync(folder.at(file));
    expect((await run(argv, { cwd: folder.path, today: TODAY })).stderr).not.toContain("is kept");
  });

  it("a form that makes the record decided does not either", async () => {
    const folder = await makeBench("proposed");
    leave(folder, "review");
    const before = all(folder);
    const decision = folder.read("cabinet.yaml").trim().replaceAll("\n", "\n    ");
    const condition = `{what: Plant a tree behind it., kind: condition, owner: Clerk, due: 2027-03-31}`;
    const form = `status: decided
decisions:
  - ${decision}
actions: [${condition}]
publication: {access: open, summary: There will be a bench by the pond.}
look-backs: [{due: 2027-09-30}]
`;
    const { stderr, code } = await run(["resume", BENCH_ID, "--answers", "-"], {
      cwd: folder.path,
      today: TODAY,
      stdin: form,
    });
    expect(`${code} ${stderr}`).toContain("1 answer to rightly review");
    expect(all(folder)).toEqual(before);
  });

  it("goes past what is kept about somebody or something else, and what can still be used", async () => {
    const folder = await makeBench("proposed");
    leave(folder, "decide");
    // Typed as the role of another reader.
    leave(folder, "review");
    expect((await run(REVIEW, { cwd: folder.path, today: TODAY })).code).toBe(0);
  });
});

describe("where the record is past it all the same", () => {
  it("the refusal shows the words and where they are", async () => {
    const folder = await makeBench("proposed");
    const file = leave(folder, "review");
    folder.write(BENCH_FILE, (await makeBench("decided")).read(BENCH_FILE));
    const { stderr, code } = await run(REVIEW, { cwd: folder.path, today: TODAY });
    expect(stderr).toContain("this record is decided, and a review comes before the decision");
    expect(stderr).toContain("These answers were kept on");
    expect(stderr).toContain(WORDS);
    expect(stderr).toContain(`They are in ${file}`);
    expect(code).not.toBe(0);
  });

  it("the first page names it, and how to go on where that can be", async () => {
    const folder = await makeBench("proposed");
    leave(folder, "review");
    const at = { cwd: folder.path, today: TODAY };
    const [kept] = homeOf(at).kept;
    expect(kept).toMatchObject({ command: "rightly review a-bench", answers: 1 });
    folder.write(BENCH_FILE, (await makeBench("decided")).read(BENCH_FILE));
    expect(homeOf(at).kept).toEqual([{ ...kept, command: undefined }]);
  });
});
