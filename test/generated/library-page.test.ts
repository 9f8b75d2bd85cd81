// Promise: every example of the page about the library prints what the page says.
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { it } from "vitest";
import { expectFile } from "../support/expected.ts";
import { makeFolder } from "../support/folder.ts";
import { withOutputs } from "../support/library-blocks.ts";

const ROOT = join(fileURLToPath(import.meta.url), "../../..");

it("prints what the page says", () => {
  const folder = makeFolder();
  cpSync(join(ROOT, "examples/policy-repository"), folder.path, { recursive: true });
  const page = readFileSync("docs/library.md", "utf8");
  expectFile("docs/library.md", withOutputs(page, folder.path, ROOT));
});
