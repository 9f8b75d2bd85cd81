import type { Supersession } from "../record/model.ts";
import { isConfirmed } from "../record/status.ts";
import { partsReplacedBy, sameParts } from "../record/superseding.ts";
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
  source: "Rightly's own record format 1, links",
  examples: {
    good: `# file: decisions/2025-03-02-a-bench.yaml
id: 2025-03-02-a-bench
status: superseded
links: {superseded-by: 2026-04-01-a-lamp}
# file: decisions/2026-04-01-a-lamp.yaml
id: 2026-04-01-a-lamp
links:
  supersedes: [{record: 2025-03-02-a-bench}]
`,
    bad: `# file: decisions/2025-03-02-a-bench.yaml
id: 2025-03-02-a-bench
# file: decisions/2026-04-01-a-lamp.yaml
id: 2026-04-01-a-lamp
links:
  supersedes:
    - record: 2025-03-02-a-bench # <-
`,
  },
  check: (context) => {
    const records = recordsById(context);
    const superseded = supersededKept();
    return context.records.flatMap((about) =>
      linksOf(about).flatMap((link) => {
        const other = records.get(link.to);
        if (other === undefined || other === about || isMutual(link, other, superseded)) return [];
        const back =
          link.parts !== undefined && link.kind === "supersedes"
            ? "replaced-in-part"
            : BACK[link.kind];
        const which = link.parts === undefined ? "" : ` with the same parts`;
        const message = `this record names ${quote(link.to)} in ${link.kind}, but that record does not name this one in ${back}${which}`;
        const fix = `Add ${about.record.id} to links.${back} of ${other.file}, or remove the link here.`;
        return [{ about, path: link.path, message, fix }];
      }),
    );
  },
};

/** Where the other of two records says the same. */
const BACK: Readonly<Record<RecordLink["kind"], string>> = {
  supersedes: "superseded-by",
  "superseded-by": "supersedes",
  "replaced-in-part": "supersedes",
  related: "related",
  follows: "follows",
  "part-of": "part-of",
};

type Kept = (record: RecordInRepository) => ReadonlyMap<string, Supersession>;

/** Gives what a record supersedes, by id. Thousands of records may ask the same one. */
function supersededKept(): Kept {
  const kept = new Map<RecordInRepository, ReadonlyMap<string, Supersession>>();
  return (one) => {
    const all = kept.get(one) ?? byRecord(one.record.links?.supersedes ?? []);
    kept.set(one, all);
    return all;
  };
}

function byRecord(all: readonly Supersession[]): ReadonlyMap<string, Supersession> {
  return new Map(all.map((one) => [one.record, one]));
}

function isMutual(
  { kind, from, parts }: RecordLink,
  other: RecordInRepository,
  superseded: Kept,
): boolean {
  const { id, status } = from.record;
  switch (kind) {
    case "superseded-by":
      return superseded(other).has(id);
    case "replaced-in-part": {
      const back = superseded(other).get(id);
      return back !== undefined && sameParts(back.parts, parts);
    }
    case "supersedes": {
      // What is only proposed has not taken the place of anything yet.
      if (!isConfirmed(status)) return true;
      if (parts === undefined) return other.record.links?.["superseded-by"] === id;
      return sameParts(partsReplacedBy(other.record, id)?.parts, parts) || isReplaced(other);
    }
    case "follows":
    case "part-of":
    case "related":
      return true;
  }
}

/** Of what was replaced as a whole later, parts are no longer asked about. */
function isReplaced({ record }: RecordInRepository): boolean {
  return record.status === "superseded";
}
