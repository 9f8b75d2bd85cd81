import type { Fault, Path } from "../finding.ts";
import { cellsOf, standAlone } from "../framework/asked.ts";
import type { AskedCell } from "../framework/asked.ts";
import type { FollowUp, Framework, Grid, Question, Scale } from "../framework/model.ts";
import { findOption, optionIds } from "../framework/option.ts";
import { didYouMean } from "../nearest.ts";
import type { YamlText } from "../yaml/parse.ts";
import { shown } from "../yaml/shown.ts";
import { questionFaults } from "./answer-value-faults.ts";
import { answersFault } from "./answers-rules.ts";
import type { AnswersRuleId } from "./answers-rules.ts";
import { ANSWER_KEYS } from "./set-aside.ts";
import { isMapping, listAt, valueAt } from "./value-at.ts";

/** What a comparison needs to know and where its faults go. */
export interface Compared {
  framework: Framework;
  yaml: YamlText;
  /** Ids of the evidence that is listed. */
  evidence: readonly string[];
}

/** Answers that the framework does not ask for or does not offer. Nothing is said of what is missing. */
export function answerFaults(
  content: Record<string, unknown>,
  framework: Framework,
  yaml: YamlText,
): Fault[] {
  const evidence = listAt(content, ["evidence"]).flatMap((item) => {
    const id = valueAt(item, ["id"]);
    return typeof id === "string" ? [id] : [];
  });
  const compared = { framework, yaml, evidence };
  const { answers } = content;
  return [
    ...stageFaults(content["stage"], compared),
    ...(isMapping(answers)
      ? Object.entries(answers).flatMap(([id, value]) => oneFaults(compared, id, value))
      : []),
  ];
}

/** A fault at a path, marked at its value or its key. */
export function faultAt(
  { yaml }: Compared,
  rule: AnswersRuleId,
  path: Path,
  message: string,
  at: "key" | "value" = "value",
): Fault {
  return answersFault(rule, { message, path, place: yaml.placeOf(path, at) });
}

function stageFaults(stage: unknown, compared: Compared): Fault[] {
  const stages = compared.framework.stages.map(({ id }) => id);
  if (typeof stage !== "string" || stages.includes(stage)) return [];
  const message = `${shown(stage)} is not a stage of this framework${didYouMean(stage, stages)}`;
  return [faultAt(compared, "option-unknown", ["stage"], message)];
}

function oneFaults(compared: Compared, id: string, value: unknown): Fault[] {
  const { framework } = compared;
  const path = ["answers", id];
  const alone = standAlone(framework);
  const question = alone.find((one) => one.id === id);
  if (question !== undefined) return questionFaults(compared, question, path, value);
  const test = framework.tests.find((one) => one.id === id);
  if (test !== undefined) {
    const scale = framework.scales.get(test.scale);
    return scale === undefined ? [] : answerOfFaults(compared, scale, test.followUps, path, value);
  }
  const grid = framework.grids.find((one) => one.id === id);
  if (grid !== undefined) return gridFaults(compared, grid, path, value);
  const known = [...alone, ...framework.tests, ...framework.grids].map((one) => one.id);
  const message = `${shown(id)} is not asked by this framework${didYouMean(id, known)}`;
  return [faultAt(compared, "test-unknown", path, message, "key")];
}

function gridFaults(compared: Compared, grid: Grid, path: Path, value: unknown): Fault[] {
  if (!isMapping(value)) return [notMapping(compared, path, "its rows")];
  const cells = cellsOf(compared.framework, grid);
  const rows = [...new Set(cells.map(({ row }) => row.id))];
  // `the-rest` is looked at by itself.
  const entries = Object.entries(value).filter(([id]) => id !== "the-rest");
  return entries.flatMap(([id, entry]) => {
    const at = [...path, id];
    const own = cells.filter(({ row }) => row.id === id);
    if (own.length === 0) return [unknownKey(compared, at, grid.label, rows)];
    return grid.columns === null
      ? cellFaults(compared, own[0], at, entry)
      : rowFaults(compared, own, at, entry);
  });
}

function rowFaults(
  compared: Compared,
  cells: readonly AskedCell[],
  path: Path,
  value: unknown,
): Fault[] {
  if (!isMapping(value)) return [notMapping(compared, path, "its columns")];
  const columns = cells.flatMap(({ column }) => column?.id ?? []);
  return Object.entries(value).flatMap(([id, entry]) => {
    const cell = cells.find(({ column }) => column?.id === id);
    return cell === undefined
      ? [unknownKey(compared, [...path, id], cells[0]?.row.label ?? "", columns)]
      : cellFaults(compared, cell, [...path, id], entry);
  });
}

function cellFaults(
  compared: Compared,
  cell: AskedCell | undefined,
  path: Path,
  value: unknown,
): Fault[] {
  if (cell === undefined) return [];
  return answerOfFaults(compared, cell.scale, cell.grid.followUps, path, value);
}

/** One answer to a test or a cell: its option, its evidence and what follows it up. */
function answerOfFaults(
  compared: Compared,
  scale: Scale,
  followUps: readonly FollowUp[],
  path: Path,
  value: unknown,
): Fault[] {
  if (!isMapping(value)) return [notMapping(compared, path, "is, because and evidence")];
  const known = new Map<string, Question>();
  for (const { question: id } of followUps) {
    const question = compared.framework.questions.find((one) => one.id === id);
    if (question !== undefined) known.set(id, question);
  }
  return Object.entries(value).flatMap(([key, part]) => {
    const at = [...path, key];
    if (key === "is") return optionFaults(compared, scale, at, part);
    if (ANSWER_KEYS.includes(key)) return questionFaults(compared, OWN_PARTS[key], at, part);
    const question = known.get(key);
    return question === undefined
      ? [unknownKey(compared, at, String(path.at(-1)), [...ANSWER_KEYS, ...known.keys()])]
      : questionFaults(compared, question, at, part);
  });
}

/** The reserved parts of an answer, as the questions they are. */
const OWN_PARTS: Readonly<Record<string, Pick<Question, "type" | "options">>> = {
  because: { type: "text", options: [] },
  evidence: { type: "evidence", options: [] },
};

function optionFaults(compared: Compared, scale: Scale, path: Path, value: unknown): Fault[] {
  if (typeof value === "string" && findOption(scale, value) !== undefined) return [];
  const said = typeof value === "string" ? value : JSON.stringify(value);
  const ids = optionIds(scale);
  const message = `${shown(said)} is not one of the answers, expected ${ids.join(", ")}${didYouMean(said, ids)}`;
  return [faultAt(compared, "option-unknown", path, message)];
}

function unknownKey(
  compared: Compared,
  path: Path,
  within: string,
  known: readonly string[],
): Fault {
  const key = String(path.at(-1));
  const message = `${shown(key)} is not asked in ${shown(within)}${didYouMean(key, known)}`;
  return faultAt(compared, "answer-unknown", path, message, "key");
}

function notMapping(compared: Compared, path: Path, expected: string): Fault {
  const message = `the answer ${shown(String(path.at(-1)))} is one value, expected ${expected} on lines below it`;
  return faultAt(compared, "answer-malformed", path, message);
}
