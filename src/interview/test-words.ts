import type { Framework, Test } from "../framework/model.ts";
import type { JudgedWords } from "./asked-steps.ts";

/** The words of a test: its guidance and commitments before the question. */
export function testWords(framework: Framework, test: Test): JudgedWords {
  return {
    ask: test.ask,
    guidance: [...paragraphs(framework, test.guidance), ...promises(test.commitments)],
    because: test.because,
    examples: examplesOf(framework, test.id),
  };
}

/** Commitments as one paragraph that says what they are. */
function promises(commitments: readonly string[]): string[] {
  if (commitments.length === 0) return [];
  return [["What was promised:", ...commitments.map((promise) => `- ${promise}`)].join("\n")];
}

/** A text of the framework as paragraphs; none if it is not there. */
export function paragraphs(framework: Framework, textId: string | undefined): string[] {
  const text = textId === undefined ? undefined : framework.texts.get(textId);
  return text === undefined ? [] : text.trim().split(/\n\s*\n/);
}

/** Examples about a test or grid, each said to be good or not and whether it was made up. */
export function examplesOf(framework: Framework, about: string): string[] {
  return framework.examples
    .filter((example) => example.about === about)
    .map(({ kind, text, note, real }) => {
      const opening = kind === "good" ? "A reason that helps" : "A reason that does not help";
      const origin = real ? "" : " (made up)";
      return `${opening}${origin}: “${text.trim()}”${note === undefined ? "" : ` ${note.trim()}`}`;
    });
}
