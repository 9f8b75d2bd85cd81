import { allOptions } from "../../framework/option.ts";
import type { Framework, Grid, Question, Test } from "../../framework/model.ts";
import { optionLine } from "./option-line.ts";
import { explanationPart } from "./explanation.ts";
import type { ExplanationEntry, Explanation, ExplanationPart } from "./explanation.ts";

/** Tests, grids and questions: whatever a framework asks. */
export function askEntries(framework: Framework): ExplanationEntry[] {
  return [
    ...framework.tests.map((test) => ({
      kind: "test",
      id: test.id,
      make: () => testExplanation(framework, test),
    })),
    ...framework.grids.map((grid) => ({
      kind: "grid",
      id: grid.id,
      make: () => gridExplanation(framework, grid),
    })),
    ...framework.questions.map((question) => ({
      kind: "question",
      id: question.id,
      make: () => questionExplanation(question),
    })),
  ];
}

function testExplanation(framework: Framework, test: Test): Explanation {
  return {
    kind: "test",
    id: test.id,
    title: test.label,
    parts: [
      ...explanationPart("The question", [test.ask]),
      ...explanationPart("What was promised", test.commitments),
      ...sharedParts(framework, test),
    ],
  };
}

function gridExplanation(framework: Framework, grid: Grid): Explanation {
  const rows = framework.sets.get(grid.rows)?.items ?? [];
  return {
    kind: "grid",
    id: grid.id,
    title: grid.label,
    parts: [
      ...explanationPart("The question", [grid.ask]),
      ...explanationPart(
        "Its rows",
        rows.map(({ id, label }) => `${id}: ${label}`),
      ),
      ...sharedParts(framework, grid),
    ],
  };
}

function questionExplanation({ id, ask, hint, required, options }: Question): Explanation {
  return {
    kind: "question",
    id,
    title: ask,
    parts: [
      ...explanationPart("Help", [hint]),
      ...explanationPart("The answers", options.map(optionLine)),
      ...explanationPart("Must it be answered", [required ? "Yes, when it is asked." : "No."]),
    ],
  };
}

function sharedParts(framework: Framework, asked: Test | Grid): ExplanationPart[] {
  const scale = framework.scales.get(asked.scale);
  const follow = asked.followUps.map(
    ({ question }) => framework.questions.find(({ id }) => id === question)?.ask,
  );
  return [
    ...explanationPart(
      "The answers",
      (scale === undefined ? [] : allOptions(scale)).map(optionLine),
    ),
    ...explanationPart("Because", [asked.because.prompt, wordsAsked(asked.because.atLeastWords)]),
    ...explanationPart("May be asked next", follow),
    ...explanationPart("Guidance", [framework.texts.get(asked.guidance ?? "")]),
    ...explanationPart("A good answer", examplesOf(framework, asked.id, "good")),
    ...explanationPart("An answer that is not good enough", examplesOf(framework, asked.id, "bad")),
    ...explanationPart("Where it comes from", [asked.source]),
  ];
}

function wordsAsked(atLeast: number): string | undefined {
  return atLeast === 0 ? undefined : `At least ${atLeast} words.`;
}

function examplesOf({ examples }: Framework, about: string, kind: "good" | "bad"): string[] {
  return examples
    .filter((example) => example.about === about && example.kind === kind)
    .flatMap(({ text, note }) => [`"${text.trim()}"`, ...(note === undefined ? [] : [note])]);
}
