import { PAGE_CSS } from "../../compiled/styles.js";
import { stampPaper } from "../../record/paper-stamp.ts";
import type { Block } from "../document.ts";
import { standingAlone } from "../model.ts";
import type { Published, Publisher } from "../model.ts";
import { paperBlocks } from "../paper/paper.ts";
import { plainSummary, summaryTitle } from "../paper/plain-summary.ts";
import { renderPage } from "./page.ts";
import { renderBlocks } from "./render-blocks.ts";

/**
 * The paper of one record as a page in one file: its styles are in it, and it asks for nothing
 * else. Its last line holds the digests of the record and of its text.
 */
export function renderHtmlPaper(published: Published, publisher: Publisher): string {
  const page = renderHtmlPage(
    paperBlocks(standingAlone(published)),
    published.record.title,
    publisher,
  );
  return stampPaper(page, published.digest());
}

/** The plain summary of one record as a page in one file, with the same last line. */
export function renderHtmlSummary(published: Published, publisher: Publisher): string {
  const title = summaryTitle(published.record.title);
  const page = renderHtmlPage(plainSummary(published), title, publisher);
  return stampPaper(page, published.digest());
}

/** Blocks as a page in one file. */
export function renderHtmlPage(
  blocks: readonly Block[],
  title: string,
  publisher: Publisher,
): string {
  return renderPage({ title, publisher, styles: { css: PAGE_CSS } }, renderBlocks(blocks));
}
