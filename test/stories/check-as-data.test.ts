// Promise: check --json prints what schema/findings.schema.json describes, and loads no prompts.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import Ajv2020 from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { run } from "../support/run.ts";
import { PARKS, record, SOUND } from "./check-repository.ts";

const SCHEMA = JSON.parse(readFileSync("schema/findings.schema.json", "utf8")) as object;
const validate = new Ajv2020.default({ allErrors: true, allowUnionTypes: true }).compile(SCHEMA);
const DRAFT = record("2026-05-04-a-lamp", "status: draft\nanswers:\n  sise: one-park\n");
const BROKEN = { "decisions/2026/2026-08-03-broken.yaml": "id: [\n" };

it.each([
  ["findings", { ...PARKS, ...SOUND, ...DRAFT, ...BROKEN }, 1],
  ["no findings", { ...PARKS, ...SOUND }, 0],
  ["a configuration that cannot be used", { ...SOUND, "rightly.yaml": "format: 2\n" }, 2],
])("describes %s", async (_, files, exit) => {
  const { code, stdout } = await run(["check", "--json"], { files });
  const report: unknown = JSON.parse(stdout);
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(code).toBe(exit);
});

it("describes a part of a check that is shared out, with what is set aside in it", async () => {
  const ignored = "# rightly-ignore reason-thin: Said elsewhere.\noptions:";
  const files = {
    ...PARKS,
    ...record("2026-03-02-a-bench-by-the-pond", "", (text) =>
      text.replace("People who tire cannot rest.", "Not viable.").replace("options:", ignored),
    ),
  };
  const { stdout } = await run(["check", "--json", "--shard", "1/1"], { files });
  const report = JSON.parse(stdout) as { shard: { setAside: unknown[] } };
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(report.shard.setAside).toHaveLength(1);
});

it("is the same as --format json, whatever the colour", async () => {
  const files = { ...PARKS, ...SOUND, ...DRAFT };
  const first = await run(["check", "--json"], { files });
  const env = { FORCE_COLOR: "1" };
  const second = await run(["check", "--format", "json"], { files, env });
  expect(second.stdout).toBe(first.stdout);
});

it("paints for people who ask for colour, and for nobody else", async () => {
  const files = { ...PARKS, ...SOUND, ...DRAFT };
  const plain = await run(["check"], { files });
  const coloured = await run(["check"], { files, env: { FORCE_COLOR: "1" } });
  expect(plain.stdout).not.toContain("\u001b[");
  expect(coloured.stdout).toContain("\u001b[31merror\u001b[39m");
});

it("loads no prompts and no colours to do it", () => {
  const loaded = reached("src/cli/check/run-check.ts");
  expect(loaded).toContain("src/check/check.ts");
  expect(loaded.filter((file) => /inquirer|^chalk|cli\/(pages|mode)/.test(file))).toEqual([]);
});

/** Every file and package that importing a file loads at once. */
function reached(start: string): string[] {
  const seen = new Set([start]);
  for (const file of seen) {
    if (!file.startsWith("src/") || !file.endsWith(".ts")) continue;
    const imports = readFileSync(file, "utf8").matchAll(/^(?!import type).*\bfrom "([^"]+)"/gm);
    for (const [, to = ""] of imports) seen.add(to.startsWith(".") ? join(dirname(file), to) : to);
  }
  return [...seen];
}
