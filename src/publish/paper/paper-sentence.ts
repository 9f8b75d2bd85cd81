import { dueOfAction } from "../../record/promises.ts";
import type { Decision } from "../../record/decision-model.ts";
import type { Path } from "../../finding.ts";
import { knownPart, rawRecord, unknownAt } from "../../record/not-known.ts";
import { hasEnded, isInForce } from "../../record/in-force.ts";
import { askedTests } from "../asked-tests.ts";
import { dayInWords, onDayInWords } from "../../record/day-in-words.ts";
import { labelOf } from "../labels.ts";
import type { Labels } from "../labels.ts";
import type { Reading } from "../reading.ts";
import { openPlans } from "../../record/plan-for.ts";
import { countInWords, listInWords } from "../text-in-words.ts";

const DID: Labels = {
  approved: "approved",
  "approved-with-conditions": "approved, with conditions,",
  rejected: "rejected",
  deferred: "deferred",
  recommended: "recommended",
  noted: "noted",
};

/** The whole decision in one sentence: who did what, how the tests are answered, what is still to do. */
export function paperSentence(reading: Reading): string {
  const parts = isUnknownElsewhere(reading)
    ? [...whoDidWhat(reading), "nothing more is known of it, for the reasons below"]
    : [...whoDidWhat(reading), testsInWords(reading), actionsInWords(reading)];
  return `${parts.filter((part) => part !== "").join("; ")}.`;
}

/** Whether all that would be of substance is said not to be known, or not said. */
function isUnknownElsewhere({ record }: Reading): boolean {
  if (record.unknowns === undefined) return false;
  const {
    proposal,
    options,
    voice,
    evidence,
    answers,
    actions,
    decisions = [],
  } = knownPart(rawRecord(record));
  const held = [proposal?.summary, options, voice, evidence, answers, actions];
  return [...held, ...decisions.flatMap((one) => [one.resolution, one.reasons])].every(
    (value) => value === undefined,
  );
}

function whoDidWhat(reading: Reading): string[] {
  const { record } = reading;
  const title = `“${record.title}”`;
  const taken = (record.decisions ?? []).filter(
    ({ on, result }, at) =>
      result !== undefined && (on !== undefined || isUnknown(record, ["decisions", at, "on"])),
  );
  if (taken.length > 0)
    return taken.map((decision, index) => bodyDid(reading, decision, index, title));
  if (record.status === "withdrawn") return [`${title} was taken back before it was decided`];
  const { role, organisation } = record.proposal?.author ?? {};
  const author = [role, organisation].filter((part) => part !== undefined).join(", ");
  const by = author === "" ? "" : ` by ${author},`;
  const does = record.status === "draft" ? "is being drafted" : "is proposed";
  return [`${title} ${does}${by} and has not been decided`, ...plannedInWords(reading)];
}

/** Who is to decide it, and on which day. */
function plannedInWords(reading: Reading): string[] {
  const dated = openPlans(reading.record).filter(
    ({ capacity, on }) => on !== undefined && capacity !== "recommends-only",
  );
  if (dated.length === 0) return [];
  const each = dated.map(({ body = "", decider, on }) => {
    const name = reading.nameOf(body, "boards");
    const of = decider === undefined || decider.includes(name) ? "" : ` (${name})`;
    return `${decider ?? name}${of} on ${dayInWords(on)}`;
  });
  return [`the decision is planned: ${listInWords(each)}`];
}

function bodyDid(reading: Reading, decision: Decision, index: number, title: string): string {
  const body = decision.body === undefined ? "" : reading.nameOf(decision.body, "boards");
  const at = reading.record.decisions?.indexOf(decision) ?? -1;
  const who = isUnknown(reading.record, ["decisions", at, "decider"])
    ? `a person or body who is not known`
    : (decision.decider ?? body);
  const of = body === "" || who.includes(body) ? "" : ` (${body})`;
  const what = index === 0 ? title : "it";
  const day = decision.on === undefined ? "on a day that is not known" : onDayInWords(decision.on);
  const on = index === 0 ? day.charAt(0).toUpperCase() + day.slice(1) : day;
  return `${on} ${who}${of} ${labelOf(DID, decision.result)} ${what}`;
}

function isUnknown(record: Reading["record"], path: Path): boolean {
  return record.unknowns !== undefined && unknownAt(record, path) !== undefined;
}

function testsInWords(reading: Reading): string {
  const tests = askedTests(reading);
  const answered = tests.filter(({ is }) => is !== undefined);
  if (tests.length === 0) return "";
  if (answered.length === 0) return "none of the tests is answered yet";
  return `of the tests, ${listInWords(
    answered.map(({ label, choice }) => `${label} is answered “${choice}”`),
  )}`;
}

/** What was rejected, superseded, ended or withdrawn asks nothing more of anyone. */
function actionsInWords({ record }: Reading): string {
  if (hasEnded(record)) return "";
  const stands = isInForce(record);
  const open = (record.actions ?? []).filter(
    ({ status }) => status === undefined || status === "open",
  );
  if (open.length === 0) return "";
  const [next] = open.flatMap((action) => dueOfAction(action) ?? []).sort();
  const what = stands ? "still to be done" : "planned";
  const when = next === undefined ? "" : `, the next due by ${dayInWords(next)}`;
  return `${countInWords(open.length, "action")} ${what}${when}`;
}
