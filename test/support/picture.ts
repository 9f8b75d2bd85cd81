/** The screen of a terminal as an SVG, for the documentation: text stays text, so it can be read aloud. */
import type { IBufferCell, Terminal } from "@xterm/headless";

const CELL = { width: 8.4, height: 19 };
const MARGIN = 18;
const INK = "#1f2328";
const PAPER = "#ffffff";
const EDGE = "#d0d7de";

/** The sixteen colours of a terminal with a light background, dark enough to read. */
const PALETTE = [
  "#1f2328", "#a40e26", "#1a6b32", "#7d4e00", "#0a53a8", "#7a2f8f", "#0f6674", "#57606a",
  "#57606a", "#a40e26", "#1a6b32", "#7d4e00", "#0a53a8", "#7a2f8f", "#0f6674", "#1f2328",
]; // prettier-ignore

interface Run {
  column: number;
  text: string;
  style: string;
}

/**
 * @param title Read out by a screen reader instead of the picture.
 * @param rows How many rows from the top to show; all by default.
 */
export function pictureOf(terminal: Terminal, title: string, rows: number = terminal.rows): string {
  const width = Math.round(terminal.cols * CELL.width + 2 * MARGIN);
  const height = Math.round(rows * CELL.height + 2 * MARGIN);
  const lines = Array.from({ length: rows }, (_, row) => lineOf(terminal, row)).filter(Boolean);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(title)}">`,
    `<title>${escape(title)}</title>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${PAPER}" stroke="${EDGE}"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="${INK}" style="white-space:pre">`,
    ...lines,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function lineOf(terminal: Terminal, row: number): string {
  const y = (MARGIN + (row + 0.75) * CELL.height).toFixed(1);
  return runsOf(terminal, row)
    .filter((run) => run.text.trim() !== "")
    .map(({ column: from, text: cells, style }) => {
      // Leading spaces are not drawn, so the text starts where its first letter is.
      const text = cells.trimStart();
      const column = from + cells.length - text.length;
      const x = (MARGIN + column * CELL.width).toFixed(1);
      const length = (text.length * CELL.width).toFixed(1);
      return `<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${style}>${escape(text)}</text>`;
    })
    .join("\n");
}

function runsOf(terminal: Terminal, row: number): Run[] {
  const line = terminal.buffer.active.getLine(terminal.buffer.active.viewportY + row);
  const runs: Run[] = [];
  for (let column = 0; column < terminal.cols; column += 1) {
    const cell = line?.getCell(column);
    if (cell === undefined) continue;
    const style = styleOf(cell);
    const last = runs.at(-1);
    const text = cell.getChars() || " ";
    if (last?.style === style) last.text += text;
    else runs.push({ column, text, style });
  }
  const end = runs.at(-1);
  if (end !== undefined) end.text = end.text.trimEnd();
  return runs;
}

function styleOf(cell: IBufferCell): string {
  const bold = cell.isBold() ? ' font-weight="700"' : "";
  const colour = cell.isFgPalette() ? (PALETTE[cell.getFgColor()] ?? INK) : undefined;
  const fill = colour ?? (cell.isDim() ? "#57606a" : undefined);
  return `${bold}${fill === undefined ? "" : ` fill="${fill}"`}`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
