import { standaloneQuestions } from "../framework/asked.ts";
import type { Framework } from "../framework/model.ts";
import type { Section } from "./model.ts";

const BEFORE: readonly Section[] = [
  { id: "start", label: "Start" },
  { id: "proposal", label: "The proposal" },
  { id: "options", label: "Options" },
  { id: "voice", label: "Who was heard" },
  { id: "evidence", label: "Evidence" },
];

const AFTER: readonly Section[] = [
  { id: "actions", label: "Actions" },
  { id: "decision", label: "The decision" },
  { id: "check", label: "Check your answers" },
];

const QUESTIONS: Section = { id: "questions", label: "Questions" };
const TESTS: Section = { id: "tests", label: "Tests" };

const TAKEN: ReadonlySet<string> = new Set(
  [...BEFORE, ...AFTER, QUESTIONS, TESTS].map(({ id }) => id),
);

/** The parts of the walk in order; "check" has no steps of its own. */
export function sectionsOf(framework: Framework): Section[] {
  return [
    ...BEFORE,
    ...(standaloneQuestions(framework).length > 0 ? [QUESTIONS] : []),
    ...(framework.tests.length > 0 ? [TESTS] : []),
    ...framework.grids.map(({ id, label }) => ({ id: gridSection(id), label })),
    ...AFTER,
  ];
}

/** The section of a grid: its id, unless a part of the walk is called that. */
export function gridSection(gridId: string): string {
  return TAKEN.has(gridId) ? `grid-${gridId}` : gridId;
}
