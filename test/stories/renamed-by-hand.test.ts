// Promise: who renames the file of a confirmed record is told to give it its old name, and not to break its seal.
import { renameSync } from "node:fs";
import { expect, it } from "vitest";
import { BENCH_FILE, BENCH_ID, makeBench } from "../support/moved-bench.ts";
import type { Folder } from "../support/folder.ts";
import { run } from "../support/run.ts";

const OTHER = "2026-11-02-a-seat-by-the-pond";
const OTHER_FILE = BENCH_FILE.replace(BENCH_ID, OTHER);

async function found(folder: Folder): Promise<string> {
  return (await run(["check", "--as-of", "2026-12-20"], { cwd: folder.path })).stdout;
}

it("says that the id of a confirmed record stays, also where it was changed", async () => {
  const folder = await makeBench("decided");
  renameSync(folder.at(BENCH_FILE), folder.at(OTHER_FILE));
  const renamed = await found(folder);
  expect(renamed).toContain("[id-mismatch]");
  expect(renamed.replace(/\s+/g, " ")).toContain("What was confirmed keeps its id");
  folder.write(OTHER_FILE, folder.read(OTHER_FILE).replace(`id: ${BENCH_ID}`, `id: ${OTHER}`));
  const broken = await found(folder);
  expect(broken).toContain("[record-changed]");
  expect(broken.replace(/\s+/g, " ")).toContain("and the id if it has changed");
});

it("lets the id of a draft be corrected", async () => {
  const folder = await makeBench("draft");
  renameSync(folder.at(BENCH_FILE), folder.at(OTHER_FILE));
  expect((await found(folder)).replace(/\s+/g, " ")).toContain("or correct the id.");
});
