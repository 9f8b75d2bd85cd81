import { hash } from "node:crypto";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { UserError } from "../../errors.ts";
import {
  inspectDraftLock,
  lockPath,
  releaseDraftLock,
  takeDraftLock,
} from "../../repository/draft-lock.ts";
import type { DraftLock } from "../../repository/draft-lock.ts";
import { Journal, readJournal } from "../../repository/journal.ts";
import { readText } from "../../repository/read.ts";
import { sweepTemporaryFiles } from "../../repository/sweep.ts";
import type { KeptText, OpenElsewhere } from "../walk/open-draft.ts";
import type { GivenFields } from "./given-reader.ts";
import { ANSWERS, parseKeptAnswers, WRITTEN } from "./kept-answers.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import type { MoveAnswer } from "./move-answers.ts";

/**
 * A move that is being answered: the note beside the record that it is open, and a journal of its
 * answers and of what is being typed. Each is on disk before the next question is put.
 */
export class HeldMove {
  readonly path: string;
  private readonly lock: DraftLock;
  private readonly journal: Journal;

  private constructor(path: string, move: string, lock: DraftLock) {
    this.path = path;
    this.lock = lock;
    this.journal = new Journal(path, move);
  }

  /**
   * Takes the note, unless someone else has the record open.
   * @param path Of the record, absolute.
   * @param takeOver Takes it all the same.
   */
  static open(path: string, move: string, takeOver = false): HeldMove | OpenElsewhere {
    sweepTemporaryFiles(dirname(path));
    const taking = takeDraftLock(path, { takeOver });
    return "theirs" in taking ? elsewhere(taking.theirs) : new HeldMove(path, move, taking.ours);
  }

  /** Whether what is typed is kept while it is typed: a folder may take no journal. */
  get keepsTyping(): boolean {
    return this.journal.works;
  }

  /** Whether anything is kept: nothing is once the move was made. */
  get keepsAnything(): boolean {
    return this.journal.all().some(({ question }) => question !== WRITTEN);
  }

  /** What an earlier session of the same move left; `undefined` if it left no answer. */
  keptAnswers(): KeptAnswers | undefined {
    const line = this.journal.all().find(({ question }) => question === ANSWERS);
    const value = line === undefined ? undefined : parseKeptAnswers(line.text);
    return value === undefined ? undefined : { ...value, since: line?.time ?? "" };
  }

  /** All that was typed and is not answered, in the order it was begun. */
  keptTexts(): KeptText[] {
    return this.journal.all().filter(({ question }) => !question.startsWith("."));
  }

  typedAt(step: string): string | undefined {
    return this.journal.textOf(step);
  }

  /** Keeps the answers as they are now. */
  keep(given: GivenFields, answers: readonly MoveAnswer[]): void {
    this.journal.note(ANSWERS, JSON.stringify({ given, answers }));
    this.journal.flush();
  }

  /** Keeps text as it is typed: the first key at once, then once a second. */
  note(step: string, text: string): void {
    this.journal.note(step, text);
  }

  /** Puts the whole of a text that was begun on disk, before anything else becomes of it. */
  complete(step: string, text: string): void {
    this.journal.complete(step, text);
  }

  /** The text of a question is answered, or is not wanted. */
  forget(step: string): void {
    this.journal.forget(step);
  }

  flush(): void {
    this.journal.flush();
  }

  /** The record is about to be written: a start after a sudden end can tell whether it was. */
  writing(text: string): void {
    this.journal.note(WRITTEN, hash("sha256", text));
    this.journal.flush();
  }

  /** Nothing that is kept is wanted, or all of it is in the record. */
  discard(): void {
    this.journal.discard();
  }

  /** Someone else may open the record now. What is kept stays on disk. */
  close(): void {
    this.journal.close();
    releaseDraftLock(this.path, this.lock);
  }
}

/**
 * Moves that ask nothing leave no note, and respect that of others.
 * @throws UserError if someone else has the record open.
 */
export function refuseOpenElsewhere(path: string): void {
  const theirs = inspectDraftLock(path);
  if (theirs === undefined) return;
  const where = theirs.host === hostname() ? "in another window" : `on ${theirs.host}`;
  throw new UserError(`this record is open ${where}, by ${theirs.user}`, {
    hint: `Finish or leave it there first. If nobody has it open any more, remove ${lockPath(path)}`,
    kind: "failure",
  });
}

/**
 * Whether an earlier session of a move ended after it had written the record and before it could put
 * away what was kept. Puts it away then.
 * @param path Of the record, absolute.
 */
export function putAwayWritten(path: string, move: string): boolean {
  const line = readJournal(path, move).find(({ question }) => question === WRITTEN);
  if (line === undefined || line.text !== hash("sha256", readText(path))) return false;
  putAway(path, move);
  return true;
}

/** Puts away what was kept of a move: all of it is in the record. */
export function putAway(path: string, move: string): void {
  new Journal(path, move).discard();
}

function elsewhere({ user, host, time }: DraftLock): OpenElsewhere {
  return { user, host, since: time };
}
