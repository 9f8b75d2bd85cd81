import { statSync } from "node:fs";
import { basename, join } from "node:path";
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { parseRecord } from "../../record/parse.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { findFramework } from "../../repository/frameworks.ts";
import { findRecords, readText, shownPath } from "../../repository/read.ts";
import { findRecord } from "../find-record.ts";
import type { Io } from "../io.ts";
import { modeOf } from "../mode.ts";
import type { Front } from "../pages/front.ts";
import { Interrupted } from "../pages/front.ts";
import { openFront } from "../pages/open-front.ts";
import { ofAnswered } from "../pages/words.ts";
import { dayOf } from "./as-of.ts";
import { readDraft } from "./draft-file.ts";
import type { DraftFile } from "./draft-file.ts";
import { mayOpen, walkThrough } from "./open-walk.ts";
import type { WalkStart } from "./run-walk.ts";
import { WalkSession } from "./session.ts";
import { contextFor } from "./walk-plan.ts";

export interface ResumeOptions {
  asOf?: string;
  accessible?: boolean;
}

/** Carries on with a draft at its first open question. */
export async function resumeWalk(
  name: string | undefined,
  options: ResumeOptions,
  io: Io,
): Promise<ExitCode> {
  const mode = modeOf(io, options.accessible === true);
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
  const front = await openFront(mode, io);
  try {
    const path = drafts.length === 1 ? drafts[0] : await chooseDraft(drafts, front);
    return path === undefined
      ? EXIT.ok
      : await resume(path, dayOf(options.asOf, io.today), front, io);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    front.say("\nNothing was changed.");
    return EXIT.interrupted;
  } finally {
    front.close();
  }
}

async function resume(path: string, today: string, front: Front, io: Io): Promise<ExitCode> {
  const file = readDraft(path);
  refuseConfirmed(file, io);
  if (!(await mayOpen(path, front))) return EXIT.ok;
  const configuration = readConfiguration(join(path, ".."));
  const { id, version } = file.record.framework;
  const { framework } = findFramework(configuration, id, version);
  const session = new WalkSession(file, framework, contextFor(configuration, today));
  sayWhereItStands(session, front);
  const start = await chooseStart(session, front);
  return start === undefined ? EXIT.ok : walkThrough(session, { io, front, today }, start);
}

/** A record that was decided is corrected or superseded, never edited in place. */
function refuseConfirmed({ path, record }: DraftFile, io: Io): void {
  if (record.status === "draft" || record.status === "proposed") return;
  throw new UserError(`${shownPath(io.cwd, path)} is ${record.status}, not a draft`, {
    hint: "What was decided is not edited in place. To start a new record: rightly new",
  });
}

function sayWhereItStands(session: WalkSession, front: Front): void {
  const { title, status } = session.draft;
  const changed = statSync(session.path).mtime.toLocaleString("en-GB", {
    dateStyle: "long",
    timeStyle: "short",
  });
  front.say(`${title} (${status})`);
  front.say(`Last changed ${changed}. ${ofAnswered(session.progress())}.\n`);
}

async function chooseStart(session: WalkSession, front: Front): Promise<WalkStart | undefined> {
  const page = session.page();
  const carryOn =
    page === undefined
      ? []
      : [
          {
            value: "page",
            label: `Carry on where you stopped: ${page.step.caption}, ${page.step.ask}`,
          },
        ];
  const choice = await front.choose("What would you like to do?", [
    ...carryOn,
    { value: "list", label: "See the list of questions" },
    { value: "check", label: "Check your answers" },
    { value: "leave", label: "Leave" },
  ]);
  return choice === "page" || choice === "list" || choice === "check" ? choice : undefined;
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
      label: `${parseRecord(readText(path)).record?.title ?? ""} (${basename(path, ".yaml")})`,
    })),
  );
}
