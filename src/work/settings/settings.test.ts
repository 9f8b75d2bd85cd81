// Settings are read as they are meant, and a mistake in them is said and skipped.
import { expect, it } from "vitest";
import { parseSettings } from "./settings.ts";

it.each([
  ["", {}],
  ["plain: on\n", { plain: true }],
  ["plain: off\n", { plain: false }],
  ["plain: true\n", { plain: true }],
  [
    "editor: code --wait\nrole: Commissioning manager\n",
    { editor: "code --wait", role: "Commissioning manager" },
  ],
])("reads %j", (text, settings) => {
  expect(parseSettings(text)).toEqual({ settings, problems: [] });
});

it.each([
  [
    "plian: on\nrole: Planner\n",
    { role: "Planner" },
    '"plian" is not a setting (did you mean "plain"?)',
  ],
  ["plain: perhaps\n", {}, 'plain cannot be "perhaps": questions in plain lines: on or off'],
  ["role:\n", {}, 'role cannot be "null": your role, written into each new record'],
  ["- plain\n", {}, "line 1: these are not settings"],
])("passes over the mistake in %j", (text, settings, problem) => {
  expect(parseSettings(text)).toEqual({ settings, problems: [problem] });
});

it("says the line of what is no YAML", () => {
  const { settings, problems } = parseSettings('plain: on\nrole: "Planner\n');
  expect(settings).toEqual({});
  expect(problems.join()).toMatch(/^line \d+: /);
});
