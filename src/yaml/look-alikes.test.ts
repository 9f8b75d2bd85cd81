// Promise: a character that only looks like a sign of YAML, and a merge that was not finished, are named at their place.
import { describe, expect, it } from "vitest";
import { parseRecord } from "../record/parse.ts";
import { parseYaml } from "./parse.ts";

function problemIn(text: string): string | undefined {
  const [problem] = parseYaml(text).problems;
  return problem && `${problem.place.line}:${problem.place.column} ${problem.message}`;
}

describe("a text that cannot be read because of", () => {
  it.each([
    ["title: A\nstage:\u00A0works\nstatus: draft\n", "2:7 there is a non-breaking space (U+00A0)"],
    ["title: A\nstage：works\nstatus: draft\n", "2:6 there is a full-width colon (U+FF1A)"],
    ["title: A\nstage ﹕ works\nstatus: draft\n", "2:7 there is a small colon (U+FE55)"],
    ["title: “Note: two”\n", "1:8 there is a curly quote (U+201C)"],
    ["title: «Note: two»\n", "1:8 there is an angle quote (U+00AB)"],
    ["a:\n  - x\n  – y: z\n", "3:3 there is an en dash (U+2013)"],
    ["a:\n  - x\n  • y\n", "3:3 there is a bullet (U+2022)"],
    ["a: |-\n  x\n\u00A0\u00A0y\nb: 2\n", "3:1 there is a non-breaking space (U+00A0)"],
    ["a: 1\n\u3000b\n", "2:1 there is a full-width space (U+3000)"],
    ["a: 1\n\u200Bb\nc: 2\n", "2:1 there is a zero-width space (U+200B)"],
    ["a: 1\n\uFEFFb\nc: 2\n", "2:1 there is a byte-order mark that nobody sees (U+FEFF)"],
    ["a: ［b: c］\n", "1:4 there is a full-width bracket (U+FF3B)"],
  ])("%j", (text, start) => {
    expect(problemIn(text)).toContain(start);
  });
});

it("does not blame the prose beside an error", () => {
  const text = "summary: |-\n  “Quoted”\n  • a point\nstage: works\nno key\nstatus: draft\n";
  expect(problemIn(text)).toContain("5:1 this line has no key");
});

describe("a key or a value with", () => {
  const RECORD = "format: 1\nid: 2026-11-23-a\ntitle: A\nstatus: draft\nstage: works\n";
  it.each([
    ["ti\u200Btle: B\n", "6:1 ", "zero-width space (U+200B)"],
    ["proposal:\n  \u00A0\u00A0summary: B\n", "7:3 ", "non-breaking space (U+00A0)"],
    ["put-to: [{body: town–council}]\n", "6:17 ", "en dash (U+2013)"],
    ["publication: {access: “open”}\n", "6:23 ", "curly quote (U+201C)"],
    ["publication: {retain-until: 2027–01–01}\n", "6:29 ", "en dash (U+2013)"],
  ])("%j is named", (line, place, name) => {
    const found = parseRecord(RECORD + line).faults.map(
      (fault) => `${fault.place.line}:${fault.place.column} ${fault.message}`,
    );
    expect(found.find((one) => one.startsWith(place))).toContain(name);
  });
});

describe("a file left in the middle of a merge", () => {
  const merge = '2:1 this file was left in the middle of a merge: "<<<<<<<"';
  it.each([
    ["title: A\n<<<<<<< HEAD\nstage: works\n=======\nstage: policy\n>>>>>>> other\n", merge],
    ["title: A\r\n<<<<<<< HEAD\r\nstage: works\r\n=======\r\n>>>>>>> other\r\n", merge],
    ["a: [b,\n<<<<<<< HEAD\n  c]\n", merge],
    [
      "a: |-\n  b\nc: 1\n||||||| base\nc: 2\n",
      '4:1 this file was left in the middle of a merge: "|||||||"',
    ],
    ["a: 1\n=======\nb: 2\n", '2:1 this file was left in the middle of a merge: "======="'],
    ["a: 1\n>>>>>>> 12ab\n", '2:1 this file was left in the middle of a merge: ">>>>>>>"'],
  ])("%j", (text, start) => {
    expect(problemIn(text)).toContain(start);
  });

  it("is not a text that shows such marks", () => {
    const text = "a: |-\n  <<<<<<< HEAD\n  =======\n  >>>>>>> other\n";
    expect(parseYaml(text).problems).toEqual([]);
  });
});
