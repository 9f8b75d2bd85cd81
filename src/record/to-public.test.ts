import { describe, expect, it } from "vitest";
import { RIVERSIDE } from "../publish/testing/park-records.ts";
import type { DecisionRecord } from "./model.ts";
import { isHeldBack, toPublic } from "./to-public.ts";

const TODAY = "2026-11-23";

function publicOf(changes: object): DecisionRecord | undefined {
  return toPublic({ ...RIVERSIDE, ...changes }, TODAY);
}

describe("what of a record is public", () => {
  it("is all of an open one", () => {
    expect(toPublic(RIVERSIDE, TODAY)).toEqual(RIVERSIDE);
  });

  it.each<[string, object]>([
    ["a key that the format does not know", { contractor: "ZEBRA" }],
    [
      "a key inside that the format does not know",
      { proposal: { sumary: "ZEBRA", duties: ["x"] } },
    ],
    ["a key in a list", { options: [{ id: "as-now", exemt: { text: "ZEBRA" } }] }],
    [
      "text beside a ground",
      {
        proposal: {
          summary: { exempt: { paragraph: 3, "public-interest": "Bids." }, text: "ZEBRA" },
        },
      },
    ],
    [
      "text in a ground",
      {
        proposal: {
          summary: { exempt: { paragraph: 3, "public-interest": "Bids.", text: "ZEBRA" } },
        },
      },
    ],
    ["a misspelt ground", { proposal: { summary: { exemt: { paragraph: 3, text: "ZEBRA" } } } }],
    ["a ground that is text", { proposal: { summary: { exempt: "ZEBRA" } } }],
    [
      "a ground with a list in it",
      { proposal: { summary: { exempt: { paragraph: "ZEBRA", "public-interest": ["ZEBRA"] } } } },
    ],
    [
      "a paragraph that is a word",
      { proposal: { summary: { exempt: { paragraph: "ZEBRA", "public-interest": "Bids." } } } },
    ],
    [
      "a misspelt ground of an answer",
      {
        answers: {
          finest: { is: "the-best", because: { Exempt: { paragraph: 3 }, text: "ZEBRA" } },
        },
      },
    ],
    [
      "text beside the ground of an answer",
      {
        answers: {
          finest: {
            because: { exempt: { paragraph: 3, "public-interest": "Bids." }, was: "ZEBRA" },
          },
        },
      },
    ],
    [
      "a misspelt ground of a look-back",
      { "look-backs": [{ answers: { finest: { because: { exmept: "ZEBRA" } } } }] },
    ],
  ])("is not %s", (_, changes) => {
    expect(JSON.stringify({ ...RIVERSIDE, ...changes })).toContain("ZEBRA");
    expect(JSON.stringify(publicOf(changes))).not.toContain("ZEBRA");
  });

  it("is a sound ground", () => {
    const summary = { exempt: { paragraph: 3, "public-interest": "Bids are open." } };
    expect(publicOf({ proposal: { summary } })?.proposal).toEqual({ summary });
  });

  it("is only that there was a decision where it is fully exempt", () => {
    const publication = { ...RIVERSIDE.publication, access: "fully-exempt", summary: "ZEBRA" };
    const reasons = { exempt: { paragraph: 3, "public-interest": "Bids are open." } };
    const [first, ...others] = RIVERSIDE.decisions ?? [];
    const found = publicOf({ publication, decisions: [{ ...first, reasons }, ...others] });
    expect(Object.keys(found ?? {}).sort()).toEqual(
      [
        "decisions",
        "format",
        "framework",
        "id",
        "links",
        "publication",
        "stage",
        "status",
        "title",
      ].sort(),
    );
    expect(found?.decisions?.[0]).toEqual({
      body: first?.body,
      decider: first?.decider,
      capacity: first?.capacity,
      on: first?.on,
      reference: first?.reference,
      result: first?.result,
      resolution: reasons,
    });
    expect(JSON.stringify(found)).not.toContain("ZEBRA");
    expect(JSON.stringify(found)).not.toContain(JSON.stringify(first?.resolution));
  });
});

describe("not-before", () => {
  it.each([
    ["2026-11-22", false],
    ["2026-11-23", false],
    ["2026-11-24", true],
    ["2027-01-01", true],
    // What is not a day keeps a record back until someone mends it.
    ["soon", true],
  ])("%s", (day, isHeld) => {
    const record = { ...RIVERSIDE, publication: { ...RIVERSIDE.publication, "not-before": day } };
    expect(isHeldBack(record, TODAY)).toBe(isHeld);
    expect(toPublic(record, TODAY) === undefined).toBe(isHeld);
  });
});
