import { eachSlot, placeOfRange } from "../yaml/each-slot.ts";
import type { PlacedSlot } from "../yaml/each-slot.ts";
import { quote } from "../yaml/quote.ts";
import type { FormPlaces } from "./form-places.ts";
import type { MisreadWords } from "./misread-words.ts";

/** What begins a point wherever a line begins with it. */
const POINT = /^[-+*•·●◦▪■‣⁃∙]\s/u;

/** What begins a point where several lines begin so, and may be anywhere in a sentence. */
const ONE_OF_SEVERAL = /^(?:[‐‑‒–—―−]|\(?(?:\d{1,2}|[a-z]|[ivx]+)[.)])\s/iu;

interface Line {
  start: number;
  words: string;
  indent: number;
}

/**
 * Texts over several lines that YAML folds into one: their points and blank lines would be gone. A text
 * that is only wrapped reads the same.
 */
export function joinedLines(text: string, { isText }: FormPlaces): MisreadWords[] {
  const found: MisreadWords[] = [];
  eachSlot(text, ({ path, value }) => {
    const lines = value === undefined || !isText(path) ? undefined : foldedLines(text, value);
    if (lines === undefined) return;
    const lost = firstLost(lines, value?.type === "block");
    if (lost === undefined) return;
    const { line, message } = lost;
    const mark = typeof path.at(-1) === "number" ? "dash" : "colon";
    const isBlock = value?.type === "block";
    found.push({
      path,
      message,
      fix: isBlock
        ? `Write |- instead of the >.`
        : `Write |- after the ${mark} and the text on the lines below, indented.`,
      place: placeOfRange(text, line.start, line.start + line.words.length),
    });
  });
  return found;
}

/** The lines of a text that is folded; `undefined` if it is kept as it is. */
function foldedLines(
  text: string,
  { type, start, end, body }: NonNullable<PlacedSlot["value"]>,
): Line[] | undefined {
  if (type === "collection") return undefined;
  if (type !== "block") return linesOf(text.slice(start, end), start);
  const isFolded = text.startsWith(">", start) && body !== undefined;
  return isFolded ? linesOf(body.source, body.start) : undefined;
}

function linesOf(source: string, offset: number): Line[] {
  let start = offset;
  return source.split("\n").map((line) => {
    const indent = line.length - line.trimStart().length;
    const here = { start: start + indent, words: line.trim(), indent };
    start += line.length + 1;
    return here;
  });
}

function firstLost(
  lines: readonly Line[],
  isBlock: boolean,
): { line: Line; message: string } | undefined {
  const [first] = lines;
  // A line further in than the first of a block is not joined to another.
  const folded = lines.filter(({ indent }) => !isBlock || indent === first?.indent);
  const isSeveral = folded.filter(({ words }) => ONE_OF_SEVERAL.test(unquoted(words))).length > 1;
  for (const [at, line] of lines.entries()) {
    if (at === 0 || line.words === "") continue;
    const joined = `, because a text without |- is one paragraph`;
    const isPoint = POINT.test(line.words) || (isSeveral && ONE_OF_SEVERAL.test(line.words));
    if (isPoint && folded.includes(line)) {
      return { line, message: `${quote(line.words)} is joined to the line above${joined}` };
    }
    if (!isBlock && lines[at - 1]?.words === "") {
      return { line, message: `the blank line above ${quote(line.words)} is lost${joined}` };
    }
  }
  return undefined;
}

/** The first line of a quoted text begins with its quote. */
function unquoted(words: string): string {
  return words.replace(/^["']/, "");
}
