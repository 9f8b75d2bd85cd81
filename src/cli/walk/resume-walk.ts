import { join } from "node:path";
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import type { Framework } from "../../framework/model.ts";
import { sectionsOf } from "../../interview/sections.ts";
import { didYouMean } from "../../nearest.ts";
import { idOfFile } from "../../record/files.ts";
import { parseRecord } from "../../record/parse.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { findFramework } from "../../repository/frameworks.ts";
import { findRecords, readText, pathFrom } from "../../repository/read.ts";
import { quote } from "../../yaml/quote.ts";
import { findRecord } from "../../work/find-record.ts";
import type { Io } from "../io.ts";
import { modeOf } from "../mode.ts";
import type { Front } from "../pages/front.ts";
import { Interrupted } from "../pages/front.ts";
import { readSettings } from "../settings/settings-file.ts";
import { openFront } from "../pages/open-front.ts";
import { answerList } from "./answer-list.ts";
import { dayGiven } from "../../work/day-given.ts";
import { readDraft } from "../../work/walk/draft-file.ts";
import type { DraftFile } from "../../work/walk/draft-file.ts";
import { mayOpen } from "./may-open.ts";
import { walkThrough } from "./open-walk.ts";
import { returnToDraft } from "./return-to-draft.ts";
import { FOR_COLLEAGUE, WalkSession } from "../../work/walk/session.ts";
import { contextFor } from "../../work/walk/walk-plan.ts";

export interface ResumeOptions {
  asOf?: string;
  accessible?: boolean;
  /** A section, or what is left for a colleague. */
  only?: string;
  /** A program to write long texts in. */
  editor?: string | undefined;
}

/** Carries on with a draft at its first open question. */
export async function resumeWalk(
  name: string | undefined,
  options: ResumeOptions,
  io: Io,
): Promise<ExitCode> {
  const settings = readSettings(io);
  const mode = modeOf(io, options.accessible === true, settings.plain);
  if (mode === "none") {
    throw new UserError("This needs a terminal", {
      hint: "Without one, edit the record itself; rightly questions RECORD says what is open.",
    });
  }
  const configuration = readConfiguration(io.cwd);
  const named = name === undefined ? undefined : findRecord(configuration, name, io.cwd);
  const drafts = named === undefined ? draftsIn(configuration) : [named];
  if (drafts.length === 0) {
    throw new UserError(`there is no draft in ${configuration.records}`, {
      hint: "To start one: rightly new",
    });
  }
  const front = await openFront(mode, io, { saves: true });
  try {
    const path = drafts.length === 1 ? drafts[0] : await chooseDraft(drafts, front);
    return path === undefined
      ? EXIT.ok
      : await resume(path, { editor: settings.editor, ...options }, front, io);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    front.say("\nNothing was changed.");
    return EXIT.interrupted;
  } finally {
    front.close();
  }
}

async function resume(
  path: string,
  { only, ...options }: ResumeOptions,
  front: Front,
  io: Io,
): Promise<ExitCode> {
  const today = dayGiven("--as-of", options.asOf, io.today);
  const file = readDraft(path);
  refuseConfirmed(file, io);
  const opening = await mayOpen(path, front);
  if (opening === "leave") return EXIT.ok;
  const configuration = readConfiguration(join(path, ".."));
  const { id, version } = file.record.framework;
  const { framework } = findFramework(configuration, id, version);
  const section = only === undefined ? undefined : partNamed(only, framework);
  const session = new WalkSession(file, framework, contextFor(configuration, today), section);
  if (opening === "look") return look(session, front);
  if (session.isPart && session.page() === undefined) return nothingOpen(session, front);
  const start = session.isPart ? "page" : await returnToDraft(session, front);
  return start === undefined
    ? EXIT.ok
    : walkThrough(session, { io, front, today, editor: options.editor }, start);
}

/** The answers as they are, for somebody who may not change them now. */
function look(session: WalkSession, front: Front): ExitCode {
  front.show(answerList(session.rows(), sectionsOf(session.framework)).join("\n"));
  return EXIT.ok;
}

function nothingOpen(session: WalkSession, front: Front): ExitCode {
  front.say("There is nothing to answer there.");
  front.say(`To see all questions: rightly resume ${session.name}`);
  return EXIT.ok;
}

/** A section by its id or its heading, or what is left for a colleague. */
function partNamed(only: string, framework: Framework): string {
  const sections = sectionsOf(framework).filter(({ id }) => id !== "check");
  const said = only.toLowerCase();
  const found = sections.find(({ id, label }) => id === said || label.toLowerCase() === said);
  if (found !== undefined || said === FOR_COLLEAGUE) return found?.id ?? said;
  const names = [FOR_COLLEAGUE, ...sections.map(({ id }) => id)];
  throw new UserError(`${quote(only)} is not a part of the questions${didYouMean(only, names)}`, {
    hint: `There is ${names.join(", ")}.`,
  });
}

/** A record that was decided is corrected or superseded, never edited in place. */
export function refuseConfirmed({ path, record }: DraftFile, io: Io): void {
  if (record.status === "draft" || record.status === "proposed") return;
  throw new UserError(`${pathFrom(io.cwd, path)} is ${record.status}, not a draft`, {
    hint: "What was decided is not edited in place. To start a new record: rightly new",
  });
}

function draftsIn({ root, records }: Configuration): string[] {
  return findRecords(join(root, records)).filter((path) => {
    const { record } = parseRecord(readText(path));
    return record?.status === "draft";
  });
}

async function chooseDraft(paths: readonly string[], front: Front): Promise<string | undefined> {
  return front.choose(
    "Which draft?",
    paths.map((path) => ({
      value: path,
      label: `${parseRecord(readText(path)).record?.title ?? ""} (${idOfFile(path)})`,
    })),
  );
}
