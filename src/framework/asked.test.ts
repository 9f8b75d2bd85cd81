// Promise: what is asked follows from reached answers alone, in the framework's order, and nothing
// that cannot be reached ever counts.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dotted } from "../finding.ts";
import type { Answers } from "./answers.ts";
import { answerAt, askedOf, cellsOf, standaloneQuestions } from "./asked.ts";
import { parkFramework } from "./testing/park-framework.ts";

const PARK = parkFramework();

function paths(answers: Answers, stage?: string): string[] {
  return askedOf(PARK, answers, stage).map((asked) => dotted(asked.path).replace("answers.", ""));
}

const WISHES = ["more-trees", "clean-water", "safe-swings", "room-to-run"].map(
  (id) => `wishes.${id}`,
);
const ALWAYS = ["size", "open-to-all", "finest", ...WISHES];

describe("askedOf", () => {
  it.each<[string, Answers, string[]]>([
    ["nothing answered: no follow-up and no second grid", {}, ALWAYS],
    [
      "an answer brings its follow-up directly behind it",
      { "open-to-all": { is: "fewer" }, size: "one-park" },
      [
        "size",
        "open-to-all",
        "open-to-all.who-loses",
        "finest",
        ...WISHES,
        "lighting.paths.by-day",
        "lighting.paths.by-night",
        "lighting.sundial.by-day",
      ],
    ],
    ["another answer takes it away", { "open-to-all": { is: "more", "who-loses": "x" } }, ALWAYS],
    [
      "a follow-up may look at the test it follows",
      { finest: { is: "not-the-best" } },
      ["size", "open-to-all", "finest", "finest.better-would-be", ...WISHES],
    ],
    [
      "a cell's own answer decides its follow-up",
      { wishes: { "more-trees": { is: "helps" }, "clean-water": { is: "harms" } } },
      [
        "size",
        "open-to-all",
        "finest",
        "wishes.more-trees",
        "wishes.more-trees.sign",
        ...WISHES.slice(1),
      ],
    ],
  ])("%s", (_, answers, expected) => {
    expect(paths(answers)).toEqual(expected);
  });

  it("asks only the columns a row has", () => {
    const lighting = PARK.grids[1]!;
    expect(cellsOf(PARK, lighting).map((cell) => dotted(cell.path))).toEqual([
      "answers.lighting.paths.by-day",
      "answers.lighting.paths.by-night",
      "answers.lighting.sundial.by-day",
    ]);
  });

  it("tells what stands alone from what follows up", () => {
    expect(standaloneQuestions(PARK).map((question) => question.id)).toEqual(["size"]);
  });

  it("does not let an unreachable answer open another question", () => {
    // The second test is asked only of large changes, and a third would follow it.
    const hidden = {
      ...PARK,
      tests: [
        {
          ...PARK.tests[0]!,
          when: { kind: "is", answer: "size", options: ["every-park"], negated: false } as const,
        },
        {
          ...PARK.tests[1]!,
          when: { kind: "answered", answer: "open-to-all", answered: true } as const,
        },
      ],
    };
    const answers = { size: "one-bench", "open-to-all": { is: "fewer" } };
    expect(askedOf(hidden, answers).map((asked) => dotted(asked.path))).not.toContain(
      "answers.finest",
    );
    expect(
      askedOf(hidden, { ...answers, size: "every-park" }).map((asked) => dotted(asked.path)),
    ).toContain("answers.finest");
  });

  const option = fc.constantFrom(
    "fewer",
    "same",
    "more",
    "helps",
    "harms",
    "not-touched",
    "nonsense",
  );
  const answer = fc.record(
    { is: option, because: fc.string(), "who-loses": fc.string(), sign: fc.string() },
    { requiredKeys: [] },
  );
  const anyAnswers = fc.record(
    {
      size: fc.constantFrom("one-bench", "one-park", "every-park"),
      "open-to-all": answer,
      finest: fc.record({ is: fc.constantFrom("the-best", "not-the-best") }),
      wishes: fc.dictionary(fc.constantFrom("more-trees", "safe-swings", "no-such"), answer),
      lighting: fc.anything(),
    },
    { requiredKeys: [] },
  );

  it("keeps its order and asks nothing twice, whatever the answers", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const found = paths(answers);
        expect(new Set(found).size).toBe(found.length);
        const known = [...ALWAYS.slice(0, 3), "wishes", "lighting"];
        const order = found.map((path) => known.indexOf(path.split(".")[0]!));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  it("is not changed by what was written under a question that is not asked", () => {
    fc.assert(
      fc.property(anyAnswers, fc.string(), (answers, text) => {
        const before = paths(answers);
        const own = answers["open-to-all"] ?? {};
        fc.pre(!before.includes("open-to-all.who-loses"));
        expect(paths({ ...answers, "open-to-all": { ...own, "who-loses": text } })).toEqual(before);
      }),
    );
  });
});

describe("answerAt", () => {
  it.each<[string, (string | number)[], unknown]>([
    ["a test", ["answers", "finest", "is"], "the-best"],
    ["nothing there", ["answers", "open-to-all", "is"], undefined],
    ["past the end", ["answers", "finest", "is", "more"], undefined],
    ["a name every object inherits", ["answers", "constructor"], undefined],
  ])("finds %s", (_, path, expected) => {
    expect(answerAt({ finest: { is: "the-best" } }, path)).toBe(expected);
  });
});
