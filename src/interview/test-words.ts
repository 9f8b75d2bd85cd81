import type { Framework, Test } from "../framework/model.ts";
import type { JudgedWords } from "./asked-steps.ts";
import { guidanceBlock } from "./guidance.ts";
import type { GuidanceBlock } from "./guidance.ts";

/** The words of a test: its guidance and commitments before the question. */
export function testWords(framework: Framework, test: Test): JudgedWords {
  return {
    ask: test.ask,
    guidance: [...thoughts(framework, test.guidance), ...promises(test.commitments)],
    because: test.because,
    examples: examplesOf(framework, test.id),
  };
}

/** Commitments under one heading that says what they are. */
function promises(commitments: readonly string[]): GuidanceBlock[] {
  if (commitments.length === 0) return [];
  return [{ kind: "promise", text: "What was promised:", items: commitments }];
}

/** A text of the framework as what to think about. */
export function thoughts(framework: Framework, textId: string | undefined): GuidanceBlock[] {
  return paragraphs(framework, textId).map((paragraph) => guidanceBlock("think", paragraph));
}

/** A text of the framework as paragraphs; none if it is not there. */
export function paragraphs(framework: Framework, textId: string | undefined): string[] {
  const text = textId === undefined ? undefined : framework.texts.get(textId);
  return text === undefined ? [] : text.trim().split(/\n\s*\n/);
}

/** Examples about a test or grid, each said to be good or not and whether it was made up. */
export function examplesOf(framework: Framework, about: string): GuidanceBlock[] {
  return framework.examples
    .filter((example) => example.about === about)
    .map(({ kind, text, note, real }) => {
      const isGood = kind === "good";
      const opening = isGood ? "A reason that helps" : "A reason that does not help";
      const origin = real ? "" : " (made up)";
      const why = note === undefined ? "" : ` ${note.trim()}`;
      return {
        kind: isGood ? "good-example" : "poor-example",
        text: `${opening}${origin}: “${text.trim()}”${why}`,
      };
    });
}
