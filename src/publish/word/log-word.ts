import { dayInWords } from "../../record/day-in-words.ts";
import { LOG_TITLE, logBlocks } from "../log/log-blocks.ts";
import type { Published } from "../model.ts";
import type { Filling } from "./template-filler.ts";
import { markedTitle } from "../drafts-among.ts";

/** What can be between `{{` and `}}` in the template of a log. */
export const LOG_TAGS: readonly string[] = ["title", "organisation", "day", "log"];

/** What fills the template of a log. */
export interface WordLog {
  records: readonly Published[];
  /** ISO day from which "overdue" is said. */
  asOf: string;
  /** Empty if the configuration names nobody. */
  organisation: string;
}

/** What goes into the template. */
export function logFilling({ records, asOf, organisation }: WordLog): Filling {
  const words = { title: markedTitle(LOG_TITLE, records), organisation, day: dayInWords(asOf) };
  const parts = { log: logBlocks(records, asOf) };
  return { content: { words, parts }, mark: { document: "log", day: asOf } };
}
