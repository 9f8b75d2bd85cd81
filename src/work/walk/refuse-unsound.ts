import { judgeRecord } from "../../check/judge-record.ts";
import { UserError } from "../../errors.ts";
import type { Fault } from "../../finding.ts";
import type { Framework } from "../../framework/model.ts";
import { hideExempt } from "../../record/hide-exempt.ts";
import { parseRecord } from "../../record/parse.ts";
import type { Configuration } from "../../repository/configuration-model.ts";

/** What a record is judged with before it is written. */
export interface JudgingSetting {
  configuration: Configuration;
  framework: Framework;
  /** ISO day. */
  today: string;
}

/** A record is not written, because a check would find errors in it at once. */
export class NotSound extends UserError {}

/** The errors that a check will find in the text of one record. */
export function errorsIn(text: string, setting: JudgingSetting, folder?: string): Fault[] {
  const { configuration, framework, today } = setting;
  const { record, yaml, faults } = parseRecord(text);
  const judge = judgeRecord(configuration, framework, today, folder);
  const found = record === undefined ? hideExempt(faults, text) : judge(record, yaml, faults);
  return found.filter(({ severity }) => severity === "error");
}

/**
 * Refuses to write a record that its own check would find fault with.
 * @throws NotSound with every fault, each with its field and what to do.
 */
export function refuseUnsound(text: string, setting: JudgingSetting, folder?: string): void {
  const errors = errorsIn(text, setting, folder);
  const [first] = errors;
  if (first === undefined) return;
  if (errors.length === 1) throw new NotSound(inWords(first), { hint: first.fix });
  const lines = errors.map((fault) => `${inWords(fault)}. ${fault.fix}`);
  throw new NotSound(`there are ${errors.length} things to put right first`, {
    hint: lines.join("\n"),
  });
}

function inWords({ path, message }: Fault): string {
  return path === "" ? message : `${path}: ${message}`;
}
