// Guidance comes in blocks that say what they are, and as plain text it is what the framework says.
import { expect, it } from "vitest";
import { guidanceBlock, renderGuidance } from "./guidance.ts";
import { HARBOUR } from "./testing/harbour-framework.ts";
import { examplesOf, paragraphs, testWords } from "./test-words.ts";

it.each([
  ["Think of tides.", { kind: "think", text: "Think of tides." }],
  ["Think of\ntides.", { kind: "think", text: "Think of\ntides." }],
  ["Think of:\n- tides\n- wind", { kind: "think", text: "Think of:", items: ["tides", "wind"] }],
  ["- tides\n- wind", { kind: "think", text: "- tides\n- wind" }],
  ["Of:\n- tides\nand wind", { kind: "think", text: "Of:\n- tides\nand wind" }],
])("takes %j apart, and gives it back", (paragraph, block) => {
  expect(guidanceBlock("think", paragraph)).toEqual(block);
  expect(renderGuidance(guidanceBlock("think", paragraph))).toBe(paragraph);
});

it("says what was promised apart from what to think about", () => {
  const test = HARBOUR.tests.find(({ commitments }) => commitments.length > 0);
  if (test === undefined) throw new Error("no test of the harbour has a promise");
  const { guidance } = testWords(HARBOUR, test);
  const promised = guidance.filter(({ kind }) => kind === "promise");
  expect(promised).toEqual([
    { kind: "promise", text: "What was promised:", items: test.commitments },
  ]);
  expect(guidance.filter(({ kind }) => kind === "think").map(renderGuidance)).toEqual(
    paragraphs(HARBOUR, test.guidance),
  );
});

it("tells a good example from a poor one", () => {
  for (const { about, kind } of HARBOUR.examples) {
    const blocks = examplesOf(HARBOUR, about);
    const said = kind === "good" ? "good-example" : "poor-example";
    expect(blocks.map((block) => block.kind)).toContain(said);
  }
});
