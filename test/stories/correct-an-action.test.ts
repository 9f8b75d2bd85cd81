// Promise: a question that is answered by an action is corrected in the words of the action, at every
// door: the id stays, what it said is kept, the seal holds, and a check finds no error.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PARK_FRAMEWORK } from "../../src/framework/testing/park-framework.ts";
import { parseRecord } from "../../src/record/parse.ts";
import type { DecisionRecord } from "../../src/record/model.ts";
import { openMove } from "../../src/work/moves/open-move.ts";
import type { Folder } from "../support/folder.ts";
import { BENCH_FILE, BENCH_ID, makeBenchFrom } from "../support/moved-bench.ts";
import { run } from "../support/run.ts";

/** What would be better is an action here. */
const FILES = {
  "frameworks/parks/1.0.0/framework.yaml": PARK_FRAMEWORK.replace(
    "ask: What would be better?, type: text",
    "ask: What would be better?, type: action",
  ),
  "bench.yaml": readFileSync("test/stories/life-of-a-decision/bench.yaml", "utf8").replace(
    "A tree behind the bench.",
    "Plant a lime tree behind the bench.",
  ),
};
const QUESTION = "answers.finest.better-would-be";
const IS = "A plane tree behind the bench.";
const BECAUSE = "The minutes name the kind of tree.";
const DAY = "2027-01-12";

interface Door {
  name: string;
  correct: (folder: Folder) => Promise<unknown>;
}

function ask(replies: readonly string[]): Door["correct"] {
  return (folder) => {
    const session = openMove("correct", BENCH_ID, { cwd: folder.path, today: DAY });
    for (const raw of replies) {
      expect(session.answer(raw)).not.toHaveProperty("error");
      session.forward();
    }
    return Promise.resolve(session.commit());
  };
}

async function command(folder: Folder, argv: readonly string[], stdin = ""): Promise<void> {
  const given = { cwd: folder.path, today: DAY, stdin };
  const { code, stderr } = await run(["correct", BENCH_ID, ...argv], given);
  expect(code, stderr).toBe(0);
}

const FORM = `field: ${QUESTION}\nis: "${IS}"\nbecause: "${BECAUSE}"\n`;

const DOORS: readonly Door[] = [
  { name: "flags", correct: (at) => command(at, [QUESTION, "--is", IS, "--because", BECAUSE]) },
  { name: "an answers file", correct: (at) => command(at, ["--answers", "-"], FORM) },
  { name: "the walk, by its question", correct: ask([QUESTION, IS, BECAUSE]) },
  { name: "the field of the action", correct: (at) => ask([actionField(at), IS, BECAUSE])(at) },
];

function recordIn(folder: Folder): DecisionRecord {
  return parseRecord(folder.read(BENCH_FILE)).record!;
}

function answerIn({ answers }: DecisionRecord): unknown {
  return (answers?.["finest"] as Record<string, unknown>)["better-would-be"];
}

function actionField(folder: Folder): string {
  return `actions.${String(answerIn(recordIn(folder)))}.what`;
}

describe("a question that an action answers", () => {
  it.each(DOORS)("is corrected in its words by $name", async ({ correct }) => {
    const folder = await makeBenchFrom(FILES, "decided");
    const before = recordIn(folder);
    const id = answerIn(before);
    const at = before.actions!.findIndex((one) => one.id === id);
    expect(at).not.toBe(-1);
    await correct(folder);
    const after = recordIn(folder);
    expect(answerIn(after)).toBe(id);
    expect(after.actions![at]).toEqual({ ...before.actions![at], what: IS });
    expect(after.errata).toEqual([
      {
        on: DAY,
        field: `actions.${at}.what`,
        was: before.actions![at]!.what,
        is: IS,
        because: BECAUSE,
      },
    ]);
    const { code, stdout } = await run(["check"], { cwd: folder.path, today: DAY });
    expect(code, stdout).toBe(0);
  });

  it("is in the list once, with the words of its action", async () => {
    const folder = await makeBenchFrom(FILES, "decided");
    const session = openMove("correct", BENCH_ID, { cwd: folder.path, today: DAY });
    const list = JSON.stringify(session.page()!.step.guidance);
    const { actions } = recordIn(folder);
    const { what } = actions!.find(({ id }) => id === answerIn(recordIn(folder)))!;
    expect(list.split(what as string)).toHaveLength(2);
  });
});
