import { dayInWords } from "../record/day-in-words.ts";
import type { DecisionRecord } from "../record/model.ts";
import { isDecided, outstanding } from "../record/outstanding.ts";
import type { OutstandingBody } from "../record/outstanding.ts";
import { sealedAt } from "../record/seal.ts";
import { isConfirmed } from "../record/status.ts";
import { quote } from "../yaml/quote.ts";
import type { Problem, RecordRule } from "./model.ts";

export const statusUnsupported: RecordRule = {
  kind: "record",
  id: "status-unsupported",
  severity: "error",
  summary: "The rest of the record does not support its status",
  why: "People act on the status: they wait for a decision, or stop asking. It must match the record.",
  fix: "Correct the status, or add what it needs.",
  source: "Rightly's own record format 1, status",
  examples: {
    good: `status: superseded
links: {superseded-by: 2026-09-01-two-benches}
`,
    bad: `status: superseded # <-\n`,
  },
  check: ({ record, today }) => [
    ...replacement(record),
    ...(isConfirmed(record.status) ? undecided(record, today) : reopened(record)),
  ],
};

function replacement({ status, links = {} }: DecisionRecord): Problem[] {
  const path = ["status"];
  const next = links["superseded-by"];
  if (status === "superseded" && next === undefined) {
    const message = `the status is "superseded", but links.superseded-by does not name the newer record`;
    return [{ path, message, fix: "Add the id of the newer record to links.superseded-by." }];
  }
  if (status === "superseded" || next === undefined) return [];
  const message = `the status is ${quote(status)}, but ${quote(next)} is named as the record that replaces it`;
  return [{ path, message, fix: `Write "status: superseded", or remove links.superseded-by.` }];
}

/** The overall status is that of the slowest body. */
function undecided(record: DecisionRecord, today: string): Problem[] {
  const { status, decisions = [] } = record;
  const path = ["status"];
  const waiting = outstanding(record, today);
  if (waiting.length > 0) {
    return waiting.map((one): Problem => {
      const message = `the status is ${quote(status)}, but ${didNot(one)}`;
      return { path, message, fix: `Write "status: proposed" until it has decided.` };
    });
  }
  // Where nothing is recorded, and where a body has no power, other rules say so.
  if (decisions.length === 0 || isDecided(record, today)) return [];
  if (decisions.every(({ capacity }) => capacity === "recommends-only")) return [];
  const message = `the status is ${quote(status)}, but nobody has decided: a body that recommends or notes does not decide`;
  const fix = `Write "status: proposed", and note the decision when it is taken: rightly decide ${record.id}`;
  return [{ path, message, fix }];
}

function didNot({ body = "a body that is not named", why, on = "" }: OutstandingBody): string {
  if (why === "deferred") return `${quote(body)} deferred its decision`;
  if (why === "silent") return `${quote(body)} has not decided`;
  return `the decision of ${quote(body)} is of ${dayInWords(on)}, which has not come yet`;
}

/** What was confirmed does not become open again. */
function reopened(record: DecisionRecord): Problem[] {
  const seal = record.history?.[sealedAt(record)];
  if (seal === undefined) return [];
  const message = `the status is ${quote(record.status)}, but the record was confirmed on ${dayInWords(seal.on)}`;
  return [{ path: ["status"], message, fix: `Write "status: decided", and put the words back.` }];
}
