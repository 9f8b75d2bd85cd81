import type { PlanPlace } from "./change-plan.ts";
import { readPlan, unfinishedPlans } from "./finish-changes.ts";
import { readTextIfThere } from "./read.ts";

/** Texts of files by absolute path, as they will be once changes that were stopped are seen to. */
export type PendingTexts = ReadonlyMap<string, string>;

/**
 * What the next command that changes records will leave, where a program was stopped in a change. A command
 * that only shows records finishes nothing, and must show no text that was on its way out.
 */
export function pendingTexts(place: PlanPlace): PendingTexts {
  const texts = new Map<string, string>();
  for (const found of unfinishedPlans(place)) {
    const plan = readPlan(found);
    for (const { path: file, before, after } of plan?.files ?? []) {
      const [from, to] = plan?.ifStopped === "undo" ? [after, before] : [before, after];
      const isWaiting = to !== null && from === (readTextIfThere(file) ?? null);
      if (isWaiting) texts.set(file, to);
    }
  }
  return texts;
}
