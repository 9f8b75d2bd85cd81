import type { DecisionRecord } from "../record/model.ts";
import { isHeldBack } from "../record/to-public.ts";
import { readEachRecord } from "./all-records.ts";
import type { LeftOut } from "./all-records.ts";
import type { Workplace } from "./workplace.ts";

/** How many records are left out on purpose, and why. */
export interface Withheld {
  drafts: number;
  /** Records that may not be public before a day that is still to come. */
  early: number;
}

/** Records of a repository for the public. */
export interface PublicRecords<T> {
  records: T[];
  leftOut: LeftOut[];
  withheld: Withheld;
  /** How many there are. */
  total: number;
}

export interface PublicReading<T> {
  /** ISO day from which things are told. */
  today: string;
  /** Whether drafts are wanted among them. */
  withDrafts: boolean;
  /** Makes of a record what is wanted of it; `undefined` if no part of it may be public. */
  show: (record: DecisionRecord, path: string) => T | undefined;
}

/** Reads records that will be shown to everyone: no drafts unless they are asked for, and nothing before its day. */
export function readPublicRecords<T>(
  paths: readonly string[],
  workplace: Workplace,
  { today, withDrafts, show }: PublicReading<T>,
): PublicRecords<T> {
  const withheld: Withheld = { drafts: 0, early: 0 };
  const showPublic = (record: DecisionRecord, path: string): T | undefined => {
    if (record.status === "draft" && !withDrafts) withheld.drafts += 1;
    else if (isHeldBack(record, today)) withheld.early += 1;
    else return show(record, path);
    return undefined;
  };
  const all = readEachRecord(paths, workplace, showPublic);
  const records = all.records.filter((one) => one !== undefined);
  return { records, leftOut: all.leftOut, withheld, total: all.total };
}
