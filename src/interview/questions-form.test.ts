// Promise: the blank form asks everything, answers nothing, and takes every answer back as it was written.
import { describe, expect, it } from "vitest";
import { editYaml } from "../yaml/edit.ts";
import type { Edit } from "../yaml/edit.ts";
import { parseYaml } from "../yaml/parse.ts";
import { NEW_WALK } from "./model.ts";
import { renderFilledForm } from "./filled-form.ts";
import { formPlaces } from "./form-places.ts";
import { parseAnswers } from "./parse-answers.ts";
import { renderQuestions } from "./questions-form.ts";
import { recordFromAnswers } from "./record-from-answers.ts";
import { HARBOUR } from "./testing/harbour-framework.ts";
import { JUDGE } from "./testing/judge.ts";
import { HARBOUR_ANSWERS, harbourRecord } from "./testing/harbour-record.ts";
import { TODAY } from "./testing/today.ts";
import { isMapping } from "../mapping.ts";
import { wordFaults } from "./word-faults.ts";

const FORM = renderQuestions(HARBOUR);

/** One edit for every line of a form that someone fills in. */
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
      because: "",
      evidence: null,
      "who-loses": "",
      "who-gains": "",
    });
    for (const words of [
      "#   worse: It gets worse",
      "# Ask who was here first.",
      "#   old-sailors: Old sailors",
      "# Only if fair is worse.",
      "# What people will see, in the framework's words: Seals come back",
      "#   delegated-officer: Delegated officer",
    ]) {
      expect(FORM).toContain(words);
    }
  });

  it("prints |- for every text, with all guidance above it, and takes whatever stands below", () => {
    const asked = FORM.split("\n").filter((line) => line.endsWith(": |-"));
    expect(asked.length).toBeGreaterThan(20);
    const words = (at: number): string => `Text ${at} #1: {not} a "group"`;
    let at = 0;
    const typed = FORM.replace(/^( *)(?:- )?([a-z-]+): \|-$/gm, (line, indent: string) => {
      at += 1;
      return `${line}\n${indent}    ${words(at)}\n\n${indent}    - and more`;
    });
    const places = formPlaces(HARBOUR);
    const yaml = parseYaml(typed);
    expect(wordFaults(yaml, places)).toEqual([]);
    const { proposal, answers } = yaml.value as Record<string, Record<string, unknown>>;
    expect(proposal?.["summary"]).toBe(`${words(1)}\n\n- and more`);
    expect(answers?.["fair"]).toMatchObject({
      "who-loses": expect.stringMatching(/^Text \d+ #1/) as string,
    });
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

it("a form with the answers of a record in it can be taken back, lines that begin with # and all", () => {
  const summary = "# Heading\n\n  # Deeper\nFund group #2";
  const record = harbourRecord();
  const filled = renderFilledForm(
    { ...record, proposal: { ...record.proposal, summary } },
    HARBOUR,
    NEW_WALK,
  );
  const { draft, faults } = parseAnswers(filled, HARBOUR, () => []);
  expect(faults).toEqual([]);
  expect(draft?.proposal?.summary).toBe(summary);
});
