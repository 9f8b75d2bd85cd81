import { plainText } from "./text.ts";
import type { Decision, Resolution, ResolutionPart } from "./decision-model.ts";

/**
 * The parts of a decision, in their order: the only way to read a resolution. One that is a text alone is
 * one part without a letter.
 */
export function resolutionParts(resolution: Resolution | undefined): readonly ResolutionPart[] {
  if (resolution === undefined) return [];
  return Array.isArray(resolution) ? resolution : [{ words: resolution }];
}

/** A resolution as one text: "a) … b) …", and exempt parts as such. Empty if there is none. */
export function resolutionInWords(resolution: Resolution | undefined): string {
  return resolutionParts(resolution)
    .map((one) => `${letterOf(one)}${plainText(one.words)}`)
    .filter((words) => words !== "")
    .join(" ");
}

/** "a) " before the words of a part; nothing where it has no letter. */
export function letterOf({ part }: ResolutionPart): string {
  return part === undefined ? "" : `${part}) `;
}

/** Where the words of each part are in a decision, from the decision on. */
export function partPaths({ resolution }: Decision): (string | number)[][] {
  if (!Array.isArray(resolution)) return resolution === undefined ? [] : [["resolution"]];
  return resolution.map((_, at) => ["resolution", at, "words"]);
}
