import { readdirSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import { writeOrRemove } from "./change-files.ts";
import { isPlanName, parsePlan } from "./change-plan.ts";
import type { ChangePlan, FileChange, PlanPlace } from "./change-plan.ts";
import { noteFinishedChange } from "./finished-changes.ts";
import type { FinishedChange } from "./finished-changes.ts";
import { holdClaim, removeHeld } from "./hold-claim.ts";
import { readBytesIfThere, readTextIfThere } from "./read.ts";

/** Bytes: two records, their papers and a file of exempt text, each of the largest, written as JSON. */
const LARGEST_PLAN = 32 * 1024 * 1024;

/** Absolute paths of plans of changes that a program was stopped in, or is in the middle of. */
export function unfinishedPlans({ root }: Pick<PlanPlace, "root">): string[] {
  try {
    return readdirSync(root)
      .filter(isPlanName)
      .map((name) => join(root, name));
  } catch {
    return [];
  }
}

/**
 * Finishes each change that a program was stopped in, or takes it back, as its plan says. A file that
 * is neither as it was before nor as it was to be is left alone, with those after it. A plan that cannot be used is left for a check to speak of.
 * @throws UserError of the kind "failure" if a file cannot be written, or another program is at work.
 */
export function finishChanges(place: PlanPlace): void {
  for (const path of unfinishedPlans(place)) {
    const change = holdClaim(path, () => finishPlan(place, path));
    if (change !== undefined) noteFinishedChange(change);
  }
}

/** What a plan says that can be used; `undefined` if it cannot. */
export function readPlan(place: PlanPlace, path: string): ChangePlan | undefined {
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

function finishPlan(place: PlanPlace, path: string): FinishedChange | undefined {
  const plan = readPlan(place, path);
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
  removeHeld(path);
  return change;
}

function reversed({ before, after, ...rest }: FileChange): FileChange {
  return { ...rest, before: after, after: before };
}
