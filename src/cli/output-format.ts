import { oneOf } from "../work/one-of.ts";

/** What people call formats, and what their files end in. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  markdown: "md",
  htm: "html",
  word: "docx",
  excel: "xlsx",
};

/** The options that say how something is to be written. */
export interface OutputOptions {
  format?: string;
  json?: boolean;
  out?: string;
}

/**
 * The format that was asked for; without one, what the file's name ends in.
 * @param otherwise The format of what is printed, and of a file whose name says nothing.
 * @throws UserError with exit code 2 for a format that is not known.
 */
export function outputFormat<T extends string>(
  { format, json, out }: OutputOptions,
  all: readonly T[],
  otherwise: T,
): T {
  const asked = json === true ? "json" : (format ?? endingOf(out));
  if (asked === undefined || asked === "txt") return otherwise;
  return oneOf("format", OTHER_NAMES[asked] ?? asked, all);
}

/** What a file's name ends in, after its last dot. */
function endingOf(file: string | undefined): string | undefined {
  return file === undefined ? undefined : /[^/\\]\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
}
