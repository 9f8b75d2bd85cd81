import { recordContext } from "../../rules/context.ts";
import { RECORD_RULES } from "../../rules/registry.ts";
import { recordFaults } from "../../rules/run.ts";
import type { JudgeRecord } from "../parse-answers.ts";
import { HARBOUR } from "./harbour-framework.ts";
import { TODAY } from "./today.ts";

const SURROUNDINGS = { today: TODAY, frameworks: [], bodies: [], places: [] };

/** The rules of a check over the harbour framework, as the command hands them in. */
export const JUDGE: JudgeRecord = (record, yaml, shape) => [
  ...shape,
  ...recordFaults(
    // Answers have no seal before they are a record.
    RECORD_RULES.filter(({ id }) => id !== "seal-missing"),
    recordContext(record, record.id, HARBOUR, SURROUNDINGS),
    yaml,
    shape,
  ).filter(({ severity }) => severity === "error"),
];
