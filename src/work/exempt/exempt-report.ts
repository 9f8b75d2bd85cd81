import type { Exempt } from "../../record/text-model.ts";
import type { TextField } from "../../record/text-fields.ts";
import type { ExemptSubject } from "./exempt-subject.ts";

/** What was done, or on a dry run would be. Nothing in it is the text itself. */
export interface ExemptReport {
  /** `finished`: all was so already but for the paper that an earlier run left undone. */
  done: "moved-out" | "moved-back" | "ground-changed" | "finished" | "nothing";
  /** Record and its file of exempt text, as the person would type them. */
  record: string;
  beside: string;
  field: string;
  exempt?: Exempt["exempt"];
  /** The paper that was made again. */
  paper?: string;
  /** What else changed in the record, and what is still to do, in sentences. */
  notes: readonly string[];
  warnings: readonly string[];
}

/** What every report says. */
export function reportAbout(
  { file, exemptName }: ExemptSubject,
  { name }: TextField,
): Pick<ExemptReport, "record" | "beside" | "field"> {
  return { record: file, beside: exemptName, field: name };
}
