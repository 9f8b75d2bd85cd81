import { hash } from "node:crypto";
import { join, relative, sep } from "node:path";
import { isMapping } from "../mapping.ts";
import type { WorkingCalendar } from "../record/working-days.ts";
import { readCache, writeCache } from "../repository/cache-file.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import type { ReadFrameworks } from "./read-frameworks.ts";
import type { JudgedRecord } from "./judged-record.ts";

/** Everything, except its own words and its paper, that decides what is found in a record. */
export interface CacheKey {
  /** Of the program: another for every change of its code and data. */
  build: string;
  /** ISO day. */
  today: string;
  /** Whether it is CI: some findings weigh more there. */
  isBuild: boolean | undefined;
  configuration: Configuration;
  frameworks: ReadFrameworks;
  calendar: WorkingCalendar;
}

interface Entry {
  /** Digest of the record's text and its paper's. */
  of: string;
  judged: JudgedRecord;
}

/**
 * What single records showed in an earlier check, kept in a file. It is trusted only if nothing it was
 * made from has changed, the day included; a file that is damaged or of another build counts as none.
 * What was not asked for again is not kept.
 */
export class RecordCache {
  /** How many records were not judged again. */
  reused = 0;
  private readonly root: string;
  private readonly file: string;
  private readonly key: string;
  private readonly before: ReadonlyMap<string, Entry>;
  private readonly now = new Map<string, Entry>();

  /** @param folder Absolute; made if need be. */
  constructor(folder: string, key: CacheKey) {
    this.root = key.configuration.root;
    this.key = digestOfKey(key);
    this.file = join(folder, "check.json");
    this.before = entriesIn(readCache(this.file), this.key);
  }

  /** What a record with these words, and a paper with those beside it, showed before. */
  get(path: string, text: string, paper: string | undefined): JudgedRecord | undefined {
    const name = this.nameOf(path);
    const entry = this.before.get(name);
    if (entry === undefined || entry.of !== ofTexts(text, paper)) return undefined;
    this.reused += 1;
    this.now.set(name, entry);
    return entry.judged;
  }

  keep(path: string, text: string, paper: string | undefined, judged: JudgedRecord): void {
    this.now.set(this.nameOf(path), { of: ofTexts(text, paper), judged });
  }

  /** Writes it for the next check, if anything has changed. */
  write(): void {
    if (this.reused === this.now.size && this.now.size === this.before.size) return;
    const body = JSON.stringify({ key: this.key, records: Object.fromEntries(this.now) });
    writeCache(this.file, `${checksum(body)}\n${body}`);
  }

  private nameOf(path: string): string {
    return relative(this.root, path).split(sep).join("/");
  }
}

function digestOfKey({ build, today, isBuild, ...key }: CacheKey): string {
  const { configuration, frameworks, calendar } = key;
  const { bodies, places, consultationDays, recordsFrom, personalDataAllow } = configuration;
  const { rules, folders, private: isPrivate } = configuration;
  const days = [[...calendar.closed], [...calendar.years]];
  const own = [bodies, places, consultationDays, recordsFrom, personalDataAllow];
  const set = [...own, rules, folders, isPrivate];
  // Of the words as they are: a digest of meaning would take two ways of writing an accent for one.
  return checksum(JSON.stringify([build, today, isBuild === true, set, frameworks.state, days]));
}

function ofTexts(text: string, paper: string | undefined): string {
  const parts = paper === undefined ? [text] : [text, paper];
  return hash("sha256", parts.map((part) => `${part.length} ${part}`).join(""), "base64");
}

function checksum(body: string): string {
  return hash("sha256", body, "base64");
}

/** The checksum answers for the rest: what it fits was written by `write`. */
function entriesIn(text: string | undefined, key: string): ReadonlyMap<string, Entry> {
  const [sum, body] = (text ?? "").split("\n", 2);
  if (body === undefined || checksum(body) !== sum) return new Map();
  const file: unknown = JSON.parse(body);
  if (!isMapping(file) || file["key"] !== key || !isMapping(file["records"])) return new Map();
  return new Map(Object.entries(file["records"] as Record<string, Entry>));
}
