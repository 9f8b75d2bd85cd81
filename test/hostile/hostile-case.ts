import type { Folder } from "../support/folder.ts";

/** A hostile input by name, and what must become of it. Inputs are generated, none is stored. */
export interface HostileCase {
  name: string;
  /** Written over the files of the base, by path. */
  files?: Readonly<Record<string, string | Uint8Array>>;
  /** Links, by path; they lead to what is named in the folder outside. */
  links?: Readonly<Record<string, string>>;
  /** What is run; a check as data unless said otherwise. */
  argv?: readonly string[];
  stdin?: string;
  /** Done last, before the command is run. */
  prepare?: (repository: Folder) => void;
  verdict: Verdict;
}

export interface Verdict {
  /** Exit code. */
  code: 0 | 1 | 2 | 3;
  /** A rule that must be among the findings. */
  rule?: string;
  /** Words of the output. */
  says?: string;
  /** What no output may hold as it stands. */
  never?: readonly string[];
}

/** A file of a check is found to break a rule. */
export function breaks(rule: string, says?: string): Verdict {
  return { code: 1, rule, ...(says === undefined ? {} : { says }) };
}

/** What was typed is refused, in words. */
export function refuses(says: string): Verdict {
  return { code: 2, says };
}

/** There is nothing wrong with it, whatever it looks like. */
export const ACCEPTED: Verdict = { code: 0 };

/** Every character that would act on a screen, by its number. */
export function character(code: string): string {
  return String.fromCodePoint(Number.parseInt(code, 16));
}
