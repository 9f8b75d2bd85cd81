import type { DecisionRecord } from "../../record/model.ts";
import { applyChange } from "../../repository/change-files.ts";
import { duePaper } from "../paper-again.ts";
import type { PaperAgainOptions } from "../paper-again.ts";
import type { Workplace } from "../workplace.ts";

/**
 * Writes the paper beside the record; `undefined` if a paper that was changed by hand is there,
 * which is left as it is.
 * @returns Absolute path.
 */
export function writeFinishedPaper(
  record: DecisionRecord,
  path: string,
  at: Workplace,
  options: PaperAgainOptions = { makesFirst: true },
): string | undefined {
  const { change } = duePaper(record, path, options, at);
  if (change !== undefined) applyChange(change);
  return change?.path;
}
