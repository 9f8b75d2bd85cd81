import type { Block, Fact, Line, Run, Table, TableRow } from "../document.ts";
import { labelBefore, paragraphsOf } from "../paragraphs.ts";
import { escapeHref, escapeHtml } from "./escape-html.ts";
import { renderBars } from "./render-bars.ts";

const HEADING = { 1: "xl", 2: "l", 3: "m", 4: "s" } as const;

/** Blocks as HTML, with the classes of the GOV.UK Design System. Tables are named by the heading above them. */
export function renderBlocks(blocks: readonly Block[]): string {
  let above = "";
  return blocks
    .map((block) => {
      if (block.kind === "heading") above = block.text;
      return renderBlock(block, above);
    })
    .join("\n");
}

function renderBlock(block: Block, above: string): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level} class="govuk-heading-${HEADING[block.level]}">${escapeHtml(block.text)}</h${block.level}>`;
    case "line":
      return paragraph(renderLine(block.line));
    case "prose":
      return labelled(block.label, paragraphs(block.text)).map(paragraph).join("\n");
    case "list":
      return `<ul class="govuk-list govuk-list--bullet">\n${block.items.map((item) => `<li>${inside(item)}</li>`).join("\n")}\n</ul>`;
    case "facts":
      return `<dl class="govuk-summary-list">\n${block.facts.map(renderFact).join("\n")}\n</dl>`;
    case "table":
      return renderTable(block, above);
    case "bars":
      return renderBars(block);
  }
}

function paragraph(html: string): string {
  return `<p class="govuk-body">${html}</p>`;
}

function paragraphs(text: string): string[] {
  return paragraphsOf(text).map((lines) => lines.map(escapeHtml).join("<br>\n"));
}

function labelled(
  label: string | undefined,
  [first, ...rest]: readonly string[],
): readonly string[] {
  if (first === undefined) return [];
  if (label === undefined) return [first, ...rest];
  return [`<strong>${escapeHtml(labelBefore(label))}</strong> ${first}`, ...rest];
}

/** What is in an item, a cell or beside a label. */
function inside(line: Line): string {
  if (typeof line !== "string") return renderLine(line);
  const parts = paragraphs(line);
  return parts.length > 1 ? parts.map(paragraph).join("\n") : (parts[0] ?? "");
}

function renderFact({ label, says }: Fact): string {
  return [
    '<div class="govuk-summary-list__row">',
    `<dt class="govuk-summary-list__key">${escapeHtml(label)}</dt>`,
    `<dd class="govuk-summary-list__value">${inside(says)}</dd>`,
    "</div>",
  ].join("\n");
}

/** A wide table scrolls by itself, also for those who have only keys. */
function renderTable({ headings, rows, isStrip }: Table, above: string): string {
  const heads = headings.map(
    (text) => `<th scope="col" class="govuk-table__header">${escapeHtml(text)}</th>`,
  );
  const name = escapeHtml(above);
  return [
    `<section class="rightly-table" tabindex="0" aria-label="${name}, table">`,
    `<table class="govuk-table${isStrip === true ? " rightly-strip" : ""}">`,
    `<caption class="govuk-table__caption govuk-visually-hidden">${name}</caption>`,
    `<thead class="govuk-table__head"><tr class="govuk-table__row">${heads.join("")}</tr></thead>`,
    ...bodies(rows).map(
      (body) =>
        `<tbody class="govuk-table__body">\n${body.map((row) => renderRow(row, headings.length)).join("\n")}\n</tbody>`,
    ),
    "</table>",
    "</section>",
  ].join("\n");
}

/** Rows that belong together, each lot beginning with what they have in common. */
function bodies(rows: readonly TableRow[]): TableRow[][] {
  const all: TableRow[][] = [];
  for (const row of rows) {
    const last = all.at(-1);
    if (last === undefined || "group" in row) all.push([row]);
    else last.push(row);
  }
  return all;
}

function renderRow(row: TableRow, columns: number): string {
  if ("group" in row) {
    return `<tr class="govuk-table__row"><th scope="rowgroup" colspan="${columns}" class="govuk-table__header rightly-group">${escapeHtml(row.group)}</th></tr>`;
  }
  const [first = "", ...rest] = row;
  const head = `<th scope="row" class="govuk-table__header">${inside(first)}</th>`;
  const cells = rest.map((cell) => `<td class="govuk-table__cell">${inside(cell)}</td>`);
  return `<tr class="govuk-table__row">${head}${cells.join("")}</tr>`;
}

function renderLine(line: Line): string {
  return typeof line === "string"
    ? escapeHtml(line.replaceAll(/\s+/gu, " "))
    : line.map(renderRun).join("");
}

function renderRun(run: Run): string {
  if (typeof run === "string") return escapeHtml(run);
  if ("strong" in run) return `<strong>${escapeHtml(run.strong)}</strong>`;
  return `<a class="govuk-link" href="${escapeHref(run.to)}">${escapeHtml(run.text)}</a>`;
}
