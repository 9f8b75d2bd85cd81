// Promise: what was decided is corrected in the open, looked back on, ended by who may end it and
// superseded in both records, and what was confirmed stays provable through all of it.
import { describe, expect, it } from "vitest";
import { confirmedDigest, reviewedDigest } from "../record/digest.ts";
import type { DecisionRecord } from "../record/model.ts";
import { correct } from "./correct.ts";
import { end } from "./end.ts";
import { lookBack } from "./look-back.ts";

import { supersede } from "./supersede.ts";
import { after, LIFE_CONTEXT, refusal } from "./testing/life-context.ts";
import { DECIDED } from "./testing/decided.ts";

describe("correct", () => {
  const FIX = { field: "decisions.0.reference", is: "TC/13/2026", because: "A slip." };

  it("keeps what it said, and breaks no signature and no seal", () => {
    const record = after(DECIDED, correct(DECIDED, FIX, LIFE_CONTEXT));
    expect(record.errata).toEqual([
      {
        on: "2026-11-23",
        field: FIX.field,
        was: "TC/12/2026",
        is: "TC/13/2026",
        because: "A slip.",
      },
    ]);
    expect(record.decisions?.[0]?.reference).toBe("TC/13/2026");
    expect(confirmedDigest(record)).toBe(confirmedDigest(DECIDED));
  });

  it.each(["decisions[0].reference", " decisions.town-council.reference"])(
    "takes a field by any of its names: %s",
    (field) => {
      const record = after(DECIDED, correct(DECIDED, { ...FIX, field }, LIFE_CONTEXT));
      expect(record.errata?.[0]?.field).toBe("decisions.0.reference");
      expect(confirmedDigest(record)).toBe(confirmedDigest(DECIDED));
    },
  );

  it.each([
    ["a number", "proposal.money.amount", "12500"],
    ["true or false", "proposal.money.saving", "true"],
    ["words that were read", "options.0.rejected-because", "They keep many out."],
    ["what was not said", "decisions.0.dissent", "The member for Riverside."],
  ])("corrects %s, and again", (_, field, is) => {
    const once = after(DECIDED, correct(DECIDED, { field, is, because: "A slip." }, LIFE_CONTEXT));
    const twice = after(once, correct(once, { ...FIX, because: "Another." }, LIFE_CONTEXT));
    expect(confirmedDigest(twice)).toBe(confirmedDigest(DECIDED));
    expect(reviewedDigest(twice)).toBe(reviewedDigest(DECIDED));
    expect(confirmedDigest({ ...twice, title: "Changed" })).not.toBe(confirmedDigest(DECIDED));
  });

  it("marks another option as the preferred one, and takes the mark from the one before", () => {
    const options = DECIDED.options!;
    const old = options.findIndex(({ preferred }) => preferred === true);
    const other = options.findIndex(({ preferred }) => preferred !== true);
    const mark = (at: number) => ({ ...FIX, field: `options.${at}.preferred`, is: "true" });
    const record = after(DECIDED, correct(DECIDED, mark(other), LIFE_CONTEXT));
    expect(record.options?.map(({ preferred }) => preferred)).toEqual(
      options.map((_, at) => (at === other ? true : undefined)),
    );
    expect(confirmedDigest(record)).toBe(confirmedDigest(DECIDED));
    const back = after(record, correct(record, mark(old), LIFE_CONTEXT));
    expect(back.options).toEqual(DECIDED.options);
    expect(confirmedDigest(back)).toBe(confirmedDigest(DECIDED));
    expect(reviewedDigest(back)).toBe(reviewedDigest(DECIDED));
  });

  it.each([
    ["a day to come", "on", "2026-11-24", "has not come yet"],
    ["a day before it was put forward", "on", "2020-01-01", "it was proposed on"],
    ["another body's reference", "reference", "HT/1", "does not look like a reference"],
    ["a body that was no more", "body", "old-council", '"old-council" ended on 31 March 2025'],
    ["a body that may only recommend", "body", "parks-forum", "may only recommend"],
  ])("refuses %s, as decide does", (_, field, is, words) => {
    const input = { field: `decisions.0.${field}`, is, because: "A slip." };
    expect(refusal(correct(DECIDED, input, LIFE_CONTEXT))).toContain(words);
  });

  it("does not take the mark from the preferred option without another", () => {
    const at = DECIDED.options!.findIndex(({ preferred }) => preferred === true);
    const input = { field: `options.${at}.preferred`, is: "false", because: "A slip." };
    expect(refusal(correct(DECIDED, input, LIFE_CONTEXT))).toContain("Say which it should be");
  });

  it("is seen through when the field is changed once more by hand", () => {
    const record = after(DECIDED, correct(DECIDED, FIX, LIFE_CONTEXT));
    record.decisions![0]!.reference = "TC/14/2026";
    expect(confirmedDigest(record)).not.toBe(confirmedDigest(DECIDED));
  });

  it.each([
    ["status", "draft", "it is not wording of the decision"],
    [
      "decisions.0.referense",
      "x",
      'there is no field "decisions.0.referense" in this record (did you mean',
    ],
    ["decisions.0", "x", "holds more than one thing"],
    ["proposal.money.amount", "lots", "which holds a number"],
    ["decisions.0.reference", "TC/12/2026", "says so already"],
    ["decisions.0.reference", " ", "what it should say is missing"],
  ])("is refused of %s as %j", (field, is, words) => {
    expect(refusal(correct(DECIDED, { field, is, because: "A slip." }, LIFE_CONTEXT))).toContain(
      words,
    );
  });
});

