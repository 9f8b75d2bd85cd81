// Promise: what replaces a part leaves the rest in force, both records say so, and seals still fit.
import { describe, expect, it } from "vitest";
import { linkEdits } from "../check/mend-links.ts";
import { confirmedDigest } from "../record/digest.ts";
import { isInForce } from "../record/in-force.ts";
import type { DecisionRecord } from "../record/model.ts";
import { promisesOf } from "../record/promises.ts";
import { supersede } from "./supersede.ts";
import { after, LIFE_CONTEXT } from "./testing/life-context.ts";
import { DECIDED } from "./testing/decided.ts";

const NEWER: DecisionRecord = { ...DECIDED, id: "2026-11-20-travel-to-the-ramp", links: {} };

function replaced(parts: string[] | undefined, by = NEWER, older = DECIDED): DecisionRecord[] {
  const both = supersede(older, { by, parts }, LIFE_CONTEXT);
  if ("refused" in both) throw new Error(both.refused);
  return [after(older, both.older), after(by, both.newer)];
}

describe("supersede in part", () => {
  it("is said in both, and the rest stands", () => {
    const [older, newer] = replaced(["b"]) as [DecisionRecord, DecisionRecord];
    expect(older.status).toBe("decided");
    expect(older.links).toEqual({ "replaced-in-part": [{ by: NEWER.id, parts: ["b"] }] });
    expect(older.history?.at(-1)).toEqual({
      on: "2026-11-23",
      event: "replaced-in-part",
      note: `Part b, by ${NEWER.id}.`,
    });
    expect(newer.links?.supersedes).toEqual([{ record: DECIDED.id, parts: ["b"] }]);
    expect(isInForce(older)).toBe(true);
    expect(promisesOf(older)).toEqual(promisesOf(DECIDED));
    expect(confirmedDigest(older)).toBe(confirmedDigest(DECIDED));
    expect(confirmedDigest(newer)).toBe(confirmedDigest(NEWER));
  });

  it("takes the parts that the newer record names", () => {
    const planned = {
      ...NEWER,
      links: { supersedes: [{ record: DECIDED.id, parts: ["the fee"] }] },
    };
    const [older] = replaced(undefined, planned);
    expect(older?.links?.["replaced-in-part"]).toEqual([{ by: NEWER.id, parts: ["the fee"] }]);
    expect(older?.history?.at(-1)?.note).toBe(`The fee, by ${NEWER.id}.`);
  });

  it("can be done by several, and then as a whole", () => {
    const [first] = replaced(["a"]);
    const other = { ...NEWER, id: "2026-11-21-another" };
    const [second] = replaced(["b", "c"], other, first);
    expect(second?.links?.["replaced-in-part"]?.map(({ by }) => by)).toEqual([NEWER.id, other.id]);
    const last = { ...NEWER, id: "2026-11-22-the-last" };
    const [third] = replaced(undefined, last, second);
    expect(third?.status).toBe("superseded");
  });

  it("is mended where one of the two says it alone", () => {
    const [older, newer] = replaced(["b"]) as [DecisionRecord, DecisionRecord];
    for (const records of [
      [older, NEWER],
      [DECIDED, newer],
    ]) {
      const edits = linkEdits(records, "2026-11-23");
      const [one, two] = records.map((record) =>
        after(record, { edits: edits.get(record.id) ?? [], done: "", notes: [], next: [] }),
      );
      expect(one?.links).toEqual(older.links);
      expect(two?.links).toEqual(newer.links);
    }
    expect(linkEdits([older, newer], "2026-11-23").size).toBe(0);
  });
});
