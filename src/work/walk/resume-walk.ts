import { dirname } from "node:path";
import { UserError } from "../../errors.ts";
import type { Framework } from "../../framework/model.ts";
import type { Choice } from "../../interview/model.ts";
import { FOR_COLLEAGUE, walkPart } from "../../interview/part.ts";
import { sectionsOf } from "../../interview/sections.ts";
import { stepsOf } from "../../interview/steps.ts";
import { summarySections } from "../../interview/summary.ts";
import type { SummarySection } from "../../interview/summary.ts";
import { idOfFile } from "../../record/files.ts";
import type { DecisionRecord, Status } from "../../record/model.ts";
import { didYouMean } from "../../nearest.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { findFramework } from "../../repository/frameworks.ts";
import { pathFrom } from "../../repository/read.ts";
import { quote } from "../../yaml/quote.ts";
import { dayGiven } from "../day-given.ts";
import { finishInterrupted } from "../finish-interrupted.ts";
import type { Workplace } from "../workplace.ts";
import { readDraft } from "./draft-file.ts";
import type { DraftFile } from "./draft-file.ts";
import type { WalkSetting } from "./model.ts";
import { OpenDraft } from "./open-draft.ts";
import type { OpenElsewhere } from "./open-draft.ts";
import { WalkSession } from "./session.ts";
import { contextFor } from "./walk-plan.ts";

export interface ResumeOptions {
  /** A section by its id or its heading, or `for-colleague`: nothing else is asked. */
  only?: string | undefined;
  /** The day that counts as today, in any form that a walk takes. */
  asOf?: unknown;
  /** Opens a draft that someone else has open. */
  takeOver?: boolean;
}

/** A draft that someone else has open. */
export interface WalkElsewhere extends OpenElsewhere {
  /** What can be done about it. */
  choices: readonly ElsewhereChoice[];
  /** The answers as they are, to look at. */
  sections: readonly SummarySection[];
}

export interface ElsewhereChoice extends Choice {
  value: "leave" | "look" | "take-over";
}

const ELSEWHERE_CHOICES: readonly ElsewhereChoice[] = [
  { value: "leave", label: "Leave it" },
  { value: "look", label: "Look at the answers only" },
  { value: "take-over", label: "Carry on anyway" },
];

/**
 * Opens a draft where its last walk stopped, unless someone else has it open.
 * @param path Absolute path of the record.
 * @throws UserError if it cannot be read, is past being changed, or `only` is not a part of its questions.
 */
export function resumeWalk(
  path: string,
  { only, asOf, takeOver = false }: ResumeOptions,
  place: Workplace,
): WalkSession | WalkElsewhere {
  const today = dayGiven("--as-of", asOf, place.today);
  finishInterrupted(path, place);
  const file = readDraft(path);
  refuseConfirmed(file, place);
  const configuration = readConfiguration(dirname(path));
  const { id, version } = file.record.framework;
  const { framework } = findFramework(configuration, id, version);
  const part = only === undefined ? undefined : partNamed(only, framework);
  const context = contextFor(configuration, today);
  const setting = { framework, context, place: { cwd: place.cwd, today }, only: part };
  const opened = OpenDraft.open(path, takeOver);
  if (opened instanceof OpenDraft) return new WalkSession(opened, setting);
  return { ...opened, choices: ELSEWHERE_CHOICES, sections: sectionsIn(file.record, setting) };
}

function sectionsIn(
  record: DecisionRecord,
  { framework, context, only }: WalkSetting,
): SummarySection[] {
  const steps = stepsOf(record, framework, context);
  const asked = only === undefined ? steps : walkPart(only, steps, record)(steps);
  return summarySections(asked, record, framework);
}

/**
 * A record that was decided is corrected or superseded, never edited in place.
 * @throws UserError that says so.
 */
export function refuseConfirmed({ path, record }: DraftFile, { cwd }: Workplace): void {
  if (record.status === "draft" || record.status === "proposed") return;
  throw new UserError(`${pathFrom(cwd, path)} is ${record.status}, not a draft`, {
    hint: afterDraft(record.status, idOfFile(path)),
  });
}

/** What can be done with a record that is past being changed. */
function afterDraft(status: Status, id: string): string {
  return status === "decided"
    ? `What was decided is not edited in place. To correct a slip: rightly correct ${id}. To look back: rightly look-back ${id}. To start a new record: rightly new`
    : "It is not edited any more. To start a new record: rightly new";
}

/** A section by its id or its heading, or what is left for a colleague. */
function partNamed(only: string, framework: Framework): string {
  const sections = sectionsOf(framework).filter(({ id }) => id !== "check");
  const typed = only.toLowerCase();
  const found = sections.find(({ id, label }) => id === typed || label.toLowerCase() === typed);
  if (found !== undefined || typed === FOR_COLLEAGUE) return found?.id ?? typed;
  const names = [FOR_COLLEAGUE, ...sections.map(({ id }) => id)];
  throw new UserError(`${quote(only)} is not a part of the questions${didYouMean(only, names)}`, {
    hint: `There is ${names.join(", ")}.`,
  });
}
