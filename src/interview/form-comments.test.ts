// A comment that someone wrote in their form is in the record, once, beside what it was about, and
// does not change what the record says.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseYaml } from "../yaml/parse.ts";
import { withFormComments } from "./form-comments.ts";

const BLANK =
  "# What is it called?\ntitle:\n# What is proposed?\nproposal:\n  # In a few words.\n  summary:\n  # Who wrote it?\n  author:\n    role:\n";
const RECORD =
  'format: 1\ntitle: "A quay"\nproposal:\n  summary: |-\n    One.\n\n    # Two.\n  author: {role: Planner}\nhistory:\n  - {on: 2026-11-23, event: drafted}\n';

describe("comments of a form", () => {
  it.each([
    ["above a field", "# Mine.\ntitle: A quay\n", "# Mine.\ntitle:"],
    [
      "behind an answer",
      "title: A quay # agreed with the board\n",
      "# agreed with the board\ntitle:",
    ],
    ["inside", "proposal:\n  # Ask the mate.\n  summary: One.\n", "  # Ask the mate.\n  summary:"],
    [
      "by a field that is blank",
      "title: A quay\nstage: # not known yet\n",
      "# not known yet\ntitle:",
    ],
    ["at the end", "title: A quay\n# The end.\n", "# The end.\ntitle:"],
  ])("stand %s", (_, form, expected) => {
    expect(withFormComments(RECORD, form, BLANK)).toContain(expected);
  });

  it("do not include guidance, or what only looks like a comment", () => {
    const form = '# What is it called?\ntitle: "A # quay"\nproposal:\n  summary: |-\n    # Two.\n';
    expect(withFormComments(RECORD, form, BLANK)).toBe(RECORD);
  });

  it("come after everything where the record has no field before them", () => {
    expect(withFormComments(RECORD, "# Alone.\nstage:\n", BLANK)).toBe(`${RECORD}# Alone.\n`);
  });
});

test("every comment is there once, and the record says the same", () => {
  const words = fc.stringMatching(/^[a-z][a-z ]{0,20}[a-z]$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(words, fc.nat(5)), { maxLength: 6 }), (notes) => {
      const lines = [
        "title: A quay",
        "proposal:",
        "  summary: One.",
        "  author:",
        "    role: Planner",
      ];
      for (const [at, [note, place]] of notes.entries()) {
        lines.splice(place, 0, `${" ".repeat(at % 3)}# own ${at} ${note}`);
      }
      const text = withFormComments(RECORD, `${lines.join("\n")}\n`, BLANK);
      expect(parseYaml(text).value).toEqual(parseYaml(RECORD).value);
      for (const [at, [note]] of notes.entries()) {
        const found = text.split("\n").filter((line) => line.trim() === `# own ${at} ${note}`);
        expect(found).toHaveLength(1);
      }
    }),
  );
});
