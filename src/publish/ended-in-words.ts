import { onDayInWords } from "../record/day-in-words.ts";
import { unknownAt } from "../record/not-known.ts";
import type { DecisionRecord, End, EndKind } from "../record/model.ts";
import { textInWords } from "./text-in-words.ts";

/** What names a body as people call it. */
type NameBody = (id: string) => string;

const DID: Readonly<Record<EndKind, string>> = {
  rescinded: "Rescinded",
  quashed: "Quashed",
  lapsed: "Lapsed",
};

/**
 * How the decisions of a record ended, one sentence and its reason for each: "Quashed on 3 March 2027 by
 * High Court ([2027] EWHC 1)". Where several bodies decided, with whose decision it was.
 */
export function endedInWords(record: DecisionRecord, nameOf: NameBody): string[] {
  const { ended = [], decisions = [] } = record;
  const several = new Set(decisions.map(({ body }) => body)).size > 1;
  return ended.map((one, at) => {
    const whose = several && one.body !== undefined ? `The decision of ${nameOf(one.body)}: ` : "";
    const why = textInWords(one.because);
    const said = `${whose}${howInWords(record, one, at)}`;
    return why === "" ? `${said}.` : `${said}. ${why}`;
  });
}

function howInWords(record: DecisionRecord, end: End, at: number): string {
  const { how, by, on, reference } = end;
  const unknown = (key: string): boolean => unknownAt(record, ["ended", at, key]) !== undefined;
  const when = on === undefined || unknown("on") ? "on a day that is not known" : onDayInWords(on);
  const who = unknown("by") ? ", it is not known by whom" : by === undefined ? "" : ` by ${by}`;
  const where = reference === undefined || unknown("reference") ? "" : ` (${reference})`;
  return `${how === undefined ? "Ended" : DID[how]} ${when}${who}${where}`;
}
