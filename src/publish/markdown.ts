import type { Block, Fact, Line, Run, Table, TableRow } from "./document.ts";
import { escapeInline, escapeLine, escapeParagraphs, escapeTarget } from "./escape-markdown.ts";
import { labelBefore } from "./paragraphs.ts";

/** Blocks as Markdown (CommonMark with GitHub's tables), ending with a line break. */
export function renderMarkdown(blocks: readonly Block[]): string {
  return `${blocks
    .map(renderBlock)
    .filter((text) => text !== "")
    .join("\n\n")}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeInline(block.text)}`;
    case "line":
      return renderLine(block.line);
    case "prose":
      return renderProse(block.text, block.label);
    case "list":
      return block.items.map((item) => renderItem("*", itemParagraphs(item))).join("\n");
    case "facts":
      // Another mark than a list's: two lists with the same would run into one.
      return block.facts.map((fact) => renderItem("-", factParagraphs(fact))).join("\n");
    case "table":
      return renderTable(block);
    case "bars":
      return "";
  }
}

function renderProse(text: string, label: string | undefined): string {
  const paragraphs = escapeParagraphs(text);
  if (label === undefined || paragraphs.length === 0) return paragraphs.join("\n\n");
  return labelled(label, paragraphs).join("\n\n");
}

function labelled(label: string, [first = "", ...rest]: readonly string[]): string[] {
  return [`${strong(labelBefore(label))} ${first}`, ...rest];
}

function itemParagraphs(item: Line): string[] {
  return typeof item === "string" ? escapeParagraphs(item) : [renderLine(item)];
}

function factParagraphs({ label, says }: Fact): string[] {
  return labelled(label, itemParagraphs(says));
}

/** What belongs to an item is indented under it. */
function renderItem(mark: "-" | "*", paragraphs: readonly string[]): string {
  return `${mark} ${paragraphs.join("\n\n").replaceAll(/\n(?!\n)/g, "\n  ")}`;
}

function renderTable({ headings, rows }: Table): string {
  const cells = [headings, headings.map(() => "---")].map((texts, row) =>
    row === 0 ? texts.map(escapeInline) : texts,
  );
  return [...cells, ...rows.map((row) => renderCells(row, headings.length))]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

function renderCells(row: TableRow, columns: number): string[] {
  if (!("group" in row)) return row.map(renderRuns);
  return [strong(row.group), ...Array.from({ length: columns - 1 }, () => "")];
}

function renderLine(line: Line): string {
  if (typeof line === "string") return escapeLine(line);
  const [first, ...rest] = line;
  // Only a plain start can be taken for the mark of a block.
  if (typeof first === "string") return joined([escapeLine(first), ...rest.map(renderRun)], line);
  return renderRuns(line);
}

function renderRuns(line: Line): string {
  return typeof line === "string" ? escapeInline(line) : joined(line.map(renderRun), line);
}

function renderRun(run: Run): string {
  if (typeof run === "string") return escapeInline(run);
  if ("strong" in run) return strong(run.strong);
  return `[${escapeInline(run.text)}](${escapeTarget(run.to)})`;
}

/** Escaping trims each stretch, so the spaces between them are put back from the texts themselves. */
function joined(rendered: readonly string[], line: readonly Run[]): string {
  return rendered
    .map((text, index) => {
      const run = line[index];
      if (typeof run !== "string") return text;
      const before = index > 0 && /^\s/u.test(run) ? " " : "";
      const after = index < line.length - 1 && /\s$/u.test(run) ? " " : "";
      return text === "" ? before || after : before + text + after;
    })
    .join("");
}

function strong(text: string): string {
  const escaped = escapeInline(text);
  return escaped === "" ? "" : `**${escaped}**`;
}
