// Promise: a move asks nothing that cannot be given as well, and what is given leaves what answering
// leaves; and every move of a life is in the registry.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { Step, StepValue } from "../../src/interview/model.ts";
import { isRefusal } from "../../src/interview/normalise.ts";
import { anyReply } from "../../src/interview/testing/any-reply.ts";
import { MOVE_NAMES } from "../../src/life/model.ts";
import { MOVES } from "../../src/life/moves.ts";
import { valueAt } from "../../src/mapping.ts";
import type { GivenFields } from "../../src/work/moves/given-reader.ts";
import { openMove } from "../../src/work/moves/open-move.ts";
import { MOVE_DEFINITIONS } from "../../src/work/moves/registry.ts";
import type { MoveReports } from "../../src/work/moves/registry.ts";
import type { MoveSession } from "../../src/work/moves/session.ts";
import type { Workplace } from "../../src/work/workplace.ts";
import { withEdit } from "../../src/yaml/plain-edit.ts";
import { BENCH_FILE, BENCH_ID, makeBench, SECOND_ID } from "../support/moved-bench.ts";
import type { BenchStage } from "../support/moved-bench.ts";
import { run } from "../support/run.ts";

type Name = keyof MoveReports;

const NAMES = Object.keys(MOVE_DEFINITIONS) as Name[];

/** The stage that each is made from. */
const STAGES: Readonly<Record<Name, BenchStage>> = {
  propose: "draft",
  review: "proposed",
  decide: "proposed",
  seal: "decided",
  "call-in": "decided",
  withdraw: "proposed",
  redraft: "proposed",
  correct: "decided",
  "look-back": "decided",
  supersede: "replaced",
  end: "decided",
  rescind: "decided",
  exempt: "decided",
  lift: "decided",
  "mark-action": "decided",
};

/** What must be known when it is opened. */
const OPENED_WITH: Partial<Record<Name, GivenFields>> = {
  supersede: { by: SECOND_ID },
  // It could be called in until the 18th.
  "call-in": { on: "2026-12-16" },
};

/** Answers that nobody finds by chance, by step. */
const REPLIES: Readonly<Record<string, string>> = {
  "errata.0.field": "decisions.0.decider",
  "decisions.0.reference": "AT/041/12/26",
};

async function placeFor(name: Name): Promise<Workplace> {
  const folder = await makeBench(STAGES[name]);
  const cwd = folder.path;
  if (name === "seal") {
    folder.write(
      BENCH_FILE,
      folder.read(BENCH_FILE).replace(/(event: decided[^]*?)\n +of: .*/, "$1"),
    );
  }
  if (name === "lift") {
    const ground = ["--paragraph", "3", "--public-interest", "The bids are not opened yet."];
    for (const field of ["decisions.0.reasons", "proposal.summary"]) {
      await run(["exempt", BENCH_ID, field, ...ground], { cwd });
    }
  }
  return { cwd, today: "2027-12-31" };
}

describe("the registry of moves", () => {
  it("holds every move of a life", () => {
    expect(NAMES).toEqual(expect.arrayContaining([...MOVE_NAMES]));
  });

  it.each(MOVE_NAMES)(
    "refuses %s from where it may not be made, before anything is asked",
    async (name) => {
      const stage = (["draft", "proposed", "decided"] as const).find(
        (status) => !MOVES[name].from.includes(status),
      );
      if (stage === undefined) return;
      const { path: cwd } = await makeBench(stage);
      const given = name === "supersede" ? { by: BENCH_ID } : {};
      const open = (): unknown =>
        openMove(name, BENCH_ID, { cwd, today: "2027-12-31" }, given).ready();
      expect(open).toThrow(MOVES[name].because);
    },
  );

  it.each(NAMES)("refuses a field that %s does not know", async (name) => {
    const at = await placeFor(name);
    const given = { ...OPENED_WITH[name], wether: "x" };
    expect(() => openMove(name, BENCH_ID, at, given)).toThrow('"wether" is not asked here');
  });
});

describe("what is asked can be given", () => {
  it.each(NAMES)("%s", async (name) => {
    const at = await placeFor(name);
    let made = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const opened = OPENED_WITH[name] ?? {};
        const asked = openMove(name, BENCH_ID, at, opened);
        const steps = answerAnyhow(asked, picker(seed));
        if (steps === undefined) return;
        const given = { ...opened, ...fieldsOf(steps, asked) };
        const outcome = outcomeOf(() => openMove(name, BENCH_ID, at, given));
        expect(outcome).toEqual(outcomeOf(() => asked));
        if (typeof outcome === "object" && outcome !== null && "done" in outcome) made += 1;
      }),
      { numRuns: 30 },
    );
    // Not every answer is refused.
    expect(made).toBeGreaterThan(0);
  });
});

/** Answers that are tried before a question is given up. */
const TRIES = 8;

/**
 * Answers whatever is asked. What the end would refuse is refused at once, and another answer tried.
 * @returns Every step that was ever reached, by id; `undefined` if a question took no answer.
 */
function answerAnyhow(
  session: MoveSession<unknown>,
  pick: (below: number) => number,
): Map<string, Step> | undefined {
  const reached = new Map<string, Step>();
  for (let page = session.page(); page !== undefined; page = session.page()) {
    for (const step of session.steps()) {
      reached.set(step.id, step);
      const field = session.fieldFor(step);
      expect(field, step.id).toBeDefined();
      expect(session.fields).toContain(field?.split(".")[0]);
    }
    const { step } = page;
    const isTaken = Array.from({ length: TRIES }).some(() => {
      const reply = REPLIES[step.id] ?? anyReply(step, pick);
      return !isRefusal(session.answer(asTyped(reply)));
    });
    if (!isTaken) return undefined;
    session.forward();
  }
  return reached;
}

function asTyped(value: StepValue): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "object") return String(value);
  return value.length === 0 ? "none" : value.join("\n");
}

/** The answers as an answers file would give them. */
function fieldsOf(steps: Map<string, Step>, session: MoveSession<unknown>): GivenFields {
  return [...steps.values()].reduce<unknown>((given, step) => {
    const value = valueAt(session.draft, step.path);
    const path = (session.fieldFor(step) ?? "")
      .split(".")
      .map((name) => (/^\d+$/.test(name) ? Number(name) : name));
    return value === undefined ? given : withEdit(given, { path, value });
  }, {}) as GivenFields;
}

/** What the move would do, or why it may not be made. */
function outcomeOf(open: () => MoveSession<unknown>): unknown {
  try {
    return open().ready();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message;
  }
}

/** The same numbers for the same seed. */
function picker(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
