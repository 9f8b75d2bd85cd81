import { defineConfig } from "vitest/config";
import whole from "./vitest.config.ts";

/** The tests to run while you work: the pure rooms, the rules, what is generated from them. */
export default defineConfig({
  ...whole,
  test: {
    ...whole.test,
    // A tenth of the random cases: npm test tries them all.
    env: { SHARE_OF_CASES: "0.1" },
    // None of these starts the program, a terminal or a browser, so they may share what they have loaded.
    isolate: false,
    include: [
      "src/**/*.test.ts",
      "test/contract/{answers-schema,framework-content,layers,names,record-model,rules,schema-agrees}.test.ts",
      "test/generated/{checking-page,glossary,reference}.test.ts",
      "test/style/**/*.test.ts",
    ],
    exclude: [
      // Thousands of random cases, or a stop at every moment: some ten seconds each.
      "src/interview/walk.test.ts",
      "src/repository/change-files.test.ts",
      "src/repository/site-folder.test.ts",
      "src/yaml/quick/read-quickly.test.ts",
    ],
  },
});
