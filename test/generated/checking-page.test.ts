// Promise: the page about checking lists the formats that the program has.
import { readFileSync } from "node:fs";
import { format } from "prettier";
import { expect, it } from "vitest";
import { REPORT_FORMATS } from "../../src/cli/check/reporters/report-formats.ts";
import { expectFile } from "../support/expected.ts";
import { table } from "./page.ts";

const PAGE = "docs/checking.md";
const BETWEEN = /(<!-- formats -->\n)[^]*(<!-- formats end -->)/;

it("has a line for every format", async () => {
  const rows = REPORT_FORMATS.map(({ name, about, limits }) => [`\`${name}\``, about, limits]);
  const made = table(["format", "what it is", "what it holds"], rows);
  const page = readFileSync(PAGE, "utf8");
  expect(page).toMatch(BETWEEN);
  const text = page.replace(
    BETWEEN,
    (_, begin: string, end: string) => `${begin}\n${made}\n\n${end}`,
  );
  expectFile(PAGE, await format(text, { parser: "markdown" }));
});
