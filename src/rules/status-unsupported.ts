import type { DecisionRecord } from "../record/model.ts";
import { outstandingBodies } from "../record/outstanding.ts";
import { quote } from "../yaml/quote.ts";
import type { Problem, RecordRule } from "./model.ts";

export const statusUnsupported: RecordRule = {
  kind: "record",
  id: "status-unsupported",
  severity: "error",
  summary: "The rest of a record does not bear out its status",
  why: "People act on the status: they wait for a decision, or stop asking. It must be the one that the record shows.",
  fix: "Correct the status, or add what it rests on.",
  source: "Record format 1, status",
  examples: {
    good: `status: superseded
links: {superseded-by: 2026-09-01-two-benches}
`,
    bad: `status: superseded # <-\n`,
  },
  check: ({ record }) => [...replacement(record), ...deferral(record)],
};

function replacement({ status, links = {} }: DecisionRecord): Problem[] {
  const path = ["status"];
  const next = links["superseded-by"];
  if (status === "superseded" && next === undefined) {
    const message = `the status is "superseded", but links.superseded-by does not say by what`;
    return [{ path, message, fix: "Add the id of the newer record to links.superseded-by." }];
  }
  if (status === "superseded" || next === undefined) return [];
  const message = `the status is ${quote(status)}, but ${quote(next)} is named as what supersedes it`;
  return [{ path, message, fix: `Write "status: superseded", or remove links.superseded-by.` }];
}

/** The overall status is that of the slowest body. */
function deferral(record: DecisionRecord): Problem[] {
  const { status, decisions = [] } = record;
  if (status !== "decided" && status !== "superseded") return [];
  return outstandingBodies(record).map((body): Problem => {
    const deferred = decisions.some((one) => one.body === body && one.result === "deferred");
    const did = deferred ? "deferred its decision" : "has not decided";
    const message = `the status is ${quote(status)}, but ${quote(body)} ${did}`;
    return { path: ["status"], message, fix: `Write "status: proposed" until it has decided.` };
  });
}
