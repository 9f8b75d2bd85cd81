/** A policy repository about invented parks, for stories of what is published. */
import { PARK_FRAMEWORK } from "../../src/framework/testing/park-framework.ts";
import { BENCH, GATES, RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import type { DecisionRecord } from "../../src/record/model.ts";
import { serialiseRecord } from "../../src/record/serialise.ts";
import { makeFolder } from "./folder.ts";
import type { Folder } from "./folder.ts";
import { run } from "./run.ts";

const CONFIGURATION = `format: 1
framework: {id: parks, version: 1.0.0}
bodies:
  - {id: ambleford-health, name: Ambleford Health Trust, kind: health-body}
`;

/** Has a baseline answer for every error there is, so that none keeps a record out of a register. */
export async function answerForErrors(folder: Folder): Promise<void> {
  const cwd = folder.path;
  await run(["check", "--write-baseline", "baseline.json"], { cwd });
  folder.write("rightly.yaml", `${folder.read("rightly.yaml")}baseline: baseline.json\n`);
}

/** Where the repository keeps a record. */
export function fileOf({ id }: DecisionRecord): string {
  return `decisions/${id.slice(0, 4)}/${id}.yaml`;
}

/** A folder with a draft, a decided and a superseded record, and what else is given. */
export function makeParks(files: Readonly<Record<string, string>> = {}): Folder {
  const records = [BENCH, GATES, RIVERSIDE].map((record) => [
    fileOf(record),
    serialiseRecord(record),
  ]);
  return makeFolder({
    "rightly.yaml": CONFIGURATION,
    "frameworks/parks/1.0.0/framework.yaml": PARK_FRAMEWORK,
    ...(Object.fromEntries(records) as Record<string, string>),
    ...files,
  });
}
