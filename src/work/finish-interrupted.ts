import { dirname } from "node:path";
import { owningRecord } from "../record/files.ts";
import type { PlanPlace } from "../repository/change-plan.ts";
import { readConfiguration } from "../repository/configuration.ts";
import { finishChanges, readPlan, unfinishedPlans } from "../repository/finish-changes.ts";
import { noteUnfinishedChange } from "../repository/finished-changes.ts";
import type { Workplace } from "./workplace.ts";

/**
 * Finishes what a command was stopped in, before anything of a repository is read that may be changed.
 * @param path Absolute path of something in the repository.
 * @throws UserError if a file cannot be written, or another program is at work.
 */
export function finishInterrupted(path: string, { readsOnly }: Pick<Workplace, "readsOnly">): void {
  if (readsOnly !== true) finishChanges(readConfiguration(dirname(path)));
}

/** What becomes of a document: where it is written, if it is. */
interface Delivery {
  out?: string;
  into?: string;
  check?: boolean;
  dryRun?: boolean;
}

/** The same before a file is made from the records; what is printed, compared or tried writes nothing. */
export function finishBeforeDelivery(
  place: PlanPlace,
  { out, into, check, dryRun }: Delivery,
): void {
  const isWritten = (out !== undefined && out !== "-") || into !== undefined;
  if (isWritten && check !== true && dryRun !== true) finishChanges(place);
}

/** Anyone who reads records is told when the command ends of a change that was stopped and still waits. */
export function noteUnfinished(place: PlanPlace): void {
  for (const plan of unfinishedPlans(place)) {
    const first = readPlan(plan)?.files[0]?.path;
    noteUnfinishedChange(plan.path, first === undefined ? plan.path : owningRecord(first));
  }
}
