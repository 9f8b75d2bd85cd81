/**
 * Answers as a record keeps them, seen by the framework: by test, question, or row of a grid.
 *
 *     open-to-all: {is: more, because: …, evidence: [ev-count], who-loses: …}      a test
 *     size: every-park                                                             a question of its own
 *     wishes: {more-trees: {is: helps, because: …}}                                a grid
 *     light: {paths: {by-night: {is: no-effect, because: …}}}                      a grid with columns
 */

/** The answer to a test or to one cell of a grid. Follow-up answers are beside `is` under their ids. */
export interface Answer {
  /** Option id of the scale. Absent: chosen to be answered, not answered yet. */
  is?: string;
  because?: string;
  /** Ids of the record's evidence. */
  evidence?: readonly string[];
  readonly [followUp: string]: unknown;
}

/** The `answers` part of a record, as it was read: nothing about it has been checked. */
export type Answers = Readonly<Record<string, unknown>>;
