import { quote } from "../yaml/quote.ts";
import type { RecordInRepository, RepositoryProblem, RepositoryRule } from "./model.ts";

export const referenceRepeated: RepositoryRule = {
  kind: "repository",
  id: "reference-repeated",
  severity: "warning",
  summary: "Two records have the same reference of the same body",
  why: "Anyone who looks up a reference in the minutes must find one decision, not two.",
  fix: "Correct the reference of one of them with rightly correct, or link them if they are one decision.",
  source: "Rightly's own record format 1, decisions[].reference",
  examples: {
    good: `# file: decisions/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench
decisions:
  - {body: town-council, decider: Parks committee, capacity: non-executive, on: 2026-03-20, reference: TC/12/2026, result: approved, resolution: Agreed., reasons: People who tire should be able to stay., interests: none-declared}
# file: decisions/2026-04-01-a-lamp.yaml
id: 2026-04-01-a-lamp
decisions:
  - {body: town-council, decider: Parks committee, capacity: non-executive, on: 2026-03-20, reference: TC/13/2026, result: approved, resolution: Agreed., reasons: People who tire should be able to stay., interests: none-declared}
`,
    bad: `# file: decisions/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench
decisions:
  - {body: town-council, decider: Parks committee, capacity: non-executive, on: 2026-03-20, reference: TC/12/2026, result: approved, resolution: Agreed., reasons: People who tire should be able to stay., interests: none-declared}
# file: decisions/2026-04-01-a-lamp.yaml
id: 2026-04-01-a-lamp
decisions:
  - body: town-council
    decider: Parks committee
    capacity: non-executive
    on: 2026-03-20
    reference: TC/12/2026 # <-
    result: approved
    resolution: Agreed.
    reasons: People who tire should be able to stay.
    interests: none-declared
`,
  },
  check: ({ records }) => {
    const first = new Map<string, RecordInRepository>();
    return records.flatMap((about): RepositoryProblem[] =>
      (about.record.decisions ?? []).flatMap(({ body, reference }, at): RepositoryProblem[] => {
        if (body === undefined || typeof reference !== "string") return [];
        const key = `${body}\n${normalised(reference)}`;
        const other = first.get(key);
        if (other === undefined) first.set(key, about);
        // A body that puts a decision off and takes it later keeps its reference, and so may a chain.
        if (other === undefined || other === about || areLinked(other, about)) return [];
        const message = `${quote(reference)} of ${quote(body)} is the reference of ${quote(other.record.id)} as well`;
        return [{ about, path: ["decisions", at, "reference"], message }];
      }),
    );
  },
};

function normalised(reference: string): string {
  return reference.toLowerCase().replace(/\s+/g, "");
}

/** Whether one of two records says that it belongs to the other. */
function areLinked(one: RecordInRepository, other: RecordInRepository): boolean {
  return names(one, other.record.id) || names(other, one.record.id);
}

function names({ record: { links = {} } }: RecordInRepository, id: string): boolean {
  return [links.follows, links["part-of"], links.related].some((ids) => ids?.includes(id) === true);
}
