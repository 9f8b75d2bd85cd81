import { whyNotKnown } from "../../record/not-known-words.ts";
import { STATUSES } from "../../record/model.ts";
import type { Status } from "../../record/model.ts";
import { isEnded, STATUS } from "../../record/status.ts";
import { dayInWords } from "../../record/day-in-words.ts";
import type { Block, Line } from "../document.ts";
import { line, section } from "../document.ts";
import { dueOf } from "../due.ts";
import { dueTable, linkTo } from "../due-table.ts";
import { RESULT, labelOf } from "../labels.ts";
import { endedInWords } from "../ended-in-words.ts";
import { decisionsOf, logEntries } from "./log-entry.ts";
import type { LogEntry } from "./log-entry.ts";
import type { Published } from "../model.ts";
import { nextInWords } from "../paper/paper-links.ts";
import { countInWords, listInWords } from "../text-in-words.ts";

/** What the log is called wherever it needs a name. */
export const LOG_TITLE = "Decision log";

/**
 * The log for reading, whatever its format: what there is, what was decided with links to the papers, and
 * what is due. Its title is not in it.
 * @param asOf ISO day from which "overdue" is said.
 */
export function logBlocks(records: readonly Published[], asOf: string): Block[] {
  const entries = logEntries(records);
  return [
    line(logInWords(entries, asOf)),
    ...section("Decisions", decisionsTable(entries)),
    ...section("What is due", dueTable(dueOf(records), asOf)),
  ];
}

/** What a log holds, in one sentence. */
export function logInWords(entries: readonly LogEntry[], asOf: string): string {
  if (entries.length === 0) return `On ${dayInWords(asOf)} this log is empty.`;
  const counts = STATUSES.map((status) => countOf(entries, status)).filter((said) => said !== "");
  const total = countInWords(entries.length, "record");
  return `On ${dayInWords(asOf)} this log holds ${total}: ${listInWords(counts)}.`;
}

function countOf(entries: readonly LogEntry[], status: Status): string {
  const count = entries.filter(({ published }) => published.record.status === status).length;
  return count === 0 ? "" : `${count} ${STATUS[status].label.toLowerCase()}`;
}

/** The decision that is to come in the same matter. */
function nextOf({ published: { record } }: LogEntry): string {
  return nextInWords(record.links?.["next-decision"]);
}

/** A reader of the table alone learns who ended a decision, and why. */
function statusInTable({ published: { record }, reading }: LogEntry): string {
  const ended = endedInWords(record, (id) => reading.nameOf(id, "boards"));
  const { label } = STATUS[record.status];
  if (ended.length === 0) return label;
  // The words of an end begin with what the status says.
  return isEnded(record.status) ? ended.join(" ") : `${label}. ${ended.join(" ")}`;
}

/** Who decided for which body; the body first where it is not known who did. */
function deciderOf(decider: string, body: string): string {
  const isUnknown = whyNotKnown(decider) !== undefined;
  const parts = (isUnknown ? [body, decider] : [decider, body]).filter((part) => part !== "");
  return parts.join(isUnknown ? ". " : ", ");
}

function decisionsTable(entries: readonly LogEntry[]): Block[] {
  if (entries.length === 0) return [];
  // Most logs have nothing to say there.
  const hasNext = entries.some((entry) => nextOf(entry) !== "");
  const rows = entries.flatMap((entry) =>
    decisionsOf(entry).map(({ body, decider = "", on, reference = "", result }): Line[] => [
      on === undefined ? "Not decided" : dayInWords(on),
      linkTo(entry.published),
      statusInTable(entry),
      labelOf(RESULT, result),
      deciderOf(decider, body === undefined ? "" : entry.reading.nameOf(body, "boards")),
      reference,
      entry.tests.map(({ label, choice }) => `${label}: ${choice}`).join("; "),
      ...(hasNext ? [nextOf(entry)] : []),
    ]),
  );
  const headings = ["Decided on", "Decision", "Status", "Result", "Who decided", "Reference"];
  return [
    { kind: "table", headings: [...headings, "Answers", ...(hasNext ? ["Next"] : [])], rows },
  ];
}
