import type { RepositoryProblem, RepositoryRule } from "./model.ts";

export const paperEdited: RepositoryRule = {
  kind: "repository",
  id: "paper-edited",
  severity: "error",
  summary: "A paper was changed by hand",
  why: "The paper and the record now say different things, and nobody can tell which is right.",
  fix: "Make the change in the record. Then write the paper again with: rightly paper",
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
# Two benches # <-

<!-- rightly record=sha256:… paper=sha256:0000000000000000000000000000000000000000000000000000000000000000 -->
`,
  },
  check: ({ records }) =>
    records.flatMap((about): RepositoryProblem[] => {
      const { paper } = about;
      if (paper === undefined || paper.isIntact) return [];
      const message = paper.isStamped
        ? "this paper is not as it was made from its record"
        : "the last line of this paper, which proves what it was made from, is not there";
      const fix = `Make the change in the record, then: rightly paper ${about.record.id} --replace`;
      return [{ about, inPaper: true, path: [], message, fix }];
    }),
};
