import { dueOfAction } from "../../record/promises.ts";
import type { Path } from "../../finding.ts";
import { knownPart, rawRecord, unknownAt } from "../../record/not-known.ts";
import { resolutionInWords } from "../../record/resolution.ts";
import { fieldName } from "../../record/path-named.ts";
import { hasEnded } from "../../record/in-force.ts";
import { consultationLength } from "../../record/consultation-length.ts";
import type { Decision } from "../../record/decision-model.ts";
import type { Action, Consultation, DecisionRecord, LookBack } from "../../record/model.ts";
import { dueOf } from "../due.ts";
import { markedJson } from "../json-mark.ts";
import { logEntries } from "./log-entry.ts";
import type { LogEntry } from "./log-entry.ts";
import { openPlans } from "../../record/plan-for.ts";
import type { Published } from "../model.ts";
import { hasDrafts } from "../drafts-among.ts";

/** The log for other programs, newest first: `schema/log.schema.json` describes it. Public API. */
export function renderLogJson(records: readonly Published[], asOf: string): string {
  const log = {
    format: 1,
    "as-of": asOf,
    ...(hasDrafts(records) ? { "with-drafts": true } : {}),
    records: logEntries(records).map(entryAsData),
    due: dueOf(records).map(({ kind, published, what, who, due }) => ({
      record: published.record.id,
      kind,
      what,
      who,
      due,
      overdue: due !== undefined && due < asOf,
    })),
  };
  return markedJson(log);
}

function entryAsData({ published, reading, day, tests, touched }: LogEntry): object {
  const { file, paper } = published;
  const record = knownPart(rawRecord(published.record));
  const { id, title, status, stage, framework, proposal, publication } = record;
  return {
    id,
    title,
    status,
    entry: recordingOf(record),
    stage,
    day,
    framework: { id: framework.id, version: framework.version, title: reading.framework.title },
    file,
    paper,
    summary: publication?.summary,
    places: proposal?.affects?.places ?? [],
    consultations: consultationsAsData(record),
    decisions: (record.decisions ?? []).map((decision, at) => ({
      ...decisionAsData(reading, decision),
      ...nullsIn(record, ["decisions", at], DECISION_FIELDS),
    })),
    planned: plannedAsData(reading, record),
    tests: tests.map((test) => ({
      id: test.id,
      label: test.label,
      is: test.is,
      answer: test.choice,
    })),
    goals: touched.map(({ grid, item, answer, choice }) => ({
      grid,
      id: item.id,
      label: item.label,
      is: answer?.is,
      answer: choice,
    })),
    actions: (record.actions ?? [])
      .map((action, at) => ({ action, nulls: nullsIn(record, ["actions", at], ["owner", "due"]) }))
      .filter(({ action }) => isListed(record)(action))
      .map(({ action, nulls }) => ({ ...actionAsData(action), ...nulls })),
    "look-backs": (record["look-backs"] ?? [])
      .filter(({ held }) => held !== undefined || !hasEnded(record))
      .map(({ due, held }: LookBack) => ({ due, held })),
    ended: record.ended,
    ...linksAsData(record),
    "not-known": record.unknowns?.map(({ path, why }) => ({ field: fieldName(record, path), why })),
  };
}

function recordingOf({ entry }: DecisionRecord): object | undefined {
  return entry === undefined ? undefined : { kind: entry.kind, on: entry.on };
}

/** Of what an entry shows, the fields that are said not to be known. */
function nullsIn(record: DecisionRecord, at: Path, fields: readonly string[]): object {
  if (record.unknowns === undefined) return {};
  const unknown = fields.filter((field) => unknownAt(record, [...at, field]) !== undefined);
  return Object.fromEntries(unknown.map((field) => [field, null]));
}

const DECISION_FIELDS = [
  ...["decider", "capacity", "on", "reference"],
  ...["resolution", "reasons", "effective-from"],
];

/** What it replaces, follows and belongs to, and what is next. */
function linksAsData({ links = {} }: DecisionRecord): object {
  return {
    supersedes: links.supersedes ?? [],
    "superseded-by": links["superseded-by"],
    "replaced-in-part": links["replaced-in-part"],
    follows: links.follows,
    "part-of": links["part-of"],
    "next-decision": links["next-decision"],
  };
}

/** What is asked of whom and when, as long as it is not decided; left out where nothing is planned. */
function plannedAsData(reading: LogEntry["reading"], record: DecisionRecord): object[] | undefined {
  const plans = openPlans(record);
  if (plans.length === 0) return undefined;
  return plans.map(({ body, decider, capacity, meeting, on, key, private: hidden, ...rest }) => ({
    body,
    "body-name": body === undefined ? undefined : reading.nameOf(body, "boards"),
    decider,
    capacity,
    meeting,
    on,
    key: key?.is,
    "notice-published": key?.["notice-published"],
    private: hidden?.is,
    documents: rest.documents,
    contact: rest.contact,
  }));
}

function consultationsAsData({ consultations }: DecisionRecord): object[] | undefined {
  return consultations?.map(consultationAsData);
}

function consultationAsData(one: Consultation): object {
  const { id, opens, closes, method, where, responses, notice } = one;
  const length = consultationLength(one);
  const clear = length?.least === length?.most ? length?.most : undefined;
  return { id, opens, closes, "clear-days": clear, method, where, responses, notice };
}

function decisionAsData(reading: LogEntry["reading"], decision: Decision): object {
  const { body, decider, capacity, on, reference, result, resolution, reasons } = decision;
  return {
    body,
    "body-name": body === undefined ? undefined : reading.nameOf(body, "boards"),
    decider,
    capacity,
    on,
    reference,
    result,
    resolution: Array.isArray(resolution) ? resolutionInWords(resolution) : resolution,
    parts: Array.isArray(resolution) ? resolution : undefined,
    reasons,
    "effective-from": decision["effective-from"],
  };
}

/** A decision that does not hold asks nothing more of anyone: what was not done by then is not listed. */
function isListed(record: DecisionRecord): (action: Action) => boolean {
  const ended = hasEnded(record);
  return ({ status = "open" }) => status !== "open" || !ended;
}

function actionAsData(action: Action): object {
  const { id, kind, what, owner, when, happened, every, status } = action;
  return { id, kind, what, owner, due: dueOfAction(action), when, happened, every, status };
}
