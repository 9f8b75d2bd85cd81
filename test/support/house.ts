/** The house as data, read from its source: files, what each imports (types too), circles, long functions. */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import ts from "typescript";

export interface HouseFile {
  /** Path from `src`, with forward slashes. */
  file: string;
  text: string;
  lines: number;
  /** What each import, re-export and `import()` names, types included, as it is written. */
  specifiers: string[];
  functions: HouseFunction[];
  /** What it hands on that another file defines. */
  handsOn: HandedOn[];
}

export interface HandedOn {
  specifier: string;
  isType: boolean;
}

export interface HouseFunction {
  name: string;
  /** From 1. */
  line: number;
  lines: number;
}

/** Every file that ships, in order of its path. Tests and what is made for them are not part of the house. */
export function readHouse(folder = "src"): HouseFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .filter((file) => !file.endsWith(".test.ts") && !file.includes("/testing/"))
    .sort()
    .map((file) => readHouseFile(file, readFileSync(join(folder, file), "utf8")));
}

/** @param file Path from `src`. */
export function readHouseFile(file: string, text: string): HouseFile {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const specifiers: string[] = [];
  const functions: HouseFunction[] = [];
  const handsOn: HandedOn[] = [];
  const visit = (node: ts.Node): void => {
    const literal = specifierOf(node);
    const specifier = literal && ts.isStringLiteral(literal) ? literal.text : undefined;
    if (specifier !== undefined) specifiers.push(specifier);
    if (specifier !== undefined && ts.isExportDeclaration(node)) {
      handsOn.push({ specifier, isType: node.isTypeOnly });
    }
    if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined) {
      functions.push(measured(node, source));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { file, text, lines: text.split("\n").length - 1, specifiers, functions, handsOn };
}

/** `framework/parse.ts` is in room `framework`, `errors.ts` is the room `errors`. */
export function roomOf(file: string): string {
  return file.includes("/") ? file.split("/")[0]! : file.replace(/\.ts$/, "");
}

/** The files of ours that a file imports, once each. */
export function importedBy(one: HouseFile): string[] {
  const paths = one.specifiers
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => join(dirname(one.file), specifier));
  return [...new Set(paths)];
}

/** For every group of files that reach each other, its shortest circle: `["a.ts", "b.ts", "a.ts"]`. */
export function circlesIn(files: readonly HouseFile[]): string[][] {
  const graph = new Map(files.map((one) => [one.file, importedBy(one)]));
  const seen = new Set<string>();
  return [...graph.keys()].flatMap((file) => {
    if (seen.has(file)) return [];
    const circle = wayBack(file, graph);
    if (circle === undefined) return [];
    for (const other of graph.keys()) {
      if (reaches(file, other, graph) && reaches(other, file, graph)) seen.add(other);
    }
    return [circle];
  });
}

type Graph = ReadonlyMap<string, readonly string[]>;

/** The shortest way from a file back to itself. */
function wayBack(file: string, graph: Graph): string[] | undefined {
  return wayTo(file, file, graph);
}

function reaches(from: string, to: string, graph: Graph): boolean {
  return from === to || wayTo(from, to, graph) !== undefined;
}

function wayTo(from: string, to: string, graph: Graph): string[] | undefined {
  const before = new Map<string, string>();
  const queue = [from];
  for (let at = 0; at < queue.length; at += 1) {
    const here = queue[at]!;
    for (const next of graph.get(here) ?? []) {
      if (next === to) return [...stepsTo(here, from, before), to];
      if (before.has(next) || next === from || !graph.has(next)) continue;
      before.set(next, here);
      queue.push(next);
    }
  }
  return undefined;
}

function stepsTo(file: string, from: string, before: ReadonlyMap<string, string>): string[] {
  return file === from ? [from] : [...stepsTo(before.get(file)!, from, before), file];
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return node.argument.literal;
  }
  const isDynamic =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? node.arguments[0] : undefined;
}

function measured(node: ts.SignatureDeclaration, source: ts.SourceFile): HouseFunction {
  const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
  const last = source.getLineAndCharacterOfPosition(node.getEnd()).line;
  return { name: nameOf(node, source), line: first + 1, lines: last - first + 1 };
}

function nameOf({ name, parent }: ts.SignatureDeclaration, source: ts.SourceFile): string {
  const named = name ?? (ts.isVariableDeclaration(parent) ? parent.name : undefined);
  return named?.getText(source) ?? "(unnamed)";
}
