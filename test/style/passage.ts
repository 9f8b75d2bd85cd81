/** A piece of what people read, with where it comes from. */
export interface Passage {
  kind: TextKind;
  /** What is read in one go: a command, a page of the walk, a rule, a document. */
  group: string;
  /** Where to change it. */
  place: string;
  /** Without mark-up; what is quoted or typed stands as one word. */
  text: string;
}

export type TextKind = "screen" | "help" | "finding" | "message" | "document" | "comment";

/** The highest grade at which each kind may read. */
export const MOST_GRADE: Readonly<Record<TextKind, number>> = {
  screen: 8,
  help: 8,
  finding: 10,
  message: 10,
  document: 10,
  // Read by few, and beside the code that they are about: the guide asks only for ordinary turns.
  comment: Infinity,
};
