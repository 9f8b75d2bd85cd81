import { dirname, relative, sep } from "node:path";
import { parseRecord } from "../../record/parse.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { duePaper, paperChanges, paperReport } from "../paper-again.ts";
import type { Workplace } from "../workplace.ts";
import type { FinishedWalk } from "./model.ts";
import { refuseUnsound } from "./refuse-unsound.ts";
import type { FinishedEdits, WalkDraft } from "./walk-draft.ts";

/**
 * Finishes the record as far as its answers go, unless it stays a draft, and writes its paper with it:
 * both or neither.
 * @throws NotSound if a check would find errors in the finished record; it is as it was then.
 */
export function finishWalk(
  draft: WalkDraft,
  workplace: Workplace,
  keepsDraft: boolean,
): FinishedWalk {
  const { path, framework } = draft;
  const { today } = workplace;
  // The record's own repository decides, which need not be the one the person is in.
  const configuration = readConfiguration(dirname(path));
  const finishing = keepsDraft ? NOTHING : draft.finishing(today);
  let after = draft.record;
  if (finishing.edits.length > 0) {
    const folder = relative(configuration.root, path).split(sep).slice(0, -1).join("/");
    refuseUnsound(finishing.text, { configuration, framework, today }, folder);
    after = parseRecord(finishing.text).record ?? after;
  }
  const due = duePaper(after, path, { makesFirst: true }, workplace);
  draft.finish(finishing, paperChanges(due), configuration);
  const open = draft.openSteps().length;
  return { status: draft.record.status, open, paper: paperReport(due, workplace).made };
}

const NOTHING: FinishedEdits = { edits: [], text: "" };
