/**
 * The files that are beside a record, by their names alone. Paths may have slashes of either kind;
 * only the last part changes.
 */

import { confidentialKind } from "./confidential-names.ts";

/** What the file of a record ends in. */
const RECORD = ".yaml";

/** Confidential text that was moved out of a record. */
export const EXEMPT_ENDING = ".exempt.yaml";

/** A version of a record that could not be saved over another. */
const MINE = /(?:\.\d+)?\.mine\.yaml$/;

/** Files of a policy repository that say how it is set up. */
const SET_UP_FILES: ReadonlySet<string> = new Set([
  "rightly.yaml",
  "framework.yaml",
  "frameworks.lock.yaml",
]);

/** The papers of a record, by who reads them; each in any of the formats of a paper. */
export type PaperKind = "paper" | "summary" | "members";

const PAPER_KINDS: Readonly<Record<PaperKind, string>> = {
  paper: "",
  summary: ".summary",
  members: ".members",
};

/** In whichever spelling of its format, for some systems tell capitals apart and people do not. */
const PAPER = /(\.summary|\.members)?\.(md|markdown|txt|html?|docx)$/i;

/** Whether a file is a record by its name: `2026-11-23-clubs.yaml`, and not its confidential text. */
export function isRecordName(name: string): boolean {
  const isOther = isSetUpFile(name) || confidentialKind(name) !== undefined;
  return name.endsWith(RECORD) && !isOther;
}

/** A record or its ending in other letters, and what editors, mail and people add to it. */
const MISSPELT = /\.ya?ml(?:$|[^a-z0-9/\\][^/\\]*$)/i;

/** What a name of a record begins with. */
const DATED = /^\d{4}-\d{2}-\d{2}-/;

/** Whether a file that is not a record looks like one by its name: `2026-11-23-clubs.YAML`, `….yaml.txt`. */
export function isMisnamedRecord(name: string): boolean {
  const isKnown = isSetUpFile(name) || MINE.test(name) || /\.(?:exempt|members)\b/i.test(name);
  return !isKnown && !isRecordName(name) && MISSPELT.test(name);
}

/** Whether what a file holds may be a record although its ending says nothing: `2026-11-23-clubs.txt`. */
export function mayHoldRecord(name: string): boolean {
  return DATED.test(name) && /(?:^[^.]+|\.(?:txt|json|text|yaml5|yam|ymal|yalm))$/i.test(name);
}

/** Whether a file sets the repository up by its name: configuration, framework, lock. */
export function isSetUpFile(path: string): boolean {
  return SET_UP_FILES.has(nameOf(path));
}

/** Whether a file is a paper for members by its name, in whichever format. */
export function isMembersPaper(name: string): boolean {
  return /\.members\.[a-z]+$/.test(name);
}

/** Whether a file is a record or what a move writes beside one, by its name: exempt text, a paper. */
export function isBesideRecord(name: string): boolean {
  return isRecordName(name) || name.endsWith(EXEMPT_ENDING) || /^[^.]+(\.members)?\.md$/.test(name);
}

/** A record's id by its file's path. */
export function idOfFile(path: string): string {
  return nameOf(path).slice(0, nameOf(path).endsWith(RECORD) ? -RECORD.length : undefined);
}

/** The path of a record without its ending. */
export function stemOf(recordPath: string): string {
  return recordPath.endsWith(RECORD) ? recordPath.slice(0, -RECORD.length) : recordPath;
}

/**
 * A paper of a record.
 * @param format What its name ends in: `md`, `html`, `docx`.
 */
export function paperPath(
  recordPath: string,
  kind: PaperKind = "paper",
  format: string = "md",
): string {
  return `${stemOf(recordPath)}${PAPER_KINDS[kind]}.${format}`;
}

/** The file of confidential text beside a record. */
export function exemptPath(recordPath: string): string {
  return stemOf(recordPath) + EXEMPT_ENDING;
}

/** A version that could not be saved over another: the first, the second and so on. */
export function minePath(recordPath: string, number: number): string {
  return `${stemOf(recordPath)}${number === 1 ? "" : `.${number}`}.mine.yaml`;
}

/** What the files end in that the program keeps for itself; a move of a record has a journal of its own. */
export type OwnEnding = "lock" | "edit" | "unsaved.jsonl" | `${string}.unsaved.jsonl`;

/** A file that the program keeps for itself while a record is open: `.2026-11-23-clubs.lock`. */
export function ownPath(recordPath: string, ending: OwnEnding): string {
  const name = nameOf(recordPath);
  return `${recordPath.slice(0, -name.length)}.${stemOf(name)}.${ending}`;
}

/** The record that a paper, confidential text or kept version belongs to; any other path as it is. */
export function owningRecord(path: string): string {
  if (path.endsWith(EXEMPT_ENDING)) return path.slice(0, -EXEMPT_ENDING.length) + RECORD;
  if (MINE.test(path)) return path.replace(MINE, RECORD);
  return path.replace(PAPER, RECORD);
}

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
