import { cellsOf, standaloneQuestions } from "../framework/asked.ts";
import type {
  Because,
  Condition,
  FollowUp,
  Framework,
  Grid,
  Question,
  Scale,
} from "../framework/model.ts";
import { scaleChoices, optionLike } from "./choices.ts";
import type { FormWriter } from "./form-writer.ts";
import { cellWords } from "./grid-steps.ts";
import { testWords, thoughts } from "./test-words.ts";
import { THE_REST } from "./the-rest.ts";

/** The framework's questions, tests and grids, each with its guidance above it. */
export function answerForm(form: FormWriter, framework: Framework): void {
  form.key(0, "answers");
  for (const question of standaloneQuestions(framework))
    questionForm(form, question, 1, question.when);
  for (const test of framework.tests) {
    const { ask, guidance } = testWords(framework, test);
    form.blank();
    form.comment(1, `${test.label}. ${ask}`);
    form.guidance(1, guidance);
    form.comment(1, ...condition(test.when));
    form.key(1, test.id);
    judgedForm(form, framework, 2, scaleOf(framework, test.scale), test);
  }
  for (const grid of framework.grids) gridForm(form, framework, grid);
}

const EVIDENCE_IDS = "Ids of the evidence it rests on, such as [ev-waiting-list]";

interface Judged {
  because: Because;
  followUps: readonly FollowUp[];
}

function judgedForm(
  form: FormWriter,
  framework: Framework,
  depth: number,
  scale: Scale | undefined,
  { because, followUps }: Judged,
): void {
  if (scale !== undefined) scaleForm(form, depth, scale);
  form.key(depth, "is");
  form.comment(depth, because.prompt);
  if (because.atLeastWords > 0) form.comment(depth, `At least ${because.atLeastWords} words.`);
  form.textKey(depth, "because");
  // A grid says it once, above its rows.
  if (scale !== undefined) form.comment(depth, EVIDENCE_IDS);
  form.key(depth, "evidence");
  for (const { question: id, when } of followUps) {
    const question = framework.questions.find((one) => one.id === id);
    if (question !== undefined) questionForm(form, question, depth, when ?? question.when);
  }
}

function scaleForm(form: FormWriter, depth: number, scale: Scale): void {
  for (const { value, label } of scaleChoices(scale)) form.choice(depth, value, label);
}

function questionForm(
  form: FormWriter,
  question: Question,
  depth: number,
  when: Condition | undefined,
): void {
  const optional = question.required ? "" : " (optional)";
  form.comment(depth, `${question.ask}${optional}`);
  if (question.hint !== undefined) form.comment(depth, question.hint);
  form.comment(depth, ...condition(when), ...howToWrite(question));
  for (const { value, label } of question.options.map(optionLike)) form.choice(depth, value, label);
  if (question.type === "text") form.textKey(depth, question.id);
  else form.key(depth, question.id);
}

function howToWrite({ type }: Question): string[] {
  switch (type) {
    case "date":
      return ["A day, such as 2026-12-15"];
    case "number":
      return ["A number, such as 34"];
    case "choose-many":
      return ["One or more of these, in brackets with commas between:"];
    case "evidence":
      return ["Ids of the evidence, such as [ev-waiting-list]"];
    case "role":
      return ["A role, not a person's name"];
    case "choose-one":
      return ["One of these:"];
    case "action":
      return ["What will be done, or the id of an action that is listed below"];
    case "text":
      return [];
  }
}

/** When a question applies, in the words of the file; a condition with several parts is only named. */
function condition(when: Condition | undefined): string[] {
  if (when === undefined) return [];
  if (when.kind === "cell") return [`Only if the answer is ${when.options.join(" or ")}.`];
  if (when.kind === "is" && !when.negated) {
    return [`Only if ${when.answer} is ${when.options.join(" or ")}.`];
  }
  return ["Leave this blank unless it applies: it depends on other answers."];
}

function gridForm(form: FormWriter, framework: Framework, grid: Grid): void {
  const cells = cellsOf(framework, grid);
  const scale = scaleOf(framework, grid.scale);
  form.blank();
  form.comment(1, `${grid.label}. ${grid.ask}`);
  form.guidance(1, thoughts(framework, grid.guidance));
  form.comment(1, ...condition(grid.when));
  if (scale !== undefined) scaleForm(form, 1, scale);
  form.comment(1, `evidence: ${EVIDENCE_IDS}`);
  form.key(1, grid.id);
  if (grid.mode === "pick-relevant") {
    form.comment(2, `Write ${grid.leaves ?? ""} here to say so of every row left blank below.`);
    form.key(2, THE_REST);
  }
  let row = "";
  for (const cell of cells) {
    const { ask, guidance, because } = cellWords(framework, cell, false);
    if (cell.column !== undefined && cell.row.id !== row) form.key(2, cell.row.id);
    row = cell.row.id;
    const depth = cell.column === undefined ? 2 : 3;
    form.guidance(depth, guidance);
    form.comment(depth, ask);
    form.key(depth, cell.column?.id ?? cell.row.id);
    judgedForm(form, framework, depth + 1, undefined, { because, followUps: grid.followUps });
  }
}

function scaleOf(framework: Framework, id: string): Scale | undefined {
  return framework.scales.get(id);
}
