/** The corpus of the bench: sound records about an invented park, with their papers. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parkFramework } from "../src/framework/testing/park-framework.ts";
import { renderPaper } from "../src/publish/paper/paper-markdown.ts";
import { recordDigest } from "../src/record/digest.ts";
import { stampPaper } from "../src/record/paper-stamp.ts";
import { toPublic } from "../src/record/to-public.ts";
import { parseRecord } from "../src/record/parse.ts";
import { PARKS } from "../test/stories/check-repository.ts";
import { generatedRecord } from "../test/support/generated-records.ts";
import { quoteDays } from "./quote-days.ts";

/** Records of one folder: more in one than people would keep there is slow on some disks. */
const OF_A_FOLDER = 1000;

/** Writes a repository with a number of records; the same bytes each time. */
export function writeCorpus(folder: string, count: number): void {
  for (const [file, text] of Object.entries(PARKS)) put(join(folder, file), text);
  for (let number = 0; number < count; number += 1) {
    const { id, text: made } = generatedRecord(number);
    const text = quoteDays(made);
    const path = join(folder, "decisions", String(Math.floor(number / OF_A_FOLDER)), id);
    put(`${path}.yaml`, text);
    const { record } = parseRecord(text);
    if (record === undefined) throw new Error("a generated record cannot be read");
    put(`${path}.md`, stampPaper("# Paper", recordDigest(record)));
  }
}

/** Writes the papers of the same records as they are published, each as a decision record that other programs read. */
export function writeAdrs(folder: string, count: number): void {
  const framework = parkFramework();
  for (let number = 0; number < count; number += 1) {
    const { id, text } = generatedRecord(number);
    const { record } = parseRecord(text);
    if (record === undefined) throw new Error("a generated record cannot be read");
    const open = toPublic(record, id.slice(0, 10));
    if (open === undefined) throw new Error("a generated record is not public");
    const digest = (): string => recordDigest(record);
    const paper = renderPaper({ record: open, digest, framework, file: `${id}.yaml` });
    const [title = "", ...rest] = paper.split("\n");
    const facts = ["", "- Status: accepted", `- Date: ${id.slice(0, 10)}`];
    put(join(folder, `${id}.md`), [title, ...facts, ...rest].join("\n"));
  }
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
