import { PAGE_CSS } from "../../compiled/styles.js";
import { recordDigest } from "../../record/digest.ts";
import { stampPaper } from "../../record/paper-stamp.ts";
import type { Block } from "../document.ts";
import type { Published } from "../model.ts";
import { paperOf } from "../paper.ts";
import { renderPage } from "./page.ts";
import { renderBlocks } from "./render-blocks.ts";

/**
 * The paper of one record as a page that stands alone: its styles are in it, and it asks for nothing
 * else. Its last line holds the digests of the record and of its text.
 * @param organisation Whose decision it is; empty if the configuration names nobody.
 */
export function renderHtmlPaper(published: Published, organisation: string): string {
  const { record } = published;
  const page = renderHtmlPage(paperOf(published), record.title, organisation);
  return stampPaper(page, recordDigest(record));
}

/** Blocks as a page that stands alone. */
export function renderHtmlPage(
  blocks: readonly Block[],
  title: string,
  organisation: string,
): string {
  return renderPage({ title, organisation, styles: { css: PAGE_CSS } }, renderBlocks(blocks));
}
