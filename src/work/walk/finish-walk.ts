import { pathFrom } from "../../repository/read.ts";
import type { Workplace } from "../workplace.ts";
import { writeFinishedPaper } from "./finished-paper.ts";
import type { FinishedWalk } from "./model.ts";
import type { WalkDraft } from "./walk-draft.ts";

/** Finishes the record as far as its answers go, unless it stays a draft, and writes its paper. */
export function finishWalk(
  draft: WalkDraft,
  { cwd, today }: Workplace,
  keepsDraft: boolean,
): FinishedWalk {
  if (!keepsDraft) draft.finish(today);
  const { record, path } = draft;
  const open = draft.openSteps().length;
  const paper = writeFinishedPaper(record, path);
  return {
    status: record.status,
    open,
    paper: paper === undefined ? undefined : pathFrom(cwd, paper),
  };
}
