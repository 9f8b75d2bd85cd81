import { onDayInWords } from "../record/day-in-words.ts";
import { isSurelyBefore } from "../record/day-span.ts";
import { approvingBodies, endedDecision, endKindOf, standingBodies } from "../record/ended.ts";
import type { DecisionRecord, End } from "../record/model.ts";
import { isConfirmed, isEnded } from "../record/status.ts";
import { quote } from "../yaml/quote.ts";
import type { Problem, RecordRule } from "./model.ts";

export const endUnsupported: RecordRule = {
  kind: "record",
  id: "end-unsupported",
  severity: "error",
  summary: "The status and the ends that are recorded do not fit together",
  why: "People who relied on a decision must learn whether it still holds, who ended it and why.",
  fix: "Note the end with rightly end, or correct the status.",
  source: "Rightly's own record format 1, ended",
  examples: {
    good: `status: rescinded
ended:
  - {how: rescinded, body: town-council, by: Parks committee, on: 2026-04-02, because: The money is gone.}
`,
    bad: `status: rescinded # <-\n`,
  },
  check: ({ record }) => [
    ...statusProblems(record),
    ...(record.ended ?? []).flatMap((end, at) => endProblems(record, end, at)),
  ],
};

function statusProblems(record: DecisionRecord): Problem[] {
  const { status, ended = [] } = record;
  const path = ["status"];
  if (!isConfirmed(status)) {
    if (ended.length === 0) return [];
    const message = `the status is ${quote(status)}, but "ended" says how the decision ended`;
    return [{ path, message, fix: "Take out ended: only what was decided can end." }];
  }
  const kind = endKindOf(record);
  if (!isEnded(status)) {
    if (kind === undefined || status === "superseded") return [];
    const message = `the status is ${quote(status)}, but "ended" says that the decision has ended`;
    return [
      { path, message, fix: `Write "status: ${kind}", or take out the entry that is wrong.` },
    ];
  }
  if (kind === status) return [];
  const message = `the status is ${quote(status)}, but ${otherEnd(record)}`;
  return [{ path, message, ...(kind === undefined ? {} : { fix: `Write "status: ${kind}".` }) }];
}

function otherEnd(record: DecisionRecord): string {
  const last = record.ended?.at(-1);
  const [standing] = standingBodies(record);
  if (last !== undefined && standing === undefined) {
    return `the last end that is recorded says ${quote(last.how ?? "nothing")}`;
  }
  const whose = standing === undefined ? "the decision" : `the decision of ${quote(standing)}`;
  return `"ended" does not say who ended ${whose}, when and why`;
}

function endProblems(record: DecisionRecord, end: End, at: number): Problem[] {
  const { body, on } = end;
  const able = approvingBodies(record);
  if (body !== undefined && able.length > 0 && !able.includes(body)) {
    const message = `${quote(body)} did not approve this, so there is no decision of it to end`;
    return [{ path: ["ended", at, "body"], message, fix: `Name ${able.map(quote).join(" or ")}.` }];
  }
  const isTwice = (record.ended ?? []).slice(0, at).some((one) => one.body === body);
  if (isTwice && body !== undefined) {
    const message = `the decision of ${quote(body)} ended before: this is its second end`;
    return [{ path: ["ended", at, "body"], message, fix: "Take out one of the two." }];
  }
  const decided = endedDecision(record, end)?.on;
  if (!isSurelyBefore(on, decided)) return [];
  const message = `the decision ended ${onDayInWords(on ?? "")}, before it was taken ${onDayInWords(decided ?? "")}`;
  return [{ path: ["ended", at, "on"], message, fix: "Correct the day." }];
}
