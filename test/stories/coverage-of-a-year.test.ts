// Promise: `rightly coverage` writes what the decisions of a year touched, as text, page, table and data,
// and refuses a time that is none.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { expectFile } from "../support/expected.ts";
import { makeFolder } from "../support/folder.ts";
import { run } from "../support/run.ts";

const ROOT = join(fileURLToPath(import.meta.url), "../../..");
const EXAMPLES = join(ROOT, "examples/policy-repository");

it.each([
  ["text", "txt"],
  ["md", "md"],
])("says it of the examples as %s", async (format, ending) => {
  const argv = ["coverage", "--year", "2026", "--format", format];
  const { stdout, code } = await run(argv, { cwd: EXAMPLES });
  expect(code).toBe(0);
  expectFile(join(ROOT, `test/stories/coverage-of-a-year.${ending}`), stdout);
});

it("is a page that stands alone, and data", async () => {
  const folder = makeFolder();
  cpSync(EXAMPLES, folder.path, { recursive: true });
  const options = { cwd: folder.path };
  const page = await run(["coverage", "--out", "coverage.html"], options);
  expect(page.stderr).toBe(
    "2 drafts left out. To show drafts, each page marked: --with-drafts\nCoverage: coverage.html\n",
  );
  expect(folder.read("coverage.html")).toContain(
    '<h1 class="govuk-heading-xl">What the decisions affected</h1>',
  );
  const { stdout } = await run(["coverage", "--json"], options);
  expect(JSON.parse(stdout)).toMatchObject({ format: 1, from: "2026-01-01", to: "2026-12-31" });
});

it.each([
  [["--year", "26"], '"26" is not a year'],
  [["--from", "2026-05-01", "--to", "2026-04-01"], "1 April 2026 is before 1 May 2026"],
  [["--from", "2026-02-30"], "2026-02-30"],
])("refuses %j", async (argv, words) => {
  const { code, stderr } = await run(["coverage", ...argv], { cwd: EXAMPLES });
  expect(code).toBe(2);
  expect(stderr).toContain(words);
});
