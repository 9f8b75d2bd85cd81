import { CST, LineCounter, Parser } from "yaml";

/** A comment of a YAML text. */
export interface Comment {
  /** Without its `#`. */
  text: string;
  /** Of the `#`, in characters of the text. */
  offset: number;
  /** 1-based, as is the column of the `#`, in UTF-16 units. */
  line: number;
  column: number;
  /** The column at which its text begins. */
  textColumn: number;
  /** Nothing but space is before it on its line. */
  isAlone: boolean;
}

/** Every comment of a text, in order. What looks like one inside a value is none. */
export function parseComments(text: string): Comment[] {
  const comments: Comment[] = [];
  const lines = new LineCounter();
  const source = { text, lines };
  for (const token of new Parser(lines.addNewLine).parse(text)) collect(token, source, comments);
  return comments.sort((a, b) => a.offset - b.offset);
}

/** A part of a parsed text: a token, or what is around one. */
type Part = CST.Token | CST.CollectionItem | Part[] | null | undefined;

interface Source {
  text: string;
  lines: LineCounter;
}

function collect(part: Part, source: Source, into: Comment[]): void {
  if (part === null || part === undefined) return;
  if (Array.isArray(part)) {
    for (const one of part) collect(one, source, into);
    return;
  }
  if ("type" in part && part.type === "comment") into.push(commentAt(part.offset, source));
  for (const key of ["start", "key", "sep", "props", "items", "value", "end"] as const) {
    if (key in part) collect((part as unknown as Record<string, Part>)[key], source, into);
  }
}

function commentAt(offset: number, { text, lines }: Source): Comment {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const lineEnd = /\r?\n|$/.exec(text.slice(offset))?.index ?? 0;
  const said = text.slice(offset + 1, offset + lineEnd);
  const column = offset - lineStart + 1;
  return {
    text: said.trim(),
    offset,
    line: lines.linePos(offset).line,
    column,
    textColumn: column + 1 + (said.length - said.trimStart().length),
    isAlone: text.slice(lineStart, offset).trim() === "",
  };
}
