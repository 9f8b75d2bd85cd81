import { isMapping } from "../mapping.ts";
import { mustBeComplete } from "../record/status.ts";
import { isToldLater } from "../record/told-later.ts";
import { quote } from "../yaml/quote.ts";
import type { Problem, RecordRule } from "./model.ts";

export const evidenceUncited: RecordRule = {
  kind: "record",
  id: "evidence-uncited",
  severity: "warning",
  summary: "The record lists evidence that no answer uses",
  why: "Readers assume that listed evidence was weighed. Here it may be missing from an answer, or it played no part.",
  fix: "Name its id in the evidence of the answers that rest on it, or remove it.",
  source: "Rightly's own record format 1, evidence",
  examples: {
    good: `evidence:
  - {id: ev-count, title: Count of visitors, kind: data, where: Parks office, date: 2026-02, says: A third turn back.}
`,
    bad: `evidence:
  - {id: ev-count, title: Count of visitors, kind: data, where: Parks office, date: 2026-02, says: A third turn back.}
  - {id: ev-survey, title: Survey, kind: data, where: Parks office, date: 2026-01, says: Many want shade.} # <-
`,
  },
  check: ({ record }) => {
    if (!mustBeComplete(record.status) || Object.keys(record.answers ?? {}).length === 0) return [];
    // What those who decided weighed, nobody writes into answers that are given years later.
    if (isToldLater(record)) return [];
    const cited = new Set(citedIn(record.answers));
    return (record.evidence ?? []).flatMap(({ id }, at): Problem[] => {
      if (id === undefined || cited.has(id)) return [];
      const path = ["evidence", at, "id"];
      return [{ path, message: `no answer names the evidence ${quote(id)}` }];
    });
  },
};

/** Every text in a list under a key, whichever questions ask for evidence. */
function citedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((one) => typeof one === "string");
  return isMapping(value) ? Object.values(value).flatMap(citedIn) : [];
}
