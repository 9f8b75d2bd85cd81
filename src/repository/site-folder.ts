import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "../errors.ts";
import { isThere, readBytesIfThere } from "./read.ts";
import { isTemporaryName, sweepTemporaryFiles } from "./sweep.ts";
import { systemCode } from "./system-words.ts";
import { writeFileSafely } from "./write.ts";
import { refuseLinkOut } from "./inside.ts";

/** A file of a folder that is made as a whole. */
export interface MadeFile {
  /** From the folder, with forward slashes. */
  path: string;
  text: string;
}

export interface FinishedFolder {
  written: number;
  same: number;
  removed: number;
}

/** Lists the files that were made, so that no other is ever touched. */
const LIST = "rightly-site.txt";
/** Bytes: of a million pages. */
const LARGEST_LIST = 128 * 1024 * 1024;
/** Files whose names are added to the list at once: it is on the disk before they are. */
const TOGETHER = 200;
/** Milliseconds that are not waited for before what a dead process left is removed. */
const AT_ONCE = 60_000;
const HEADING = "Files that rightly site made. It writes and removes these, and no others.";

/** A folder whose files are made from records: what is no longer made is removed, and nothing else. */
export class SiteFolder {
  private readonly folder: string;
  private readonly dryRun: boolean;
  private readonly before: ReadonlySet<string>;
  /** What the list names now. */
  private readonly listed: Set<string>;
  private waiting: MadeFile[] = [];
  private readonly now = new Set<string>();
  private readonly safe = new Set<string>();
  private written = 0;
  private same = 0;

  /**
   * @param folder Absolute; made if need be.
   * @throws UserError if there is something in it that was not made so.
   */
  constructor(folder: string, dryRun: boolean) {
    this.folder = folder;
    this.dryRun = dryRun;
    const list = listIn(folder);
    if (list === undefined) refuseOthers(folder);
    this.before = new Set((list ?? "").split("\n").filter(isOurs));
    this.listed = new Set(this.before);
    // Anyone who is interrupted finds a folder that can be written again.
    if (list === undefined && !dryRun) this.writeList([]);
  }

  /** @throws Error, as a bug, for a path that would lead out of the folder or could not be removed again. */
  put({ path, text }: MadeFile): void {
    if (!isOurs(path)) throw new Error(`${path} is no name for a file of a site`);
    this.now.add(path);
    const file = this.at(path);
    if (this.before.has(path) && isSame(file, text)) {
      this.same += 1;
      return;
    }
    this.written += 1;
    if (this.dryRun) return;
    this.waiting.push({ path, text });
    if (this.waiting.length >= TOGETHER) this.writeWaiting();
  }

  finish(): FinishedFolder {
    this.writeWaiting();
    const gone = [...this.before].filter((path) => !this.now.has(path));
    const { written, same, dryRun } = this;
    if (!dryRun) {
      for (const path of gone) rmSync(this.at(path), { force: true });
      this.writeList([...this.now]);
      this.sweep();
    }
    return { written, same, removed: gone.length };
  }

  /** The list goes first: a page that a killed run left is known, and is removed when it is no longer made. */
  private writeWaiting(): void {
    if (this.waiting.some(({ path }) => !this.listed.has(path))) {
      for (const { path } of this.waiting) this.listed.add(path);
      this.writeList([...this.listed]);
    }
    for (const { path, text } of this.waiting) writeFileSafely(this.at(path), text);
    this.waiting = [];
  }

  /** The folder goes to a web server as it is, so what a killed run left is not waited for. */
  private sweep(): void {
    const folders = new Set([...this.listed].map((path) => dirname(join(this.folder, path))));
    for (const folder of folders) sweepTemporaryFiles(folder, Date.now() + AT_ONCE);
  }

  /** A folder in it that is a link would have files written or removed elsewhere. */
  private at(path: string): string {
    const file = join(this.folder, path);
    if (!this.safe.has(dirname(file))) refuseLinkOut(this.folder, dirname(file));
    this.safe.add(dirname(file));
    return file;
  }

  private writeList(paths: readonly string[]): void {
    writeFileSafely(join(this.folder, LIST), `${[HEADING, ...paths].join("\n")}\n`);
  }
}

function refuseOthers(folder: string): void {
  if (!isThere(folder) || entriesOf(folder).every(isLeftOver)) return;
  throw new UserError(`${folder} was not written: there are other files in it`, {
    hint: "Name a new folder. Only a folder that rightly site made is written again.",
  });
}

/** A list that could not be put in place was kept beside it. */
function isLeftOver(name: string): boolean {
  return isTemporaryName(name) || name.startsWith(`${LIST}.unsaved-`);
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) !== "ENOTDIR") throw error;
    throw new UserError(`${folder} is a file, not a folder`, {
      hint: "Name a folder.",
    });
  }
}

/** Only what such a list can hold is ever removed, no matter who wrote it. */
function isOurs(path: string): boolean {
  return /^(?:[a-z0-9][a-z0-9.-]*\/)?[a-z0-9][a-z0-9.-]*\.(?:html|css|js|xml)$/.test(path);
}

/** The list of a large register is longer than any file that a person writes. */
function listIn(folder: string): string | undefined {
  const bytes = readBytesIfThere(join(folder, LIST), LARGEST_LIST);
  return bytes && new TextDecoder().decode(bytes);
}

function isSame(file: string, text: string): boolean {
  const bytes = Buffer.from(text);
  try {
    const kept = readBytesIfThere(file, bytes.length);
    return kept !== undefined && bytes.equals(kept);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return false;
  }
}
