// Promise: each group that must be heard and was not is found at its own line, no matter who else was heard; what
// is not known is never found as a no.
import { expect, it } from "vitest";
import { playExample } from "./testing/play-example.ts";
import { SOUND_RECORD } from "./testing/sound-record.ts";
import { voiceNarrow } from "./voice-narrow.ts";

const HEARD =
  "asked: Where, how: A walk, said: Here., changed: It was moved., fed-back: 2026-04-02";
const NOT_INVOLVED = "not-involved-because: The school was closed.";

/** Of children, and beside them of residents and of visitors. */
const STATES = {
  heard: HEARD,
  "heard, though nobody came": `${HEARD}, count: 0`,
  "not involved": NOT_INVOLVED,
  "not involved, and why is not known":
    'not-involved-because: {not-known: "The minutes do not say."}',
  "not involved, for a reason that is exempt":
    "not-involved-because: {exempt: {paragraph: 1, public-interest: It would name the children.}}",
  "not known whether they were asked": "asked: {not-known: The minutes do not say.}",
  "asked, and what they said is not known":
    "asked: Where, how: A walk, said: {not-known: The notes were lost.}, changed: It was moved., fed-back: 2026-04-02",
} as const;

type State = keyof typeof STATES | "left out";

const OTHERS = {
  nobody: [],
  "one other group": ["residents"],
  "two other groups": ["residents", "visitors"],
} as const;

/** Rule and path of what is found of who was heard. */
function found(children: State, others: readonly string[]): string[] {
  const entries = [
    ...others.map((who) => `  - {who: ${who}, ${HEARD}}`),
    ...(children === "left out" ? [] : [`  - {who: children, ${STATES[children]}}`]),
  ];
  const voice = entries.length === 0 ? "voice: []\n" : `voice:\n${entries.join("\n")}\n`;
  const changed = SOUND_RECORD.replace(/^voice:\n(?: .*\n)+/m, () => voice);
  return playExample(voiceNarrow, changed)
    .findings.filter(({ rule }) => /^voice-(narrow|missing)$/.test(rule))
    .map(({ rule, path }) => `${rule} ${path}`);
}

const NARROW = "voice-narrow voice.N.who";
const MISSING = "voice-missing voice";

it.each<[State, string[]]>([
  ["heard", []],
  ["heard, though nobody came", [NARROW]],
  ["not involved", [NARROW]],
  ["not involved, and why is not known", [NARROW]],
  ["not involved, for a reason that is exempt", [NARROW]],
  ["not known whether they were asked", []],
  ["asked, and what they said is not known", []],
  ["left out", [MISSING]],
])("of children who were %s, the same is found whoever else was heard", (state, expected) => {
  for (const others of Object.values(OTHERS)) {
    expect(found(state, others)).toEqual(
      expected.map((one) => one.replace("N", String(others.length))),
    );
  }
});

it("is one finding for a group that stands there twice, and none if it was heard once", () => {
  const twice = (first: string, second: string): string[] =>
    playExample(
      voiceNarrow,
      SOUND_RECORD.replace(
        /^voice:\n(?: .*\n)+/m,
        () => `voice:\n  - {who: children, ${first}}\n  - {who: children, ${second}}\n`,
      ),
    )
      .findings.filter(({ rule }) => rule === "voice-narrow")
      .map(({ path }) => path);
  expect(twice(NOT_INVOLVED, NOT_INVOLVED)).toEqual(["voice.0.who"]);
  expect(twice(NOT_INVOLVED, HEARD)).toEqual([]);
});
