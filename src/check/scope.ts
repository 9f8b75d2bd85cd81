import { readText } from "../repository/read.ts";
import { askedPaths, isAsked } from "./asked-paths.ts";
import type { AskedPath } from "./asked-paths.ts";
import type { CheckOptions } from "./model.ts";

/** What a check was asked about: a repository, some paths of it, or one record that an editor holds. */
export interface Scope {
  /** None for the whole repository. */
  asked: readonly AskedPath[];
  /** Whether findings about the file with this absolute path are asked for. */
  includes: (path: string) => boolean;
  /** The text of a record with this absolute path. */
  textOf: (path: string) => string;
  /** Whether every text is one that was saved. */
  isSaved: boolean;
}

/** @throws UserError if a path that was typed does not exist. */
export function scopeOf({ cwd, paths = [], typed }: CheckOptions): Scope {
  if (typed !== undefined) return typedScope(typed);
  const asked = askedPaths(cwd, paths);
  return { asked, includes: (path) => isAsked(asked, path), textOf: readText, isSaved: true };
}

/** Only the record itself: its paper cannot be made yet. */
function typedScope({ path, text }: NonNullable<CheckOptions["typed"]>): Scope {
  return {
    asked: [{ path, typed: path, isFolder: false }],
    includes: (one) => one === path,
    textOf: (one) => (one === path ? text : readText(one)),
    isSaved: false,
  };
}
