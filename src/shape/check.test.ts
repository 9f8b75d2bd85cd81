// Promise: what a schema complains of is said in plain words, once for each mistake, at its place.
import { describe, expect, it } from "vitest";
import schema from "../../schema/decision-record.schema.json" with { type: "json" };
import { validateRecordShape } from "../compiled/validators.js";
import { parseYaml } from "../yaml/parse.ts";
import { shapeFaults } from "./check.ts";
import { SHAPE_RULES } from "./rules.ts";

const DIGEST = `sha256:${"0".repeat(64)}`;
const HEAD = `format: 1
id: 2026-01-05-a-ramp
title: A ramp
status: draft
framework: {id: parks, version: 1.0.0, digest: "${DIGEST}"}
`;

function found(text: string): string[] {
  const yaml = parseYaml(text);
  expect(yaml.problems).toEqual([]);
  return shapeFaults(validateRecordShape, yaml.value, yaml, schema).map(
    ({ rule, path, place, message }) => `${rule} ${path} ${place.line}:${place.column} ${message}`,
  );
}

describe("shapeFaults", () => {
  it("is silent about a sound file", () => {
    expect(found(HEAD)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    [
      "a misspelt key that is asked for is one slip, not two",
      HEAD.replace("title:", "titel:"),
      ['field-unknown titel 3:1 "titel" is not a field of this file (did you mean "title"?)'],
    ],
    [
      "a key that is missing",
      HEAD.replace("title: A ramp\n", ""),
      ['field-missing title 1:1 the file has no "title"'],
    ],
    [
      "a key that nobody knows",
      `${HEAD}wheelbarrow: 1\n`,
      ['field-unknown wheelbarrow 6:1 "wheelbarrow" is not a field of this file'],
    ],
    [
      "a value that is not on the list",
      HEAD.replace("draft", "drafft"),
      [
        'value-unknown status 4:9 "drafft" for "status" is not one of the values allowed here (did you mean "draft"?)',
      ],
    ],
    [
      "a number where there should be text",
      HEAD.replace("title: A ramp", "title: 2026"),
      ['value-malformed title 3:8 "title" is the number 2026, where text is expected'],
    ],
    [
      "a list where there should be text",
      HEAD.replace("title: A ramp", "title: [A, ramp]"),
      ['value-malformed title 3:1 "title" is a list, where text is expected'],
    ],
    [
      "nothing where there should be text",
      HEAD.replace("title: A ramp", "title:"),
      ['value-malformed title 3:1 "title" is empty, where text is expected'],
    ],
    [
      "text where there should be a list",
      `${HEAD}options: none\n`,
      ['value-malformed options 6:10 "options" is the text "none", where a list is expected'],
    ],
    [
      "exempt text in the place of text",
      `${HEAD}proposal: {summary: {exempt: {paragraph: 3, public-interest: Bids are open.}}}\n`,
      [],
    ],
    [
      "exempt text under a paragraph that is not in force",
      `${HEAD}proposal: {summary: {exempt: {paragraph: 9, public-interest: x}}}\n`,
      [
        'value-unknown proposal.summary.exempt.paragraph 6:42 "9" for "proposal.summary.exempt.paragraph" is not one of the values allowed here',
      ],
    ],
    [
      "interests said by a wrong word",
      `${HEAD}decisions: [{interests: none}]\n`,
      [
        'value-unknown decisions.0.interests 6:25 "none" for "decisions.0.interests" is not one of the values allowed here',
      ],
    ],
    [
      "the same id twice",
      `${HEAD}proposal: {duties: [a, a]}\n`,
      ['value-malformed proposal.duties 6:12 "proposal.duties" names the same thing twice'],
    ],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("says of a proposed record what is missing, and never speaks of schemas", () => {
    const text = HEAD.replace("draft", "proposed") + "options: [{id: as-now, title: As now}]\n";
    const yaml = parseYaml(text);
    const faults = shapeFaults(validateRecordShape, yaml.value, yaml, schema);
    expect(faults.map(({ path }) => path).sort()).toEqual([
      "answers",
      "evidence",
      "options.0.rejected-because",
      "options.1",
      "proposal",
      "stage",
      "voice",
    ]);
    const words = faults.map(({ message, fix }) => `${message} ${fix}`).join(" ");
    expect(words).not.toMatch(/schema|match|valid|must have/i);
    expect(faults.find(({ path }) => path === "options.1")?.message).toBe(
      '"options" has only 1, and 2 or more are expected',
    );
  });

  it("tells how to mend text that looks like something else", () => {
    const yaml = parseYaml(HEAD.replace("title: A ramp", "title: 2026"));
    const [fault] = shapeFaults(validateRecordShape, yaml.value, yaml, schema);
    expect(fault?.fix).toBe('Put it in quotes: "2026".');
  });

  it("names a form by the field's own example", () => {
    const [fault] = found(`${HEAD}publication: {retain-until: soon}\n`);
    expect(fault).toContain(
      'value-malformed publication.retain-until 6:29 "soon" for "publication.retain-until"',
    );
  });

  it("describes each of its rules", () => {
    for (const rule of SHAPE_RULES)
      expect([rule.summary, rule.why, rule.fix].every(Boolean)).toBe(true);
  });
});
