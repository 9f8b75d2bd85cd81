import { readFileSync, readdirSync } from "node:fs";
import ts from "typescript";
import type { Passage } from "../passage.ts";
import { spoken } from "../spoken.ts";

/** The comments of the source. Only their turns are looked at: a comment may be as long as its reason. */
export function commentPassages(): Passage[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts") && !file.includes("/compiled/"))
    .sort()
    .flatMap(commentsIn);
}

function commentsIn(file: string): Passage[] {
  const text = readFileSync(file, "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    for (const range of [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ])
      found.set(range.pos, range);
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return [...found.values()].map(({ pos, end }) => {
    const { line } = source.getLineAndCharacterOfPosition(pos);
    const words = text.slice(pos, end).replace(/^\s*(?:\/\*+|\*+\/?|\/\/)|\*\/$/gm, "");
    return {
      kind: "comment",
      group: "comments in src",
      place: `${file}:${line + 1}`,
      text: spoken(words.replace(/\s+/g, " ")),
    };
  });
}
