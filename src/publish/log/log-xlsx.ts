import { rhythmInWords } from "../../record/rhythm.ts";
import { strToU8, strFromU8, unzipSync } from "fflate";
import writeExcelFile from "write-excel-file/node";
import type { Cell, CellObject } from "write-excel-file/node";
import { isInCalendar } from "../../record/calendar-day.ts";
import { dayInWords } from "../../record/day-in-words.ts";
import { isOverdue } from "../../record/promises.ts";
import { actionRows } from "../actions/action-rows.ts";
import { safeForXml } from "../escape-xml.ts";
import { ACTION_STATUS, PROMISE_KIND } from "../labels.ts";
import { logColumns } from "./log-columns.ts";
import { decisionsOf, logEntries } from "./log-entry.ts";
import type { Published } from "../model.ts";
import { packZip } from "../pack-zip.ts";
import { textInWords } from "../text-in-words.ts";
import { hasDrafts } from "../drafts-among.ts";

/** The most characters that Excel takes in a cell. */
const MOST = 32_767;
/** Widths of columns, in characters. */
const LEAST = 8;
const WIDEST = 44;
/** Heights of rows, in points. */
const LINE = 15;
const HIGHEST = 90;
const CUT = " … (cut here: the paper has the whole text)";

/**
 * The log as a workbook: a sheet with a row for each decision of each record, newest first, and a sheet
 * of what must be done. Days are days, counts are numbers, and every other cell is text: none can run.
 * @param asOf ISO day from which "overdue" is said.
 */
export async function renderLogXlsx(
  records: readonly Published[],
  asOf: string,
): Promise<Uint8Array> {
  const sheets = [decisionsSheet(records), actionsSheet(records, asOf)];
  const made = writeExcelFile(sheets.map(toSheet), { fontFamily: "Arial", fontSize: 11 });
  const files = unzipSync(await made.toBuffer());
  for (const [at, { headings, rows }] of sheets.entries()) {
    const name = `xl/worksheets/sheet${at + 1}.xml`;
    const range = `A1:${columnName(headings.length)}${rows.length + 1}`;
    const xml = strFromU8(files[name]!);
    files[name] = strToU8(xml.replace("</sheetData>", `</sheetData><autoFilter ref="${range}"/>`));
  }
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return packZip(Object.fromEntries(sorted), { document: "log", day: asOf });
}

interface Table {
  name: string;
  headings: readonly string[];
  rows: readonly (readonly string[])[];
}

function decisionsSheet(records: readonly Published[]): Table {
  const entries = logEntries(records);
  const columns = logColumns(entries);
  const rows = entries.flatMap((entry) =>
    decisionsOf(entry).map((decision) => columns.map((column) => column.of(entry, decision))),
  );
  const name = hasDrafts(records) ? "WITH DRAFTS, not for the public" : "Decisions";
  return { name, headings: columns.map(({ heading }) => heading), rows };
}

const ACTION_HEADINGS = [
  "Due",
  "When or how often",
  "Overdue",
  "Kind",
  "What",
  "Who",
  "Decision",
  "Record",
  "Action",
];

function actionsSheet(records: readonly Published[], asOf: string): Table {
  const rows = actionRows(records, { statuses: ["open"] }, asOf).map(({ promised, record }) => [
    promised.due ?? "",
    promised.every === undefined ? textInWords(promised.when) : rhythmInWords(promised.every),
    isOverdue(promised, asOf) ? "Yes" : "No",
    PROMISE_KIND[promised.kind] ?? ACTION_STATUS["open"] ?? "",
    textInWords(promised.what),
    promised.owner ?? "",
    record.title,
    record.id,
    promised.id,
  ]);
  const name = hasDrafts(records) ? "Actions WITH DRAFTS" : "Actions and look-backs";
  return { name, headings: ACTION_HEADINGS, rows };
}

type Made = Extract<Parameters<typeof writeExcelFile>[0], { sheet?: string }[]>[number];

/** Headings that stay while the rest moves, and columns wide enough for most of what is in them. */
function toSheet({ name, headings, rows }: Table): Made {
  const widths = headings.map((heading, at) => {
    const longest = rows.reduce((most, row) => Math.max(most, longestLine(row[at] ?? "")), 0);
    return Math.min(Math.max(longest, heading.length, LEAST), WIDEST);
  });
  const head = headings.map((value): Cell => {
    return { value, type: String, fontWeight: "bold", wrap: true, alignVertical: "top" };
  });
  const body = rows.map((row) => {
    const height = heightOf(row, widths);
    return row.map((text, at): Cell => ({ ...cellOf(text, headings[at] ?? ""), height }));
  });
  return {
    sheet: name,
    data: [head, ...body],
    columns: widths.map((width) => ({ width: width + 2 })),
    stickyRowsCount: 1,
    orientation: "landscape",
  };
}

/** Points that a row needs for all of its text, as far as that can be known without the letters. */
function heightOf(row: readonly string[], widths: readonly number[]): number {
  const lines = row.map((text, at) =>
    text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (widths[at] ?? LEAST))), 0),
  );
  return Math.min(Math.max(...lines, 1) * LINE, HIGHEST);
}

/** A day is written out, and takes more room than as it is kept. */
function longestLine(text: string): number {
  if (isDay(text)) return "30 September 2026".length;
  return text.split("\n").reduce((most, line) => Math.max(most, line.length), 0);
}

/** Columns of days. */
const DAYS: ReadonlySet<string> = new Set(["Decided on", "Effective from"]);

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isInCalendar(text);
}

function cellOf(text: string, heading: string): CellObject {
  const top = { alignVertical: "top", align: "left" } as const;
  if (isDay(text)) {
    return { value: new Date(`${text}T00:00:00Z`), type: Date, format: "d mmmm yyyy", ...top };
  }
  if (heading === "Open actions") return { value: Number(text), type: Number, ...top };
  // A month or a year is not a day that could be counted with: it is written as words.
  const words = DAYS.has(heading) ? dayInWords(text) : text;
  return { value: safe(words), type: String, format: "@", wrap: true, ...top };
}

/** A cell has a length that Excel will not go beyond. */
function safe(text: string): string {
  // A workbook reads _x0041_ as an A: an underline that begins such a thing is written as one itself.
  const shown = safeForXml(text).replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  return shown.length > MOST ? shown.slice(0, MOST - CUT.length) + CUT : shown;
}

/** 1 is A, 27 is AA. */
function columnName(number: number): string {
  const [above, own] = [Math.floor((number - 1) / 26), (number - 1) % 26];
  return (above === 0 ? "" : columnName(above)) + String.fromCharCode(65 + own);
}
