import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "../../errors.ts";
import { isMembersPaper, owningRecord, paperPath } from "../../record/files.ts";
import { linesThatRepeat } from "../../record/repeated-words.ts";
import { readBeginning } from "../../repository/read-beginning.ts";
import { pathFrom, readText } from "../../repository/read.ts";
import type { Workplace } from "../workplace.ts";

/**
 * Pages, summaries and Word papers beside a record that were made before a text left it and still show it, in
 * sentences that do not quote it. The paper itself is made again; these were made by hand, by their own commands.
 * @param path Absolute, of the record.
 * @param secret The text that was moved.
 */
export function olderPaperWarnings(path: string, secret: string, { cwd }: Workplace): string[] {
  const folder = dirname(path);
  const papers = readdirSync(folder)
    .filter((name) => !isMembersPaper(name) && !/\.yaml$/i.test(name))
    .map((name) => join(folder, name))
    .filter((file) => owningRecord(file) === path && file !== paperPath(path));
  return papers
    .filter((file) => mayShow(file, secret))
    .map((file) => {
      const name = pathFrom(cwd, file);
      return `${name} was made before and may still show the text. Make it again, or delete it.`;
    });
}

/** What cannot be read, and a text that is too short to be looked for, may be in it. */
function mayShow(file: string, secret: string): boolean {
  const words = wordsIn(file);
  const isShort = secret.trim().split(/\s+/).length < 2;
  return isShort || words === undefined || linesThatRepeat(secret, words).length > 0;
}

function wordsIn(file: string): string | undefined {
  if (/\.docx$/i.test(file)) return readBeginning(file);
  try {
    const text = readText(file);
    return /\.html?$/i.test(file) ? text.replaceAll(/<[^<>]*>|&#?\w{1,8};/g, " ") : text;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
