// Promise: the paper of a record is a page as well: beside the record, known to be current or not, never
// written over words that somebody typed, and never with exempt text.
import { expect, it } from "vitest";
import { makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

function recordOf(files: readonly string[]): string {
  const file = files.find((name) => name.includes("riverside") && name.endsWith(".yaml"));
  return file ?? "";
}

it("stands beside the record, and is known to be current until the record changes", async () => {
  const folder = makeParks();
  const record = recordOf(folder.files());
  const page = record.replace(".yaml", ".html");
  const options = { cwd: folder.path };
  expect((await run(["paper", record, "--format", "html"], options)).stdout).toBe(
    `Paper: ${page}\n`,
  );
  const check = ["paper", record, "--format", "html", "--check"];
  expect(await run(check, options)).toMatchObject({ code: 0, stdout: `${page} is current.\n` });
  folder.write(record, folder.read(record).replace(/^title: .*$/m, "title: Other words"));
  expect((await run(check, options)).code).toBe(1);
  folder.write(page, folder.read(page).replace("<main", "<p>Mine</p><main"));
  const again = await run(["paper", record, "--format", "html"], options);
  expect(again.stderr).toContain("has been edited by hand");
  expect(folder.read(page)).toContain("Mine");
});

it("is not made with exempt text in it", async () => {
  const folder = makeParks();
  const record = recordOf(folder.files());
  const { code, stderr } = await run(["paper", record, "--format", "html", "--members"], {
    cwd: folder.path,
  });
  expect(code).toBe(2);
  expect(stderr).toContain("a paper for members cannot be a web page");
});
