import type { CST, YAMLError } from "yaml";
import { lineAt } from "./line-at.ts";
import type { RefusedSyntax } from "./refused-syntax.ts";
import { quote } from "./quote.ts";
import { walkTokens } from "./token-walk.ts";

type Words = Pick<RefusedSyntax, "message" | "fix">;

const TAB: Words = {
  message: "this line starts with a tab",
  fix: "Use spaces to indent, two for each level.",
};

/** What a parser's message means to someone who has never heard of YAML; the first that fits. */
const MEANINGS: readonly (Words & { says: RegExp })[] = [
  { says: /^Tabs are not allowed/, ...TAB },
  {
    says: /^(Expected flow (map|sequence) to end|Flow (map|sequence) must end|Missing ,)|Missing \{?,/,
    message: "a comma or a closing bracket is missing",
    fix: "Put a comma between items and close every bracket; put text that holds brackets or commas in quotes.",
  },
  {
    says: /^Implicit map keys need to be followed|^Implicit keys need to be on a single line/,
    message: "this line has no key, but the lines around it have one",
    fix: "Give the line a key, a colon and a space, or indent it under the text it belongs to.",
  },
  {
    says: /^Implicit keys? .*1024|must be at most 1024/,
    message: "this key is far too long, because a colon in a long text ends a key",
    fix: "Put the whole text in double quotes.",
  },
  {
    says: /^Nested mappings are not allowed/,
    message: "a text with a colon and a space in it needs quotes",
    fix: "Put the whole text in double quotes.",
  },
  {
    says: /^Invalid escape sequence/,
    message: "in double quotes a backslash starts a code, and this code is not known",
    fix: "Write two backslashes for one, or use single quotes around the text.",
  },
  {
    says: /^Unexpected block-seq-ind on same line|^Unexpected block-seq-ind/,
    message: "a list cannot start here",
    fix: "Start each item on a line of its own, or put a text that starts with a dash in quotes.",
  },
  {
    says: /^Unexpected flow-(seq|map)-end/,
    message: "a closing bracket has no opening one before it",
    fix: "Remove it, or put a text that holds brackets in quotes.",
  },
  {
    says: /^Unexpected , in flow/,
    message: "there is nothing before this comma",
    fix: "Remove the comma.",
  },
  {
    says: /^(Block scalar header includes|Unexpected (block-scalar-header|scalar) .*header|Not a YAML token)/,
    message: "text cannot start on the same line as | or >",
    fix: "Start the text on the next line, indented by two more spaces.",
  },
  {
    says: /^Block scalar (values|lines)|more-indented|^All (mapping|sequence|collection) items|indent/i,
    message: "this line is indented by the wrong number of spaces",
    fix: "Line it up with the keys or the text it belongs to.",
  },
  {
    says: /^With stringKeys/,
    message: "there is a list or a group where a key is expected",
    fix: "Put the text in quotes, or use a plain word as the key.",
  },
  {
    says: /^(Comments must be|Missing space before)/,
    message: "a # that starts a comment needs a space before it",
    fix: "Put a space before it, or put a text that holds # in quotes.",
  },
];

const UNKNOWN: Words = {
  message: "this cannot be read as YAML",
  fix: "Look at this line and the one above: a colon, a quote or the indentation is the usual cause.",
};

/** The first syntax error of a text in plain words, with what to do. */
export function syntaxProblem(
  errors: readonly YAMLError[],
  text: string,
  tokens: readonly CST.Token[],
): RefusedSyntax {
  const first = errors[0]!;
  const [start] = first.pos;
  const code = "syntax";
  if (first.code === "DUPLICATE_KEY") return duplicateKey(start, text);
  const { message, fix, ...range } =
    tabInIndentation(text, start) ??
    brokenOff(text, start) ??
    noteInside(text, start) ??
    namedProblem(errors, text, tokens);
  return { code, message: `${message}: ${quote(wordsAt(text, range.start))}`, fix, ...range };
}

/** A tab where YAML counts spaces: whatever else is said of the line, that is the cause. */
function tabInIndentation(text: string, offset: number): Omit<RefusedSyntax, "code"> | undefined {
  const { start } = lineAt(text, offset);
  const [indentation] = /^[ \t]*/.exec(text.slice(start, start + LONGEST_LINE))!;
  const at = indentation.indexOf("\t");
  return at === -1 ? undefined : { ...TAB, start: start + at, end: start + at + 1 };
}

/** A text that goes on below lines of notes of their own. */
function noteInside(text: string, offset: number): Omit<RefusedSyntax, "code"> | undefined {
  const { start: below } = lineAt(text, offset);
  let note: { start: number; end: number } | undefined;
  let end = below;
  while (end > 0) {
    const { start } = lineAt(text, end - 1);
    const line = text.slice(start, end).trimEnd();
    const isNote = /^[ \t]*#/.test(line);
    if (!isNote && line.trim() !== "") break;
    if (isNote) note = { start: start + line.indexOf("#"), end: start + line.length };
    end = start;
  }
  if (note === undefined || end === 0 || !goesOn(text, below)) return undefined;
  const above = text.slice(lineAt(text, end - 1).start, end).trim();
  if (/^#|(?::|[|>][-+\d]*|["'\]}])$/.test(above)) return undefined;
  return { message: NOTE_INSIDE, fix: NOTE_ELSEWHERE, ...note };
}

/** Whether a line is neither a key, an item nor a note. */
function goesOn(text: string, below: number): boolean {
  return /^[ \t]*[^\s#:-][^:\n]*(?:\n|$)/.test(text.slice(below, below + LONGEST_LINE));
}

const NOTE_INSIDE = "a line that begins with # is a note, and the text cannot go on below it";

const NOTE_ELSEWHERE =
  "If it is a note, put it above the key. If it is text, put the whole text in quotes, or begin the line with another word.";

/** A text that goes on below a note. */
function brokenOff(text: string, offset: number): Omit<RefusedSyntax, "code"> | undefined {
  const { line, start: below } = lineAt(text, offset);
  if (line === 1) return undefined;
  const { start: above } = lineAt(text, below - 1);
  const written = text.slice(above, below).trimEnd();
  const at = written.search(/[ \t]#/);
  const before = written.slice(0, Math.max(at, 0)).trim();
  if (before === "" || !goesOn(text, below) || /["'\]}]$/.test(before)) return undefined;
  return {
    message: "a # after a space starts a note, so the text cannot go on below it",
    fix: BROKEN_OFF,
    start: above + at + 1,
    end: above + written.length,
  };
}

/** Characters; a longer line is not a slip of the pen. */
const LONGEST_LINE = 10_000;

const BROKEN_OFF =
  "Put the whole text in quotes, or write |- after the colon and the text on the lines below. If it is a note, put it on a line of its own.";

/** What a person wrote on the line of an error: without its key, which is not what is wrong. */
function wordsAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const line = /^.*/.exec(text.slice(start))![0].trim();
  return line.replace(/^(?:- +)*[a-z][a-z0-9-]*: +(?=\S)/, "");
}

function namedProblem(
  errors: readonly YAMLError[],
  text: string,
  tokens: readonly CST.Token[],
): Omit<RefusedSyntax, "code"> {
  const first = errors[0]!;
  const [start, end] = first.pos;
  if (/^Missing closing ["']quote/.test(first.message)) {
    const opening = openingQuote(tokens, end);
    return { ...UNCLOSED, start: opening, end: opening + 1 };
  }
  if (/^Flow (sequence|map) in block collection/.test(first.message)) {
    const opening = openingBracket(tokens, start);
    return { ...UNCLOSED_BRACKET, start: opening, end: opening + 1 };
  }
  if (first.code === "BAD_SCALAR_START") {
    return { ...signNeedsQuotes(text.charAt(start)), start, end };
  }
  const deeper = errors.some((other) => other.code === "MULTILINE_IMPLICIT_KEY");
  if (first.code === "BLOCK_AS_IMPLICIT_KEY" && deeper) return { ...TOO_DEEP, start, end };
  if (/^Unexpected scalar at node end/.test(first.message)) {
    return { ...strayText(text, start), start, end };
  }
  const { message, fix } = MEANINGS.find(({ says }) => says.test(first.message)) ?? UNKNOWN;
  return { message, fix, start, end };
}

const UNCLOSED: Words = {
  message: "a quote opens here but does not close",
  fix: "Close the quote; if the text goes on, indent its further lines.",
};

const UNCLOSED_BRACKET: Words = {
  message: "a bracket or brace opens here but does not close",
  fix: "Close it with ] or }, or indent the lines that belong inside it.",
};

const TOO_DEEP: Words = {
  message: "the line under this text has a key, but is indented as if it belonged to the text",
  fix: "Line the key up with the others, or put the whole text in quotes.",
};

function signNeedsQuotes(sign: string): Words {
  return {
    message: `a text that starts with ${quote(sign)} needs quotes`,
    fix: "Put the whole text in double quotes.",
  };
}

function duplicateKey(start: number, text: string): RefusedSyntax {
  const key = /^("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^:\n]*)/
    .exec(text.slice(start, start + 200))![0]
    .trim();
  return {
    code: "key-duplicate",
    message: `the key ${quote(key.replace(/^(["'])(.*)\1$/, "$2"))} is written twice in the same place`,
    fix: "Keep one of the two, or join their values.",
    start,
    end: start + key.length,
  };
}

function strayText(text: string, start: number): Words {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  if (before.trim() === "") {
    return {
      message: "this line does not belong to the lines above it",
      fix: "Line it up with the lines it belongs to; in a list, start it with a dash.",
    };
  }
  return {
    message: "there is text after the end of a quote or a bracket",
    fix: 'Put the whole text in one pair of double quotes; a quote inside it is written \\".',
  };
}

/** Offset of the last quote opened before `end`. */
function openingQuote(tokens: readonly CST.Token[], end: number): number {
  let opening = 0;
  for (const { token } of walkTokens(tokens)) {
    if (!token.type.endsWith("-quoted-scalar") || token.offset >= end) continue;
    opening = Math.max(opening, token.offset);
  }
  return opening;
}

/** Offset of the last bracket or brace that is open at an offset. */
function openingBracket(tokens: readonly CST.Token[], before: number): number {
  let opening = 0;
  for (const { token } of walkTokens(tokens)) {
    if (token.type !== "flow-collection" || token.offset >= before) continue;
    const isClosed = token.end.some(
      ({ type, offset }) => type.startsWith("flow-") && type.endsWith("-end") && offset < before,
    );
    if (!isClosed) opening = Math.max(opening, token.offset);
  }
  return opening;
}
