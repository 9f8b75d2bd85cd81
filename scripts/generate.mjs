// Writes again everything that is generated and kept: reference pages, example papers, expected output.
// The tests that compare are the ones that write, so the two cannot drift. Read the difference.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const steps = [["scripts/build.mjs"], [vitest, "run", "test/generated", "test/stories", "src"]];
for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, {
    stdio: "inherit",
    env: { ...process.env, ACCEPT: "1" },
  });
  if (status !== 0) process.exit(status ?? 1);
}
