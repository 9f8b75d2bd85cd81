/** Something that can be explained. */
export interface Subject {
  /** What it is, in a word or two: `rule`, `exit code`, `field`, `test`. */
  kind: string;
  /** What a person types to get it. */
  id: string;
  /** One line. */
  title: string;
  parts: readonly SubjectPart[];
}

/** A heading and what stands under it, a line or paragraph each. */
export interface SubjectPart {
  heading: string;
  lines: readonly string[];
}

/** A subject by its names, made only when it is asked for. */
export interface Entry {
  kind: string;
  id: string;
  aliases?: readonly string[];
  make(): Subject;
}

/** A part, or nothing when there is nothing to say under its heading. */
export function part(heading: string, lines: readonly (string | undefined)[]): SubjectPart[] {
  const said = lines.filter((line) => line !== undefined && line !== "") as string[];
  return said.length === 0 ? [] : [{ heading, lines: said }];
}
