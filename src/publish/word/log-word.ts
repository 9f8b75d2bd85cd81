import { dayInWords } from "../../record/day-in-words.ts";
import { LOG_TITLE, logBlocks } from "../log/log-blocks.ts";
import type { Published } from "../model.ts";
import { fillTemplate } from "./fill-template.ts";
import type { FilledTemplate } from "./fill-template.ts";
import { markedTitle } from "../drafts-among.ts";

/** What can stand between `{{` and `}}` in the template of a log. */
export const LOG_TAGS: readonly string[] = ["title", "organisation", "day", "log"];

/** What fills the template of a log. */
export interface WordLog {
  records: readonly Published[];
  /** ISO day from which "overdue" is said. */
  asOf: string;
  /** Empty if the configuration names nobody. */
  organisation: string;
}

/**
 * The log as a Word document, or what is wrong with its template. The same input gives the same bytes.
 * @param template A `.docx` file.
 * @throws UserError if it is none.
 */
export function fillLogTemplate(
  template: Uint8Array,
  { records, asOf, organisation }: WordLog,
): FilledTemplate {
  const words = { title: markedTitle(LOG_TITLE, records), organisation, day: dayInWords(asOf) };
  const parts = { log: logBlocks(records, asOf) };
  return fillTemplate(template, { words, parts }, { document: "log", day: asOf });
}
