import { dirname, join } from "node:path";
import type { Status } from "../../record/model.ts";
import { parseRecord } from "../../record/parse.ts";
import { isThere, readText } from "../../repository/read.ts";
import { keptSteps, namesIn } from "./kept-steps.ts";
import type { KeptStep } from "./kept-steps.ts";

/** A step that was left, with its record. */
export interface StepLeft {
  /** Its file, absolute. */
  record: string;
  /** `undefined` where there is no such record, or nobody can read it. */
  status: Status | undefined;
  step: KeptStep;
}

/** The title of a record that is not there yet is offered by `new` itself. */
const JOURNAL = /^\.(?!new\.)([^.]+)(?:\.[a-z-]+)?\.unsaved\.jsonl$/;

/**
 * Every step that was left beside records. A draft says itself what was typed in its walk.
 * @param paths Of the records, absolute: their folders are looked through.
 */
export function keptInFolders(paths: readonly string[]): StepLeft[] {
  const folders = new Set(paths.map((path) => dirname(path)));
  return [...folders].flatMap((folder) => {
    const names = namesIn(folder).filter((name) => JOURNAL.test(name));
    const records = new Set(names.map((name) => `${JOURNAL.exec(name)?.[1] ?? ""}.yaml`));
    return [...records].flatMap((name) => stepsLeft(join(folder, name), names));
  });
}

function stepsLeft(record: string, names: readonly string[]): StepLeft[] {
  const status = isThere(record) ? parseRecord(readText(record)).record?.status : undefined;
  return keptSteps(record, names)
    .filter(({ move }) => move !== "" || status !== "draft")
    .map((step) => ({ record, status, step }));
}
