// Promise: a name has one meaning in the whole of the source: what one file exports, no other file does.
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { readHouse } from "../support/house.ts";

/** What a file declares and exports. A type and a value of one name are one; re-exports are not declared here. */
function exportedNames(text: string): string[] {
  const { statements } = ts.createSourceFile("x.ts", text, ts.ScriptTarget.ES2023);
  return [...new Set(statements.filter(isExported).flatMap(namesOf))];
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
}

/** Name to the files that export it, for those that more than one exports. */
function namesOfSeveral(files: readonly (readonly [file: string, text: string])[]): string[] {
  const exporters = new Map<string, string[]>();
  for (const [file, text] of files) {
    for (const name of exportedNames(text)) {
      exporters.set(name, [...(exporters.get(name) ?? []), file]);
    }
  }
  return [...exporters]
    .filter(([, found]) => found.length > 1)
    .map(([name, found]) => `${name}: ${found.sort().join(", ")}`)
    .sort();
}

describe("exported names", () => {
  it("are each exported by one file", () => {
    const files = readHouse().map(({ file, text }) => [file, text] as const);
    expect(namesOfSeveral(files)).toEqual([]);
  });

  it("are found, whatever is exported", () => {
    const one = "export const a = 1;\nexport function b() {}\nexport interface C {}\nconst d = 1;";
    const other = "export class C {}\nexport type b = 1;\nexport type a = 2;\nexport const d = 2;";
    expect(
      namesOfSeveral([
        ["one.ts", one],
        ["other.ts", other],
        ["third.ts", 'export { a } from "./one.ts";\nexport type E = 1;\nexport const E = 1;'],
      ]),
    ).toEqual(["C: one.ts, other.ts", "a: one.ts, other.ts", "b: one.ts, other.ts"]);
  });
});
