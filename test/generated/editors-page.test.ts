// Promise: in each kind of file that people write, an editor offers, explains and marks what it should. The
// YAML language server is driven as an editor drives it, without a network, in a folder that rightly init set up.
import { format } from "prettier";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { expectFile } from "../support/expected.ts";
import { LanguageServer } from "../support/language-server.ts";
import { run } from "../support/run.ts";
import { ASKED } from "./editor-questions.ts";
import type { Asked } from "./editor-questions.ts";
import { table } from "./page.ts";

const PAGE = "docs/editors.md";

const FILES = {
  record: "decisions/2026/2026-11-23-a-new-thing.yaml",
  form: "new.answers.yaml",
  settings: "rightly.yaml",
  framework: "frameworks/ours/1.0.0/framework.yaml",
};

const KINDS = {
  record: "a record",
  form: "an answers form",
  settings: "rightly.yaml",
  framework: "a framework",
};

let server: LanguageServer;
let folder: string;

beforeAll(async () => {
  const set = await run(["init", "--framework", "essex-send-2022-2027"]);
  folder = set.folder.path;
  server = await LanguageServer.start(folder);
}, 60_000);

afterAll(async () => {
  await server.stop();
});

async function answerTo({ file, by, text }: Asked): Promise<string[]> {
  if (by === "completion") {
    return (await server.complete(FILES[file], text)).map(({ label }) => label);
  }
  if (by === "hover") return hoverWords(await server.hover(FILES[file], text));
  const marked = await server.diagnose(FILES[file], text);
  return marked.map(({ line, message }) => `line ${line}: ${message}`);
}

/** Without the link to the schema, which names the folder. */
function hoverWords(markdown: string): string[] {
  return markdown.split("\n").filter((line) => line !== "" && !line.startsWith("Source: "));
}

describe.each(ASKED)("$file: $by of $about", (asked) => {
  it("is as the page says", { timeout: 30_000 }, async () => {
    const answered = await answerTo(asked);
    for (const one of asked.has ?? []) expect(answered.join("\n")).toContain(one);
    for (const one of asked.hasNot ?? []) expect(answered.join("\n")).not.toContain(one);
    if (asked.is !== undefined) expect(answered).toEqual(asked.is);
  });
});

it("is all on the page", { timeout: 60_000 }, async () => {
  const rows: string[][] = [];
  for (const asked of ASKED) rows.push(await rowOf(asked));
  const made = `<!-- asked -->\n\n${table(["In", "Asked", "Text", "Answered"], rows)}\n\n<!-- asked end -->`;
  const page = readFileSync(PAGE, "utf8").replace(
    /<!-- asked -->[^]*<!-- asked end -->/,
    () => made,
  );
  expectFile(PAGE, await format(page, { parser: "markdown", printWidth: 100 }));
});

async function rowOf(asked: Asked): Promise<string[]> {
  const answered = await answerTo(asked);
  const first = answered.slice(0, 8).map((one) => one.replaceAll("`", ""));
  const rest = answered.length > first.length ? [`and ${answered.length - first.length} more`] : [];
  const said = answered.length === 0 ? "nothing" : [...first, ...rest].join("; ");
  return [KINDS[asked.file], asked.by, code(asked.text), said];
}

/** One line of code for each line of the text, with the place of the cursor. */
function code(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `\`${line.replace(/^ +/, (indent) => "·".repeat(indent.length))}\``)
    .join("<br>");
}
