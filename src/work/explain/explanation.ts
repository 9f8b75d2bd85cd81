/** Something that can be explained. */
export interface Explanation {
  /** What it is, in a word or two: `rule`, `exit code`, `field`, `test`. */
  kind: string;
  /** What a person types to get it. */
  id: string;
  /** One line. */
  title: string;
  parts: readonly ExplanationPart[];
}

/** A heading and what is under it, a line or paragraph each. */
export interface ExplanationPart {
  heading: string;
  lines: readonly string[];
}

/** An explanation by its names, made only when it is asked for. */
export interface ExplanationEntry {
  kind: string;
  id: string;
  aliases?: readonly string[];
  make(): Explanation;
}

/** A part, or nothing when there is nothing to say under its heading. */
export function explanationPart(
  heading: string,
  lines: readonly (string | undefined)[],
): ExplanationPart[] {
  const said = lines.filter((line) => line !== undefined && line !== "") as string[];
  return said.length === 0 ? [] : [{ heading, lines: said }];
}
