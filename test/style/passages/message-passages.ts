import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path/posix";
import ts from "typescript";
import type { Passage } from "../passage.ts";
import { spoken } from "../spoken.ts";

/** Words that a rule has, which are read from the rule itself. */
const OF_RULES = new Set(["summary", "why", "fix", "source", "good", "bad", "about"]);

const LEAST_WORDS = 4;

/** Every text in the source that reads as words: messages, headings, questions. What is put in counts as a word. */
export function messagePassages(): Passage[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((file) => join("src", file.replaceAll("\\", "/")))
    .filter(
      (file) =>
        file.endsWith(".ts") && !/\.test\.ts$|\/testing\/|\/compiled\/|cli\/commands/.test(file),
    )
    .sort()
    .flatMap(passagesIn);
}

function passagesIn(file: string): Passage[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Passage[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || isOfRule(node) || isFault(node)) return;
    const text = textOf(node);
    if (text === undefined) {
      ts.forEachChild(node, visit);
      return;
    }
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    const words = spoken(text);
    if (
      words.split(/\s+/).filter((word) => /^["(]?\p{L}*\p{Ll}[,.:;?!")]*$/u.test(word)).length >=
      LEAST_WORDS
    )
      found.push({ kind: "message", group: file, place: `${file}:${line + 1}`, text: words });
    if (ts.isTemplateExpression(node))
      for (const { expression } of node.templateSpans) visit(expression);
  };
  visit(source);
  return found;
}

/** The text of a literal, with a word for each value that is put into it. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `this${literal.text}`).join("");
}

function isOfRule(node: ts.Node): boolean {
  return (
    ts.isPropertyAssignment(node) &&
    ts.isIdentifier(node.name) &&
    OF_RULES.has(node.name.text) &&
    /src\/(rules|check|framework|repository|shape|yaml)\//.test(node.getSourceFile().fileName)
  );
}

/** What only a maintainer sees: an error of the program itself. */
function isFault(node: ts.Node): boolean {
  return ts.isNewExpression(node) && node.expression.getText() === "Error";
}
