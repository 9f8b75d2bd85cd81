import { CST, Lexer } from "yaml";
import type { Path } from "../finding.ts";
import { isMapping } from "../mapping.ts";
import type { YamlText } from "./parse.ts";

/** A comment and where it stands. */
export interface Comment {
  /** With its hash mark, without what surrounds it. */
  text: string;
  /** From 1. */
  line: number;
  /** Whether nothing else is on its line. */
  isAlone: boolean;
}

/** Every comment of a text that can be read, in order. What looks like one inside a value is none. */
export function commentsOf({ text }: Pick<YamlText, "text">): Comment[] {
  const comments: Comment[] = [];
  let line = 1;
  let before = "";
  for (const token of new Lexer().lex(text)) {
    if (CST.tokenType(token) === "comment") {
      comments.push({ text: token.trim(), line, isAlone: before.trim() === "" });
    }
    const ends = token.split("\n").length - 1;
    line += ends;
    before = ends > 0 ? token.slice(token.lastIndexOf("\n") + 1) : before + token;
    // Marks of the lexer that are no part of the text.
    before = before.replace(/[\u0002\u0018\u001F\uFEFF]/g, "");
  }
  return comments;
}

/** A key and its line, from 1. */
export interface KeyLine {
  path: Path;
  line: number;
}

/** Every key of every mapping, in the order they stand in the text. */
export function keyLines(yaml: YamlText): KeyLine[] {
  return keysIn(yaml.value, [])
    .map((path) => ({ path, line: yaml.placeOf(path, "key").line }))
    .sort((a, b) => a.line - b.line);
}

function keysIn(value: unknown, path: Path): Path[] {
  if (Array.isArray(value)) {
    return (value as unknown[]).flatMap((item, at) => keysIn(item, [...path, at]));
  }
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    return [here, ...keysIn(inner, here)];
  });
}
