import { join } from "node:path";
import type { Framework } from "../../framework/model.ts";
import { carryOver, withLookAgain } from "../../interview/carry-over.ts";
import type { CarriedOver } from "../../interview/carry-over.ts";
import { startRecord } from "../../interview/start.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { dayGiven } from "../day-given.ts";
import { openRecordFile } from "../record-file.ts";
import { namedFramework } from "../named-framework.ts";
import type { Workplace } from "../workplace.ts";
import type { WalkSetting } from "./model.ts";
import { idGiven, writeNewRecord } from "./new-record.ts";
import { recordsOfTitle } from "./same-title.ts";
import type { SameTitle } from "./same-title.ts";
import { readHead, wordsGiven } from "./given-head.ts";
import { KeptTitle } from "./kept-title.ts";
import { OpenDraft } from "./open-draft.ts";
import { WalkSession } from "./session.ts";
import { contextFor } from "./walk-plan.ts";

export interface NewWalkOptions {
  /** `id` or `id@version`; the configured one unless said otherwise. */
  framework?: string | undefined;
  stage?: string | undefined;
  /** The record's id; from the day and the title unless said otherwise. */
  name?: string | undefined;
  /** The day that counts as today, in any form that a walk takes. */
  asOf?: unknown;
  /** Of the person who writes it. */
  role?: string | undefined;
  /** An earlier record that it starts from: its file, its id or a part of its id. */
  from?: string | undefined;
}

/** Where a new record goes. */
export interface RecordsFolder {
  /** Absolute. */
  path: string;
  /** Whether someone has set the folder up: without that, the person learns first where it goes. */
  isSetUp: boolean;
}

/** A walk whose record is not there yet: it begins with a title. */
export interface NewWalk {
  framework: Framework;
  folder: RecordsFolder;
  /** Keeps the title while it is typed. */
  keepTitle(): KeptTitle;
  /** Records that have a title already; none where the new one was given a name of its own. */
  ofTitle(title: string): SameTitle[];
  /**
   * Writes the draft and opens it.
   * @throws UserError if the name that was given is taken, or the draft cannot be written.
   */
  begin(title: string): WalkSession;
}

/**
 * Prepares a walk from a title to a finished record. Nothing is written yet.
 * @throws UserError for a framework, stage or day that there is not.
 */
export function prepareWalk(options: NewWalkOptions, place: Workplace): NewWalk {
  const configuration = readConfiguration(place.cwd);
  const framework = namedFramework(configuration, options.framework);
  const today = dayGiven("--as-of", options.asOf, place.today);
  const { stage } = readHead(wordsGiven(options.stage, "--stage"), framework);
  const { name, role } = options;
  const context = contextFor(configuration, today);
  const carried = carriedFrom(options.from, framework, { ...place, today });
  const begin = (title: string): WalkSession => {
    const { path } = writeNewRecord(configuration, (taken) => {
      const id = idGiven(name, today, configuration);
      const author = role === undefined ? {} : { author: { role } };
      const proposal = { ...author, ...carried?.proposal };
      const draft = {
        ...startRecord({ title, framework, today, taken, id }),
        ...carried,
        ...(stage === undefined ? {} : { stage }),
        ...(Object.keys(proposal).length === 0 ? {} : { proposal }),
      };
      return carried === undefined ? draft : withLookAgain(draft, carried, framework, context);
    });
    return openNew(path, { framework, context, place: { ...place, today } });
  };
  const ofTitle = (title: string): SameTitle[] =>
    name === undefined ? recordsOfTitle(title, configuration, place.cwd) : [];
  const keepTitle = (): KeptTitle => new KeptTitle(configuration.root, configuration.records);
  return { framework, folder: recordsFolder(configuration), keepTitle, ofTitle, begin };
}

export function recordsFolder({ root, records, file }: Configuration): RecordsFolder {
  return { path: join(root, records), isSetUp: file !== undefined };
}

/**
 * What a new record takes from the earlier one that is named.
 * @throws UserError if there is none, or it cannot be read.
 */
export function carriedFrom(
  from: string | undefined,
  framework: Framework,
  at: Workplace,
): CarriedOver | undefined {
  return from === undefined ? undefined : carryOver(openRecordFile(from, at).record, framework);
}

/** Opens a draft that has just been made, also if someone else was quicker to open it. */
export function openNew(path: string, setting: WalkSetting): WalkSession {
  const opened = OpenDraft.open(path, true);
  if (!(opened instanceof OpenDraft)) throw new Error("a draft was not taken over");
  return new WalkSession(opened, setting);
}
