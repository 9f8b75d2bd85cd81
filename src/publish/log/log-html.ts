import { LOG_TITLE, logBlocks } from "./log-blocks.ts";
import { renderHtmlPage } from "../html/paper-html.ts";
import { markText } from "../text-mark.ts";
import type { Published, Publisher } from "../model.ts";
import { markedTitle } from "../drafts-among.ts";

/**
 * The log as a page in one file.
 * @param asOf ISO day from which "overdue" is said.
 */
export function renderLogHtml(
  records: readonly Published[],
  asOf: string,
  publisher: Publisher,
): string {
  const blocks = logBlocks(records, asOf);
  const title = markedTitle(LOG_TITLE, records);
  const page = renderHtmlPage(
    [{ kind: "heading", level: 1, text: title }, ...blocks],
    title,
    publisher,
  );
  return markText("log", page, asOf);
}
