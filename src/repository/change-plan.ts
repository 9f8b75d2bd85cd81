import { realpathSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { isMapping } from "../mapping.ts";
import { idOfFile, isBesideRecord, owningRecord } from "../record/files.ts";
import type { Configuration } from "./configuration-model.ts";

/** What becomes of one file in a change of several. */
export interface FileChange {
  /** Absolute. */
  path: string;
  /** The text that was read from it; `null` if it is not there yet. */
  before: string | null;
  /** `null` takes it away. */
  after: string | null;
  /** Permission bits of a new file. */
  mode?: number;
}

/**
 * What the next command does with a change that was stopped: brings it to its end, or takes it back, so
 * that the same command run again does not do it twice.
 */
export type IfStopped = "finish" | "undo";

/** A change as it was written down. */
export interface ChangePlan {
  ifStopped: IfStopped;
  files: FileChange[];
}

/** Where the repository is whose files are changed; without a `file` it is not set up. */
export type PlanPlace = Pick<Configuration, "root" | "records" | "file">;

const PLAN = /^\.[a-z0-9-]{1,80}\.change\.tmp$/;

/**
 * Where the plan of a change is kept. Each folder of records is a repository of its own where none is set
 * up, so there it is beside the record.
 */
export function planPlace(place: PlanPlace, record: string): PlanPlace {
  return place.file === undefined ? placeOfFolder(dirname(record)) : place;
}

/** A folder that holds records and is not set up. */
export function placeOfFolder(folder: string): PlanPlace {
  return { root: folder, records: ".", file: undefined };
}

/** The plan of a change: beside `rightly.yaml`, named for the record that a file of it is or belongs to. */
export function planPath({ root }: PlanPlace, file: string): string {
  return join(root, `.${idOfFile(owningRecord(file))}.change.tmp`);
}

/** Whether a file is a plan by its name. */
export function isPlanName(name: string): boolean {
  return PLAN.test(name);
}

/** Whether every file of a change may be in a plan, and the plan can have the name of the record. */
export function canPlan(place: PlanPlace, changes: readonly Pick<FileChange, "path">[]): boolean {
  const [first] = changes;
  if (first === undefined || !isPlanName(basename(planPath(place, first.path)))) return false;
  return changes.every(({ path }) => isOwnFile(place, path));
}

/** The text of a plan. It may hold what is not public, so it is for its owner alone. */
export function serialisePlan({ root }: PlanPlace, { ifStopped, files }: ChangePlan): string {
  const named = files.map(({ path, ...rest }) => ({
    path: relative(root, path).split(sep).join("/"),
    ...rest,
  }));
  return `${JSON.stringify({ format: 1, "if-stopped": ifStopped, files: named })}\n`;
}

/**
 * What a plan says; `undefined` if it is not a plan, or names a file that no change writes. A plan comes
 * with the folder, and anyone who made the folder may have made the plan.
 */
export function parsePlan(place: PlanPlace, text: string): ChangePlan | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isMapping(value) || value["format"] !== 1 || !Array.isArray(value["files"]))
    return undefined;
  const files = value["files"].map((one) => plannedFile(place, one));
  const ifStopped = value["if-stopped"] === "undo" ? "undo" : "finish";
  return files.every((one) => one !== undefined) ? { ifStopped, files } : undefined;
}

function plannedFile(place: PlanPlace, value: unknown): FileChange | undefined {
  if (!isMapping(value)) return undefined;
  const { path, before, after, mode } = value;
  const isText = (one: unknown): one is string | null => one === null || typeof one === "string";
  if (typeof path !== "string" || !isText(before) || !isText(after)) return undefined;
  const file = join(place.root, path);
  if (!isOwnFile(place, file)) return undefined;
  return { path: file, before, after, ...(mode === 0o600 ? { mode } : {}) };
}

/** A record or what belongs to one, in the folder of records, with no link on the way. */
function isOwnFile({ root, records }: PlanPlace, path: string): boolean {
  const folder = join(root, records);
  const way = relative(folder, path).split(sep);
  if (way.some((step) => step === "" || step.startsWith("."))) return false;
  if (!isBesideRecord(basename(path))) return false;
  try {
    const real = join(realpathSync(root), relative(root, dirname(path)));
    return realpathSync(dirname(path)) === real;
  } catch {
    return false;
  }
}
