import { STATUSES } from "../record/model.ts";
import type { Status } from "../record/model.ts";
import { STATUS } from "../record/status.ts";
import { dayInWords } from "../record/day-in-words.ts";
import type { Block, Line } from "./document.ts";
import { line, section } from "./document.ts";
import { distanceInWords, dueOf } from "./due.ts";
import type { Due } from "./due.ts";
import { RESULT, labelOf } from "./labels.ts";
import { decisionsOf, logEntries } from "./log-entry.ts";
import type { LogEntry } from "./log-entry.ts";
import { renderMarkdown } from "./markdown.ts";
import type { Published } from "./model.ts";
import { counted, listInWords, textInWords } from "./text-in-words.ts";

/**
 * The log for reading: what there is, what was decided with links to the papers, and what is due.
 * @param asOf ISO day from which "overdue" is said.
 */
export function renderLogMarkdown(records: readonly Published[], asOf: string): string {
  const entries = logEntries(records);
  return renderMarkdown([
    { kind: "heading", level: 1, text: "Decision log" },
    line(summary(entries, asOf)),
    ...section("Decisions", decisionsTable(entries)),
    ...section("What is due", dueTable(dueOf(records), asOf)),
  ]);
}

function summary(entries: readonly LogEntry[], asOf: string): string {
  if (entries.length === 0) return `On ${dayInWords(asOf)} this log is empty.`;
  const counts = STATUSES.map((status) => countOf(entries, status)).filter((said) => said !== "");
  const total = counted(entries.length, "record");
  return `On ${dayInWords(asOf)} this log holds ${total}: ${listInWords(counts)}.`;
}

function countOf(entries: readonly LogEntry[], status: Status): string {
  const count = entries.filter(({ published }) => published.record.status === status).length;
  return count === 0 ? "" : `${count} ${STATUS[status].label.toLowerCase()}`;
}

function decisionsTable(entries: readonly LogEntry[]): Block[] {
  if (entries.length === 0) return [];
  const rows = entries.flatMap((entry) =>
    decisionsOf(entry).map(({ body, decider = "", on, reference = "", result }): Line[] => [
      on === undefined ? "Not decided" : dayInWords(on),
      linkTo(entry.published),
      STATUS[entry.published.record.status].label,
      labelOf(RESULT, result),
      [decider, body === undefined ? "" : entry.reading.nameOf(body, "boards")]
        .filter((part) => part !== "")
        .join(", "),
      reference,
      entry.tests.map(({ label, choice }) => `${label}: ${choice}`).join("; "),
    ]),
  );
  const headings = ["Decided on", "Decision", "Status", "Result", "Who decided", "Reference"];
  return [{ kind: "table", headings: [...headings, "Answers"], rows }];
}

/** A log that says nothing is due has said something; one that leaves the part out has not. */
function dueTable(all: readonly Due[], asOf: string): Block[] {
  if (all.length === 0) return [line("Nothing is due.")];
  const rows = all.map(({ kind, published, what, who, due }): Line[] => [
    due === undefined ? "No date" : dayInWords(due),
    distanceInWords(due, asOf),
    kind === "action" ? "Action" : "Look-back",
    textInWords(what),
    who ?? "",
    linkTo(published),
  ]);
  return [{ kind: "table", headings: ["Due", "When", "Kind", "What", "Who", "Decision"], rows }];
}

/** To the paper, or to the record while it has none. */
function linkTo({ record, file, paper }: Published): Line {
  return [{ text: record.title, to: paper ?? file }];
}
