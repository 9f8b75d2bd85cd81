import { validateRecordShape } from "../compiled/validators.js";
import type { Fault, Path } from "../finding.ts";
import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import { knownPart } from "../record/not-known.ts";
import { isUsable } from "../record/parse.ts";
import { RECORD_SCHEMA } from "../record/schema.ts";
import { shapeFaults } from "../shape/check.ts";
import { fileFaults } from "../yaml/faults.ts";
import { withEdit } from "../yaml/plain-edit.ts";
import { parseYaml } from "../yaml/parse.ts";
import type { YamlText } from "../yaml/parse.ts";
import { frameworkFaults, ownKeyFaults } from "./answers-head.ts";
import { withoutBlanks } from "./blanks.ts";
import type { AnswersDraft } from "./answers-draft.ts";
import { inAskingOrder } from "./in-asking-order.ts";
import { orderedAnswers } from "./ordered-answers.ts";
import { theRestFaults } from "./the-rest.ts";
import { isMapping, valueAt } from "../mapping.ts";
import { RECORD_LIMITS } from "../yaml/limits.ts";
import { NEW_WALK } from "./model.ts";
import type { WalkContext } from "./model.ts";
import { readAnswersForm } from "./read-answers-form.ts";
import { withRefusals } from "./refusal-faults.ts";
import { formPlaces } from "./form-places.ts";
import { wordsIn } from "./form-words.ts";
import { wordFaults } from "./word-faults.ts";

export interface ParsedAnswers {
  /** Absent while there are faults. */
  draft: AnswersDraft | undefined;
  faults: Fault[];
  yaml: YamlText;
}

/**
 * What is wrong with the content as a record: what its framework does not ask or offer, and what its
 * status leaves out, as well as the faults of its shape. The same rules as a check's, handed in by a room
 * that knows both.
 * @param shape Faults of the shape that are said already.
 */
export type JudgeRecord = (
  record: DecisionRecord,
  yaml: YamlText,
  shape: readonly Fault[],
) => Fault[];

/** Values for the fields that a record has and an answers file does not have, while it is compared. */
const PLACEHOLDER = {
  format: 1,
  id: "2000-01-01-answers",
  status: "draft",
} as const;

/** What is known of where the answers go. */
export interface AnswersFor {
  /** With the bodies and places of a configuration. */
  context?: WalkContext;
  /** The record, if it is there already. */
  record?: DecisionRecord;
}

/**
 * Reads an answers file: YAML in the shape of a record, without format and id. Blanks of a form are
 * taken out, values are read as a walk reads them, `the-rest` of a grid is written out, ids that are
 * missing are made as in the walk.
 */
export function parseAnswers(
  text: string,
  framework: Framework,
  judge: JudgeRecord,
  { context = NEW_WALK, record: before }: AnswersFor = {},
): ParsedAnswers {
  const yaml = parseYaml(text, RECORD_LIMITS, true);
  const unreadable = fileFaults(yaml);
  if (unreadable.length > 0) return { draft: undefined, faults: unreadable, yaml };
  if (!isMapping(yaml.value)) {
    const faults = shapeFaults(validateRecordShape, yaml.value, yaml, RECORD_SCHEMA);
    return { draft: undefined, faults, yaml };
  }
  const words = wordFaults(yaml, formPlaces(framework));
  const head = [...frameworkFaults(yaml.value, framework, yaml), ...ownKeyFaults(yaml.value, yaml)];
  if (head.length > 0) return { draft: undefined, faults: [...head, ...words], yaml };
  const filled = withoutBlanks(yaml.value);
  const placed: YamlText = {
    ...yaml,
    placeOf: (path, at) => yaml.placeOf(filled.pathInFile(path), at),
  };
  const content = isMapping(filled.value) ? { ...filled.value } : {};
  delete content["framework"];
  const wordsAt = wordsIn(yaml, filled.pathInFile);
  const read = readAnswersForm(content, { framework, context, wordsAt, record: before });
  const { candidate } = read;
  const { id, version, digest } = framework;
  const pin = { id, version, digest };
  const record = { ...PLACEHOLDER, framework: pin, ...candidate };
  const shape = shapeFaults(validateRecordShape, record, placed, RECORD_SCHEMA).filter(isNotTitle);
  const rest = theRestFaults(read.content, framework, placed);
  // What `the-rest` stands for is not known where it is misplaced.
  const judged =
    rest.length > 0 ? [...shape, ...rest] : judgedWithShape(record, shape, placed, judge);
  const others = withRefusals(judged, read.refusals, placed);
  const faults = [...words, ...others.filter((fault) => !isSaid(fault, words))];
  if (faults.length > 0) return { draft: undefined, faults, yaml };
  const known = knownPart(candidate as unknown as DecisionRecord);
  const draft = inAskingOrder(orderedAnswers(known, framework), framework);
  return { draft: withUnknownsInOrder(draft, known), faults: [], yaml };
}

/** Items of lists have other places now, and what is not known of them goes with them. */
function withUnknownsInOrder(draft: AnswersDraft, before: DecisionRecord): AnswersDraft {
  const { unknowns } = before;
  if (unknowns === undefined) return draft;
  const moved = unknowns.map((one) => {
    const [list = "", at, ...rest] = one.path;
    const items = valueAt(draft, [list]);
    if (typeof at !== "number" || !Array.isArray(items)) return one;
    const now = items.indexOf(valueAt(before, [list, at]));
    return now === -1 ? one : { ...one, path: [list, now, ...rest] };
  });
  return { ...draft, unknowns: moved };
}

/**
 * What is wrong, with the faults of the shape. A value that has no shape a record can have is left out: what it
 * means is not known, and what is missing because of it has been said.
 */
function judgedWithShape(
  record: Record<string, unknown>,
  shape: readonly Fault[],
  placed: YamlText,
  judge: JudgeRecord,
): Fault[] {
  const titled: unknown = { title: "Untitled", ...record };
  if (isUsable(titled)) return judge(knownPart(titled), placed, shape);
  const out = shape.map(({ path }) => path);
  const without = out.reduce<unknown>(
    (value, path) => withEdit(value, { path: pathOf(path), remove: true }),
    titled,
  );
  if (!isUsable(without)) return [...shape];
  return [
    ...shape,
    ...judge(knownPart(without), placed, []).filter((fault) => !isSaid(fault, shape)),
  ];
}

/** Whether what is at a place, or around it, is a fault already: what follows from that is noise. */
function isSaid({ path }: Fault, faults: readonly Fault[]): boolean {
  return faults.some((one) => path === one.path || path.startsWith(`${one.path}.`));
}

function pathOf(path: string): Path {
  return path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The title may be given with the command instead. */
function isNotTitle({ rule, path }: Fault): boolean {
  return rule !== "field-missing" || path !== "title";
}
