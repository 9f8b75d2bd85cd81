import { UserError } from "../errors.ts";
import { START } from "../finding.ts";
import type { Fault } from "../finding.ts";
import { FILE_RULES } from "../yaml/faults.ts";

/**
 * What kept a file from being read, as a fault of it. Any other error is thrown again.
 * @param path Absolute.
 * @param name As the person would type it.
 */
export function unreadableFault(error: unknown, path: string, name: string): Fault {
  if (!(error instanceof UserError)) throw error;
  const [rule] = FILE_RULES;
  const { id, severity, why, fix } = rule;
  const message = error.message.replaceAll(path, name);
  return { rule: id, severity, message, why, fix: error.hint ?? fix, place: START, path: "" };
}
