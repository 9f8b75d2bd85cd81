// Promise: before it is decided a record is put to bodies that can decide, read by others bound to its
// words, and taken back with a reason; each leaves a line of history.
import { describe, expect, it } from "vitest";
import { reviewedDigest } from "../record/digest.ts";
import { outstandingBodies } from "../record/outstanding.ts";
import { propose } from "./propose.ts";
import { review } from "./review.ts";
import { after, LIFE_CONTEXT, refusal, undecided } from "./testing/life-context.ts";
import { redraft, withdraw } from "./withdraw.ts";

const HISTORY = [{ on: "2026-03-01", event: "drafted" }];
const DRAFT = { ...undecided(), history: HISTORY };
const PROPOSED = { ...undecided("proposed"), "put-to": [{ body: "town-council" }] };

describe("propose", () => {
  it("names each body once", () => {
    const to = ["town-council", "health-trust", "town-council"].map((body) => ({ body }));
    const record = after(DRAFT, propose(DRAFT, { to }, LIFE_CONTEXT));
    expect(record.status).toBe("proposed");
    expect(record["put-to"]).toEqual([{ body: "town-council" }, { body: "health-trust" }]);
    expect(record.history).toEqual([
      ...HISTORY,
      {
        on: "2026-11-23",
        event: "proposed",
        note: "To Ambleford Town Council and Ambleford Health Trust.",
      },
    ]);
  });

  it("needs no body where none is known", () => {
    const record = after(DRAFT, propose(DRAFT, {}, { ...LIFE_CONTEXT, bodies: [] }));
    expect(record["put-to"]).toBeUndefined();
  });

  it.each<[string, string[], string]>([
    ["nobody", [], "it is not said which bodies must decide"],
    [
      "a board that may only recommend",
      ["parks-forum"],
      "Parks Forum may only recommend: it has no power of its own to decide",
    ],
    [
      "a body that is gone",
      ["old-council"],
      '"old-council" ended on 31 March 2025, so it did not exist on 23 November 2026. On that day it was "town-council"',
    ],
    [
      "a body that is misspelt",
      ["town-counsil"],
      '"town-counsil" is not one of the bodies in rightly.yaml (did you mean "town-council"?)',
    ],
  ])("is refused to %s", (_, to, words) => {
    expect(refusal(propose(DRAFT, { to: to.map((body) => ({ body })) }, LIFE_CONTEXT))).toContain(
      words,
    );
  });
});

describe("the plan", () => {
  const CABINET = { body: "town-council", decider: "Cabinet", on: "2026-12-15" };
  const FORUM = { body: "parks-forum", capacity: "recommends-only" } as const;
  const planned = { ...DRAFT, "put-to": [FORUM, CABINET] };

  it("stays as it is where the bodies are only named again", () => {
    for (const to of [undefined, [FORUM, CABINET], [FORUM, { body: "town-council" }]]) {
      const record = after(planned, propose(planned, { to }, LIFE_CONTEXT));
      expect(record["put-to"]).toEqual([FORUM, CABINET]);
      expect(record.history?.at(-1)?.note).toBe("To Ambleford Town Council.");
    }
  });

  it("waits for nobody who only recommends", () => {
    const { status } = planned;
    expect([status, outstandingBodies(planned, "2026-11-23")]).toEqual(["draft", ["town-council"]]);
  });

  it("is not what a review is bound to", () => {
    expect(reviewedDigest(planned)).toBe(reviewedDigest(DRAFT));
  });
});

describe("review", () => {
  it("is bound to the words as they are", () => {
    const input = { role: "Access officer", verdict: "acceptable" } as const;
    const record = after(PROPOSED, review(PROPOSED, input, LIFE_CONTEXT));
    expect(record.reviews).toEqual([
      {
        role: "Access officer",
        on: "2026-11-23",
        of: reviewedDigest(PROPOSED),
        verdict: "acceptable",
      },
    ]);
    expect(record.reviews?.[0]?.of).toBe(reviewedDigest(record));
    const changed = { ...record, title: "A longer ramp" };
    expect(record.reviews?.[0]?.of).not.toBe(reviewedDigest(changed));
  });

  it("says what should change where it is not acceptable", () => {
    const input = { role: "Access officer", verdict: "changes-needed" } as const;
    expect(refusal(review(PROPOSED, input, LIFE_CONTEXT))).toContain(
      "what should change is missing",
    );
    const record = after(
      PROPOSED,
      review(PROPOSED, { ...input, note: "Add a rail." }, LIFE_CONTEXT),
    );
    expect(record.reviews?.[0]?.note).toBe("Add a rail.");
  });

  it("takes no statement that the framework does not have", () => {
    const input = { role: "Officer", verdict: "acceptable", attest: ["nothing"] } as const;
    expect(refusal(review(PROPOSED, input, LIFE_CONTEXT))).toContain(
      '"nothing" is not a statement of parks',
    );
  });
});

describe("withdraw", () => {
  it.each([
    ["for good", withdraw, "withdrawn", "withdrawn"],
    ["to be written further", redraft, "draft", "redrafted"],
  ] as const)("takes a record back %s", (_, move, status, event) => {
    const record = after(
      PROPOSED,
      move(PROPOSED, { because: " The grant lapsed. " }, LIFE_CONTEXT),
    );
    expect(record.status).toBe(status);
    expect(record.history?.at(-1)).toEqual({ on: "2026-11-23", event, note: "The grant lapsed." });
  });

  it("needs a reason", () => {
    expect(refusal(withdraw(PROPOSED, { because: " " }, LIFE_CONTEXT))).toContain(
      "the reason is missing",
    );
  });

  it("is refused once a body has decided", () => {
    const decided = {
      ...PROPOSED,
      decisions: [{ body: "town-council", capacity: "executive", result: "approved" } as const],
    };
    expect(refusal(withdraw(decided, { because: "No." }, LIFE_CONTEXT))).toContain(
      "Ambleford Town Council has decided it already, and a decision is not withdrawn",
    );
  });
});
