import { dirname } from "node:path";
import { editRecord } from "../../record/edit.ts";
import { idOfFile } from "../../record/files.ts";
import type { DecisionRecord } from "../../record/model.ts";
import type { FileChange, PlanPlace } from "../../repository/change-plan.ts";
import { releaseDraftLock, takeDraftLock } from "../../repository/draft-lock.ts";
import type { DraftLock } from "../../repository/draft-lock.ts";
import { Journal } from "../../repository/journal.ts";
import { sweepTemporaryFiles } from "../../repository/sweep.ts";
import type { Edit } from "../../yaml/edit.ts";
import { editedText } from "../edited-text.ts";
import { readDraft, saveDraft, saveDraftWith } from "./draft-file.ts";
import type { DraftFile } from "./draft-file.ts";

/** Who has a draft open. */
export interface OpenElsewhere {
  user: string;
  host: string;
  /** ISO moment. */
  since: string;
}

/** Text that was typed at a question and is not in the record. */
export interface KeptText {
  /** Step id. */
  question: string;
  text: string;
}

/**
 * A draft that is open: its file, the note beside it that someone has it open, and what is being
 * typed. Every answer is on disk before the next is given.
 */
export class OpenDraft {
  private file: DraftFile;
  private readonly lock: DraftLock;
  private readonly journal: Journal;

  private constructor(file: DraftFile, lock: DraftLock) {
    this.file = file;
    this.lock = lock;
    this.journal = new Journal(file.path);
  }

  /**
   * Opens a draft, unless someone else has it open. It is read once no one else can change it.
   * @param path Absolute.
   * @param takeOver Opens it all the same: if both save, the second version is kept beside the first.
   * @throws UserError if it cannot be read.
   */
  static open(path: string, takeOver = false): OpenDraft | OpenElsewhere {
    sweepTemporaryFiles(dirname(path));
    const taking = takeDraftLock(path, { takeOver });
    if ("theirs" in taking) {
      const { user, host, time } = taking.theirs;
      return { user, host, since: time };
    }
    try {
      return new OpenDraft(readDraft(path), taking.ours);
    } catch (error) {
      releaseDraftLock(path, taking.ours);
      throw error;
    }
  }

  get path(): string {
    return this.file.path;
  }

  /** What `resume` takes. */
  get name(): string {
    return idOfFile(this.file.path);
  }

  get record(): DecisionRecord {
    return this.file.record;
  }

  /** Whether the disk promised that the last save survives a power cut. */
  get isDurable(): boolean {
    return this.file.durable;
  }

  /** Whether what is typed is kept while it is typed: a folder may take no journal. */
  get keepsTyping(): boolean {
    return this.journal.works;
  }

  /** The text of the record as it would be with edits. */
  textWith(edits: readonly Edit[]): string {
    return editRecord(this.file.yaml, edits);
  }

  /** Of the record as it is. */
  get text(): string {
    return this.file.text;
  }

  /** @throws NotSaved or KeptBoth, and nothing has changed. */
  save(edits: readonly Edit[]): void {
    this.file = saveDraft(this.file, edits);
  }

  /**
   * Makes edits and changes other files with them: all of it or nothing.
   * @throws NotSaved or KeptBoth, and nothing has changed.
   */
  saveWith(edits: readonly Edit[], others: readonly FileChange[], place: PlanPlace): void {
    this.file = saveDraftWith(this.file, edits, others, place);
  }

  typedAt(question: string): string | undefined {
    return this.journal.textOf(question);
  }

  /** All that was typed and is not known to be in the record, in the order it was begun. */
  kept(): KeptText[] {
    return this.journal.all();
  }

  /** Keeps text as it is typed: the first key at once, then once a second. */
  note(question: string, text: string): void {
    this.journal.note(question, text);
  }

  /** Puts the whole of a text that was begun on disk, before anything else becomes of it. */
  complete(question: string, text: string): void {
    this.journal.complete(question, text);
  }

  /** The text of a question is in the record, or is not wanted. */
  forget(question: string): void {
    this.journal.forget(question);
  }

  /** Takes away what an editor had open of a question that is answered. */
  removeEdited(question: string): void {
    editedText(this.path, question).remove();
  }

  /** Writes what was typed last. Safe to call at any moment, also while the program ends. */
  flush(): void {
    this.journal.flush();
  }

  /** Someone else may open the draft now. What is kept stays on disk. */
  close(): void {
    this.journal.close();
    releaseDraftLock(this.path, this.lock);
  }
}
