import { basename, join, resolve } from "node:path";
import { UserError } from "../../errors.ts";
import { confidentialKind } from "../../record/confidential-names.ts";
import { withoutExemptLines } from "../../record/exempt-lines.ts";
import { gitFolder } from "../../repository/git-folder.ts";
import { pathFrom, readText } from "../../repository/read.ts";
import type { Workplace } from "../workplace.ts";

/** A record that is not saved yet. */
export interface TypedRecord {
  /** Absolute path of where it would be. */
  path: string;
  text: string;
}

/**
 * Gives the texts of files that findings name, to print the lines they are about: `undefined` for a
 * file that cannot be read or must not be printed. Texts are read when they are asked for, as most
 * files have no finding.
 * @param typed Is given as it was typed.
 */
export function sourceReader(
  { cwd }: Pick<Workplace, "cwd">,
  typed?: TypedRecord,
): (file: string) => string | undefined {
  let last: { file: string; text: string | undefined } | undefined;
  return (file) => {
    if (typed !== undefined && resolve(cwd, file) === typed.path)
      return withoutExemptLines(typed.text);
    if (last?.file !== file) last = { file, text: textOf(resolve(cwd, file)) };
    return last.text;
  };
}

function textOf(path: string): string | undefined {
  // What is printed may be public, and a line of this file is not.
  if (confidentialKind(basename(path)) !== undefined) return undefined;
  try {
    return withoutExemptLines(readText(path));
  } catch (error) {
    // The finding itself says that the file cannot be read.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Gives the path of a file from the folder that holds `.git`, as platforms know it. */
export function pathInGit({ cwd }: Pick<Workplace, "cwd">): (file: string) => string {
  const top = gitFolder(cwd) ?? cwd;
  return (file) => pathFrom(top, join(cwd, file));
}
