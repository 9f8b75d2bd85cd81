import { stampPaper } from "../../record/paper-stamp.ts";
import { renderMarkdown } from "../markdown.ts";
import type { Published } from "../model.ts";
import { paperBlocks } from "./paper.ts";
import { plainSummary } from "./plain-summary.ts";

/** The paper of one record in Markdown. Its last line holds the digests of the record and of its text. */
export function renderPaper(published: Published): string {
  return stampPaper(renderMarkdown(paperBlocks(published)), published.digest());
}

/** The plain summary of one record in Markdown, with the same last line. */
export function renderPlainSummary(published: Published): string {
  return stampPaper(renderMarkdown(plainSummary(published)), published.digest());
}
