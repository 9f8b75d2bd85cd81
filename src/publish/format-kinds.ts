/** The formats that several documents have: their names, endings and marks in one place. */
import type { FormatKind } from "./format.ts";

export const PLAIN_TEXT: FormatKind = {
  name: "text",
  aliases: ["txt"],
  endings: ["txt"],
  about: "plain lines, as a screen shows them",
  called: "a plain text",
  forScreen: true,
};

export const MARKDOWN: FormatKind = {
  name: "md",
  aliases: ["markdown"],
  endings: ["md", "markdown"],
  about: "Markdown, as GitHub and wikis show it",
  called: "a Markdown page",
  forScreen: true,
  readKept: async (bytes) => (await import("./text-mark.ts")).readTextMark(bytes),
};

/** Markdown where there is no format for plain lines: it is plain text, and takes its names. */
export const MARKDOWN_AS_TEXT: FormatKind = {
  ...MARKDOWN,
  aliases: [...MARKDOWN.aliases, ...PLAIN_TEXT.aliases, PLAIN_TEXT.name],
  endings: [...MARKDOWN.endings, ...PLAIN_TEXT.endings],
};

export const HTML: FormatKind = {
  name: "html",
  aliases: ["htm"],
  endings: ["html", "htm"],
  about: "a page for a browser, all in one file",
  called: "a page",
  forScreen: true,
  readKept: async (bytes) => (await import("./text-mark.ts")).readTextMark(bytes),
};

export const DOCX: FormatKind = {
  name: "docx",
  aliases: ["word"],
  endings: ["docx"],
  about: "a Word document, in your own template if you have one",
  called: "a Word document",
  forScreen: false,
  readKept: async (bytes) => (await import("./zip-mark.ts")).readZipMark(bytes),
};

export const XLSX: FormatKind = {
  name: "xlsx",
  aliases: ["excel"],
  endings: ["xlsx"],
  about: "an Excel workbook",
  called: "a workbook",
  forScreen: false,
  readKept: async (bytes) => (await import("./zip-mark.ts")).readZipMark(bytes),
};

/** Every line of a table is a row, so it has no place for a mark. */
export const CSV: FormatKind = {
  name: "csv",
  aliases: [],
  endings: ["csv"],
  about: "a table for any spreadsheet",
  called: "a CSV file",
  forScreen: true,
};

export const JSON_DATA: FormatKind = {
  name: "json",
  aliases: [],
  endings: ["json"],
  about: "data for other programs",
  called: "a JSON file",
  forScreen: true,
};

export const ICS: FormatKind = {
  name: "ics",
  aliases: [],
  endings: ["ics"],
  about: "a calendar for Outlook and others",
  called: "a calendar",
  forScreen: true,
  readKept: async (bytes) => (await import("./calendar-mark.ts")).readCalendarMark(bytes),
};
