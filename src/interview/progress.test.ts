// Progress counts what must be answered as the record is now, no more, and each question once; it is
// whole exactly when nothing is open; and no configuration and no day changes it.
import { describe, expect, it } from "vitest";
import { parkFramework } from "../framework/testing/park-framework.ts";
import type { DecisionRecord } from "../record/model.ts";
import { parkRecord } from "../record/testing/park-record.ts";
import { isAnswered, isRequired, progressOf } from "./flow.ts";
import { NEW_WALK } from "./model.ts";
import { countedSteps, progressOfRecord } from "./progress.ts";
import { stepsOf } from "./steps.ts";

const PARKS = parkFramework();

function wholeRecord(): DecisionRecord {
  return { ...parkRecord(), "look-backs": [{ due: "2027-03-31" }] };
}

type Change = (record: DecisionRecord) => void;

/** How the count differs from that of the whole record, and which questions wait. */
function counted(change: Change): [answered: number, total: number, open: string[]] {
  const whole = progressOfRecord(wholeRecord(), PARKS);
  const record = wholeRecord();
  change(record);
  const { answered, total } = progressOfRecord(record, PARKS);
  const open = countedSteps(record, PARKS)
    .filter((step) => isRequired(step) && !isAnswered(step, record))
    .map(({ id }) => id.replace("answers.", ""));
  expect(total - answered).toBe(open.length);
  return [answered - whole.answered, total - whole.total, open];
}

function answer(id: string, value: unknown): Change {
  return (record) => {
    record.answers = { ...record.answers, [id]: value };
  };
}

function wish(id: string, value: unknown): Change {
  return (record) => {
    const wishes = record.answers?.["wishes"] as Record<string, unknown>;
    if (value === undefined) delete wishes[id];
    else wishes[id] = value;
  };
}

describe("the progress of a record", () => {
  it("is whole for a whole record", () => {
    expect(counted(() => undefined)).toEqual([0, 0, []]);
    const { answered, total } = progressOfRecord(wholeRecord(), PARKS);
    expect(answered).toBe(total);
  });

  it("counts every part of the record, and what is left of it", () => {
    expect(counted((record) => delete record.proposal?.summary)[2]).toEqual(["proposal.summary"]);
    expect(counted((record) => delete record.evidence)[2]).toContain("evidence");
    expect(counted((record) => delete record.voice)[2]).toContain("voice");
    expect(counted((record) => delete record.answers)[2]).toEqual([
      "size",
      "open-to-all.is",
      "finest.is",
      "wishes",
    ]);
  });

  it("waits for what the chosen option demands", () => {
    const because = "Fewer can come in.";
    const fewer = { is: "fewer", because, evidence: ["ev-count"], "who-loses": "All." };
    const evidence = ["ev-count"];
    expect(counted(answer("open-to-all", { is: "more", evidence }))[2]).toEqual([
      "open-to-all.because",
    ]);
    expect(counted(answer("open-to-all", { is: "more", because: " ", evidence }))[2]).toEqual([
      "open-to-all.because",
    ]);
    const words = "Those who turn back can come in.";
    expect(counted(answer("open-to-all", { is: "more", because: words, evidence: [] }))[2]).toEqual(
      ["open-to-all.evidence"],
    );
    const open = counted(answer("open-to-all", { ...fewer, because: words }))[2];
    expect(open).toContain("open-to-all+action");
    expect(open).toContain("lighting.paths.by-day.is");
    const covered: Change = (record) => {
      answer("open-to-all", { ...fewer, because: words })(record);
      record.actions![0]!.covers!.push("answers.open-to-all");
    };
    expect(counted(covered)[2]).not.toContain("open-to-all+action");
  });

  it("counts picked rows only, and the picking itself until every row has an entry", () => {
    expect(counted(wish("safe-swings", undefined))).toEqual([-1, 0, ["wishes"]]);
    expect(counted(wish("safe-swings", {}))[2]).toEqual(["wishes.safe-swings.is"]);
    expect(counted(wish("room-to-run", { is: "not-touched" }))).toEqual([-3, -3, []]);
  });

  it("does not count optional questions, nor those that are no longer asked", () => {
    const best = { is: "the-best", because: "It is the best we know." };
    expect(counted(answer("finest", best))[2]).toEqual([]);
    expect(counted((record) => delete record.proposal?.money)).toEqual([0, 0, []]);
  });

  it("asks for a required follow-up", () => {
    const not = { is: "not-the-best", because: "There is no shade at all." };
    expect(counted(answer("finest", not))[2]).toEqual(["finest.better-would-be"]);
  });

  it("takes a body as the record names it, whichever bodies a configuration adds", () => {
    const record = wholeRecord();
    const [decision] = record.decisions ?? [];
    if (decision === undefined) throw new Error("the park record has no decision");
    decision.body = "a-body-of-the-configuration";
    const { answered, total } = progressOfRecord(record, PARKS);
    expect(answered).toBe(total);
    const known = [{ value: decision.body, label: "A body" }];
    const places = [{ value: "elsewhere", label: "Elsewhere" }];
    for (const context of [
      { ...NEW_WALK, bodies: known },
      { ...NEW_WALK, bodies: known, places },
    ]) {
      expect(progressOf(stepsOf(record, PARKS, context), record)).toEqual(
        progressOfRecord(record, PARKS),
      );
    }
  });

  it("counts an item that a walk is about to add", () => {
    const record = wholeRecord();
    const steps = countedSteps(record, PARKS, { list: "evidence" });
    expect(progressOf(steps, record).total).toBe(progressOfRecord(record, PARKS).total + 1);
  });
});
