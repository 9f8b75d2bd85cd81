import { dirname, relative, sep } from "node:path";
import { readConfiguration } from "../../repository/configuration.ts";
import { pathFrom } from "../../repository/read.ts";
import type { Workplace } from "../workplace.ts";
import { writeFinishedPaper } from "./finished-paper.ts";
import type { FinishedWalk } from "./model.ts";
import { refuseUnsound } from "./refuse-unsound.ts";
import type { WalkDraft } from "./walk-draft.ts";

/**
 * Finishes the record as far as its answers go, unless it stays a draft, and writes its paper.
 * @throws NotSound if a check would find errors in the finished record; it is as it was then.
 */
export function finishWalk(draft: WalkDraft, at: Workplace, keepsDraft: boolean): FinishedWalk {
  if (!keepsDraft) draft.finish(at.today, (text) => refuse(text, draft, at.today));
  const { record, path } = draft;
  const open = draft.openSteps().length;
  const paper = writeFinishedPaper(record, path, at);
  return {
    status: record.status,
    open,
    paper: paper === undefined ? undefined : pathFrom(at.cwd, paper),
  };
}

function refuse(text: string, { path, framework }: WalkDraft, today: string): void {
  // The record's own repository decides, which need not be the one the person is in.
  const configuration = readConfiguration(dirname(path));
  const folder = relative(configuration.root, path).split(sep).slice(0, -1).join("/");
  refuseUnsound(text, { configuration, framework, today }, folder);
}
