// Promise: the bench corpus of real sizes is the same bytes each time, keeps its sizes and its mix, and
// a check reports findings in exactly the records that are meant to have them.
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { REAL_DAY, realRecords, writeRealCorpus } from "../../bench/real/corpus.ts";
import type { WrittenRecord } from "../../bench/real/corpus.ts";
import { checkRepository } from "../../src/check/check.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";

const ROOT = resolve(".");
/** The fewest records that hold every kind of finding. */
const COUNT = 200;

let folder: Folder;
let records: WrittenRecord[];

beforeAll(() => {
  folder = makeFolder();
  writeRealCorpus(ROOT, folder.path, COUNT);
  records = [...realRecords(ROOT, COUNT)];
});

it("is the same bytes each time", () => {
  const files = folder.files().filter((file) => file.startsWith("decisions/"));
  expect(files).toHaveLength(2 * COUNT);
  for (const { name, text, paper } of records) {
    expect(folder.read(`${name}.yaml`)).toBe(text);
    expect(folder.read(`${name}.md`)).toBe(paper);
  }
  expect(new Set(records.map(({ text }) => text)).size).toBe(COUNT);
});

it("has records of 8 to 10 KB and papers of 14 to 18 KB, on average", () => {
  const texts = mean(records.map(({ text }) => Buffer.byteLength(text)));
  const papers = mean(records.map(({ paper }) => Buffer.byteLength(paper)));
  expect(texts).toBeGreaterThan(8000);
  expect(texts).toBeLessThan(10_000);
  expect(papers).toBeGreaterThan(14_000);
  expect(papers).toBeLessThan(18_000);
});

describe("in a hundred records", () => {
  it.each([
    ["decided", 85, /^status: decided\r?$/m],
    ["put forward", 10, /^status: proposed\r?$/m],
    ["drafts", 5, /^status: draft\r?$/m],
    ["with reviews", 10, /^reviews:\r?$/m],
    ["with comments", 10, /(?:^|\s)#(?! yaml-language-server)/],
    ["with folded text", 2, /: >-\r?$/m],
    ["with a summary of two paragraphs", 25, /^ {2}summary: \|-\r?$/m],
    ["with CRLF line ends", 5, /\r\n/],
  ])("%s: %i", (_kind, count, pattern) => {
    const found = records.filter(({ text }) => pattern.test(text));
    expect((found.length * 100) / COUNT).toBe(count);
  });
});

it("has one finding in each record that is meant to have one, and no other", () => {
  const { findings } = checkRepository({ cwd: folder.path, today: REAL_DAY });
  const meant = records.filter(({ finding }) => finding !== undefined);
  expect(new Set(meant.map(({ finding }) => finding)).size).toBe(4);
  expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual(
    meant.map(({ name, finding }) => `${name}.yaml ${finding}`).sort(),
  );
});

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
