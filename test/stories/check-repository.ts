/** Small repositories about an invented park, for the stories of a check. */
import { PARK_FRAMEWORK, parkFramework } from "../../src/framework/testing/park-framework.ts";
import { serialiseLock } from "../../src/framework/lock.ts";
import { recordDigest } from "../../src/record/digest.ts";
import { stampPaper } from "../../src/record/paper-stamp.ts";
import { parseRecord } from "../../src/record/parse.ts";
import { layOver } from "../../src/rules/testing/lay-over.ts";

export type Files = Record<string, string>;

export const BENCH = "decisions/2026/2026-03-02-a-bench-by-the-pond.yaml";

const { id, version, digest } = parkFramework();

/** Configuration, framework and lock. */
export const PARKS: Files = {
  "rightly.yaml": "format: 1\nframework: {id: parks, version: 1.0.0}\n",
  "frameworks/parks/1.0.0/framework.yaml": PARK_FRAMEWORK,
  "frameworks/frameworks.lock.yaml": serialiseLock({
    format: 1,
    released: [{ id, version, digest, released: "2026-01-05" }],
  }),
};

/** A record file with the sound record in it, some fields of it changed, and its paper beside it. */
export function record(name: string, part = "", change: (text: string) => string = same): Files {
  const text = layOver(`id: ${name}\n${part}`, change);
  const file = `decisions/2026/${name}.yaml`;
  const { record: read } = parseRecord(text);
  if (read === undefined) return { [file]: text };
  return { [file]: text, [`decisions/2026/${name}.md`]: stampPaper("# Paper", recordDigest(read)) };
}

/** The sound record as it is. */
export const SOUND: Files = record("2026-03-02-a-bench-by-the-pond");

function same(text: string): string {
  return text;
}
