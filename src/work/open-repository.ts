import { statSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../errors.ts";
import { parseDay } from "../interview/day.ts";
import { quote } from "../yaml/quote.ts";
import { checkWorkplace } from "./check/check-workplace.ts";
import type { CheckRequest, CheckResult } from "./check/check-workplace.ts";
import type { DocumentReports, DocumentRequests } from "./deliver/deliver-document.ts";
import type { GivenFields } from "./moves/given-reader.ts";
import { openMove } from "./moves/open-move.ts";
import type { MoveReports } from "./moves/registry.ts";
import type { MoveSession } from "./moves/session.ts";
import { showRecord } from "./show-record.ts";
import type { RecordView } from "./show-record.ts";
import { findDraft } from "./walk/drafts.ts";
import { prepareWalk } from "./walk/new-walk.ts";
import type { NewWalk, NewWalkOptions } from "./walk/new-walk.ts";
import { resumeWalk } from "./walk/resume-walk.ts";
import type { ResumeOptions, WalkElsewhere } from "./walk/resume-walk.ts";
import type { WalkSession } from "./walk/session.ts";
import type { Workplace } from "./workplace.ts";

export interface OpenOptions {
  /** ISO day that counts as today: nothing here looks at a clock. */
  today: string;
}

/** What is checked; nothing for the whole repository. */
export type CheckScope = Pick<CheckRequest, "paths" | "since" | "typed" | "baseline">;

/** What a check found, and what it looked at. */
export type CheckReport = Omit<CheckResult, "marked" | "reused" | "shard">;

/** A policy repository to work in. Whatever it does, it prints nothing and asks nobody. */
export interface PolicyRepository {
  /** Absolute path of the folder that was opened: paths are taken from it and given from it. */
  readonly folder: string;
  /**
   * Checks records, frameworks and configuration.
   * @throws UserError if there is nothing to check.
   */
  check(scope?: CheckScope): CheckReport;
  /**
   * One record, with its framework.
   * @param name Its path, its id, or a part of its id that no other has.
   * @throws UserError if there is no such record or several, or it cannot be used.
   */
  show(name: string): RecordView;
  /**
   * Prepares a walk from a title to a finished record. Nothing is written before it begins.
   * @throws UserError for a framework, stage or day that there is not.
   */
  walk(options?: NewWalkOptions): NewWalk;
  /**
   * Opens a draft where its last walk stopped; says who has it open if someone else has.
   * @param name Its path, its id, or a part of its id that no other has.
   * @throws UserError if there is no such record or several, or it is past being changed.
   */
  resume(name: string, options?: ResumeOptions): WalkSession | WalkElsewhere;
  /**
   * Opens a move of a record, such as `decide`. Nothing is written before the session is told to, but for
   * a change of the record in which an earlier program was stopped: it is finished, or taken back.
   * @param record Its path, its id, or a part of its id that no other has.
   * @param given What is known already, by field.
   * @throws UserError if the record cannot be used, or such a move may not be made of it.
   */
  move<Name extends keyof MoveReports>(
    name: Name,
    record: string,
    given?: GivenFields,
  ): MoveSession<MoveReports[Name]>;
  /**
   * Makes a document, such as a paper or the log: gives it back, writes it, or compares it with the
   * file that is kept.
   * @throws UserError for a request that cannot be met, and if someone's words would be lost.
   */
  deliver<Name extends keyof DocumentReports>(
    document: Name,
    request: DocumentRequests[Name],
  ): Promise<DocumentReports[Name]>;
}

/**
 * Opens a policy repository. Nothing is read until something is asked of it, and nothing is kept:
 * what is on the disk is what counts.
 * @param folder Any folder of the repository; the nearest `rightly.yaml` upwards holds for it.
 * @throws UserError if there is no such folder, or the day is not an ISO day.
 */
export function openRepository(folder: string, { today }: OpenOptions): PolicyRepository {
  const place: Workplace = { cwd: resolve(folder), today };
  refuseNoFolder(place.cwd, folder);
  refuseNoDay(today);
  return {
    folder: place.cwd,
    check(scope = {}) {
      const result = checkWorkplace(place, scope);
      const { findings, setAside, records, complete, checked } = result;
      const { looked, configured, notChecked } = result;
      return { findings, setAside, records, complete, checked, looked, configured, notChecked };
    },
    show: (name) => showRecord(place, name),
    walk: (options = {}) => prepareWalk(options, place),
    resume: (name, options = {}) => resumeWalk(findDraft(name, place), options, place),
    move: (name, record, given) => openMove(name, record, place, given),
    async deliver(document, request) {
      // Formats are many, and who only checks needs none of them.
      const { deliverDocument } = await import("./deliver/deliver-document.ts");
      return deliverDocument(document, request, place);
    },
  };
}

function refuseNoFolder(path: string, typed: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new UserError(`there is no folder ${quote(typed)}`, {
    hint: "Name a folder of a policy repository.",
  });
}

function refuseNoDay(today: string): void {
  if (parseDay(today) === today) return;
  throw new UserError(`today cannot be ${quote(today)}`, {
    hint: "Give a day as 2026-11-23.",
  });
}
