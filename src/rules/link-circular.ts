import { quote } from "../yaml/quote.ts";
import { circlesOf } from "./circles.ts";
import type { RecordInRepository, RepositoryRule } from "./model.ts";
import { linksOf } from "./record-links.ts";

export const linkCircular: RepositoryRule = {
  kind: "repository",
  id: "link-circular",
  severity: "error",
  summary: "A record replaces itself, directly or through others",
  why: "If each of several decisions replaces another one, nobody can tell which one applies.",
  fix: "Remove the link that is wrong.",
  source: "Record format 1, links",
  examples: {
    good: `# file: decisions/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench
`,
    bad: `# file: decisions/2026-03-02-a-bench.yaml
id: 2026-03-02-a-bench
links:
  supersedes: [2026-03-02-a-bench] # <-
`,
  },
  check: ({ records }) => {
    const circles = circlesOf(replacedBy(records));
    return records.flatMap((about) =>
      linksOf(about).flatMap(({ path, to, kind }) => {
        const { id } = about.record;
        if (to === id) return [{ about, path, message: `this record names itself in ${kind}` }];
        if (kind !== "supersedes" || circles.get(to) !== circles.get(id)) return [];
        const message = `${quote(to)} is superseded by this record, and supersedes it in turn`;
        return [{ about, path, message }];
      }),
    );
  },
};

/** What each record supersedes, by its id. */
function replacedBy(records: readonly RecordInRepository[]): Map<string, string[]> {
  const replaced = new Map<string, string[]>();
  for (const { record } of records) {
    const own = replaced.get(record.id) ?? [];
    for (const to of record.links?.supersedes ?? []) own.push(to);
    replaced.set(record.id, own);
  }
  return replaced;
}
