// Promise: a template that somebody made is filled in by a process of its own, which is ended where it takes too long or
// too much, by the installed program and by the program that is one file; no words of a paper lie in a file meanwhile.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fillTemplate } from "../../src/publish/word/fill-template.ts";
import type { Filling } from "../../src/publish/word/template-filler.ts";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { shippedTemplateBytes } from "../../src/repository/word-template.ts";
import { fillInChild } from "../../src/work/deliver/fill-in-child.ts";
import { makeFolder } from "../support/folder.ts";
import { makeParks } from "../support/parks.ts";

const TEMPLATE = shippedTemplateBytes("log");
const FILLING: Filling = {
  content: {
    words: { title: "A log", organisation: "Council", day: "1 May" },
    parts: { log: [{ kind: "prose", text: "Nine benches.\nTwo lines, <b> and \u{1F333}." }] },
  },
  mark: { document: "log", day: "2026-05-01" },
};

it("gives the bytes that are made without it", () => {
  expect(fillInChild(TEMPLATE, FILLING)).toEqual(
    fillTemplate(TEMPLATE, FILLING.content, FILLING.mark),
  );
});

it("gives what is wrong with a template, and refuses what is none", () => {
  const missing = { ...FILLING, content: { ...FILLING.content, words: {} } };
  const { content, mark } = missing;
  expect(fillInChild(TEMPLATE, missing)).toEqual(fillTemplate(TEMPLATE, content, mark));
  expect(JSON.stringify(fillInChild(TEMPLATE, missing))).toContain("there is no tag {{title}}");
  expect(() => fillInChild(new Uint8Array([1, 2, 3]), FILLING)).toThrow("is no Word document");
});

it.each([
  ["takes too long", { milliseconds: 5, megabytes: 256 }, "more than 0.005 seconds to fill in"],
  ["takes too much", { milliseconds: 20_000, megabytes: 8 }, "more than 8 MB of memory to fill in"],
])("is ended where it %s", (_, limits, says) => {
  const many = { kind: "prose", text: "word ".repeat(100_000) } as const;
  const large = {
    ...FILLING,
    content: { ...FILLING.content, parts: { log: Array(20).fill(many) } },
  };
  expect(() => fillInChild(TEMPLATE, large, limits)).toThrow(
    `the template cannot be used: it took ${says}`,
  );
});

describe.each([
  ["the installed program", "bin/rightly.js"],
  ["the program in one file", "dist/rightly.cjs"],
])("%s", (_, program) => {
  it("fills a council's own template, and leaves nothing in the folder for temporary files", () => {
    const folder = makeParks();
    const away = makeFolder();
    const temporary = away.at("tmp");
    mkdirSync(temporary);
    // One file is carried to where nothing of the project is.
    const start = program.endsWith(".cjs") ? away.at("rightly.cjs") : program;
    if (start !== program) copyFileSync(program, start);
    writeFileSync(folder.at("council.docx"), readFileSync("test/fixtures/council-paper.docx"));
    const argv = ["paper", RIVERSIDE.id, "--format", "docx", "--template", "council.docx"];
    const path = start === program ? `${process.cwd()}/${program}` : start;
    const { status, stderr } = spawnSync(process.execPath, [path, ...argv, "--out", "p.docx"], {
      cwd: folder.path,
      encoding: "utf8",
      env: { TMPDIR: temporary, TEMP: temporary, TMP: temporary, NODE_DISABLE_COMPILE_CACHE: "1" },
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(readFileSync(folder.at("p.docx")).subarray(0, 2).toString()).toBe("PK");
    expect(readdirSync(temporary)).toEqual([]);
  });
});
