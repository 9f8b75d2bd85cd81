import { basename, dirname } from "node:path";
import { UserError } from "../errors.ts";
import { inFile, START } from "../finding.ts";
import type { Fault, Finding } from "../finding.ts";
import { confidentialContent, confidentialKind } from "../record/confidential-names.ts";
import { paperPath } from "../record/files.ts";
import { findsWordsOf } from "../record/pasted-words.ts";
import { gitListing } from "../repository/git-listing.ts";
import type { ListedState } from "../repository/git-listing.ts";
import { LARGEST_FILE, readBytes } from "../repository/read.ts";
import { readBeginning } from "../repository/read-beginning.ts";
import { decodeLeniently } from "../yaml/decode.ts";
import { CHECK_RULES } from "./check-rules.ts";
import type { CheckPlan } from "./plan-check.ts";

/** Names of files that may hold a copy of what is not public; programs and pictures hold none. */
const MAY_HOLD =
  /(?:\.(?:ya?ml|md|markdown|txt|text|html?|docx|bak|old|orig|tmp|copy|save)|~|\/[^./]+)$/i;

/**
 * Files anywhere in the repository that git keeps or would take, and that hold what is not public: by their names,
 * or by what is in them, whatever they are called. No part of them is quoted.
 * @param looked Absolute paths of those that are looked at already.
 * @param texts What is known here of what is not public: files are searched for it.
 * @returns `undefined` if this is not a repository of git, or git could not be asked.
 */
export function exposedFiles(
  plan: CheckPlan,
  looked: ReadonlySet<string>,
  texts: readonly string[],
): Finding[] | undefined {
  const { configuration, names, files, scope } = plan;
  if (configuration.private) return [];
  const listing = gitListing(configuration.root);
  if (listing === undefined) return undefined;
  const records = new Set(files.records);
  const papers = new Set(files.records.map((path) => paperPath(path)));
  const hasWords = findsWordsOf(texts);
  // Of records and their papers other rules say whether they repeat what is left out.
  const pasted = (path: string): string | undefined =>
    texts.length > 0 &&
    !records.has(path) &&
    !papers.has(path) &&
    isPlainText(path) &&
    holds(path, hasWords)
      ? "file, which holds words of a confidential (exempt) text"
      : undefined;
  return [...listing].flatMap(([path, state]) => {
    // Nothing is said about a file that was not asked about, so it is not opened.
    if (looked.has(path) || !scope.includes(path)) return [];
    // A text that is open in an editor is in a folder of that name.
    const parts = [basename(path), basename(dirname(path))];
    const [kind] = parts.flatMap((name) => confidentialKind(name) ?? []);
    const what = kind ?? contentOf(path, records) ?? pasted(path);
    return what === undefined ? [] : inFile(names.nameOf(path), [exposedFault(state, what)]);
  });
}

/** A record is read as one elsewhere, and found there if it is a copy. */
function contentOf(path: string, records: ReadonlySet<string>): string | undefined {
  if (records.has(path) || !MAY_HOLD.test(path.replaceAll("\\", "/"))) return undefined;
  const head = readBeginning(path);
  return head === undefined ? undefined : confidentialContent(head);
}

/** By its name; what is packed, as Word does it, or drawn, as in a PDF, is not searched. */
function isPlainText(path: string): boolean {
  return /\.(?:txt|text|md|markdown|csv|tsv|html?|json|ya?ml|eml|rtf|xml|log)$/i.test(path);
}

function holds(path: string, hasWords: (text: string) => boolean): boolean {
  try {
    return hasWords(decodeLeniently(readBytes(path, LARGEST_FILE)));
  } catch (error) {
    // What cannot be read, or is larger than any text that is read, is not searched.
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** That git keeps a file which is not for everyone, or would take it. */
export function exposedFault(state: ListedState, what: string): Fault {
  const { id, severity, why, fix } = CHECK_RULES.exemptFileExposed;
  const message =
    state === "kept"
      ? `git keeps this ${what}`
      : `git does not ignore this ${what}, so the next commit could take it`;
  return { rule: id, severity, message, why, fix, place: START, path: "" };
}
