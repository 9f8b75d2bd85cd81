import * as fs from "node:fs";
import { isMapping } from "../mapping.ts";
import { ownPath } from "../record/files.ts";
import { writeFileSafely } from "./write.ts";

/** Text that was typed and is not in the record. */
export interface UnsavedText {
  /** Step of the walk. */
  question: string;
  text: string;
  /** When it was typed, as an ISO moment. */
  time: string;
}

/** Milliseconds of typing that may be lost to a sudden death. */
const PAUSE = 1000;

/** Bytes. A journal that is longer is written again with what still counts. */
const LONG = 256 * 1024;

/** A link that someone left under the journal's name is not followed. Windows has no such flag. */
const APPEND =
  fs.constants.O_WRONLY |
  fs.constants.O_APPEND |
  fs.constants.O_CREAT |
  ((fs.constants as Partial<typeof fs.constants>).O_NOFOLLOW ?? 0);

/**
 * Where what is being typed is: `.name.unsaved.jsonl` beside the record.
 * @param move Name of the move that is being answered, which has a journal of its own:
 * `.name.decide.unsaved.jsonl`.
 */
export function journalPath(record: string, move?: string): string {
  return ownPath(record, move === undefined ? "unsaved.jsonl" : `${move}.unsaved.jsonl`);
}

/**
 * What is being typed, kept while it is typed: the first key at once, then once a second, and the
 * rest when the program ends. Only ever added to, so that a death in the middle of a line costs that
 * line; gone when everything in it is in the record. A folder that takes no journal stops nobody from
 * working: `works` says whether it does.
 */
export class Journal {
  private readonly path: string;
  private file: number | undefined;
  private readonly kept: Map<string, UnsavedText>;
  private waiting: UnsavedText | undefined;
  private timer: NodeJS.Timeout | undefined;
  private written = 0;
  works = true;

  /**
   * Carries on with what an earlier walk left.
   * @param move As in `journalPath`.
   */
  constructor(record: string, move?: string) {
    this.path = journalPath(record, move);
    this.kept = new Map(readJournal(record, move).map((one) => [one.question, one]));
  }

  /** What was typed at a question and is not in the record. */
  textOf(question: string): string | undefined {
    return this.kept.get(question)?.text;
  }

  /** All that was typed and is not known to be in the record. */
  all(): UnsavedText[] {
    return [...this.kept.values()];
  }

  /** Keeps the text of a question as it is now. */
  note(question: string, text: string): void {
    const now = new Date();
    const entry: UnsavedText = { question, text, time: now.toISOString() };
    const isFirst = !this.kept.has(question);
    this.kept.set(question, entry);
    this.waiting = entry;
    const due = this.written + PAUSE - now.getTime();
    if (isFirst || due <= 0) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), due).unref();
  }

  /**
   * Writes the whole text of a question that was begun, before it goes into the record. A death
   * between the two leaves the same words in both, and not a mere beginning that looks newer.
   */
  complete(question: string, text: string): void {
    if (!this.kept.has(question)) return;
    this.note(question, text);
    this.flush();
  }

  /** Writes what has not been written yet. Safe to call at any moment, also while the program ends. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting !== undefined) this.append(waiting);
  }

  /** The text of a question is in the record, or is not wanted. The last one takes the file away. */
  forget(question: string): void {
    if (this.waiting?.question === question) this.waiting = undefined;
    if (!this.kept.delete(question)) return;
    if (this.kept.size > 0) this.append({ question, text: null, time: new Date().toISOString() });
    else this.remove();
  }

  /** Nothing that is kept is wanted. */
  discard(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting = undefined;
    this.kept.clear();
    this.remove();
  }

  /** Stops. What is kept stays on disk. */
  close(): void {
    this.flush();
    this.shut();
  }

  private append(entry: Entry): void {
    const line = `${JSON.stringify(entry)}\n`;
    try {
      const file = this.open();
      if (fs.fstatSync(file).size > LONG) this.shorten();
      else {
        writeAll(file, line);
        fs.fsyncSync(file);
      }
      this.works = true;
    } catch {
      // The page still holds the text, and the next save says what is wrong with the folder.
      this.works = false;
    }
    this.written = Date.now();
  }

  private open(): number {
    if (this.file !== undefined) return this.file;
    const file = fs.openSync(this.path, APPEND, 0o600);
    this.file = file;
    // The last line of a walk that died may have been cut.
    if (fs.fstatSync(file).size > 0) writeAll(file, "\n");
    return file;
  }

  private shorten(): void {
    const lines = [...this.kept.values()].map((entry) => `${JSON.stringify(entry)}\n`);
    this.shut();
    writeFileSafely(this.path, lines.join(""), { mode: 0o600 });
  }

  private remove(): void {
    this.shut();
    try {
      fs.unlinkSync(this.path);
    } catch {
      // It was never made, or what it holds is in the record by now.
    }
  }

  private shut(): void {
    if (this.file !== undefined) fs.closeSync(this.file);
    this.file = undefined;
  }
}

/** A line of the journal. No text: the question is forgotten. */
type Entry = Omit<UnsavedText, "text"> & { text: string | null };

/** What a walk that ended suddenly left, in the order it was begun. Lines that were cut are skipped. */
export function readJournal(record: string, move?: string): UnsavedText[] {
  const kept = new Map<string, UnsavedText>();
  for (const line of linesOf(journalPath(record, move))) {
    const entry = parsed(line);
    if (entry === undefined) continue;
    const { question, text, time } = entry;
    if (text === null) kept.delete(question);
    else kept.set(question, { question, text, time });
  }
  return [...kept.values()];
}

function linesOf(path: string): string[] {
  try {
    return fs.lstatSync(path).isFile() ? fs.readFileSync(path, "utf8").split("\n") : [];
  } catch {
    return [];
  }
}

function parsed(line: string): Entry | undefined {
  try {
    const value = JSON.parse(line) as unknown;
    if (!isMapping(value)) return undefined;
    const { question, text, time } = value;
    if (typeof question !== "string" || typeof time !== "string") return undefined;
    return typeof text === "string" || text === null ? { question, text, time } : undefined;
  } catch {
    return undefined;
  }
}

function writeAll(file: number, text: string): void {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length;) at += fs.writeSync(file, bytes, at);
}
