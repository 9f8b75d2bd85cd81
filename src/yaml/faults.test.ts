// A file that cannot be used as data says why, in one place for all kinds of file.
import { expect, it } from "vitest";
import { fileFaults } from "./faults.ts";
import { parseYaml } from "./parse.ts";

it.each([
  ["", ["file-empty 1 this file is empty"]],
  ["# a\n\n---\n", ["file-empty 1 this file is empty"]],
  ["~\n", ["file-empty 1 this file is empty"]],
  ["a: 1\na: 2\n", ['file-unreadable 2 the key "a" is written twice in the same place']],
  ["a: 1\n", []],
  ["{}\n", []],
])("finds in %j what keeps it from being read", (text, expected) => {
  const found = fileFaults(parseYaml(text));
  expect(found.map(({ rule, place, message }) => `${rule} ${place.line} ${message}`)).toEqual(
    expected,
  );
  for (const fault of found) expect(fault).toMatchObject({ severity: "error", path: "" });
});
