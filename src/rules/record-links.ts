import type { Path } from "../finding.ts";
import type { RecordInRepository, RepositoryContext } from "./model.ts";

/** A link from one record to another. */
export interface RecordLink {
  from: RecordInRepository;
  kind: "supersedes" | "superseded-by" | "related";
  /** Id of the other. */
  to: string;
  path: Path;
}

/** Every link of a record to others, in the order of the format. */
export function linksOf(from: RecordInRepository): RecordLink[] {
  const { links = {} } = from.record;
  const many = (kind: "supersedes" | "related"): RecordLink[] =>
    (links[kind] ?? []).map((to, at) => ({ from, kind, to, path: ["links", kind, at] }));
  const next = links["superseded-by"];
  const one: RecordLink[] =
    next === undefined
      ? []
      : [{ from, kind: "superseded-by", to: next, path: ["links", "superseded-by"] }];
  return [...many("supersedes"), ...one, ...many("related")];
}

/** Records by id; of two with the same id the first. */
export function recordsById({ records }: RepositoryContext): Map<string, RecordInRepository> {
  return new Map([...records].reverse().map((one) => [one.record.id, one]));
}
