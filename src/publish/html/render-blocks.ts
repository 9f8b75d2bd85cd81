import type { Block, Fact, Line, Run } from "../document.ts";
import { labelBefore, paragraphsOf } from "../paragraphs.ts";
import { escapeHref, escapeHtml } from "./escape-html.ts";

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
      return renderTable(block.headings, block.rows, above);
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

/** What stands in an item, a cell or beside a label. */
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
function renderTable(
  headings: readonly string[],
  rows: readonly (readonly Line[])[],
  above: string,
): string {
  const heads = headings.map(
    (text) => `<th scope="col" class="govuk-table__header">${escapeHtml(text)}</th>`,
  );
  const name = escapeHtml(above);
  return [
    `<section class="rightly-table" tabindex="0" aria-label="${name}, table">`,
    '<table class="govuk-table">',
    `<caption class="govuk-table__caption govuk-visually-hidden">${name}</caption>`,
    `<thead class="govuk-table__head"><tr class="govuk-table__row">${heads.join("")}</tr></thead>`,
    `<tbody class="govuk-table__body">\n${rows.map(renderRow).join("\n")}\n</tbody>`,
    "</table>",
    "</section>",
  ].join("\n");
}

function renderRow([first = "", ...rest]: readonly Line[]): string {
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
