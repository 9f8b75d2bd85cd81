/** Says by its number which kind a record is. Every hundred records hold the same mix. */
import type { DecisionRecord, Status } from "../../src/record/model.ts";

/** In a hundred records 85 are decided, 10 are put forward and 5 are drafts. */
export function statusOf(number: number): Status {
  if (number % 10 === 3) return "proposed";
  return number % 20 === 9 ? "draft" : "decided";
}

/** In a hundred records 10 have two reviews and a statement by the decider. All 10 are decided. */
export function isReviewed(number: number): boolean {
  return number % 10 === 6;
}

/** How people and their editors leave the file of a record. */
export type Layout = "plain" | "folded" | "commented" | "crlf";

/** In a hundred records 10 have comments, 5 have CRLF line ends and 2 have folded text (`>-`). */
export function layoutOf(number: number): Layout {
  if (number % 10 === 1) return "commented";
  if (number % 20 === 4) return "crlf";
  return number % 50 === 8 ? "folded" : "plain";
}

/** A fault that is put into a sound record. */
export interface Flaw {
  /** The only rule that reports it, once. */
  rule: string;
  /** Changes the record before it is sealed. */
  beforeSeal?: (record: DecisionRecord) => DecisionRecord;
  /** Changes the record after it is sealed. */
  afterSeal?: (record: DecisionRecord) => DecisionRecord;
}

const FLAWS: readonly Flaw[] = [
  { rule: "reason-thin", beforeSeal: (record) => withOption(record, "Not viable.") },
  {
    rule: "small-number",
    beforeSeal: (record) => withOption(record, "It would help 3 autistic children and no more."),
  },
  {
    rule: "action-overdue",
    beforeSeal: (record) => {
      const [first, ...rest] = record.actions ?? [];
      return { ...record, actions: [{ ...first, due: "2026-11-20" }, ...rest] };
    },
  },
  {
    rule: "record-changed",
    afterSeal: (record) => ({
      ...record,
      publication: { access: "open", summary: "These words came after the decision." },
    }),
  },
];

/** In a hundred records 2 have one flaw each, in turn from the list. The others are sound. */
export function flawOf(number: number): Flaw | undefined {
  return number % 50 === 17 ? FLAWS[Math.floor(number / 50) % FLAWS.length] : undefined;
}

function withOption(record: DecisionRecord, reason: string): DecisionRecord {
  const [first, ...rest] = record.options ?? [];
  return { ...record, options: [{ ...first, "rejected-because": reason }, ...rest] };
}
