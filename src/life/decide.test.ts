// Promise: a decision is noted only of who may take it, on the words it was taken on, with the call-in
// its body has; the record is decided when the slowest body has decided.
import { describe, expect, it } from "vitest";
import { confirmedDigest, reviewedDigest } from "../record/digest.ts";
import type { Decision } from "../record/decision-model.ts";
import { callIn } from "./call-in.ts";
import { decide } from "./decide.ts";
import { after, LIFE_CONTEXT, refusal } from "./testing/life-context.ts";
import { BOARD, CABINET, DECIDED, noted, PROPOSED } from "./testing/decided.ts";

describe("decide", () => {
  it("waits for the slowest body, and seals the words then", () => {
    const first = noted(CABINET);
    expect([first.status, DECIDED.status]).toEqual(["proposed", "decided"]);
    expect(first.history?.at(-1)?.of).toBeUndefined();
    expect(DECIDED.history?.at(-1)?.of).toBe(confirmedDigest(DECIDED));
    expect(DECIDED.decisions?.map(({ of }) => of)).toEqual([
      reviewedDigest(PROPOSED),
      reviewedDigest(PROPOSED),
    ]);
  });

  it("counts the call-in from the day of publication", () => {
    const [decision] =
      noted({ ...CABINET, "call-in": { published: "2026-11-17" } }).decisions ?? [];
    expect(decision?.["call-in"]).toEqual({
      "working-days": 3,
      published: "2026-11-17",
      ends: "2026-11-20",
    });
    expect(decision?.["effective-from"]).toBe("2026-11-23");
  });

  it("gives no call-in to what was rejected, or where it was waived", () => {
    const [rejected] = noted({ ...CABINET, result: "rejected" }).decisions ?? [];
    expect([rejected?.["call-in"], rejected?.["effective-from"]]).toEqual([undefined, undefined]);
    const waived = { "waived-because": "The grant lapses." };
    const [urgent] = noted({ ...CABINET, "call-in": waived }).decisions ?? [];
    expect(urgent).toMatchObject({
      "effective-from": "2026-11-16",
      "call-in": { "working-days": 0 },
    });
  });

  it("stays proposed while a body puts it off, until that body has decided", () => {
    const off = noted(CABINET, { ...BOARD, result: "deferred" });
    expect(off.status).toBe("proposed");
    expect(after(off, decide(off, { decision: BOARD }, LIFE_CONTEXT)).status).toBe("decided");
  });

  it("notes what a forum recommends, which decides nothing", () => {
    const forum = { ...BOARD, body: "parks-forum", capacity: "recommends-only" } as const;
    const record = noted({ ...forum, result: "recommended" }, CABINET, BOARD);
    expect(record.status).toBe("decided");
    expect(record.decisions?.[0]?.of).toBeUndefined();
  });

  it.each<[string, Partial<Decision>, string]>([
    [
      "a forum",
      { body: "parks-forum" },
      "Parks Forum may only recommend: it has no power of its own to decide, so it cannot have approved this. Note what it said as a recommendation",
    ],
    [
      "a panel",
      { decider: "Parks panel", capacity: "recommends-only" },
      "Parks panel may only recommend",
    ],
    [
      "a body that is gone",
      { body: "old-council" },
      '"old-council" ended on 31 March 2025, so it did not exist on 16 November 2026',
    ],
    ["nobody", { body: undefined as never }, "the body is missing"],
    ["a day to come", { on: "2026-12-24" }, "24 December 2026 has not come yet"],
    ["a day before it was proposed", { on: "2026-11-09" }, "The tests come before the decision"],
    [
      "another body's reference",
      { reference: "FP/1" },
      '"FP/1" does not look like a reference of Ambleford Town Council, which are "TC/{seq}/{year}"',
    ],
  ])("is refused of %s", (_, change, words) => {
    expect(
      refusal(decide(PROPOSED, { decision: { ...CABINET, ...change } }, LIFE_CONTEXT)),
    ).toContain(words);
  });

  it("is refused twice of one body, unless the words have changed", () => {
    const first = noted(CABINET);
    expect(refusal(decide(first, { decision: CABINET }, LIFE_CONTEXT))).toContain(
      "decided this already, on 16 November 2026",
    );
    const changed = { ...first, title: "A longer ramp" };
    expect(refusal(decide(changed, { decision: BOARD }, LIFE_CONTEXT))).toContain(
      "Ambleford Town Council decided on other words on 16 November 2026",
    );
    const again = after(changed, decide(changed, { decision: CABINET }, LIFE_CONTEXT));
    expect(after(again, decide(again, { decision: BOARD }, LIFE_CONTEXT)).status).toBe("decided");
  });
});

describe("call-in", () => {
  const because = "Four members: the price.";
  const called = after(DECIDED, callIn(DECIDED, { on: "2026-11-18", because }, LIFE_CONTEXT));

  it("takes the day it takes effect away until it is over", () => {
    expect(called.decisions?.[0]?.["effective-from"]).toBeUndefined();
    const over = { outcome: "upheld", on: "2026-11-23" } as const;
    const [upheld] = after(called, callIn(called, over, LIFE_CONTEXT)).decisions ?? [];
    expect(upheld).toMatchObject({
      "effective-from": "2026-11-23",
      "call-in": over && { outcome: "upheld" },
    });
    const back = { ...over, outcome: "sent-back" } as const;
    const [sent] = after(called, callIn(called, back, LIFE_CONTEXT)).decisions ?? [];
    expect(sent?.["effective-from"]).toBeUndefined();
  });

  it("leaves the seal as it is", () => {
    expect(confirmedDigest(called)).toBe(confirmedDigest(DECIDED));
  });

  it.each([
    [
      "too late",
      DECIDED,
      { on: "2026-11-20", because },
      "it could be called in until 19 November 2026",
    ],
    ["without a reason", DECIDED, { on: "2026-11-18" }, "who called it in and why is missing"],
    [
      "twice",
      called,
      { on: "2026-11-18", because },
      "it was called in already, on 18 November 2026",
    ],
    ["of nobody's decision", PROPOSED, { because }, "no body has taken a decision here"],
    ["before it began", DECIDED, { outcome: "upheld" as const }, "it was not called in"],
  ])("is refused %s", (_, record, input, words) => {
    expect(refusal(callIn(record, input, LIFE_CONTEXT))).toContain(words);
  });
});
