import { mustBeComplete } from "../record/status.ts";
import type { RepositoryProblem, RepositoryRule } from "./model.ts";

export const paperStale: RepositoryRule = {
  kind: "repository",
  id: "paper-stale",
  severity: "error",
  summary: "A record has changed since its paper was made",
  why: "Readers of the paper would see words that the record no longer says.",
  fix: "Write it again with: rightly paper",
  source: "Rightly's own record format 1, papers",
  examples: {
    good: `# file: decisions/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench
# file: decisions/2026-03-02-a-bench.md
# A bench

<!-- rightly record=sha256:… paper=sha256:… -->
`,
    bad: `# file: decisions/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench
# file: decisions/2026-03-02-a-bench.md
# A bench # <-

<!-- rightly record=sha256:0000000000000000000000000000000000000000000000000000000000000000 paper=sha256:… -->
`,
  },
  check: ({ records }) =>
    records.flatMap((about): RepositoryProblem[] => {
      if (about.paper?.isStamped !== true || about.paper.isCurrent) return [];
      const { id, status } = about.record;
      return [
        {
          about,
          inPaper: true,
          path: [],
          message: "this paper was made before its record was last changed",
          fix: `Write it again with: rightly paper ${id}`,
          // A draft changes all the time, and nobody decides on its paper.
          severity: mustBeComplete(status) ? "error" : "note",
        },
      ];
    }),
};
