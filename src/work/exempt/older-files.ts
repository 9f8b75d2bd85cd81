import { lstatSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "../../errors.ts";
import { confidentialKind } from "../../record/confidential-names.ts";
import { idOfFile, owningRecord, paperPath } from "../../record/files.ts";
import { linesThatRepeat } from "../../record/repeated-words.ts";
import { readBeginning } from "../../repository/read-beginning.ts";
import { isThere, pathFrom, readText } from "../../repository/read.ts";
import type { Workplace } from "../workplace.ts";

/**
 * Pages, summaries, Word papers, copies and backups beside a record that were made before a text left it and
 * still show it, in sentences that do not quote it. The paper itself is made again; these are not.
 * @param path Absolute, of the record.
 * @param secret The text that was moved.
 */
export function olderFileWarnings(path: string, secret: string, { cwd }: Workplace): string[] {
  const folder = dirname(path);
  const files = readdirSync(folder)
    .filter((name) => name.includes(idOfFile(path)) && confidentialKind(name) === undefined)
    .map((name) => join(folder, name))
    .filter((file) => file !== path && file !== paperPath(path) && isOfNoOther(file, path));
  return files
    .filter((file) => mayShow(file, secret))
    .map((file) => {
      const name = pathFrom(cwd, file);
      return `${name} was made before and may still show the text. Make it again, or delete it.`;
    });
}

/** Not of another record, whose id may begin with that of this one: `…-bench-2.md` beside `…-bench.md`. */
function isOfNoOther(file: string, path: string): boolean {
  const owner = owningRecord(file);
  const isOther = owner !== path && /^[a-z0-9-]+$/.test(idOfFile(owner)) && isThere(owner);
  return !isOther && lstatSync(file).isFile();
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
