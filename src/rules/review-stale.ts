import { dayInWords } from "../record/day-in-words.ts";
import { reviewedDigest } from "../record/digest.ts";
import type { Attestation, DecisionRecord, Review } from "../record/model.ts";
import { mustBeComplete } from "../record/status.ts";
import { quote } from "../yaml/quote.ts";
import type { Problem, RecordRule } from "./model.ts";

export const reviewStale: RecordRule = {
  kind: "record",
  id: "review-stale",
  severity: "warning",
  summary: "The words have changed since someone reviewed or confirmed them",
  why: "That person's name is now on words they did not read.",
  fix: "Ask them to read it again, and record it with rightly review. Or put the words back.",
  source: "Rightly's own record format 1, reviews and attestations",
  examples: {
    good: `reviews:
  - {role: Access officer, on: 2026-03-09, of: "sha256:0000000000000000000000000000000000000000000000000000000000000000", verdict: changes-needed, note: Add arms to the bench.}
  - {role: Access officer, on: 2026-03-12, of: "sha256:…words", verdict: acceptable}
`,
    bad: `reviews:
  - role: Access officer
    on: 2026-03-12
    of: "sha256:0000000000000000000000000000000000000000000000000000000000000000" # <-
    verdict: acceptable
`,
  },
  check: ({ record }) => {
    if (!mustBeComplete(record.status)) return [];
    const { reviews = [], attestations = [] } = record;
    if (reviews.length + attestations.length === 0) return [];
    const now = reviewedDigest(record);
    return [
      ...reviews.flatMap((review, at) =>
        problem(review, ["reviews", at, "of"], reviews, now, "reviewed"),
      ),
      ...attestations.flatMap((one, at) =>
        problem(one, ["attestations", at, "of"], alike(one, record), now, "stood by"),
      ),
    ];
  },
};

function alike({ pledge }: Attestation, { attestations = [] }: DecisionRecord): Attestation[] {
  return attestations.filter((one) => one.pledge === pledge);
}

type Signed = Pick<Review, "role" | "on" | "of">;

/** Who has read the words as they are now has not only read earlier ones. */
function problem(
  { role, on, of }: Signed,
  path: Problem["path"],
  others: readonly Signed[],
  now: string,
  did: string,
): Problem[] {
  if (others.some((one) => one.role === role && one.of === now)) return [];
  // Of several readings by one person the latest is the one to renew.
  const latest = others.findLast((one) => one.role === role);
  if (of === now || latest?.of !== of || latest.on !== on) return [];
  const message = `${quote(role)} ${did} this on ${dayInWords(on)}, and the words have changed since`;
  return [{ path, message }];
}
