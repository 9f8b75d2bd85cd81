import { visible } from "../yaml/quote.ts";

/** First characters by which a spreadsheet takes a cell for a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;

/**
 * Text as the content of a spreadsheet cell: never a formula, never a control or bidirectional
 * character in disguise. Line breaks are kept. Quoting is left to the writer of the file.
 */
export function escapeCell(text: string): string {
  // Full-width and small forms are the same to a spreadsheet made for East Asia.
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0).normalize("NFKC");
  const guarded = FORMULA.test(first) ? `'${text}` : text;
  return guarded
    .split(/\r\n|\r|\n/)
    .map(visible)
    .join("\n");
}
