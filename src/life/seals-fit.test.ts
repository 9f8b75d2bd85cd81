// Property: a record that was sealed keeps a seal that fits, however it is corrected, called in, looked back
// on, replaced in part and ended afterwards, in whatever order; and so do the signatures under its words.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confirmedDigest, reviewedDigest } from "../record/digest.ts";
import { endKindOf } from "../record/ended.ts";
import type { DecisionRecord } from "../record/model.ts";
import { END_KINDS } from "../record/model.ts";
import { parseRecord } from "../record/parse.ts";
import { sealedAt } from "../record/seal.ts";
import { serialiseRecord } from "../record/serialise.ts";
import { callIn } from "./call-in.ts";
import { correct } from "./correct.ts";
import { end } from "./end.ts";
import { lookBack } from "./look-back.ts";
import { isRefusedMove } from "./model.ts";
import type { MoveOutcome } from "./model.ts";
import { supersede } from "./supersede.ts";
import { DECIDED } from "./testing/decided.ts";
import { after, LIFE_CONTEXT } from "./testing/life-context.ts";

type Step = (record: DecisionRecord) => MoveOutcome;

const words = fc.stringMatching(/^[a-z][a-z ]{3,20}[a-z]$/);

const FIELDS = [
  "title",
  "proposal.summary",
  "decisions.0.reference",
  "decisions.town-council.resolution",
  "decisions.1.reasons",
  "decisions[0].dissent",
];

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ field: fc.constantFrom(...FIELDS), is: words, because: words }).map(
    (input): Step =>
      (record) =>
        correct(record, input, LIFE_CONTEXT),
  ),
  fc
    .record({
      how: fc.constantFrom(...END_KINDS),
      body: fc.constantFrom("town-council", "health-trust"),
      by: words,
      because: words,
    })
    .map(
      (input): Step =>
        (record) =>
          end(record, input, LIFE_CONTEXT),
    ),
  fc
    .record({ parts: fc.uniqueArray(words, { maxLength: 3 }), slug: fc.nat(99) })
    .map(({ parts, slug }): Step => (record) => {
      const by = { ...DECIDED, id: `2026-11-21-another-${slug}`, links: {} };
      const both = supersede(record, { by, parts }, LIFE_CONTEXT);
      return "refused" in both ? both : both.older;
    }),
  words.map(
    (learned): Step =>
      (record) =>
        lookBack(record, { lookBack: { by: "Gardener", learned } }, LIFE_CONTEXT),
  ),
  words.map(
    (because): Step =>
      (record) =>
        callIn(record, { body: "town-council", on: "2026-11-18", because }, LIFE_CONTEXT),
  ),
  fc.constantFrom("upheld" as const, "sent-back" as const).map(
    (outcome): Step =>
      (record) =>
        callIn(record, { body: "town-council", on: "2026-11-20", outcome }, LIFE_CONTEXT),
  ),
);

describe("a record that was sealed", () => {
  it("keeps its seal and its signatures through whatever happens to it", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(steps, { minLength: 1, maxLength: 12 }), (all) => {
        const seal = DECIDED.history?.[sealedAt(DECIDED)]?.of;
        const lived = all.reduce((record, step) => {
          const outcome = step(record);
          return isRefusedMove(outcome) ? record : after(record, outcome);
        }, DECIDED);
        const { record: read } = parseRecord(serialiseRecord(lived));
        expect(read).toEqual(lived);
        expect(confirmedDigest(lived)).toBe(seal);
        expect(reviewedDigest(lived)).toBe(reviewedDigest(DECIDED));
        if (lived.status !== "decided" && lived.status !== "superseded") {
          expect(endKindOf(lived)).toBe(lived.status);
        }
        for (const { event } of lived.history ?? []) seen.add(event);
        seen.add(lived.status);
      }),
      { numRuns: 300 },
    );
    for (const what of ["corrected", "replaced-in-part", "looked-back", "called-in"]) {
      expect(seen).toContain(what);
    }
    for (const status of ["decided", "superseded", ...END_KINDS]) expect(seen).toContain(status);
  });
});
