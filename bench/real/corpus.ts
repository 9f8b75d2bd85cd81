/**
 * The corpus of the bench at real sizes: a policy repository that uses the Essex framework. A record
 * is about 9 KB long and is made of sentences from the examples. Its paper is about 16 KB long and is
 * the one that `rightly paper` makes. Every hundred records hold this mix:
 *
 * - 85 are decided and have the digests that `rightly decide` writes, 10 are put forward, 5 are drafts
 * - 10 of those decided have two reviews and a statement by the decider
 * - 10 have comments, 5 have CRLF line ends (their papers too), 2 have folded text (`>-`)
 * - 25 have a summary of two paragraphs (`|-`)
 * - 2 have one finding each, of four kinds in turn; the other 98 have none
 *
 * Days and months are in quotes, because ajv-cli refuses them without. The same examples make the same
 * bytes each time.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseFramework } from "../../src/framework/parse.ts";
import type { Framework } from "../../src/framework/model.ts";
import { renderPaper } from "../../src/publish/paper/paper-markdown.ts";
import { serialiseRecord } from "../../src/record/serialise.ts";
import { quoteDays } from "../quote-days.ts";
import { flawOf, layoutOf } from "./mix.ts";
import { inLayout } from "./layout.ts";
import { readProse } from "./prose.ts";
import { realRecord, seal } from "./record.ts";
import { recordDigest } from "../../src/record/digest.ts";
import { toPublic } from "../../src/record/to-public.ts";

/** Check the corpus as of this day, because its actions and look-backs fall due later. */
export const REAL_DAY = "2026-11-27";

/** Some disks are slow with more files than this in one folder. */
const OF_A_FOLDER = 1000;

/** Fields of the first version of the format only, so that older programs can check the corpus too. */
const CONFIGURATION = `format: 1
organisation: An invented policy repository
records: decisions
framework: {id: essex-send-2022-2027, version: 1.0.0}
bodies:
  - {id: essex-county-council, name: Essex County Council, kind: council, call-in-working-days: 3}
`;

export interface WrittenRecord {
  /** Path of the record from the folder of the repository, without `.yaml`. */
  name: string;
  text: string;
  paper: string;
  /** The rule that reports one finding in it. */
  finding: string | undefined;
}

/**
 * Writes a repository of `count` records.
 * @param root The folder of the project, which holds the examples and the framework.
 * @returns How many findings a check reports.
 */
export function writeRealCorpus(root: string, folder: string, count: number): number {
  const frameworks = join(root, "examples/policy-repository/frameworks");
  cpSync(frameworks, join(folder, "frameworks"), { recursive: true });
  put(join(folder, "rightly.yaml"), CONFIGURATION);
  let findings = 0;
  for (const { name, text, paper, finding } of realRecords(root, count)) {
    put(join(folder, `${name}.yaml`), text);
    put(join(folder, `${name}.md`), paper);
    if (finding !== undefined) findings += 1;
  }
  return findings;
}

/** Makes the records of the corpus one by one. */
export function* realRecords(root: string, count: number): Generator<WrittenRecord> {
  const prose = readProse(root);
  const framework = readFramework(root);
  for (let number = 0; number < count; number += 1) {
    const flaw = flawOf(number);
    const unsealed = realRecord(number, prose, framework);
    const sealed = seal(flaw?.beforeSeal?.(unsealed) ?? unsealed);
    const record = flaw?.afterSeal?.(sealed) ?? sealed;
    const { id } = record;
    const text = serialiseRecord(record, { schemaPath: SCHEMA });
    const open = toPublic(record, id.slice(0, 10));
    if (open === undefined) throw new Error("a generated record is not public");
    const digest = (): string => recordDigest(record);
    const paper = renderPaper({ record: open, digest, framework, file: `${id}.yaml` });
    const layout = layoutOf(number);
    yield {
      name: `decisions/${Math.floor(number / OF_A_FOLDER)}/${id}`,
      text: inLayout(quoteDays(text), layout),
      paper: layout === "crlf" ? inLayout(paper, layout) : paper,
      finding: flaw?.rule,
    };
  }
}

const SCHEMA = "../../.rightly/decision-record.schema.json";

function readFramework(root: string): Framework {
  const file = "templates/frameworks/essex-send-2022-2027/1.0.0/framework.yaml";
  const { framework } = parseFramework(readFileSync(join(root, file), "utf8"));
  if (framework === undefined) throw new Error("the framework of the examples cannot be read");
  return framework;
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
