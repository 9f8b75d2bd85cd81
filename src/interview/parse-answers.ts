import { validateRecordShape } from "../compiled/validators.js";
import type { Fault } from "../finding.ts";
import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { isUsable } from "../record/parse.ts";
import { RECORD_SCHEMA } from "../record/schema.ts";
import { shapeFaults } from "../shape/check.ts";
import { fileFaults } from "../yaml/faults.ts";
import { parseYaml } from "../yaml/parse.ts";
import type { YamlText } from "../yaml/parse.ts";
import { frameworkFaults, ownKeyFaults } from "./answers-head.ts";
import { withoutBlanks } from "./blanks.ts";
import type { AnswersDraft } from "./answers-draft.ts";
import { inAskingOrder } from "./in-asking-order.ts";
import { orderedAnswers } from "./ordered-answers.ts";
import { theRestFaults, withTheRest } from "./the-rest.ts";
import { isMapping } from "../mapping.ts";
import { itemId } from "../record/id.ts";
import { AS_NOW } from "./option-steps.ts";
import type { ItemPrefix } from "./model.ts";

export interface ParsedAnswers {
  /** Absent while there are faults. */
  draft: AnswersDraft | undefined;
  faults: Fault[];
  yaml: YamlText;
}

/**
 * What is wrong with the content as a record: what its framework does not ask or offer, and what its
 * status leaves out. The same rules as a check's, handed in by whoever may know both.
 * @param shape Faults of the shape that are said already.
 */
export type JudgeRecord = (
  record: DecisionRecord,
  yaml: YamlText,
  shape: readonly Fault[],
) => Fault[];

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
export function parseAnswers(
  text: string,
  framework: Framework,
  judge: JudgeRecord,
): ParsedAnswers {
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
  const shape = shapeFaults(validateRecordShape, record, placed, RECORD_SCHEMA).filter(isNotTitle);
  const rest = theRestFaults(content, framework, placed);
  const titled: unknown = { title: "Untitled", ...record };
  const judged = isUsable(titled) ? judge(titled, placed, shape) : [];
  // What `the-rest` stands for is not known where it is misplaced.
  const faults = [...shape, ...rest, ...(rest.length > 0 ? [] : judged)];
  if (faults.length > 0) return { draft: undefined, faults, yaml };
  const draft = inAskingOrder(orderedAnswers(candidate, framework), framework);
  return { draft, faults: [], yaml };
}

/** The title may be given with the command instead. */
function isNotTitle({ rule, path }: Fault): boolean {
  return rule !== "field-missing" || path !== "title";
}

const LISTS: readonly { list: string; prefix: ItemPrefix; from: string }[] = [
  { list: "options", prefix: "", from: "title" },
  { list: "evidence", prefix: "ev-", from: "title" },
  { list: "actions", prefix: "act-", from: "what" },
];

/**
 * Content with the ids the walk would have made for options, evidence and actions that have none,
 * and with new actions open.
 */
function withIds(content: Record<string, unknown>): Record<string, unknown> {
  const lists = LISTS.flatMap(({ list, prefix, from }) => {
    const items = content[list];
    return Array.isArray(items) ? [[list, named(items, prefix, from)] as const] : [];
  });
  return { ...content, ...Object.fromEntries(lists) };
}

function named(items: readonly unknown[], prefix: ItemPrefix, from: string): unknown[] {
  const taken = items.flatMap((item) =>
    isMapping(item) && typeof item["id"] === "string" ? [item["id"]] : [],
  );
  return items.map((item, at) => {
    if (!isMapping(item)) return item;
    const open = prefix === "act-" && item["status"] === undefined ? { status: "open" } : {};
    const words = item[from];
    if (item["id"] !== undefined || typeof words !== "string") return { ...item, ...open };
    const first = prefix === "" && at === 0 && !taken.includes(AS_NOW);
    const id = first ? AS_NOW : itemId(prefix, words, taken);
    taken.push(id);
    return { id, ...item, ...open };
  });
}
