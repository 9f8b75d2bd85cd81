import { START } from "../finding.ts";
import type { Finding } from "../finding.ts";
import { owningRecord } from "../record/files.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { readPlan, unfinishedPlans } from "../repository/finish-changes.ts";
import type { FileNames } from "./file-names.ts";
import { ownFinding } from "./own-finding.ts";

/** Changes of several files that a program was stopped in. Each is found at the record it is about. */
export function unfinishedFindings(configuration: Configuration, names: FileNames): Finding[] {
  return unfinishedPlans(configuration).map((found) => {
    const first = readPlan(found)?.files[0];
    if (first === undefined) {
      const plan = names.nameOf(found.path);
      const message = "Rightly cannot read this plan, so it cannot finish the change";
      return ownFinding("changeUnfinished", { file: plan, place: START }, message, "Delete it.");
    }
    const file = names.nameOf(owningRecord(first.path));
    const message =
      "a command was stopped while it changed this record and the files that belong to it";
    return ownFinding("changeUnfinished", { file, place: START }, message);
  });
}
