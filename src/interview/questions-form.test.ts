// Promise: the blank form asks everything, answers nothing, and takes every answer back as it was written.
import { describe, expect, it } from "vitest";
import { editYaml } from "../yaml/edit.ts";
import type { Edit } from "../yaml/edit.ts";
import { parseYaml } from "../yaml/parse.ts";
import { parseAnswers } from "./parse-answers.ts";
import { renderQuestions } from "./questions-form.ts";
import { recordFromAnswers } from "./record-from-answers.ts";
import { HARBOUR } from "./testing/harbour-framework.ts";
import { JUDGE } from "./testing/judge.ts";
import { HARBOUR_ANSWERS, harbourRecord } from "./testing/harbour-record.ts";
import { TODAY } from "./testing/today.ts";
import { isMapping } from "../mapping.ts";

const FORM = renderQuestions(HARBOUR);

/** One edit for every line of a form that somebody fills in. */
function fillingEdits(value: unknown, path: readonly (string | number)[] = []): Edit[] {
  if (Array.isArray(value) && value.some(isMapping)) {
    return value.flatMap((item, at) => fillingEdits(item, [...path, at]));
  }
  if (!isMapping(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, child]) => fillingEdits(child, [...path, key]));
}

describe("the blank form", () => {
  it("answers nothing when it is taken back as it is", () => {
    expect(parseAnswers(FORM, HARBOUR, JUDGE)).toMatchObject({ draft: {}, faults: [] });
  });

  it("holds every question, with what may be chosen", () => {
    const { answers } = parseYaml(FORM).value as { answers: Record<string, unknown> };
    const { questions, tests, grids } = HARBOUR;
    const alone = questions.filter(
      ({ id }) => !["who-loses", "who-gains", "sign-of-success"].includes(id),
    );
    expect(Object.keys(answers)).toEqual([...alone, ...tests, ...grids].map(({ id }) => id));
    expect(answers["fair"]).toEqual({
      is: null,
      because: null,
      evidence: null,
      "who-loses": null,
      "who-gains": null,
    });
    for (const words of [
      "#   worse: It gets worse",
      "# Ask who was here first.",
      "#   old-sailors: Old sailors",
      "# Only if fair is worse.",
      "# What will be seen: Seals come back",
      "#   delegated-officer: Delegated officer",
    ]) {
      expect(FORM).toContain(words);
    }
  });

  it("keeps its help within 88 columns", () => {
    expect(FORM.split("\n").filter((line) => line.length > 88)).toEqual([]);
  });

  it("gives the record it was filled in with", () => {
    const content = { ...(parseYaml(HARBOUR_ANSWERS).value as Record<string, unknown>) };
    delete content["framework"];
    const filled = editYaml(parseYaml(FORM), fillingEdits(content));
    const { draft, faults } = parseAnswers(filled, HARBOUR, JUDGE);
    expect(faults).toEqual([]);
    const record = recordFromAnswers(draft ?? {}, HARBOUR, { today: TODAY, taken: () => false });
    expect(record).toEqual(harbourRecord());
  });
});
