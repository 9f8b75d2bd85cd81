import { visible } from "../../yaml/quote.ts";

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });
const WIDE =
  /^(\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|.\uFE0F)/u;
const WIDTHLESS = /^[\p{M}\p{Cf}]+$/u;

/** Characters as a person sees them. */
export function graphemes(text: string): string[] {
  return [...GRAPHEMES.segment(text)].map(({ segment }) => segment);
}

/** Terminal columns that a text without line ends takes. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return graphemes(text).reduce((sum, one) => {
    if (WIDTHLESS.test(one)) return sum;
    return sum + (WIDE.test(one) ? 2 : 1);
  }, 0);
}

/** How wide text is set in a window of so many columns: never to its edge, never over 100. */
export function lineWidth(columns: number | undefined): number {
  return Math.max(20, Math.min(columns ?? 80, 100) - 1);
}

/** A row of a wrapped text: where it starts and ends in it. */
export interface Row {
  start: number;
  end: number;
}

/** Where a line without line ends is broken: at spaces; inside a word only if it is wider than a row. */
export function rowsOf(line: string, width: number): Row[] {
  const rows: Row[] = [];
  let start = 0;
  while (start < line.length) {
    const end = endOfRow(line, start, width);
    rows.push({ start, end });
    start = end;
  }
  return rows.length === 0 ? [{ start: 0, end: 0 }] : rows;
}

function endOfRow(line: string, start: number, width: number): number {
  let used = 0;
  let at = start;
  let lastBreak: number | undefined;
  // A path is broken between its parts, if it has to be.
  let lastJoint: number | undefined;
  for (const { segment } of GRAPHEMES.segment(line.slice(start))) {
    const isSpace = segment === " " || segment === "\t";
    // Spaces may hang over the edge: they show nothing.
    if (!isSpace && used + widthOf(segment) > width) return lastBreak ?? lastJoint ?? at;
    used += widthOf(segment);
    at += segment.length;
    if (isSpace) lastBreak = at;
    if (segment === "/" || segment === "\\") lastJoint = at;
  }
  return line.length;
}

/** Text for the screen: nothing in it a terminal would act on, broken into lines between words. */
export function wrapped(text: string, width: number, indent = ""): string[] {
  return text.split(/\r\n?|\n/).flatMap((line) => {
    const safe = visible(line);
    return rowsOf(safe, width - indent.length).map(({ start, end }, at) => {
      const row = safe.slice(start, end).trimEnd();
      return at === 0 ? row : `${indent}${row}`;
    });
  });
}

/** The words of a text that a line holds, with three dots where some are left out. Never a part of a word. */
export function clipped(text: string, width: number): string {
  const safe = visible(text.replace(/\s+/g, " ").trim());
  if (widthOf(safe) <= width) return safe;
  const [first] = rowsOf(safe, Math.max(1, width - 2));
  return `${safe
    .slice(0, first?.end)
    .trimEnd()
    .replace(/[,:;.]$/, "")} …`;
}
