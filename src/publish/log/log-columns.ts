import { dueOfAction } from "../../record/promises.ts";
import type { Decision } from "../../record/decision-model.ts";
import { wordsIfUnknown } from "../../record/not-known.ts";
import { fieldName } from "../../record/path-named.ts";
import { resolutionInWords } from "../../record/resolution.ts";
import { isToldLater } from "../../record/told-later.ts";
import { STATUS } from "../../record/status.ts";
import { RESULT, labelOf } from "../labels.ts";
import { endedInWords } from "../ended-in-words.ts";
import { nextInWords } from "../paper/paper-links.ts";
import { partsInWords } from "../../record/superseding.ts";
import { openPlans } from "../../record/plan-for.ts";
import { sharedFramework } from "./log-entry.ts";
import type { LogEntry } from "./log-entry.ts";
import { bare, textInWords } from "../text-in-words.ts";
import { hasEnded } from "../../record/in-force.ts";

/** One column of the log as a table: a row is one decision of one record. */
export interface LogColumn {
  heading: string;
  of(entry: LogEntry, decision: Decision): string;
}

/** The columns of a log. Tests have one each when all records share a framework, else one together. */
export function logColumns(entries: readonly LogEntry[]): LogColumn[] {
  const unknown = entries.some(({ published: { record } }) => record.unknowns !== undefined);
  return [
    ...RECORD_COLUMNS,
    ...plannedColumns(entries),
    ...DECISION_COLUMNS,
    ...answerColumns(entries),
    ...(entries.some(({ published: { record } }) => isToldLater(record)) ? [ENTRY_COLUMN] : []),
    ...(unknown ? [NOT_KNOWN_COLUMN] : []),
    ...AFTER_COLUMNS,
  ];
}

const RECORD_COLUMNS: readonly LogColumn[] = [
  { heading: "Record", of: ({ published }) => published.record.id },
  { heading: "Title", of: ({ published }) => published.record.title },
  { heading: "Status", of: ({ published }) => STATUS[published.record.status].label },
  { heading: "Stage", of: ({ published, reading }) => stageInWords(published, reading) },
  {
    heading: "Framework",
    of: ({ published: { framework, record } }) => `${framework.short} ${record.framework.version}`,
  },
];

const DECISION_COLUMNS: readonly LogColumn[] = [
  {
    heading: "Body",
    of: ({ reading }, { body }) => (body === undefined ? "" : reading.nameOf(body, "boards")),
  },
  { heading: "Who decided", of: (_, { decider = "" }) => decider },
  { heading: "Decided on", of: dayDecided },
  { heading: "Reference", of: (_, { reference = "" }) => reference },
  { heading: "Result", of: (_, { result }) => labelOf(RESULT, result) },
  { heading: "Resolution", of: (_, { resolution }) => resolutionInWords(resolution) },
  { heading: "Reasons", of: (_, { reasons }) => textInWords(reasons) },
];

/** Only where one was written down later. */
const ENTRY_COLUMN: LogColumn = {
  heading: "How this was recorded",
  of: ({ published: { record } }) =>
    isToldLater(record) ? `Written down later, on ${record.entry?.on ?? ""}` : "As it was taken",
};

/** Only where there is such a thing. */
const NOT_KNOWN_COLUMN: LogColumn = {
  heading: "Not known",
  of: ({ published: { record } }) =>
    lines((record.unknowns ?? []).map(({ path, why }) => `${fieldName(record, path)}: ${why}`)),
};

const AFTER_COLUMNS: readonly LogColumn[] = [
  {
    heading: "Goals touched",
    of: ({ touched }) => lines(touched.map(({ item, choice }) => `${bare(item.label)}: ${choice}`)),
  },
  { heading: "Open actions", of: ({ published }) => String(openActions(published).length) },
  {
    heading: "Conditions and actions still open",
    of: ({ published }) => lines(openActions(published).map(({ what }) => textInWords(what))),
  },
  {
    heading: "Next action due",
    of: ({ published }) => earliest(openActions(published).map(dueOfAction)),
  },
  { heading: "Effective from", of: (_, decision) => decision["effective-from"] ?? "" },
  {
    heading: "Look-back due",
    of: ({ published: { record } }) =>
      earliest(
        hasEnded(record)
          ? []
          : (record["look-backs"] ?? [])
              .filter(({ held }) => held === undefined)
              .map(({ due }) => due),
      ),
  },
  {
    heading: "How it ended",
    of: ({ published: { record }, reading }) =>
      lines(endedInWords(record, (id) => reading.nameOf(id, "boards"))),
  },
  {
    heading: "Supersedes",
    of: ({ published: { record } }) =>
      lines(
        (record.links?.supersedes ?? []).map(({ record: id, parts = [] }) =>
          parts.length === 0 ? id : `${id} (${partsInWords(parts)})`,
        ),
      ),
  },
  {
    heading: "Superseded by",
    of: ({ published: { record } }) => record.links?.["superseded-by"] ?? "",
  },
  {
    heading: "Replaced in part by",
    of: ({ published: { record } }) =>
      lines(
        (record.links?.["replaced-in-part"] ?? []).map(
          ({ by, parts }) => `${by} (${partsInWords(parts)})`,
        ),
      ),
  },
  {
    heading: "Follows",
    of: ({ published: { record } }) => lines(record.links?.follows ?? []),
  },
  {
    heading: "Next decision",
    of: ({ published: { record } }) => nextInWords(record.links?.["next-decision"]),
  },
  { heading: "File", of: ({ published }) => published.file },
];

function answerColumns(entries: readonly LogEntry[]): LogColumn[] {
  const framework = sharedFramework(entries);
  if (framework === undefined) {
    const all = ({ tests }: LogEntry): string =>
      lines(tests.map(({ label, choice }) => `${label}: ${choice}`));
    return [{ heading: "Answers", of: all }];
  }
  return framework.tests.map(({ id, label }) => ({
    heading: label,
    of: ({ tests }) => tests.find((test) => test.id === id)?.choice ?? "",
  }));
}

/** Only where a decision is planned. */
function plannedColumns(entries: readonly LogEntry[]): LogColumn[] {
  const of = ({ published, reading }: LogEntry): string =>
    lines(
      openPlans(published.record).flatMap(({ body = "", decider, on }) => {
        const who = [decider, reading.nameOf(body, "boards")].filter(Boolean).join(", ");
        return on === undefined ? [] : [`${on}: ${who}`];
      }),
    );
  return entries.some((entry) => of(entry) !== "") ? [{ heading: "Planned for", of }] : [];
}

function dayDecided({ published: { record } }: LogEntry, decision: Decision): string {
  const at = record.decisions?.indexOf(decision) ?? -1;
  return decision.on ?? wordsIfUnknown(record, ["decisions", at, "on"]) ?? "";
}

function stageInWords(
  { record }: LogEntry["published"],
  { framework }: LogEntry["reading"],
): string {
  return framework.stages.find(({ id }) => id === record.stage)?.label ?? record.stage ?? "";
}

function openActions({ record }: LogEntry["published"]): NonNullable<typeof record.actions> {
  if (hasEnded(record)) return [];
  return (record.actions ?? []).filter(({ status }) => status === undefined || status === "open");
}

function earliest(days: readonly (string | undefined)[]): string {
  return days.filter((day) => day !== undefined).sort()[0] ?? "";
}

function lines(texts: readonly string[]): string {
  return texts.join("\n");
}
