import { dayInWords } from "../record/day-in-words.ts";
import { isHeldBack } from "../record/to-public.ts";
import type { RepositoryProblem, RepositoryRule } from "./model.ts";

export const paperEarly: RepositoryRule = {
  kind: "repository",
  id: "paper-early",
  severity: "error",
  summary: "A record that is not public yet has a public paper beside it",
  why: "Anyone who finds the paper can read the decision before the day on which it may be published.",
  fix: "Delete the paper. For people who may read it already, write: rightly paper RECORD --members",
  source: "Rightly's own record format 1, publication",
  examples: {
    good: `# file: decisions/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench
publication: {access: open, not-before: 2026-11-23, summary: There will be a bench.}
`,
    bad: `# file: decisions/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench
publication: {access: open, not-before: 2026-11-24, summary: There will be a bench.}
# file: decisions/2026-03-02-a-bench.md
# A bench # <-

<!-- rightly record=sha256:… paper=sha256:… -->
`,
  },
  check: ({ records, today }) =>
    records.flatMap((about): RepositoryProblem[] => {
      const { record, paper } = about;
      if (paper === undefined || !isHeldBack(record, today)) return [];
      const day = dayInWords(record.publication?.["not-before"]);
      const message = `this paper is public, but its record may not be published before ${day}`;
      return [{ about, inPaper: true, path: [], message }];
    }),
};
