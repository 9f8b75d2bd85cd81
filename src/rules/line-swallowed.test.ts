// Promise: a line of a record that looks like a field or a point and is read as text is found, in a draft
// as a warning; prose is never taken for one.
import { expect, it } from "vitest";
import { parseRecord } from "../record/parse.ts";
import { recordContext } from "./context.ts";
import { lineSwallowed } from "./line-swallowed.ts";
import { recordFaults } from "./run.ts";
import { layOver, parkVersion } from "./testing/lay-over.ts";

function found(part: string): string[] {
  const text = layOver(part);
  const { record, yaml, faults } = parseRecord(text);
  const around = { today: "2026-11-23", frameworks: [], bodies: [], places: [] };
  const framework = parkVersion(record!.framework);
  const context = recordContext(record!, record!.id, framework, around, text);
  return recordFaults([lineSwallowed], context, yaml, faults).map(
    ({ severity, message }) => `${severity} ${message}`,
  );
}

const EVIDENCE =
  "evidence:\n  - id: ev-count\n    title: Count\n    kind: data\n    where: Office\n    date: 2026-03\n    says: A third turn back.\n";
const OPTION =
  "options:\n  - id: as-now\n    title: No bench\n    rejected-because: They turn back.\n  - id: bench\n    title: One bench\n    preferred: true\n    for:\n";

it.each([
  [
    "a full-width colon",
    `${EVIDENCE}      limits：One day.\n`,
    '"limits：One day." is read as part',
  ],
  ["a small colon", `${EVIDENCE}      limits﹕One day.\n`, "is read as part of the text above"],
  ["a hard space", `${EVIDENCE}      limits:\u00A0One day.\n`, "is read as part of the text above"],
  [
    "a longer dash",
    `${OPTION}      - People can rest.\n        – They can talk.\n`,
    "a dash and a space",
  ],
  [
    "a bullet",
    `${OPTION}      - People can rest.\n        • They can talk.\n`,
    "a dash and a space",
  ],
])("%s is found", (_, part, words) => {
  for (const [status, severity] of [
    ["draft", "warning"],
    ["proposed", "error"],
  ] as const) {
    const [first, ...more] = found(`status: ${status}\n${part}`);
    expect(first).toContain(words);
    expect(first).toMatch(new RegExp(`^${severity} `));
    expect(more).toEqual([]);
  }
});

it.each([
  [
    "a block",
    EVIDENCE.replace("says: A", "says: |-\n      limits：One day.\n      – first\n      A"),
  ],
  [
    "a folded block",
    EVIDENCE.replace("says: A", "says: >-\n      reasons：many\n      • first\n      A"),
  ],
  [
    "quotes",
    EVIDENCE.replace("says: A third turn back.", 'says: "A third.\n      limits：One day."'),
  ],
  [
    "a dash in a sentence",
    EVIDENCE.replace("A third turn back.", "A third – so many – turn back."),
  ],
  ["a word that is no field", `${EVIDENCE}      note：One day.\n`],
  ["a dash that begins a line of a text that is no list", `${EVIDENCE}      – so they say.\n`],
  ["a Chinese sentence", EVIDENCE.replace("A third turn back.", "三分之一的人说：太远了。")],
  ["a comment", `${EVIDENCE}# limits：none\n`],
])("%s is prose", (_, part) => {
  expect(found(`status: proposed\n${part}`)).toEqual([]);
});
