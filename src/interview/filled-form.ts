import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { editYaml } from "../yaml/edit.ts";
import { parseYaml } from "../yaml/parse.ts";
import { editsToward } from "./merge-answers.ts";
import { renderQuestions } from "./questions-form.ts";

/** What the program keeps by itself, and no form asks. */
const NOT_ASKED: readonly (keyof DecisionRecord)[] = [
  "format",
  "id",
  "status",
  "framework",
  "reviews",
  "attestations",
  "history",
  "errata",
  "open-questions",
];

/** The form of a framework, guidance and all, with the answers of a record in it. */
export function renderFilledForm(record: DecisionRecord, framework: Framework): string {
  const yaml = parseYaml(renderQuestions(framework));
  const asked = Object.fromEntries(
    Object.entries(record).filter(([key]) => !(NOT_ASKED as readonly string[]).includes(key)),
  );
  const form = editYaml(yaml, editsToward(yaml.value, asked));
  return form.replace(
    "Take it back with: rightly new --answers FILE",
    `Take it back with: rightly resume ${record.id} --answers FILE`,
  );
}
