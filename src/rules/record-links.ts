import type { Path } from "../finding.ts";
import type { Links } from "../record/model.ts";
import { isInPart } from "../record/superseding.ts";
import type { RecordInRepository, RepositoryContext } from "./model.ts";

/** A link from one record to another. */
export interface RecordLink {
  from: RecordInRepository;
  kind: Exclude<keyof Links, "delivery-plan" | "papers" | "next-decision">;
  /** Id of the other. */
  to: string;
  path: Path;
  /** Which parts are replaced, where it is not all. */
  parts?: readonly string[];
}

/** Every link of a record to others, in the order of the format. */
export function linksOf(from: RecordInRepository): RecordLink[] {
  const { links = {} } = from.record;
  const many = (kind: "follows" | "part-of" | "related"): RecordLink[] =>
    (links[kind] ?? []).map((to, at) => ({ from, kind, to, path: ["links", kind, at] }));
  const supersedes = (links.supersedes ?? []).map((one, at): RecordLink => {
    const path = ["links", "supersedes", at, "record"];
    const link = { from, kind: "supersedes", to: one.record, path } as const;
    return isInPart(one) && one.parts !== undefined ? { ...link, parts: one.parts } : link;
  });
  const inPart = (links["replaced-in-part"] ?? []).map(({ by, parts }, at): RecordLink => {
    const path = ["links", "replaced-in-part", at, "by"];
    return { from, kind: "replaced-in-part", to: by, path, parts };
  });
  const next = links["superseded-by"];
  const one: RecordLink[] =
    next === undefined
      ? []
      : [{ from, kind: "superseded-by", to: next, path: ["links", "superseded-by"] }];
  return [
    ...supersedes,
    ...one,
    ...inPart,
    ...many("follows"),
    ...many("part-of"),
    ...many("related"),
  ];
}

/** Records by id; of two with the same id the first. */
export function recordsById({ records }: RepositoryContext): Map<string, RecordInRepository> {
  return new Map([...records].reverse().map((one) => [one.record.id, one]));
}
