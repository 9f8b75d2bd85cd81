// Promise: exempt text is kept as it was written, with a person's comments, and no fault quotes it.
import { describe, expect, it } from "vitest";
import { exemptTextOf, parseExemptFile, withExemptText, withoutExemptText } from "./exempt-file.ts";

const FIRST = {
  field: "proposal.summary",
  text: "The lowest bid was £31,000.\n\nThe next was more.",
};
const FILE = withExemptText(undefined, "2026-01-05-a-bench", FIRST);

describe("a file of exempt text", () => {
  it("says what it is, and gives back what it was given", () => {
    expect(FILE).toMatch(/^# Exempt text\. It is not public/);
    const { file, faults } = parseExemptFile(FILE);
    expect(faults).toEqual([]);
    expect(file).toEqual({ format: 1, record: "2026-01-05-a-bench", texts: [FIRST] });
    expect(exemptTextOf(file, "proposal.summary")).toBe(FIRST.text);
    expect(exemptTextOf(file, "proposal")).toBeUndefined();
  });

  it("takes another text, another in the place of one, and gives one up; comments stay", () => {
    const own = FILE.replace("texts:", "# Ask the monitoring officer in May.\ntexts:");
    const second = { field: "options.one.for.0", text: "Cheap." };
    const both = withExemptText(own, "2026-01-05-a-bench", second);
    expect(both.startsWith(own)).toBe(true);
    const changed = withExemptText(both, "2026-01-05-a-bench", { ...second, text: "Cheaper." });
    expect(parseExemptFile(changed).file?.texts).toEqual([FIRST, { ...second, text: "Cheaper." }]);
    expect(withoutExemptText(both, second.field)).toBe(own);
    const empty = withoutExemptText(own, FIRST.field);
    expect(empty).toContain("# Ask the monitoring officer in May.");
    expect(parseExemptFile(empty).file?.texts).toEqual([]);
    expect(withoutExemptText(own, "nothing.there")).toBe(own);
  });
});

const HEAD = "format: 1\nrecord: 2026-01-05-a-bench\n";

describe("a file that cannot be used says where, and quotes nothing", () => {
  it.each([
    ["a key nobody knows", `${HEAD}texts: []\nSecret: 1\n`, 4],
    ["a text that is not text", `${HEAD}texts: [{field: a, text: {Secret: 1}}]\n`, 3],
    ["a field that is no name", `${HEAD}texts: [{field: "Secret words", text: b}]\n`, 3],
    ["an entry with more in it", `${HEAD}texts: [{field: a, text: b, Secret: c}]\n`, 3],
    ["a field twice", `${HEAD}texts:\n  - {field: a, text: Secret}\n  - {field: a, text: b}\n`, 5],
    ["broken YAML", `${HEAD}texts: [Secret: "\n`, 3],
    ["a text that a # cuts off", `${HEAD}texts:\n  - field: a\n    text: Bid #2 Secret\n`, 5],
    ["a merge that was not finished", `${HEAD}<<<<<<< Secret\ntexts: []\n`, 3],
    ["an alias", `${HEAD}texts: &Secret []\n`, 3],
    ["another format", "format: 2\nrecord: a\ntexts: [Secret]\n", 1],
    ["nothing", "", 1],
  ])("%s", (_, text, line) => {
    const { file, faults } = parseExemptFile(text);
    expect(file).toBeUndefined();
    expect(faults.length).toBeGreaterThan(0);
    expect(Math.min(...faults.map(({ place }) => place.line))).toBe(line);
    expect(JSON.stringify(faults)).not.toContain("Secret");
  });

  it("names a merge, and a text that a # cuts off", () => {
    const messages = (text: string): string[] =>
      parseExemptFile(HEAD + text).faults.map(({ message }) => message);
    expect(messages("<<<<<<< Secret\ntexts: []\n")[0]).toMatch(/left in the middle of a merge/);
    expect(messages("texts: [{field: a, text: Bid #2\n  }]\n")[0]).toMatch(/a # after a space/);
    expect(messages('texts: [{field: a, text: "Bid #2" # a note\n  }]\n')).toEqual([]);
  });
});
