// Promise: every question belongs to a field that the record has.
import { expect, it } from "vitest";
import { FIELDS } from "../record/fields.ts";
import { ASKS } from "./asks.ts";
import { renderQuestions } from "./questions-form.ts";
import { HARBOUR } from "./testing/harbour-framework.ts";

it("asks only for fields there are", () => {
  const known = new Set(FIELDS.map((field) => field.path));
  expect(Object.keys(ASKS).filter((path) => !known.has(path))).toEqual([]);
});

it("asks in questions", () => {
  expect(Object.values(ASKS).filter(({ ask }) => !ask.endsWith("?"))).toEqual([]);
});

// Every framework asks these, so an example of one strategy would be read in the walk of another.
it("gives no example that is of one strategy", () => {
  const OF_ONE =
    /\b(?:Essex|SEND|Tendring|Harwich|short breaks|education, health|psychologist|young)\b/i;
  const examples = FIELDS.filter(({ path }) => path in ASKS).map(({ path, example }) => [
    path,
    ASKS[path]?.example ?? example,
  ]);
  expect(examples.length).toBeGreaterThan(40);
  const texts = examples.filter(([, example]) => OF_ONE.test(JSON.stringify(example ?? "")));
  // Ids are not shown where there are choices.
  expect(
    texts.filter(([path]) => !/\.(?:groups|places)$|^put-to$|\.body$/.test(String(path))),
  ).toEqual([]);
});

it("shows the examples of the walk in the form too", () => {
  const form = renderQuestions(HARBOUR);
  expect(form).toContain(`For example: ${ASKS["title"]!.example!}`);
});
