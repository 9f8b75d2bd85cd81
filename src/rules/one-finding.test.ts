// Promise: one mistake is one finding, and a draft is asked for nothing that it may still leave out.
import { expect, it } from "vitest";
import { answerMissing } from "./answer-missing.ts";
import { linkCircular } from "./link-circular.ts";
import { playExample } from "./testing/play-example.ts";
import { SOUND_RECORD } from "./testing/sound-record.ts";

const ANSWERS = SOUND_RECORD.slice(
  SOUND_RECORD.indexOf("answers:"),
  SOUND_RECORD.indexOf("decisions:"),
);

function found(part: string): string[] {
  return playExample(answerMissing, part).findings.map(({ rule, severity, path }) => {
    return `${severity} ${rule} ${path}`;
  });
}

function answers(from: string, to: string): string {
  expect(ANSWERS).toContain(from);
  return ANSWERS.replace(from, to);
}

it.each([
  [
    "a misspelt is",
    answers("is: more", "si: more"),
    ["error answer-unknown answers.open-to-all.si"],
  ],
  ["a misspelt test", answers("finest:", "finist:"), ["error test-unknown answers.finist"]],
  ["a misspelt grid", answers("wishes:", "whishes:"), ["error test-unknown answers.whishes"]],
  [
    "a misspelt row",
    answers("more-trees:", "moretrees:"),
    ["error answer-unknown answers.wishes.moretrees"],
  ],
  [
    "a misspelt follow-up",
    answers("better-would-be:", "better-would:"),
    ["error answer-unknown answers.finest.better-would"],
  ],
  [
    "a wrong option",
    answers("is: more", "is: moore"),
    ["error option-unknown answers.open-to-all.is"],
  ],
  [
    "an empty because",
    answers("because: There is no shade there at noon.", "because:"),
    ["error answer-malformed answers.finest.because"],
  ],
  [
    "a row that was picked and not answered",
    answers("clean-water: {is: not-touched}", "clean-water: {}"),
    ["error answer-missing answers.wishes.clean-water.is"],
  ],
  [
    "no answers at all",
    "answers: {}\n",
    [
      "error answer-missing answers.size",
      "error answer-missing answers.open-to-all",
      "error answer-missing answers.finest",
      "error answer-missing answers.wishes",
    ],
  ],
  [
    "a deferred decision",
    "decisions:\n  - {body: town-council, decider: Committee, capacity: board, on: 2026-03-20, result: deferred, resolution: Not yet., reasons: The ground was under water., interests: none-declared}\n",
    ["error status-unsupported status"],
  ],
  [
    "a version that is not here",
    'framework: {id: parks, version: 7.0.0, digest: "sha256:…"}\n',
    ["error framework-unknown framework.version"],
  ],
  [
    "an impossible day and an impossible month",
    "status: draft\nlook-backs: [{due: 2026-02-30}]\nevidence: [{date: 2026-13}]\nanswers: {}\n",
    ["error date-impossible evidence.0.date", "error date-impossible look-backs.0.due"],
  ],
])("%s", (_, part, expected) => {
  expect(found(part).sort()).toEqual([...expected].sort());
});

it.each(["draft", "withdrawn"])("asks nothing more of a record that is %s", (status) => {
  const bare = `status: ${status}\nanswers: {}\nvoice: []\noptions: []\nevidence: []\n`;
  expect(found(bare)).toEqual([]);
});

it.each([
  ["draft", "note"],
  ["withdrawn", "note"],
  ["proposed", "warning"],
  ["decided", "error"],
])("takes an answer that nothing asks for in a %s record as a %s", (status, severity) => {
  const part = `status: ${status}\n${answers("is: not-the-best", "is: the-best")}`;
  expect(found(part)).toEqual([`${severity} answer-unreachable answers.finest.better-would-be`]);
});

it("says of a grid that nothing asks for that it is not asked, once", () => {
  const lighting = "  lighting:\n    paths:\n      by-day: {is: helps, because: It is so.}\n";
  expect(found(ANSWERS + lighting)).toEqual(["error answer-unreachable answers.lighting"]);
});

it("finds records that take each other's place", () => {
  const { findings } = playExample(
    linkCircular,
    `# file: a.yaml
id: 2026-03-02-a
status: superseded
links: {supersedes: [{record: 2026-03-02-b}], superseded-by: 2026-03-02-b}
# file: b.yaml
id: 2026-03-02-b
status: superseded
links: {supersedes: [{record: 2026-03-02-a}], superseded-by: 2026-03-02-a}
`,
  );
  expect(findings.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
    "a.yaml link-circular",
    "b.yaml link-circular",
  ]);
});