describe("look-back", () => {
  const SEEN = { by: "Head gardener", learned: "Plant first." };

  it("is noted in the place that waits for it, and the next one after it", () => {
    const waiting = { ...DECIDED, "look-backs": [{ due: "2026-11-22" }] };
    const input = { lookBack: { ...SEEN, held: "2026-11-23" }, next: "2027-11-22" };
    expect(after(waiting, lookBack(waiting, input, LIFE_CONTEXT))["look-backs"]).toEqual([
      { due: "2026-11-22", ...SEEN, held: "2026-11-23" },
      { due: "2027-11-22" },
    ]);
  });

  it("can be held without having been due", () => {
    const record: DecisionRecord = { ...DECIDED };
    delete record["look-backs"];
    expect(after(record, lookBack(record, { lookBack: SEEN }, LIFE_CONTEXT))["look-backs"]).toEqual(
      [{ ...SEEN, held: "2026-11-23" }],
    );
  });

  it.each([
    ["2026-11-24", "24 November 2026 has not come yet"],
    ["2026-11-15", "15 November 2026 is before the decision of 16 November 2026"],
  ])("is refused on %s", (held, words) => {
    expect(refusal(lookBack(DECIDED, { lookBack: { ...SEEN, held } }, LIFE_CONTEXT))).toContain(
      words,
    );
  });
});

