import type { Path } from "../finding.ts";
import { cellsOf } from "../framework/asked.ts";
import type { Because, FollowUp, Scale } from "../framework/model.ts";
import { findOption } from "../framework/option.ts";
import { valueAt } from "../mapping.ts";
import { evidenceShape, questionShape } from "./asked-steps.ts";
import { ADD_EVIDENCE, scaleChoices } from "./choices.ts";
import { pickStep } from "./grid-steps.ts";
import type { Step } from "./model.ts";
import { THE_REST } from "./the-rest.ts";
import { step, TEXT } from "./walk.ts";
import type { StepGroup, StepShape, Walk } from "./walk.ts";

/** What a test and a grid have in common. */
interface Judged {
  ask: string;
  scale: string;
  because: Because;
  followUps: readonly FollowUp[];
}

const PLACE: StepGroup = { section: "", caption: "" };

/**
 * The step for a value among answers.
 * @param depth How many steps of the path lead to the answers: 1 in a record, 3 in a look-back.
 */
export function answerStepAt(path: Path, depth: number, walk: Walk): Step | undefined {
  const { framework } = walk;
  const [id, ...within] = path.slice(depth).map(String);
  const question = framework.questions.find((one) => one.id === id);
  if (question !== undefined && within.length === 0) return questionStep(path, question.id, walk);
  const test = framework.tests.find((one) => one.id === id);
  if (test !== undefined) return judgedStep(path, within, test, walk);
  const grid = framework.grids.find((one) => one.id === id);
  if (grid === undefined) return undefined;
  const [row, ...inRow] = within;
  if (row === undefined) {
    return grid.mode === "pick-relevant"
      ? { ...pickStep(walk, grid, cellsOf(framework, grid)), path }
      : undefined;
  }
  if (row === THE_REST) return optionStep(path, framework.scales.get(grid.scale));
  const inCell = grid.columns === null ? inRow : inRow.slice(1);
  return judgedStep(path, inCell, { ...grid, ask: grid.askEach }, walk);
}

function judgedStep(
  path: Path,
  within: readonly string[],
  judged: Judged,
  walk: Walk,
): Step | undefined {
  const [key, ...deeper] = within;
  if (key === undefined || deeper.length > 0) return undefined;
  const scale = walk.framework.scales.get(judged.scale);
  switch (key) {
    case "is":
      return optionStep(path, scale);
    case "because":
      return becauseStep(path, judged.because, scale, walk);
    case "evidence":
      return evidenceStep(path, walk);
    default:
      return judged.followUps.some(({ question }) => question === key)
        ? questionStep(path, key, walk)
        : undefined;
  }
}

function optionStep(path: Path, scale: Scale | undefined): Step | undefined {
  if (scale === undefined) return undefined;
  return read(path, { kind: "choose-one", choices: scaleChoices(scale) });
}

/** As many words as the chosen answer asks for. */
function becauseStep(
  path: Path,
  { atLeastWords }: Because,
  scale: Scale | undefined,
  walk: Walk,
): Step {
  const is = valueAt(walk.draft, [...path.slice(0, -1), "is"]);
  const option = scale === undefined || typeof is !== "string" ? undefined : findOption(scale, is);
  // Looking back, nothing is asked for but words.
  const isDemanded = path[0] === "answers" && option?.demands.includes("because") === true;
  return read(path, { ...TEXT, kind: "text", atLeastWords: isDemanded ? atLeastWords : 0 });
}

function questionStep(path: Path, id: string, walk: Walk): Step | undefined {
  const question = walk.framework.questions.find((one) => one.id === id);
  if (question === undefined) return undefined;
  if (question.type === "evidence") return evidenceStep(path, walk);
  const shape = questionShape({ ...question, required: false }, undefined);
  return read(path, shape);
}

/** Without the way to add a piece: in a form it is added where evidence is. */
function evidenceStep(path: Path, { draft }: Walk): Step | undefined {
  const shape = evidenceShape(draft.evidence, 0);
  if (shape.kind !== "choose-many") return undefined;
  const choices = shape.choices.filter(({ value }) => value !== ADD_EVIDENCE);
  return read(path, { ...shape, choices });
}

function read(path: Path, shape: StepShape): Step {
  return step(PLACE, path, shape, { ask: "", optional: true });
}
