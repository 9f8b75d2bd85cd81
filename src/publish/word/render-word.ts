import type { Block, Fact, Line, Run, Table, TableRow } from "../document.ts";
import { escapeXml } from "../escape-xml.ts";
import { labelBefore, paragraphsOf } from "../paragraphs.ts";
import type { WordStyles } from "./word-styles.ts";

/** A template that names a table style so has its own look for tables. */
const TABLE_STYLES: readonly string[] = ["decision table", "table grid"];

/** Blocks as paragraphs and tables of Word, in the styles that a template has under their usual names. */
export function renderWord(blocks: readonly Block[], styles: WordStyles): string {
  return blocks
    .map((block, at) => {
      const next = blocks[at + 1];
      // Word would make one table of two that touch, and has no room after one that ends a text.
      const isApart = block.kind === "table" && next?.kind !== "heading";
      return renderBlock(block, styles) + (isApart ? "<w:p/>" : "");
    })
    .join("");
}

function renderBlock(block: Block, styles: WordStyles): string {
  switch (block.kind) {
    case "heading":
      return heading(block.level, block.text, styles);
    case "line":
      return paragraph(renderLine(block.line));
    case "prose":
      return prose(block.text, block.label);
    case "list":
      return block.items.map((item) => bullet(item, styles)).join("");
    case "facts":
      return block.facts.map(fact).join("");
    case "table":
      return table(block, styles);
    case "bars":
      return "";
  }
}

function heading(level: number, text: string, { paragraphs }: WordStyles): string {
  const style = paragraphs.get(`heading ${level}`);
  // Without a style it still counts as a heading for those who move from one to the next.
  return style === undefined
    ? paragraph(run(text, true), `<w:keepNext/><w:outlineLvl w:val="${level - 1}"/>`)
    : paragraph(run(text), styled(style));
}

function prose(text: string, label?: string): string {
  const [first, ...rest] = inside(text);
  const before = label === undefined ? "" : run(`${labelBefore(label)} `, true);
  return [`${before}${first ?? ""}`, ...rest].map((one) => paragraph(one)).join("");
}

function bullet(item: Line, { paragraphs }: WordStyles): string {
  const style = paragraphs.get("list bullet");
  const [first = "", ...rest] = inside(item);
  const indent = '<w:ind w:left="360"/>';
  return [
    style === undefined
      ? paragraph(`${run("• ")}${first}`, indent)
      : paragraph(first, styled(style)),
    ...rest.map((one) => paragraph(one, indent)),
  ].join("");
}

function fact({ label, says }: Fact): string {
  const [first = "", ...rest] = inside(says);
  const before = run(`${labelBefore(label)} `, true);
  return [paragraph(before + first), ...rest.map((one) => paragraph(one))].join("");
}

/** The first row is repeated on every page and named as a heading, the first column too. No row breaks over a page. */
function table({ headings, rows }: Table, { tables }: WordStyles): string {
  const named = TABLE_STYLES.find((name) => tables.has(name));
  const look =
    named === undefined ? BORDERS : `<w:tblStyle w:val="${escapeXml(tables.get(named)!)}"/>`;
  const head = headings.map((text) => cell([run(text, true)]));
  return [
    `<w:tbl><w:tblPr>${named === undefined ? "" : look}<w:tblW w:w="5000" w:type="pct"/>`,
    named === undefined ? look : "",
    '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>',
    `</w:tblPr><w:tblGrid>${headings.map(() => "<w:gridCol/>").join("")}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join("")}</w:tr>`,
    ...rows.map((row) => tableRow(row, headings.length)),
    "</w:tbl>",
  ].join("");
}

function tableRow(row: TableRow, columns: number): string {
  const cells =
    "group" in row ? groupCell(row.group, columns) : row.map((one) => cell(inside(one))).join("");
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells}</w:tr>`;
}

/** It is never alone at the end of a page. */
function groupCell(group: string, columns: number): string {
  const says = paragraph(run(group, true), "<w:keepNext/>");
  return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/><w:gridSpan w:val="${columns}"/></w:tcPr>${says}</w:tc>`;
}

const SIDES = ["top", "left", "bottom", "right", "insideH", "insideV"];
const BORDERS = `<w:tblBorders>${SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join("")}</w:tblBorders>`;

function cell(paragraphs: readonly string[]): string {
  const said = paragraphs.length === 0 ? [""] : paragraphs;
  return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${said.map((one) => paragraph(one)).join("")}</w:tc>`;
}

/** Each paragraph of a line, as runs. */
function inside(line: Line): string[] {
  if (typeof line !== "string") return [renderLine(line)];
  return paragraphsOf(line).map((lines) => lines.map((one) => run(one)).join(BREAK));
}

const BREAK = "<w:r><w:br/></w:r>";

function styled(id: string): string {
  return `<w:pStyle w:val="${escapeXml(id)}"/>`;
}

function paragraph(runs: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

function renderLine(line: Line): string {
  return typeof line === "string" ? run(line.replaceAll(/\s+/gu, " ")) : line.map(ofRun).join("");
}

/** What a link leads to lies beside the record, and not beside a document that is sent about. */
function ofRun(one: Run): string {
  if (typeof one === "string") return run(one);
  return "strong" in one ? run(one.strong, true) : run(one.text);
}

function run(text: string, isStrong = false): string {
  const strong = isStrong ? "<w:rPr><w:b/><w:bCs/></w:rPr>" : "";
  return `<w:r>${strong}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}