describe("end", () => {
  const WHY = { how: "rescinded", by: "Cabinet", because: "The money is gone." } as const;

  it("waits for every body that approved", () => {
    const first = after(DECIDED, end(DECIDED, { body: "town-council", ...WHY }, LIFE_CONTEXT));
    expect(first.status).toBe("decided");
    const second = after(first, end(first, { body: "health-trust", ...WHY }, LIFE_CONTEXT));
    expect(second.status).toBe("rescinded");
    expect(second.ended?.map(({ body, by, on }) => [body, by, on])).toEqual([
      ["town-council", "Cabinet", "2026-11-23"],
      ["health-trust", "Cabinet", "2026-11-23"],
    ]);
    expect(confirmedDigest(second)).toBe(confirmedDigest(DECIDED));
    expect(refusal(end(first, { body: "town-council", ...WHY }, LIFE_CONTEXT))).toContain(
      "has rescinded it already",
    );
  });

  it("is refused of who did not decide", () => {
    expect(refusal(end(DECIDED, { body: "parks-forum", ...WHY }, LIFE_CONTEXT))).toContain(
      "Parks Forum did not approve this, and only who did can rescind it. It was approved by Ambleford Town Council and Ambleford Health Trust: --body town-council",
    );
  });

  it("takes the status of the last that ended, whatever ended the others", () => {
    const court = {
      how: "quashed",
      by: "High Court",
      because: "Families were not asked.",
    } as const;
    const first = after(DECIDED, end(DECIDED, { body: "town-council", ...WHY }, LIFE_CONTEXT));
    const second = after(first, end(first, { body: "health-trust", ...court }, LIFE_CONTEXT));
    expect(second.status).toBe("quashed");
    expect(second.history?.slice(-2).map(({ event, note }) => [event, note])).toEqual([
      ["rescinded", "Cabinet: The money is gone."],
      ["quashed", "High Court: Families were not asked."],
    ]);
  });

  it.each<[string, Partial<Parameters<typeof end>[1]>, string]>([
    ["without a court", { how: "quashed", by: " " }, "which court quashed it or why is missing"],
    ["without a reason", { how: "lapsed", because: "" }, "what made it lapse is missing"],
    ["on a day to come", { on: "2026-11-24" }, "24 November 2026 has not come yet"],
    [
      "before it was decided",
      { on: "2026-11-15" },
      "it cannot have ended on 15 November 2026, before it was decided on 16 November 2026",
    ],
  ])("is refused %s", (_, input, words) => {
    const whole = { body: "town-council", ...WHY, ...input };
    expect(refusal(end(DECIDED, whole, LIFE_CONTEXT))).toContain(words);
  });

  it("asks nobody who ended what lapsed", () => {
    const input = { how: "lapsed", body: "town-council", because: "Its time ran out." } as const;
    const first = after(DECIDED, end(DECIDED, input, LIFE_CONTEXT));
    expect(first.ended).toEqual([
      { how: "lapsed", body: "town-council", on: "2026-11-23", because: "Its time ran out." },
    ]);
  });

  it("lets the tests be asked again, and asks for no look-back", () => {
    const over = ["town-council", "health-trust"].reduce(
      (record, body) => after(record, end(record, { body, ...WHY }, LIFE_CONTEXT)),
      DECIDED,
    );
    const seen = { by: "Head gardener", learned: "A grant for one year carries nothing." };
    const looked = after(over, lookBack(over, { lookBack: seen }, LIFE_CONTEXT));
    expect(looked["look-backs"]?.at(-1)).toMatchObject(seen);
    expect(looked.status).toBe("rescinded");
  });
});

describe("supersede", () => {
  const NEWER: DecisionRecord = { ...DECIDED, id: "2026-11-20-a-wider-ramp", links: {} };

  it("is said in both records", () => {
    const both = supersede(DECIDED, { by: NEWER }, LIFE_CONTEXT);
    if ("refused" in both) throw new Error(both.refused);
    expect(after(DECIDED, both.older)).toMatchObject({
      status: "superseded",
      links: { "superseded-by": NEWER.id },
    });
    const newer = after(NEWER, both.newer);
    expect(newer.links?.supersedes).toEqual([{ record: DECIDED.id }]);
    expect(confirmedDigest(newer)).toBe(confirmedDigest(NEWER));
    const again = supersede(DECIDED, { by: newer }, LIFE_CONTEXT);
    expect("refused" in again ? again : again.newer.edits).toEqual([]);
  });

  it.each([
    ["itself", DECIDED, "a record cannot take its own place"],
    [
      "a draft",
      { ...NEWER, status: "draft" as const },
      "is a draft, and only a decision that has not ended",
    ],
    [
      "one that is gone",
      { ...NEWER, links: { "superseded-by": "2027-01-01-x" } },
      "was itself superseded by 2027-01-01-x",
    ],
  ])("is refused by %s", (_, by, words) => {
    expect(JSON.stringify(supersede(DECIDED, { by }, LIFE_CONTEXT))).toContain(words);
  });
});
