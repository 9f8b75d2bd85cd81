import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { recordChanged } from "../rules/record-changed.ts";
import { sealMissing } from "../rules/seal-missing.ts";
import { unmetDemands } from "../record/parse.ts";
import type { YamlText } from "../yaml/parse.ts";
import { judgeRecord } from "./judge-record.ts";
import type { Judge } from "./judge-record.ts";

/** The record that answers make: its status and history are settled, and it has the id it will keep. */
export type MakeRecord = (answers: DecisionRecord, yaml: YamlText) => DecisionRecord;

/** What answers that are not a record yet cannot have. */
const OF_A_RECORD: ReadonlySet<string> = new Set([recordChanged.id, sealMissing.id]);

/**
 * Judges the content of an answers file as the record it makes, by the rules a check will put to that
 * record, so that what is written is not refused a minute later. Only what a check calls an error is
 * given. Answers whose shape is wrong make no record: they are judged as they are.
 */
export function judgeAnswers(
  configuration: Configuration,
  framework: Framework,
  today: string,
  make: MakeRecord,
): Judge {
  const judge = judgeRecord(configuration, framework, today);
  const judgedWhole: Judge = (made, yaml, shape) => [
    ...unmetDemands(made, yaml),
    ...judge(made, yaml, shape),
  ];
  return (answers, yaml, shape) => {
    const isMisshapen = shape.some(({ rule }) => rule !== "field-missing");
    const found = isMisshapen
      ? judge(answers, yaml, shape).filter(({ rule }) => !OF_A_RECORD.has(rule))
      : judgedWhole(make(answers, yaml), yaml, shape);
    return found.filter(({ severity }) => severity === "error");
  };
}
