import type { Path } from "../../finding.ts";
import type { FormReader } from "../../interview/read-form.ts";

/** What is given with a move in one go, by field: from flags, an answers file or a form. */
export type GivenFields = Readonly<Record<string, unknown>>;

/** Where fields come from. */
export interface GivenSource {
  wordsAt: FormReader["wordsAt"];
  /** What a person knows the place by: `--on`, `board.yaml:3:5: on`. */
  nameOf: (field: Path) => string;
}

/** Words that no step takes, and where they are. */
export interface GivenFault {
  place: string;
  error: string;
  /** What to do, where the words of the error do not say it. */
  fix?: string;
}

export interface ReadGiven {
  given: GivenFields;
  faults: readonly GivenFault[];
}

/** What reads the fields of one move. */
export type GivenReader = (given: GivenFields, source?: GivenSource) => ReadGiven;
