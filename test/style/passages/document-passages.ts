import { readFileSync, readdirSync } from "node:fs";
import type { Passage } from "../passage.ts";
import { spoken } from "../spoken.ts";

/** Printed by the program or quoted from a strategy: read elsewhere. */
const ELSEWHERE = /plain-session|reference\/|glossary/;

const SINGLE = [
  "README.md",
  "CONTRIBUTING.md",
  "ARCHITECTURE.md",
  "SECURITY.md",
  "CHANGELOG.md",
  "templates/init/README.md",
  "examples/policy-repository/README.md",
  "examples/published/README.md",
  ".github/CODE_OF_CONDUCT.md",
];

/** The documents that people write by hand, and what the schemas say of their fields. */
export function documentPassages(): Passage[] {
  const docs = readdirSync("docs", { recursive: true, encoding: "utf8" })
    .map((file) => `docs/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".md") && !ELSEWHERE.test(file));
  const schemas = readdirSync("schema").map((file) => `schema/${file}`);
  return [...SINGLE, ...docs.sort()].flatMap(pagePassages).concat(schemas.flatMap(schemaPassages));
}

function pagePassages(file: string): Passage[] {
  const text = readFileSync(file, "utf8")
    // The list of turns names what is not to be written.
    .replace(/<!-- turns -->[^]*<!-- turns end -->|## The same words for[^]*?(?=\n## )/g, "")
    .replace(/^(`{3,})[^]*?^\1$/gm, "")
    .replace(/<!--[^]*?-->/g, "")
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "");
  return text.split("\n").flatMap((line, at): Passage[] => {
    const place = { kind: "document", group: file, place: file } as const;
    if (/^\|[\s|:-]+$/.test(line) || line.trim() === "") return [];
    const cells = line.startsWith("|")
      ? line.split(/(?<!\\)\|/)
      : [line.replace(/^\s*(?:[-*#>]+|\d+\.)\s+/, "")];
    void at;
    return cells
      .filter((cell) => cell.trim().includes(" "))
      .map((cell) => ({ ...place, text: spoken(cell) }));
  });
}

function schemaPassages(file: string): Passage[] {
  const found: Passage[] = [];
  JSON.parse(readFileSync(file, "utf8"), (key, value: unknown) => {
    if (key === "description" && typeof value === "string")
      found.push({ kind: "document", group: file, place: file, text: spoken(value) });
    return value;
  });
  return found;
}
