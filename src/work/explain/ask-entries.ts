import { allOptions } from "../../framework/option.ts";
import type { Framework, Grid, Question, Test } from "../../framework/model.ts";
import { optionLine } from "./option-line.ts";
import { part } from "./subject.ts";
import type { Entry, Subject, SubjectPart } from "./subject.ts";

/** Tests, grids and questions: whatever a framework asks. */
export function askEntries(framework: Framework): Entry[] {
  return [
    ...framework.tests.map((test) => ({
      kind: "test",
      id: test.id,
      make: () => testSubject(framework, test),
    })),
    ...framework.grids.map((grid) => ({
      kind: "grid",
      id: grid.id,
      make: () => gridSubject(framework, grid),
    })),
    ...framework.questions.map((question) => ({
      kind: "question",
      id: question.id,
      make: () => questionSubject(question),
    })),
  ];
}

function testSubject(framework: Framework, test: Test): Subject {
  return {
    kind: "test",
    id: test.id,
    title: test.label,
    parts: [
      ...part("The question", [test.ask]),
      ...part("What was promised", test.commitments),
      ...sharedParts(framework, test),
    ],
  };
}

function gridSubject(framework: Framework, grid: Grid): Subject {
  const rows = framework.sets.get(grid.rows)?.items ?? [];
  return {
    kind: "grid",
    id: grid.id,
    title: grid.label,
    parts: [
      ...part("The question", [grid.ask]),
      ...part(
        "Its rows",
        rows.map(({ id, label }) => `${id}: ${label}`),
      ),
      ...sharedParts(framework, grid),
    ],
  };
}

function questionSubject({ id, ask, hint, required, options }: Question): Subject {
  return {
    kind: "question",
    id,
    title: ask,
    parts: [
      ...part("Help", [hint]),
      ...part("The answers", options.map(optionLine)),
      ...part("Must it be answered", [required ? "Yes, when it is asked." : "No."]),
    ],
  };
}

function sharedParts(framework: Framework, asked: Test | Grid): SubjectPart[] {
  const scale = framework.scales.get(asked.scale);
  const follow = asked.followUps.map(
    ({ question }) => framework.questions.find(({ id }) => id === question)?.ask,
  );
  return [
    ...part("The answers", (scale === undefined ? [] : allOptions(scale)).map(optionLine)),
    ...part("Because", [asked.because.prompt, wordsAsked(asked.because.atLeastWords)]),
    ...part("May be asked next", follow),
    ...part("Guidance", [framework.texts.get(asked.guidance ?? "")]),
    ...part("A good answer", examplesOf(framework, asked.id, "good")),
    ...part("An answer that is not good enough", examplesOf(framework, asked.id, "bad")),
    ...part("Where it comes from", [asked.source]),
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
