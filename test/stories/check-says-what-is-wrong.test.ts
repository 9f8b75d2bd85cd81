// Promise: check names file, line, column, rule, reason and remedy of each mistake, one finding for each.
import { expect, it } from "vitest";
import { expectFile } from "../support/expected.ts";
import { run } from "../support/run.ts";
import { BENCH, PARKS, record, SOUND } from "./check-repository.ts";
import type { Files } from "./check-repository.ts";

const EXPECTED = "test/stories/check-says-what-is-wrong";

const STORIES: [sentence: string, files: Files][] = [
  ["a because line was deleted", bench((text) => text.replace(/^ {4}because: People.*\n/m, ""))],
  ["an item is misspelt", bench((text) => text.replace("safe-swings:", "safe-swinggs:"))],
  ["a field is misspelt", bench((text) => text.replace("summary: One", "sumary: One"))],
  ["an option does not exist", bench((text) => text.replace("is: more", "is: mor"))],
  ["a status does not exist", bench((text) => text.replace("status: decided", "status: agreed"))],
  ["the YAML is broken", bench((text) => text.replace("duties: [open-spaces]", "duties: [open"))],
  [
    "the line is wide",
    bench((text) => text.replace("Families stay for longer., sign", "日陰 🌳 for families., sihn")),
  ],
  ["a released framework was edited", edited()],
];

it.each(STORIES)("%s", async (sentence, files) => {
  const { code, stdout, stderr } = await run(["check"], { files });
  expect(stderr).toBe("");
  expect(code).toBe(1);
  expectFile(`${EXPECTED}/${sentence.replaceAll(" ", "-")}.txt`, stdout);
});

it("says the same of a file with CRLF line ends and a byte-order mark", async () => {
  const files = bench((text) => text.replace("safe-swings:", "safe-swinggs:"));
  const plain = await run(["check", "--format", "concise"], { files });
  const other = { ...files, [BENCH]: `\uFEFF${files[BENCH]!.replaceAll("\n", "\r\n")}` };
  const marked = await run(["check", "--format", "concise"], { files: other });
  expect(marked.stdout).toBe(plain.stdout);
  expect(marked.code).toBe(1);
});

it("prints nothing that a terminal would act on", async () => {
  const files = bench((text) => text.replace("safe-swings:", '"safe\\e[2J":'));
  const { stdout } = await run(["check"], { files });
  expect(stdout).toContain("safe");
  expect(stdout).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
});

function bench(change: (text: string) => string): Files {
  return { ...PARKS, ...record("2026-03-02-a-bench-by-the-pond", "", change) };
}

function edited(): Files {
  const file = "frameworks/parks/1.0.0/framework.yaml";
  return { ...PARKS, ...SOUND, [file]: PARKS[file]!.replace("Ducklings", "All ducklings") };
}
