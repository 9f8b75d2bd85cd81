import type { Fault } from "../../finding.ts";
import { parseRecord } from "../../record/parse.ts";
import { changeFiles } from "../../repository/change-files.ts";
import { duePaper, paperChanges, paperReport } from "../paper-again.ts";
import type { DuePaper, PaperAgain } from "../paper-again.ts";
import { judgedText } from "../moves/judge-move.ts";
import type { Workplace } from "../workplace.ts";
import type { ExemptReport } from "./exempt-report.ts";
import type { ExemptSubject } from "./exempt-subject.ts";

/** A record is not written, because a check would find errors in it at once. */
export class NewErrors extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super("a check would find errors in the record");
    this.name = "NewErrors";
    this.faults = faults;
  }
}

/**
 * The paper of a record whose text is changed.
 * @param files The new texts of the record and, if that changes, of the file beside it.
 * @throws NewErrors if a check would find errors in it that it does not find now.
 */
export function paperAfter(
  subject: ExemptSubject,
  { record: after, exempt: exemptText }: { record: string; exempt?: string },
  at: Workplace,
): DuePaper {
  const { path } = subject;
  const { wrong } = judgedText(subject, after, false);
  if (wrong.length > 0) throw new NewErrors(wrong);
  const { record } = parseRecord(after);
  if (record === undefined) throw new Error("a record whose text was moved cannot be read");
  const changed = exemptText === undefined ? {} : { exemptText };
  return duePaper(record, path, { makesFirst: false, ...changed }, at);
}

/** Makes the paper again where a command that was stopped, or an earlier version, left it as it was. */
export function finishPaper(
  { record, path, configuration }: ExemptSubject,
  dryRun: boolean,
  at: Workplace,
): Pick<ExemptReport, "done" | "paper" | "warnings"> {
  const due = duePaper(record, path, { makesFirst: false, onlyIfStale: true }, at);
  if (!dryRun) changeFiles(configuration, paperChanges(due), "finish");
  const paper = paperReport(due, at);
  const done = paper.made === undefined ? "nothing" : "finished";
  return { done, ...paperIn(paper), warnings: paperWarnings(paper) };
}

/** What a report says of the paper. */
export function paperIn({ made }: PaperAgain): Pick<ExemptReport, "paper"> {
  return made === undefined ? {} : { paper: made };
}

/** That a paper which was left as it is may still show the text. */
export function paperWarnings({ left }: PaperAgain): string[] {
  if (left === undefined) return [];
  return [
    `${left} was changed by hand and was not made again. It may still show the text: look through it, then rightly paper RECORD --replace.`,
  ];
}
