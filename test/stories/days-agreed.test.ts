// Promise: a day that is agreed lies ahead of what it follows: a look-back, the end of keeping, the day of
// publication and the start of a decision come after it was decided, another look-back after the last. A
// slip of the year is refused where it is given, at every door; history told later keeps its own days.
import { describe, expect, it } from "vitest";
import { isRefusal, normalise } from "../../src/interview/normalise.ts";
import { NEW_WALK } from "../../src/interview/model.ts";
import { stepAt } from "../../src/interview/step-at.ts";
import { HARBOUR } from "../../src/interview/testing/harbour-framework.ts";
import { harbourRecord } from "../../src/interview/testing/harbour-record.ts";
import { BENCH_FILE, BENCH_ID, makeBench } from "../support/moved-bench.ts";
import type { BenchStage } from "../support/moved-bench.ts";
import { run } from "../support/run.ts";

const SLIP = "5 January 2020";
const context = { ...NEW_WALK, today: "2026-11-23" };
const decided = { body: "harbour", on: "2026-11-20" } as const;
const held = { due: "2026-11-21", held: "2026-11-22" };

describe("where it is read", () => {
  it.each<[string, readonly (string | number)[], object, string | undefined]>([
    ["a first look-back", ["look-backs", 0, "due"], {}, "the decision of 20 November 2026"],
    [
      "another look-back",
      ["look-backs", 1, "due"],
      { "look-backs": [held] },
      "the look-back of 22 November 2026",
    ],
    ["the end of keeping", ["publication", "retain-until"], {}, "the decision of 20 November 2026"],
    [
      "the day of publication",
      ["publication", "not-before"],
      {},
      "the decision of 20 November 2026",
    ],
    ["the start", ["decisions", 0, "effective-from"], {}, "the decision of 20 November 2026"],
    ["the day of a decision", ["decisions", 0, "on"], {}, undefined],
    ["a notice", ["decisions", 0, "key", "notice-published"], {}, undefined],
    ["a reading", ["reviews", 0, "on"], {}, undefined],
    ["an action of a decision", ["actions", 0, "due"], {}, undefined],
  ])("%s", (_, path, more, after) => {
    const draft = { ...harbourRecord(), decisions: [decided], ...more };
    const read = normalise(stepAt(path, { draft, framework: HARBOUR, context })!, SLIP);
    if (after === undefined) expect(read).toBe("2020-01-05");
    else expect(isRefusal(read) ? read.error : read).toContain(`${SLIP} is before ${after}.`);
  });

  it("an action that is promised in a draft lies ahead, unless it stands there already", () => {
    const path = ["actions", 0, "due"];
    const draft = { ...harbourRecord(), decisions: [], actions: [{ id: "act-one" }] };
    const says = (walk: object, typed: string): unknown => {
      const read = normalise(stepAt(path, { draft, framework: HARBOUR, context, ...walk })!, typed);
      return isRefusal(read) ? read.error : read;
    };
    expect(says({}, SLIP)).toContain(`${SLIP} is past.`);
    expect(says({}, "23 November 2026")).toBe("2026-11-23");
    const standing = { ...draft, actions: [{ id: "act-one", due: "2020-01-05" }] };
    expect(says({ standing }, SLIP)).toBe("2020-01-05");
    const isDone = { ...draft, actions: [{ id: "act-one", status: "done" as const }] };
    expect(says({ draft: isDone }, SLIP)).toBe("2020-01-05");
  });
});

const BY_CABINET = ["decide", BENCH_ID, "--answers", "cabinet.yaml", "--access", "open"] as const;
const TOLD = ["--summary", "There will be a bench by the pond."] as const;

describe("at the doors", () => {
  it.each<[string, BenchStage, string, readonly [string, ...string[]], string, string]>([
    [
      "decide --look-back",
      "proposed",
      "2026-12-15",
      [...BY_CABINET, ...TOLD, "--look-back", SLIP],
      "",
      "the decision of 15 December 2026",
    ],
    [
      "decide --retain-until",
      "proposed",
      "2026-12-15",
      [...BY_CABINET, ...TOLD, "--look-back", "2027-09-30", "--retain-until", "1.1.2020"],
      "",
      "the decision of 15 December 2026",
    ],
    [
      "decide --not-before",
      "proposed",
      "2026-12-15",
      [...BY_CABINET, ...TOLD, "--look-back", "2027-09-30", "--not-before", "1.1.2020"],
      "",
      "the decision of 15 December 2026",
    ],
    [
      "look-back --answers",
      "decided",
      "2027-09-20",
      ["look-back", BENCH_ID, "--answers", "-"],
      `next: ${SLIP}\nby: Head gardener\nlearned: Two benches would have been better.\nanswers:\n  open-to-all: {is: more, because: People who tire stay for longer now.}\n  finest: {is: not-the-best, because: There is still no shade at noon., better-would-be: A tree behind it.}\n`,
      "",
    ],
    [
      "correct",
      "decided",
      "2027-01-10",
      [
        "correct",
        BENCH_ID,
        "look-backs.0.due",
        "--is",
        SLIP,
        "--because",
        "The year was a slip of the pen.",
      ],
      "",
      "the decision of 15 December 2026",
    ],
    [
      "a form",
      "draft",
      "2026-11-03",
      ["new", "--answers", "-"],
      `title: A path\nactions:\n  - {what: Ask the school, kind: follow-up, owner: Clerk, due: ${SLIP}}\n`,
      "is past",
    ],
    [
      "--set",
      "draft",
      "2026-11-03",
      [
        "new",
        "A path",
        "--set",
        "actions.0.what=Ask the school",
        "--set",
        `actions.0.due=${SLIP}`,
        "--no-input",
      ],
      "",
      "is past",
    ],
  ])("%s refuses a slip of the year", async (_, stage, today, argv, stdin, after) => {
    const folder = await makeBench(stage);
    const before = folder.files().map((file) => [file, folder.read(file)]);
    const { code, stderr } = await run(argv, { cwd: folder.path, today, stdin });
    expect(stderr).toContain(" 2020 is ");
    expect(stderr).toContain(after);
    expect(stderr).toContain("Correct the date: the year may be a slip");
    expect(code).not.toBe(0);
    expect(folder.files().map((file) => [file, folder.read(file)])).toEqual(before);
  });

  it("takes what was due by a day that is past now, of a decision that is noted years later", async () => {
    const folder = await makeBench("proposed");
    const argv = [
      ...BY_CABINET,
      ...TOLD,
      "--on",
      "2026-12-15",
      "--look-back",
      "2027-09-30",
    ] as const;
    const { code, stderr } = await run(argv, { cwd: folder.path, today: "2029-02-01" });
    expect(stderr).not.toContain("slip");
    expect(code).toBe(0);
    const { stdout } = await run(["check", BENCH_FILE], { cwd: folder.path, today: "2029-02-01" });
    expect(stdout).toContain("look-back-overdue");
  });

  it("a check finds one that was written by hand, once", async () => {
    const folder = await makeBench("decided");
    folder.write(BENCH_FILE, folder.read(BENCH_FILE).replace("due: 2027-09-30", "due: 2020-09-30"));
    const { stdout } = await run(["check", BENCH_FILE], { cwd: folder.path, today: "2027-01-10" });
    expect(stdout).toContain(
      "30 September 2020 is before the decision of 15 December 2026 [day-too-early]",
    );
    expect(stdout).not.toContain("look-back-overdue");
  });
});
