import { LOG_TITLE, logBlocks } from "./log-blocks.ts";
import { stampLog } from "./log-stamp.ts";
import { renderHtmlPage } from "./html/paper-html.ts";
import type { Published } from "./model.ts";

/**
 * The log as a page that stands alone.
 * @param asOf ISO day from which "overdue" is said.
 * @param organisation Whose log it is; empty if the configuration names nobody.
 */
export function renderLogHtml(
  records: readonly Published[],
  asOf: string,
  organisation: string,
): string {
  const blocks = logBlocks(records, asOf);
  const page = renderHtmlPage(
    [{ kind: "heading", level: 1, text: LOG_TITLE }, ...blocks],
    LOG_TITLE,
    organisation,
  );
  return stampLog(page, asOf);
}
