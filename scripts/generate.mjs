// Writes again everything that is generated and kept: reference pages, schemas, example papers, expected output.
// The tests that compare are the ones that write, so the two cannot drift. Read the difference.
// Usage: npm run generate [WORD...]; with words only the tests whose names hold one of them.
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Every test that compares with a kept file does so with this one, wherever it stands. */
const COMPARES = "/support/expected.ts";

const words = process.argv.slice(2);
const tests = ["src", "test"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith(".test.ts") && readFileSync(file, "utf8").includes(COMPARES))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)));

const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
if (tests.length === 0) {
  console.error(`Nothing that is generated has a test of that name: ${words.join(" ")}`);
  process.exit(2);
}
for (const step of [["scripts/build.mjs"], [vitest, "run", ...tests]]) {
  const { status } = spawnSync(process.execPath, step, {
    stdio: "inherit",
    env: { ...process.env, ACCEPT: "1" },
  });
  if (status !== 0) process.exit(status ?? 1);
}
