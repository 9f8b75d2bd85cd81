import { isConfirmed } from "../record/status.ts";
import { quote } from "../yaml/quote.ts";
import type { RecordInRepository, RepositoryRule } from "./model.ts";
import { linksOf, recordsById } from "./record-links.ts";
import type { RecordLink } from "./record-links.ts";

export const linkOneSided: RepositoryRule = {
  kind: "repository",
  id: "link-one-sided",
  severity: "error",
  summary: "One record says that it replaces another, but the other does not say so",
  why: "Anyone who finds the old decision first would believe that it still applies.",
  fix: "Say it in both records: supersedes in the newer one, superseded-by in the older one.",
  source: "Record format 1, links",
  examples: {
    good: `# file: decisions/2025-03-02-a-bench.yaml
id: 2025-03-02-a-bench
status: superseded
links: {superseded-by: 2026-04-01-a-lamp}
# file: decisions/2026-04-01-a-lamp.yaml
id: 2026-04-01-a-lamp
links:
  supersedes: [2025-03-02-a-bench]
`,
    bad: `# file: decisions/2025-03-02-a-bench.yaml
id: 2025-03-02-a-bench
# file: decisions/2026-04-01-a-lamp.yaml
id: 2026-04-01-a-lamp
links:
  supersedes: [2025-03-02-a-bench] # <-
`,
  },
  check: (context) => {
    const records = recordsById(context);
    const superseded = supersededIds();
    return context.records.flatMap((about) =>
      linksOf(about).flatMap((link) => {
        const other = records.get(link.to);
        if (other === undefined || other === about || isMutual(link, other, superseded)) return [];
        const back = link.kind === "supersedes" ? "superseded-by" : "supersedes";
        const message = `this record names ${quote(link.to)} in ${link.kind}, but that record does not name this one in ${back}`;
        const fix = `Add ${about.record.id} to links.${back} of ${other.file}, or remove the link here.`;
        return [{ about, path: link.path, message, fix }];
      }),
    );
  },
};

/** Gives the ids that a record supersedes. Thousands of records may ask the same one. */
function supersededIds(): (record: RecordInRepository) => ReadonlySet<string> {
  const kept = new Map<RecordInRepository, ReadonlySet<string>>();
  return (one) => {
    const ids = kept.get(one) ?? new Set(one.record.links?.supersedes);
    kept.set(one, ids);
    return ids;
  };
}

function isMutual(
  { kind, from }: RecordLink,
  other: RecordInRepository,
  superseded: (record: RecordInRepository) => ReadonlySet<string>,
): boolean {
  const { id, status } = from.record;
  const { links = {} } = other.record;
  if (kind === "related") return true;
  if (kind === "superseded-by") return superseded(other).has(id);
  // What is only proposed has not taken the place of anything yet.
  return !isConfirmed(status) || links["superseded-by"] === id;
}
