import { validateRecordShape } from "../compiled/validators.js";
import type { Fault } from "../finding.ts";
import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { RECORD_SCHEMA } from "../record/schema.ts";
import { shapeFaults } from "../shape/check.ts";
import { fileFaults } from "../yaml/faults.ts";
import { parseYaml } from "../yaml/parse.ts";
import type { YamlText } from "../yaml/parse.ts";
import { answerFaults } from "./answer-faults.ts";
import { frameworkFaults, ownKeyFaults } from "./answers-head.ts";
import { withoutBlanks } from "./blanks.ts";
import { inAskingOrder } from "./in-asking-order.ts";
import { missingAnswers } from "./missing-answers.ts";
import { orderedAnswers } from "./ordered-answers.ts";
import { theRestFaults, withTheRest } from "./the-rest.ts";
import { isMapping } from "./value-at.ts";
import { withIds } from "./with-ids.ts";

/** A record's content as an answers file gives it: what the program writes itself is not there. */
export type AnswersDraft = Partial<Omit<DecisionRecord, "format" | "id" | "framework">>;

export interface ParsedAnswers {
  /** Absent while there are faults. */
  draft: AnswersDraft | undefined;
  faults: Fault[];
  yaml: YamlText;
}

/** What stands in for the fields that a record has and an answers file has not, while it is compared. */
const PLACEHOLDER = {
  format: 1,
  id: "2000-01-01-answers",
  status: "draft",
} as const;

/**
 * Reads an answers file: YAML in the shape of a record, without format and id. Blanks of a form are
 * taken out, `the-rest` of a grid is written out, ids that are missing are made as in the walk.
 */
export function parseAnswers(text: string, framework: Framework): ParsedAnswers {
  const yaml = parseYaml(text);
  const unreadable = fileFaults(yaml);
  if (unreadable.length > 0) return { draft: undefined, faults: unreadable, yaml };
  if (!isMapping(yaml.value)) {
    const faults = shapeFaults(validateRecordShape, yaml.value, yaml, RECORD_SCHEMA);
    return { draft: undefined, faults, yaml };
  }
  const head = [...frameworkFaults(yaml.value, framework, yaml), ...ownKeyFaults(yaml.value, yaml)];
  if (head.length > 0) return { draft: undefined, faults: head, yaml };
  const filled = withoutBlanks(yaml.value);
  const placed: YamlText = {
    ...yaml,
    placeOf: (path, at) => yaml.placeOf(filled.pathInFile(path), at),
  };
  const content = isMapping(filled.value) ? { ...filled.value } : {};
  delete content["framework"];
  const candidate = withIds(withTheRest(content, framework));
  const { id, version, digest } = framework;
  const pin = { id, version, digest };
  const record = { ...PLACEHOLDER, framework: pin, ...candidate };
  const faults = [
    ...shapeFaults(validateRecordShape, record, placed, RECORD_SCHEMA).filter(isNotTitle),
    ...theRestFaults(content, framework, placed),
    ...answerFaults(candidate, framework, placed),
  ];
  if (faults.length > 0) return { draft: undefined, faults, yaml };
  const draft = inAskingOrder(orderedAnswers(candidate, framework), framework);
  const missing = missingAnswers(
    { ...PLACEHOLDER, title: "", framework: pin, ...draft },
    framework,
    placed,
  );
  return { draft: missing.length > 0 ? undefined : draft, faults: missing, yaml };
}

/** The title may be given with the command instead. */
function isNotTitle({ rule, path }: Fault): boolean {
  return rule !== "field-missing" || path !== "title";
}
