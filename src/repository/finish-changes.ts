import { readdirSync } from "node:fs";
import type { Dirent } from "node:fs";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import { writeOrRemove } from "./change-files.ts";
import { isPlanName, parsePlan, placeOfFolder } from "./change-plan.ts";
import type { ChangePlan, FileChange, PlanPlace } from "./change-plan.ts";
import { noteFinishedChange } from "./finished-changes.ts";
import type { FinishedChange } from "./finished-changes.ts";
import { holdClaim, removeHeld } from "./hold-claim.ts";
import { readBytesIfThere, readTextIfThere } from "./read.ts";

/** Bytes: two records, their papers and a file of exempt text, each of the largest, written as JSON. */
const LARGEST_PLAN = 32 * 1024 * 1024;

/** The plan of a change that a program was stopped in, or is in the middle of. */
export interface FoundPlan {
  /** Absolute. */
  path: string;
  /** Whose files it may name. */
  place: PlanPlace;
}

/** The plans of a repository. */
export function unfinishedPlans(place: PlanPlace): FoundPlan[] {
  return placesOf(place).flatMap((one) =>
    entriesOf(one.root)
      .filter(({ name }) => isPlanName(name))
      .map(({ name }) => ({ path: join(one.root, name), place: one })),
  );
}

/** Where nothing is set up, each folder of records has plans of its own. */
function placesOf(place: PlanPlace): PlanPlace[] {
  const { root, records, file } = place;
  if (file !== undefined) return [place];
  const folder = join(root, records);
  const years = entriesOf(folder).filter((entry) => entry.isDirectory());
  const folders = [root, folder, ...years.map(({ name }) => join(folder, name))];
  return folders.map(placeOfFolder);
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/**
 * Finishes each change that a program was stopped in, or takes it back, as its plan says. A file that
 * is neither as it was before nor as it was to be is left alone, with those after it. A plan that cannot be used is left for a check to mention.
 * @throws UserError of the kind "failure" if a file cannot be written, or another program is at work.
 */
export function finishChanges(place: PlanPlace): void {
  for (const plan of unfinishedPlans(place)) {
    const change = holdClaim(plan.path, () => finishPlan(plan));
    if (change !== undefined) noteFinishedChange(change);
  }
}

/** What a plan says that can be used; `undefined` if it cannot. */
export function readPlan({ path, place }: FoundPlan): ChangePlan | undefined {
  const text = textOf(path);
  return text === undefined ? undefined : parsePlan(place, text);
}

function textOf(path: string): string | undefined {
  try {
    const bytes = readBytesIfThere(path, LARGEST_PLAN);
    return bytes && new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function finishPlan(found: FoundPlan): FinishedChange | undefined {
  const plan = readPlan(found);
  if (plan === undefined) return undefined;
  const isUndone = plan.ifStopped === "undo";
  const files = isUndone ? plan.files.map(reversed).reverse() : plan.files;
  const change: FinishedChange = { isUndone, written: [], left: undefined };
  for (const file of files) {
    const now = readTextIfThere(file.path) ?? null;
    if (now === file.after) continue;
    if (now !== file.before) {
      change.left = file.path;
      break;
    }
    writeOrRemove(file);
    change.written.push(file.path);
  }
  removeHeld(found.path);
  return change;
}

function reversed({ before, after, ...rest }: FileChange): FileChange {
  return { ...rest, before: after, after: before };
}
