/**
 * What a page says before it has a format: blocks of plain text.
 *
 * Everything here is data. Only the file of a format (`markdown.ts`) turns it into markup, so no part
 * of a page can forget to escape.
 */

/** A stretch of a line: plain, strong, or a link. */
export type Run = string | { strong: string } | { text: string; to: string };

/** Text without paragraphs. Line breaks in it count as spaces. */
export type Line = string | readonly Run[];

/** A short label and what it says. */
export interface Fact {
  label: string;
  /** A text may have paragraphs. */
  says: Line;
}

export type Block =
  | { kind: "heading"; level: 1 | 2 | 3 | 4; text: string }
  | { kind: "line"; line: Line }
  /** Text as a person wrote it: paragraphs and line breaks are kept. `label` is before it. */
  | { kind: "prose"; text: string; label?: string }
  /** Items may have paragraphs when they are plain text. */
  | { kind: "list"; items: readonly Line[] }
  | { kind: "facts"; facts: readonly Fact[] }
  | Table
  | Bars;

export interface Table {
  kind: "table";
  headings: readonly string[];
  rows: readonly TableRow[];
  /** A strip: each row has one strong word, and the column it is in tells the answer. */
  isStrip?: true;
}

/** Counts that a page draws as bars. A table beside it says the same: formats that draw nothing leave it out. */
export interface Bars {
  kind: "bars";
  /** What is counted, each with a letter or a few of its own. */
  series: readonly { mark: string; label: string }[];
  /** A count for each of the series, in their order. */
  rows: readonly { label: string; counts: readonly number[] }[];
  /** The count that fills a whole bar. */
  of: number;
}

/** The cells of a row, the first its name; or what the rows below it have in common. */
export type TableRow = readonly Line[] | { group: string };

/** A heading of level 2, and what is under it; nothing when there is nothing under it. */
export function section(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: "heading", level: 2, text: title }, ...blocks];
}

/** Text a person wrote, or nothing when there is none. */
export function prose(text: string, label?: string): Block[] {
  if (text.trim() === "") return [];
  return [label === undefined ? { kind: "prose", text } : { kind: "prose", text, label }];
}

/** Facts without those that say nothing; no block when none is left. */
export function facts(all: readonly (readonly [label: string, says: Line | undefined])[]): Block[] {
  const said = all.flatMap(([label, says]) =>
    says === undefined || says.length === 0 ? [] : [{ label, says }],
  );
  return said.length === 0 ? [] : [{ kind: "facts", facts: said }];
}

/** A list without empty items; no block when none is left. */
export function list(items: readonly Line[]): Block[] {
  const said = items.filter((item) => item.length > 0);
  return said.length === 0 ? [] : [{ kind: "list", items: said }];
}

/** What is said about each item; where there is none that is said, for a gap must not look like an end. */
export function orNone<T>(
  items: readonly T[] | undefined,
  say: (item: T, at: number) => Block[],
  none = "None recorded.",
): Block[] {
  return items === undefined || items.length === 0
    ? [line(none)]
    : items.flatMap((item, at) => say(item, at));
}

/** One line by itself. */
export function line(said: Line): Block {
  return { kind: "line", line: said };
}
