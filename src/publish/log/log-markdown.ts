import type { Block } from "../document.ts";
import { line } from "../document.ts";
import { hasDrafts, markedTitle, WITH_DRAFTS } from "../drafts-among.ts";
import { LOG_TITLE, logBlocks } from "./log-blocks.ts";
import { renderMarkdown } from "../markdown.ts";
import { markText } from "../text-mark.ts";
import type { Published } from "../model.ts";

/**
 * The log for reading: what there is, what was decided with links to the papers, and what is due.
 * @param asOf ISO day from which "overdue" is said.
 */
export function renderLogMarkdown(records: readonly Published[], asOf: string): string {
  const title: Block = { kind: "heading", level: 1, text: markedTitle(LOG_TITLE, records) };
  return markText("log", renderMarkdown([title, ...logBlocks(records, asOf)]), asOf);
}

/**
 * The log as a part of another page: without a title, its headings under the one above it.
 * @param under Level of the heading above, 0 if there is none.
 */
export function renderLogPart(records: readonly Published[], asOf: string, under: number): string {
  const blocks = [...draftsLine(records), ...logBlocks(records, asOf)].map((block): Block => {
    if (block.kind !== "heading") return block;
    const level = Math.min(Math.max(under + 1, 2), 4) as 2 | 3 | 4;
    return { ...block, level };
  });
  return markText("log", renderMarkdown(blocks), asOf);
}

/** A part of another page has no title that could say it. */
function draftsLine(records: readonly Published[]): Block[] {
  return hasDrafts(records) ? [line([{ strong: `${WITH_DRAFTS}.` }])] : [];
}
