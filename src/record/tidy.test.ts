// Promise: a tidied record says the same to the letter, keeps every comment, and stays as it is when it is tidied again.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOver } from "../rules/testing/lay-over.ts";
import { parseComments } from "../yaml/comments.ts";
import { parseYaml } from "../yaml/parse.ts";
import { tidyRecord } from "./tidy.ts";
import { cases } from "../../test/support/cases.ts";

const SOUND = layOver("stage: plan\n");

it("leaves a tidy record as it is", () => {
  expect(tidyRecord(SOUND)).toBe(SOUND);
});

it("puts fields in the order of the format, each with the comments above it", () => {
  const text =
    "# Head\ntitle: A\n# Of the id.\n# More.\nid: x\n\n# Loose.\n\nvoice: [] # behind\nformat: 1\n";
  expect(tidyRecord(text)).toBe(
    "# Head\nformat: 1\n# Of the id.\n# More.\nid: x\n\n# Loose.\n\ntitle: A\nvoice: [] # behind\n",
  );
});

it("takes space away at the ends of lines, and makes one line end at the end", () => {
  expect(tidyRecord("format: 1  \nid: x\t\n\n\n")).toBe("format: 1\nid: x\n");
  expect(tidyRecord("format: 1\r\nid: x ")).toBe("format: 1\r\nid: x\r\n");
});

describe("leaves alone", () => {
  it.each([
    ["space that is part of a text", "id: x\ntitle: |\n  one  \n  two\n"],
    ["line ends that are part of a text", "id: x\ntitle: |+\n  one\n\n\n"],
    ["fields in braces", "{title: A, id: x, format: 1}\n"],
    ["what cannot be read", "title: [\nid: x \n"],
    ["what is no record", "- title\n- id\n"],
    ["nothing", "\n"],
  ])("%s", (_, text) => {
    expect(tidyRecord(text)).toBe(text);
  });
});

it("keeps every value and comment of any arrangement of a record, and is done after once", () => {
  const parts = SOUND.split(/(?=^[a-z-]+:)/m);
  const arrangement = fc.tuple(
    fc.shuffledSubarray(parts, { minLength: 2 }),
    fc.array(fc.constantFrom("", "# One.\n", "# Two.\n\n", "\n\n", "# A # b: c\n"), {
      minLength: 20,
      maxLength: 20,
    }),
    fc.constantFrom("", " ", "\n\n"),
  );
  fc.assert(
    fc.property(arrangement, ([fields, between, end]) => {
      const text = fields.map((field, at) => (between[at] ?? "") + field).join("") + end;
      const tidy = tidyRecord(text);
      expect(parseYaml(tidy).value).toEqual(parseYaml(text).value);
      const comments = (of: string): string[] =>
        parseComments(of)
          .map((one) => one.text)
          .sort();
      expect(comments(tidy)).toEqual(comments(text));
      expect(tidyRecord(tidy)).toBe(tidy);
      const keys = Object.keys(parseYaml(tidy).value as object);
      expect(keys).toEqual(
        Object.keys(parseYaml(SOUND).value as object).filter((key) => keys.includes(key)),
      );
    }),
    { numRuns: cases(200) },
  );
});
