/** Small repositories that are hard to write down for a platform, and what is printed of them. */
import { expect } from "vitest";
import { run } from "../support/run.ts";
import { BENCH, PARKS, record, SOUND } from "./check-repository.ts";
import type { Files } from "./check-repository.ts";

export const NAME = "2026-03-02-a-bench-by-the-pond";
/** Texts that a platform, a terminal or a page might act on. */
export const HOSTILE = [
  "::set-env name=A::b",
  "\n::error::b",
  "\n ::add-mask::b",
  "\r\n::stop-commands::b",
  "##vso[task.setvariable variable=a]b",
  "##[error]b",
  "%0A::error::b",
  "]]><script>&amp;\"'",
  "\u001b[2J\u202e\u0007",
  "\uFFFE\uFFFF\uFDD0 🌳",
  "| a | `b` [c](http://d.example) @octocat <img src=x>",
];

/** A record in which an unknown field has this name, so that a message quotes it. */
export function hostile(text: string): Files {
  const files = record(NAME, "", (sound) => `${sound}${JSON.stringify(text)}: 1\n`);
  return { ...PARKS, ...files, [BENCH]: files[BENCH]! };
}

/** Many records, each with an error, a warning and a note. */
export function many(count: number): Files {
  const files: Files = { ...PARKS };
  for (let at = 0; at < count; at += 1) {
    const name = `2026-03-02-bench-${at}`;
    const one = record(name, "", (text) =>
      text.replace("is: more", "is: mor").replace("People who tire cannot rest.", "Not viable."),
    );
    delete one[`decisions/2026/${name}.md`];
    Object.assign(files, one);
  }
  files["rightly.yaml"] += "rules: {paper-missing: note}\n";
  return files;
}

/** A sentence and the repository it is about. */
export const HARD: [string, Files][] = [
  ["nothing found", { ...PARKS, ...SOUND }],
  ["many findings", many(12)],
  ["a configuration that cannot be used", { ...SOUND, "rightly.yaml": "format: 2\n" }],
  ["a file that cannot be read", { ...PARKS, ...SOUND, "decisions/2026/broken.yaml": "id: [\n" }],
  ["an odd file name", { ...PARKS, "decisions/2026/a %41#ü 100%.yaml": "id: x\n" }],
  ...HOSTILE.map((text): [string, Files] => [JSON.stringify(text), hostile(text)]),
];

/** What a check prints in one format. */
export async function printed(format: string, files: Files): Promise<string> {
  const { stdout, stderr } = await run(["check", "--format", format], { files });
  expect(stderr).toBe("");
  return stdout;
}
