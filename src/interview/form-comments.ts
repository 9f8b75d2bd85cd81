/** What a person wrote beside their answers in a form, carried into the record. */
import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import { IGNORE_WORD } from "../record/cut-texts.ts";
import { parseComments } from "../yaml/comments.ts";
import type { Comment } from "../yaml/comments.ts";
import { keyLines } from "../yaml/key-lines.ts";
import type { KeyLine } from "../yaml/key-lines.ts";
import { withoutBlanks } from "./blanks.ts";
import { parseYaml } from "../yaml/parse.ts";

/** A comment of the person's and the field it stands by; the root for one behind everything. */
export interface OwnComment {
  text: string;
  path: Path;
}

/** What is told of a record that was there before the form. */
interface RecordBefore {
  /** Its text: comments that it has are not written twice. */
  already: string;
  /** Where the form gave a field of the record, as far as it did. */
  pathInForm: (path: Path) => Path;
}

/**
 * The text of a record with the comments a person wrote in their form, each on a line of its own above
 * the field it stood by; above the nearest field before it if the record does not have that one, and
 * at the end if it has none of them.
 * @param form The form as it was filled in, which must be readable.
 * @param blank The form as the program writes it: its comments are guidance, not the person's.
 */
export function withFormComments(
  record: string,
  form: string,
  blank: string,
  before?: RecordBefore,
): string {
  const known = new Set(parseComments(before?.already ?? "").map(({ text }) => text));
  const own = ownComments(form, blank).filter(({ text }) => !known.has(text));
  if (own.length === 0) return record;
  const filled = parseYaml(form);
  const pathInForm = before?.pathInForm ?? withoutBlanks(filled.value).pathInFile;
  const lineOf = linesOf(record, pathInForm);
  const fields = keyLines(filled);
  const end = record.trimEnd().split("\n").length + 1;
  return withLinesAbove(
    record,
    own.map(({ text, path }) => ({ text, line: lineFor(path, fields, lineOf) ?? end })),
  );
}

/** The comments of a form that set findings of a check aside. */
export function ignoreComments(form: string): OwnComment[] {
  return ownComments(form, "").filter(({ text }) => text.startsWith(IGNORE_WORD));
}

/**
 * The text of a record with comments, each above the field at its path, or above what holds the field.
 * One that the record has already is not written twice.
 */
export function withCommentsAt(record: string, comments: readonly OwnComment[]): string {
  const known = new Set(parseComments(record).map(({ text }) => text));
  const fields = keyLines(parseYaml(record)).map(({ path, line }) => ({
    name: dotted(path),
    line,
  }));
  const lineOf = (path: Path): number | undefined => {
    const name = dotted(path);
    const found = fields.find((one) => one.name === name || one.name.startsWith(`${name}.`));
    return found?.line ?? (path.length === 0 ? undefined : lineOf(path.slice(0, -1)));
  };
  const fresh = comments.filter(({ text }) => !known.has(text));
  return withLinesAbove(
    record,
    fresh.map(({ text, path }) => ({ text, line: lineOf(path) ?? 1 })),
  );
}

/** Comments, each on a line of its own above a line, which is counted from 1. */
function withLinesAbove(
  record: string,
  comments: readonly { text: string; line: number }[],
): string {
  const above = new Map<number, string[]>();
  for (const { text, line } of comments) above.set(line, [...(above.get(line) ?? []), text]);
  return record
    .split("\n")
    .flatMap((line, at) => {
      const indent = /^ */.exec(line)?.[0] ?? "";
      return [...(above.get(at + 1) ?? []).map((text) => `${indent}# ${text}`.trimEnd()), line];
    })
    .join("\n");
}

/** The lines of the record, by where the form gave what they hold. */
function linesOf(record: string, pathInForm: (path: Path) => Path): Map<string, number> {
  return new Map(
    keyLines(parseYaml(record)).flatMap(({ path, line }) => {
      const given = pathInForm(path);
      return given.length === path.length ? [[dotted(given), line] as const] : [];
    }),
  );
}

/** The line in the record of a field of the form, or of the nearest one before it. */
function lineFor(
  path: Path,
  fields: readonly KeyLine[],
  lineOf: ReadonlyMap<string, number>,
): number | undefined {
  const names = fields.map((field) => dotted(field.path));
  const at = path.length === 0 ? names.length - 1 : names.indexOf(dotted(path));
  const known = names.slice(0, at + 1).findLast((name) => lineOf.has(name));
  return known === undefined ? undefined : lineOf.get(known);
}

/** Lines that the program writes with a name in them. */
const OURS = /^(yaml-language-server:|Take it back with: rightly )/;

function ownComments(form: string, blank: string): OwnComment[] {
  const guidance = new Set(parseComments(blank).map(({ text }) => text));
  const fields = keyLines(parseYaml(form));
  return parseComments(form)
    .filter(({ text }) => !guidance.has(text) && !OURS.test(text))
    .map((comment) => ({ text: comment.text, path: fieldOf(comment, fields) }));
}

/** A comment on a line of its own is about what comes next; one behind an answer is about that. */
function fieldOf({ line, isAlone }: Comment, fields: readonly KeyLine[]): Path {
  const field = isAlone
    ? fields.find((one) => one.line > line)
    : fields.findLast((one) => one.line <= line);
  return field?.path ?? [];
}
