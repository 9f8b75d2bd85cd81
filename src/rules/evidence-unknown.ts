import { guessEffort } from "../nearest.ts";
import type { Path } from "../finding.ts";
import type { DecisionRecord } from "../record/model.ts";
import type { Problem, RecordRule } from "./model.ts";
import { unknownId } from "./unknown.ts";
import type { WrittenEntry } from "../record/written-answers.ts";

export const evidenceUnknown: RecordRule = {
  kind: "record",
  id: "evidence-unknown",
  severity: "error",
  summary: "Evidence is named that the record does not hold",
  why: "Readers must be able to find what an answer rests on.",
  fix: "Correct the id, or add the evidence to the record.",
  source: "Rightly's own record format 1, evidence",
  examples: {
    good: `status: draft
evidence:
  - {id: ev-count, title: Count of visitors}
answers:
  finest: {is: the-best, evidence: [ev-count]}
`,
    bad: `status: draft
evidence:
  - {id: ev-count, title: Count of visitors}
answers:
  finest: {is: the-best, evidence: [ev-cuont]} # <-
`,
  },
  check: ({ record, written }) => {
    const among = (record.evidence ?? []).flatMap(({ id }) => (id === undefined ? [] : [{ id }]));
    const known = new Set(among.map(({ id }) => id));
    const effort = guessEffort();
    return [...written.flatMap(citedIn), ...contradictedIn(record)].flatMap((one): Problem[] => {
      const { path, id } = one;
      if (known.has(id)) return [];
      const isNot = "evidence of this record";
      const problem = unknownId({ path, word: id, isNot, among, effort });
      return [among.length === 0 ? { ...problem, fix: "Add it to the evidence." } : problem];
    });
  },
};

function citedIn(one: WrittenEntry): { path: Path; id: string }[] {
  if (one.kind === "answer") return idsAt([...one.path, "evidence"], one.answer["evidence"]);
  const isEvidence = one.kind === "value" && one.question.type === "evidence";
  return isEvidence ? idsAt(one.path, one.value) : [];
}

/** What evidence says that it disagrees with. */
function contradictedIn({ evidence = [] }: DecisionRecord): { path: Path; id: string }[] {
  return evidence.flatMap((one, at) =>
    idsAt(["evidence", at, "disagrees-with"], one["disagrees-with"]),
  );
}

function idsAt(path: Path, value: unknown): { path: Path; id: string }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((id: unknown, at) =>
    typeof id === "string" ? [{ path: [...path, at], id }] : [],
  );
}
