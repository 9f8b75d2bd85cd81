// Promise: every example on the page about publishing is what the program prints today, and its pictures are there.
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { DOCUMENTS } from "../../src/work/deliver/documents.ts";
import { withOutputs } from "../support/console-blocks.ts";
import { expectFile } from "../support/expected.ts";
import { makeFolder } from "../support/folder.ts";
import { run } from "../support/run.ts";
import { table } from "./page.ts";

const PAGE = "docs/publishing.md";

/** The page with the table of all formats as the program has them. */
function withFormats(page: string): string {
  const all = DOCUMENTS.flatMap(({ formats }) => formats);
  const names = [...new Set(all.map(({ name }) => name))];
  const rows = names.map((name) => {
    const { about, endings } = all.find((format) => format.name === name)!;
    const has = DOCUMENTS.filter(({ formats }) => formats.some((format) => format.name === name));
    const commands = has.map((document) => `\`${document.name}\``).join(", ");
    return [`\`${name}\``, `\`.${endings[0]}\``, about, commands];
  });
  const made = table(["format", "ending", "what it is", "commands"], rows);
  return page.replace(
    /(<!-- formats -->\n)[^]*(<!-- formats end -->)/,
    (_, begin: string, end: string) => `${begin}\n${made}\n\n${end}`,
  );
}

it("shows what the program prints", async () => {
  const folder = makeFolder();
  const cwd = folder.path;
  copyFileSync("examples/answers/short-breaks.yaml", folder.at("answers.yaml"));
  expect((await run(["new", "--answers", "answers.yaml"], { cwd })).code).toBe(0);
  expectFile(PAGE, await withOutputs(withFormats(readFileSync(PAGE, "utf8")), cwd));
});

it("has its pictures, each said in words", () => {
  const pictures = [...readFileSync(PAGE, "utf8").matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)];
  expect(pictures.length).toBeGreaterThan(5);
  for (const [, words = "", file] of pictures) {
    expect(words.length).toBeGreaterThan(40);
    expect(existsSync(`docs/${file}`), file).toBe(true);
  }
});
