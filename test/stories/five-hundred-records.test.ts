// Promise: in a repository of 500 sound records with a planted fault in each of some fifty, every fault is found at its exact line and column, and nothing else is.
import { beforeAll, expect, it } from "vitest";
import { recordDigest } from "../../src/record/digest.ts";
import { stampPaper } from "../../src/record/paper-stamp.ts";
import { parseRecord } from "../../src/record/parse.ts";
import { sealedAgain } from "../../src/rules/testing/lay-over.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { generatedRecord } from "../support/generated-records.ts";
import { PLANTED } from "../support/planted-faults.ts";
import type { Planted } from "../support/planted-faults.ts";
import { run } from "../support/run.ts";
import { PARKS } from "./check-repository.ts";

const COUNT = 500;
/** Every ninth record has a fault, from the eleventh on. */
const FIRST = 10;
const STEP = 9;

const CONFIGURATION = `${PARKS["rightly.yaml"]!}bodies: [{id: town-council, name: Town Council, kind: council}]\n`;

let folder: Folder;
const expected: string[] = [];

beforeAll(() => {
  const files: Record<string, string> = { ...PARKS, "rightly.yaml": CONFIGURATION };
  for (let number = 0; number < COUNT; number += 1) {
    const { id, text } = generatedRecord(number);
    const fault = PLANTED[(number - FIRST) / STEP];
    const file = `decisions/2026/${id}.yaml`;
    const planted = fault === undefined ? text : plant(fault, text);
    files[file] = planted;
    if (fault !== undefined) expected.push(...placesOf(fault, text, planted, file));
    const paper = paperFor(planted, fault);
    if (paper !== undefined) files[file.replace(".yaml", ".md")] = paper;
  }
  folder = makeFolder(files);
});

function plant({ from, to }: Planted, text: string): string {
  const all =
    typeof from === "string" ? text.split(from).length - 1 : (text.match(from) ?? []).length;
  expect(all, `${String(from)} stands once`).toBe(1);
  return sealedAgain(text.replace(from, () => to));
}

/** Where a person who looks for the mark finds it: no code of the program is asked. */
function placesOf(
  { rule, from, to, mark, paper }: Planted,
  text: string,
  planted: string,
  file: string,
): string[] {
  if (paper === "missing") return [`${file}:2:5 ${rule}`];
  if (paper !== undefined) return [`${file.replace(".yaml", ".md")}:1:1 ${rule}`];
  const start = typeof from === "string" ? text.indexOf(from) : text.search(from);
  const wanted = mark ?? to;
  const at = to.includes(wanted) ? start + to.indexOf(wanted) : planted.indexOf(wanted);
  expect(at).toBeGreaterThan(0);
  const before = planted.slice(0, at).split("\n");
  return [`${file}:${before.length}:${before.at(-1)!.length + 1} ${rule}`];
}

function paperFor(text: string, fault: Planted | undefined): string | undefined {
  const { record } = parseRecord(text);
  if (record === undefined || fault?.paper === "missing") return undefined;
  const digest = fault?.paper === "stale" ? `sha256:${"0".repeat(64)}` : recordDigest(record);
  const paper = stampPaper("# Paper", digest);
  return fault?.paper === "edited" ? paper.replace("# Paper", "# A paper") : paper;
}

it("plants at least forty faults of different kinds", () => {
  expect(new Set(PLANTED.map(({ rule }) => rule)).size).toBe(PLANTED.length);
  expect(PLANTED.length).toBeGreaterThanOrEqual(40);
  expect(FIRST + STEP * PLANTED.length).toBeLessThanOrEqual(COUNT + STEP);
});

it("finds each at its exact place, and nothing else", async () => {
  const { stdout, code } = await run(["check", "--json"], { cwd: folder.path });
  const { findings, records } = JSON.parse(stdout) as Report;
  expect(code).toBe(1);
  expect(records.checked).toBe(COUNT);
  expect(expected).toHaveLength(PLANTED.length);
  const found = findings.map(
    ({ file, place, rule }) => `${file}:${place.line}:${place.column} ${rule}`,
  );
  expect(found.sort()).toEqual([...expected].sort());
});

interface Report {
  findings: { file: string; rule: string; place: { line: number; column: number } }[];
  records: { checked: number };
}
