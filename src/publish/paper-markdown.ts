import { recordDigest } from "../record/digest.ts";
import { stampPaper } from "../record/paper-stamp.ts";
import { renderMarkdown } from "./markdown.ts";
import type { Published } from "./model.ts";
import { paperOf } from "./paper.ts";

/** The paper of one record in Markdown. Its last line holds the digests of the record and of its text. */
export function renderPaper(published: Published): string {
  return stampPaper(renderMarkdown(paperOf(published)), recordDigest(published.record));
}
