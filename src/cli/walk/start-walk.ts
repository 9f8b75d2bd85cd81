import { join } from "node:path";
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import type { Framework } from "../../framework/model.ts";
import { startRecord } from "../../interview/start.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import type { Io } from "../io.ts";
import { modeOf } from "../mode.ts";
import type { Mode } from "../mode.ts";
import { Interrupted } from "../pages/front.ts";
import { readSettings } from "../settings/settings-file.ts";
import { openFront } from "../pages/open-front.ts";
import { ofAnswered } from "../pages/words.ts";
import { dayGiven } from "../../work/day-given.ts";
import { askTitle } from "./ask-title.ts";
import type { DraftFile } from "../../work/walk/draft-file.ts";
import { namedFramework } from "../../work/named-framework.ts";
import { checkStage, withName, writeNewRecord } from "../../work/walk/new-record.ts";
import { walkThrough } from "./open-walk.ts";
import { WalkSession } from "../../work/walk/session.ts";
import { contextFor, introduction } from "../../work/walk/walk-plan.ts";

export interface NewOptions {
  answers?: string;
  framework?: string;
  stage?: string;
  name?: string;
  dryRun?: boolean;
  asOf?: string;
  /** `--plain` or `--accessible`. */
  accessible?: boolean;
  /** A program to write long texts in. */
  editor?: string;
  /** Answers one by one, as `question=words`. */
  set?: string[];
  /** `false` for `--no-input`. */
  input?: boolean;
  json?: true;
}

/** The walk from a title to a finished record. @throws UserError without a terminal to ask on. */
export async function startWalk(
  title: string | undefined,
  options: NewOptions,
  io: Io,
): Promise<ExitCode> {
  const settings = readSettings(io);
  const mode = modeOf(io, options.accessible === true, settings.plain);
  if (mode === "none") {
    throw new UserError(
      "This needs a terminal, or --answers FILE. To get a blank form: rightly questions > answers.yaml",
    );
  }
  if (options.dryRun === true) {
    throw new UserError("--dry-run goes with --answers: a walk saves each answer as it is given", {
      hint: "To see what would be asked: rightly questions",
    });
  }
  const configuration = readConfiguration(io.cwd);
  const framework = namedFramework(configuration, options.framework);
  const start: Start = {
    configuration,
    framework,
    today: dayGiven("--as-of", options.asOf, io.today),
    stage: checkStage(framework, options.stage),
    name: options.name,
    role: settings.role,
  };
  const front = await openFront(mode, io, { saves: true });
  try {
    front.say(introduction(framework));
    if (configuration.file === undefined) front.say(`\n${placeWords(configuration)}`);
    const named = await askTitle(title, framework, front);
    if (named === undefined) return EXIT.ok;
    const session = begin(named, start);
    front.say(`Saved: ${session.path} (draft)`);
    const editor = options.editor ?? settings.editor;
    return await walkThrough(session, { io, front, today: start.today, editor });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    front.say("\nNothing was saved: the record had no title yet.\nTo start again: rightly new");
    return EXIT.interrupted;
  } finally {
    front.close();
  }
}

/** What a walk over a record that has just been written needs. */
export interface WalkOn {
  configuration: Configuration;
  framework: Framework;
  today: string;
  options: NewOptions;
  mode: Exclude<Mode, "none">;
}

/** Asks what the answers that were given leave open. */
export async function walkOn(
  file: DraftFile,
  { configuration, framework, today, options, mode }: WalkOn,
  io: Io,
): Promise<ExitCode> {
  const front = await openFront(mode, io, { saves: true });
  try {
    const session = new WalkSession(file, framework, contextFor(configuration, today));
    front.say(introduction(framework));
    front.say(`\nSaved: ${session.path} (draft, ${ofAnswered(session.progress())})`);
    front.say("Only what is still open is asked.");
    const editor = options.editor ?? readSettings(io).editor;
    return await walkThrough(session, { io, front, today, editor });
  } finally {
    front.close();
  }
}

interface Start {
  configuration: Configuration;
  framework: Framework;
  today: string;
  stage: string | undefined;
  name: string | undefined;
  /** From the person's settings. */
  role: string | undefined;
}

/** Said where nothing was set up: the person learns where the record will be before writing it. */
export function placeWords({ root, records }: Configuration): string {
  return `There is no rightly.yaml here, so the record goes into ${join(root, records)}.`;
}

function begin(
  title: string,
  { configuration, framework, today, stage, name, role }: Start,
): WalkSession {
  const file = writeNewRecord(configuration, (taken) => {
    const record = {
      ...startRecord({ title, framework, today, taken }),
      ...(stage === undefined ? {} : { stage }),
      ...(role === undefined ? {} : { proposal: { author: { role } } }),
    };
    return withName(record, name, configuration);
  });
  return new WalkSession(file, framework, contextFor(configuration, today));
}
