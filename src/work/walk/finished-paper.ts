import { dirname } from "node:path";
import { renderPaper } from "../../publish/paper/paper-markdown.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { paperPath } from "../../record/files.ts";
import { readStamp } from "../../record/paper-stamp.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { readTextIfThere } from "../../repository/read.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { publishedOf } from "../published.ts";

/** The paper of a record as it would be written now. */
export function paperText(record: DecisionRecord, path: string): string {
  // The record's own repository decides, which need not be the one the person stands in.
  const configuration = readConfiguration(dirname(path));
  return renderPaper(publishedOf(record, path, configuration, configuration.root));
}

/**
 * Writes the paper beside the record; `undefined` if a paper that was changed by hand stands there,
 * which is left as it is.
 * @returns Absolute path.
 */
export function writeFinishedPaper(record: DecisionRecord, path: string): string | undefined {
  const target = paperPath(path);
  const old = readTextIfThere(target);
  if (old !== undefined && readStamp(old)?.paperIntact !== true) return undefined;
  writeFileSafely(target, paperText(record, path), { expected: old ?? null });
  return target;
}
