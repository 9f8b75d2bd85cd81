// Makes what a new rule about one record needs: the rule, its test, its line in the registry and its entry in
// the reference. Usage: npm run new:rule NAME
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";

const REGISTRY = "src/rules/registry.ts";
const RULE_NAME = /^[a-z]+(-[a-z]+)+$/;

const [id, ...others] = process.argv.slice(2);
if (id === undefined || others.length > 0 || !RULE_NAME.test(id)) {
  stop(
    "Name the rule for a thing and its fault, in small letters: npm run new:rule budget-missing",
  );
}
const rule = `src/rules/${id}.ts`;
const test = `src/rules/${id}.test.ts`;
for (const file of [rule, test]) {
  if (existsSync(file))
    stop(`${file} is there already. Choose another name, or delete the file first.`);
}
const name = id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

await write(rule, ruleText());
await write(test, testText());
await write(REGISTRY, registered(readFileSync(REGISTRY, "utf8")));
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const built = existsSync("src/compiled/validators.js") ? [] : [["scripts/build.mjs"]];
for (const step of [...built, [vitest, "run", "test/generated/reference.test.ts"]]) {
  const { status } = spawnSync(process.execPath, step, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ACCEPT: "1" },
  });
  if (status !== 0) stop(`The files are made, but this failed: node ${step.join(" ")}`);
}
console.log(`Made:
  ${rule}
  ${test}
Changed:
  ${REGISTRY}
  docs/reference/rules.md

Next:
  1. Write the words, the examples and the check in ${rule}.
  2. Write the cases in ${test}.
  3. To see whether it holds: npx vitest run ${test} test/contract/rules.test.ts
  4. When it does: npm run generate reference, then npm run test:quick`);

function ruleText() {
  return `import type { Problem, RecordRule } from "./model.ts";

export const ${name}: RecordRule = {
  kind: "record",
  id: ${JSON.stringify(id)},
  severity: "warning",
  summary: "TODO: what is wrong, in one line without a full stop",
  why: "TODO: why it matters to people, in a sentence or two.",
  fix: "TODO: what to do.",
  source: "TODO: what asks for it: a part of the format, the framework or a law",
  examples: {
    // Each is laid over the record in testing/sound-record.ts: write only the fields that matter.
    good: \`title: A bench by the pond
\`,
    // The same with the fault. End the line that is found with the mark.
    bad: \`title: A bench # <-
\`,
  },
  check: ({ record }) => {
    const problems: Problem[] = [];
    // TODO: for each fault add { path, message }. Quote the value, then say what was expected.
    if (record.title === "") problems.push({ path: ["title"], message: "TODO" });
    return problems;
  },
};
`;
}

function testText() {
  return `// Promise: ${id} finds its fault in the ways people write it, and leaves alone what only looks like it.
import { describe, expect, it } from "vitest";
import { ${name} } from "./${id}.ts";
import { playExample } from "./testing/play-example.ts";

/** Where the rule finds something in the sound record with these fields laid over it. */
function found(fields: string): string[] {
  const { findings } = playExample(${name}, fields);
  return findings.filter(({ rule }) => rule === ${name}.id).map(({ path }) => path);
}

describe(${JSON.stringify(id)}, () => {
  it.each([["TODO: a title with the fault", "title: A bench\\n", "title"]])("finds %s", (_, fields, path) => {
    expect(found(fields)).toEqual([path]);
  });

  it.each([["TODO: a title that only looks like it", "title: A bench by the pond\\n"]])("leaves %s alone", (_, fields) => {
    expect(found(fields)).toEqual([]);
  });
});
`;
}

/** The registry with the rule imported and last among the rules about one record. */
function registered(text) {
  const line = `import { ${name} } from "./${id}.ts";\n`;
  const imports = [...text.matchAll(/^import \{ \w+ \} from "\.\/([a-z-]+)\.ts";\n/gm)];
  const after = imports.filter(([, file]) => file < id).at(-1) ?? imports[0];
  const at = after.index + after[0].length;
  const imported = text.slice(0, at) + line + text.slice(at);
  return imported.replace(
    /(RECORD_RULES: readonly RecordRule\[\] = \[[^\]]*)\]/,
    `$1  ${name},\n]`,
  );
}

async function write(file, text) {
  const layout = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...layout, filepath: file }));
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
