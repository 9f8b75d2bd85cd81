import type { Framework } from "../framework/model.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { judgeRecord } from "./judge-record.ts";
import type { Judge } from "./judge-record.ts";

/**
 * Judges the content of an answers file by the rules a check will put to the record, so that what is
 * written is not refused a minute later. Only what a check calls an error is given.
 */
export function judgeAnswers(
  configuration: Configuration,
  framework: Framework,
  today: string,
): Judge {
  const judge = judgeRecord(configuration, framework, today);
  return (record, yaml, shape) =>
    judge(record, yaml, shape).filter(({ severity }) => severity === "error");
}
