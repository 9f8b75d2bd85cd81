import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

export default defineConfig({
  define: { RIGHTLY_VERSION: JSON.stringify(version), RIGHTLY_BUILD: '"from source"' },
  test: {
    // Signals, bash and file modes there are another world; these promises are held on Linux and macOS.
    exclude:
      process.platform === "win32"
        ? ["test/terminal/**", "test/faults/**", "test/generated/picture.test.ts"]
        : [],
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // Left alone, vitest keeps one processor for itself, and on two that is half of them.
    maxWorkers: "100%",
    // A pseudo-terminal walk takes seconds on a busy machine; nothing asserts a time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
