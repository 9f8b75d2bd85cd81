import { lstatSync, readFileSync, rmdirSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "../errors.ts";
import { ownPath } from "../record/files.ts";
import { decodeText, withoutByteOrderMark } from "../yaml/decode.ts";
import { writeFileSafely } from "./write.ts";

/** Where the text of a question is while it is in an editor: `.name.edit/<question>.md` beside the record. */
export function editFilePath(record: string, question: string): string {
  return join(ownPath(record, "edit"), `${question.replace(/[^A-Za-z0-9.-]+/g, "-")}.md`);
}

/** Puts a text where an editor can open it. @throws UserError if it cannot be written. */
export function writeEditFile(path: string, text: string): void {
  writeFileSafely(path, text === "" ? "" : `${text}\n`, { mode: 0o600, isPassing: true });
}

/**
 * The text an editor left: UTF-8, or UTF-16 that says so by its byte-order mark, as Notepad may save
 * it. Nothing is guessed. Line ends become line feeds; those at the end are the editor's.
 * @throws UserError of the kind "failure" if it is gone or is not text.
 */
export function readEditFile(path: string): string {
  try {
    if (!lstatSync(path).isFile()) throw new Error("it is not an ordinary file");
    const text = withoutByteOrderMark(decodeText(readFileSync(path), path));
    return text.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(`${path} cannot be read`, {
      hint: cause instanceof Error ? cause.message : "",
      kind: "failure",
      cause,
    });
  }
}

/** Takes the file away, and its folder with the last one. What cannot be removed does no harm. */
export function removeEditFile(path: string): void {
  try {
    unlinkSync(path);
    rmdirSync(dirname(path));
  } catch {
    // Another text is being edited, or nothing was there.
  }
}
