import { mustBeComplete } from "../record/status.ts";
import type { RepositoryRule } from "./model.ts";
import { isHeldBack } from "../record/to-public.ts";

export const paperMissing: RepositoryRule = {
  kind: "repository",
  id: "paper-missing",
  severity: "warning",
  summary: "A proposed or decided record has no paper beside it",
  why: "Most people read the paper, not the record. Without it they have nothing to read.",
  fix: "Write it with: rightly paper",
  source: "Rightly's own record format 1, papers",
  examples: {
    good: `# file: decisions/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench
# file: decisions/2026-03-02-a-bench.md
# A bench

<!-- rightly record=sha256:… paper=sha256:… -->
`,
    bad: `# file: decisions/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench # <-
# no paper
`,
  },
  check: ({ records, today }) =>
    records
      .filter(({ record, paper }) => mustBeComplete(record.status) && paper === undefined)
      // Until it may be public its paper is for members, and not every copy of the folder has it.
      .filter(({ record }) => !isHeldBack(record, today))
      .map((about) => ({
        about,
        path: ["id"],
        message: `this record is ${about.record.status} but has no paper beside it`,
        fix: `Write it with: rightly paper ${about.record.id}`,
      })),
};
