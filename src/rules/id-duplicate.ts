import { quote } from "../yaml/quote.ts";
import type { RecordInRepository, RepositoryProblem, RepositoryRule } from "./model.ts";

export const idDuplicate: RepositoryRule = {
  kind: "repository",
  id: "id-duplicate",
  severity: "error",
  summary: "Two records have the same id",
  why: "Somebody who follows a link to a decision must arrive at one decision, not at either of two.",
  fix: "Give the newer one an id of its own, such as the same with -2 behind it, and rename its file.",
  source: "Record format 1, id",
  examples: {
    good: `# file: decisions/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench
# file: decisions/2026-03-02-a-bench-2.yaml
id: 2026-03-02-a-bench-2
`,
    bad: `# file: decisions/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench
# file: decisions/copies/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench # <-
`,
  },
  check: ({ records }) => {
    const first = new Map<string, RecordInRepository>();
    return records.flatMap((about): RepositoryProblem[] => {
      const other = first.get(about.record.id);
      if (other === undefined) {
        first.set(about.record.id, about);
        return [];
      }
      const message = `the id ${quote(about.record.id)} is that of ${other.file} as well`;
      return [{ about, path: ["id"], message }];
    });
  },
};
