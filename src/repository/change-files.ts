import { basename } from "node:path";
import { UserError } from "../errors.ts";
import { isRecordName } from "../record/files.ts";
import { canPlan, planPath, planPlace, serialisePlan } from "./change-plan.ts";
import type { ChangePlan, FileChange, IfStopped, PlanPlace } from "./change-plan.ts";
import { holdClaim, removeHeld } from "./hold-claim.ts";
import { saveRecord } from "./save-record.ts";
import { removeFileSafely, writeFileSafely } from "./write.ts";
import type { WriteResult } from "./write.ts";

/** Some files of a change were written, and could not be put back as they were. */
export class HalfChanged extends UserError {
  constructor(cause: UserError, notPutBack: UserError) {
    super(cause.message, {
      hint: `${notPutBack.message}. The next command that changes records here does the rest.`,
      kind: "failure",
      cause,
    });
  }
}

/**
 * Changes several files as one: all of them or none. What must be done is written down first, so that
 * the next command finishes it, or takes it back, if this one is killed. If one file cannot be written, those before it
 * are put back as they were.
 * @param changes In the order in which they are written. The first names the change.
 * @throws KeptMine if someone changed a record meanwhile; its new text is in the file it names.
 * @throws HalfChanged if one file could not be written, and another could not be put back.
 * @throws UserError if one file could not be written; nothing is changed.
 */
export function changeFiles(
  place: PlanPlace,
  changes: readonly FileChange[],
  ifStopped: IfStopped,
): WriteResult {
  const files = changes.filter(({ before, after }) => before !== after);
  const [first, second] = files;
  if (first === undefined || second === undefined) return applyAll(files);
  const kept = planPlace(place, first.path);
  return canPlan(kept, files) ? applyPlanned(kept, { ifStopped, files }) : applyAll(files);
}

function applyPlanned(place: PlanPlace, plan: ChangePlan): WriteResult {
  const path = planPath(place, plan.files[0]!.path);
  return holdClaim(path, () => {
    writeFileSafely(path, serialisePlan(place, plan), {
      expected: null,
      mode: 0o600,
      isPassing: true,
    });
    let result: WriteResult;
    try {
      result = applyAll(plan.files);
    } catch (error) {
      // Half a change stays written down, for the next command.
      if (!(error instanceof HalfChanged)) removeHeld(path);
      throw error;
    }
    removeHeld(path);
    return result;
  });
}

function applyAll(changes: readonly FileChange[]): WriteResult {
  const done: FileChange[] = [];
  let durable = true;
  for (const change of changes) {
    try {
      durable = applyChange(change).durable && durable;
    } catch (error) {
      if (error instanceof UserError) putBack(done, error);
      throw error;
    }
    done.unshift(change);
  }
  return { durable };
}

/** Puts one file of a change in place, unless someone changed it meanwhile. */
export function applyChange(change: FileChange): WriteResult {
  const { path, before, after } = change;
  const isRecord = before !== null && after !== null && isRecordName(basename(path));
  return isRecord ? saveRecord(path, after, { expected: before }) : writeOrRemove(change);
}

/** Puts a text of ours in place, or takes a file away. */
export function writeOrRemove({ path, before, after, mode }: FileChange): WriteResult {
  if (after !== null) {
    return writeFileSafely(path, after, {
      expected: before,
      ...(mode === undefined ? {} : { mode }),
    });
  }
  if (before !== null) removeFileSafely(path, { expected: before });
  return { durable: true };
}

function putBack(done: readonly FileChange[], cause: UserError): void {
  for (const { before, after, ...rest } of done) {
    try {
      writeOrRemove({ ...rest, before: after, after: before });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      throw new HalfChanged(cause, error);
    }
  }
}
