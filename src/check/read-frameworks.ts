import { basename, dirname, join } from "node:path";
import { inFile } from "../finding.ts";
import type { Finding } from "../finding.ts";
import { lockFaults, parseLock } from "../framework/lock.ts";
import type { FrameworkLock } from "../framework/lock.ts";
import type { Framework } from "../framework/model.ts";
import { placeFault } from "../framework/fault.ts";
import { parseFramework } from "../framework/parse.ts";
import {
  frameworkText,
  LOCK_NAME,
  listFrameworks,
  readLockText,
} from "../repository/frameworks.ts";
import type { FrameworkEntry } from "../repository/frameworks.ts";
import { readText } from "../repository/read.ts";
import { FRAMEWORK_LIMITS } from "../yaml/limits.ts";
import { parseYaml } from "../yaml/parse.ts";
import { quote } from "../yaml/quote.ts";
import { cutWords } from "./cut-words.ts";
import type { FileNames } from "./file-names.ts";
import { unreadableFault } from "./unreadable-fault.ts";

export interface ReadFrameworks {
  /** Every version that can be named here, usable or not. */
  entries: readonly FrameworkEntry[];
  /** A version's framework; `undefined` if there is none or its file has faults. Read when first wanted. */
  find(pin: { id: string; version: string }): Framework | undefined;
  /** What is wrong with the repository's own frameworks and their lock. */
  findings: Finding[];
  /** Which versions there are, and every word of the repository's own. */
  state: string;
}

/**
 * The frameworks of a repository and those that ship with the program.
 * @param root Absolute path of the repository.
 */
export function readFrameworks(root: string, names: FileNames): ReadFrameworks {
  const entries = listFrameworks({ root });
  const read = new Map<string, Framework | undefined>();
  const own = entries.filter((entry) => entry.from === "repository");
  const { lock, findings } = own.length === 0 ? NO_LOCK : lockOf(join(root, "frameworks"), names);
  const texts = new Map<string, string | undefined>();
  for (const entry of own) {
    const { framework, found, text } = readOne(entry.file, names, lock);
    texts.set(keyOf(entry), text);
    // A file that calls itself something else than its folder is not what a record names.
    const isRight = isNamed(framework, entry);
    read.set(keyOf(entry), isRight ? framework : undefined);
    findings.push(...found);
    if (framework !== undefined && !isRight) {
      findings.push(misplaced(framework, entry, names.nameOf(entry.file), text));
    }
  }
  return {
    entries,
    findings,
    state: JSON.stringify(
      entries.map((entry) => [keyOf(entry), entry.from, texts.get(keyOf(entry))]),
    ),
    find(pin) {
      const key = keyOf(pin);
      if (!read.has(key)) {
        const entry = entries.find((one) => keyOf(one) === key);
        const text = entry === undefined ? undefined : frameworkText(entry);
        read.set(key, text === undefined ? undefined : parseFramework(text).framework);
      }
      return read.get(key);
    },
  };
}

/** What is wrong with one framework file, wherever it is kept. */
export function frameworkFindings(path: string, names: FileNames): Finding[] {
  return readOne(path, names, undefined).found;
}

const NO_LOCK = { lock: undefined, findings: [] as Finding[] };

function lockOf(folder: string, names: FileNames): { lock?: FrameworkLock; findings: Finding[] } {
  const text = readLockText(folder);
  if (text === undefined) return { lock: { format: 1, released: [] }, findings: [] };
  const { lock, faults } = parseLock(text);
  const findings = inFile(names.nameOf(join(folder, LOCK_NAME)), faults);
  // Without a lock that can be read, every framework would look as if it were missing from it.
  return faults.length > 0 ? { findings } : { lock, findings };
}

function readOne(
  path: string,
  names: FileNames,
  lock: FrameworkLock | undefined,
): { framework: Framework | undefined; found: Finding[]; text: string | undefined } {
  const file = names.nameOf(path);
  try {
    const text = readText(path);
    const { framework, faults, yaml } = parseFramework(text);
    const locked =
      framework === undefined || lock === undefined ? [] : lockFaults(framework, lock, yaml);
    const cut = yaml.problems.length > 0 ? [] : cutWords(yaml);
    return { framework, found: inFile(file, [...faults, ...locked, ...cut]), text };
  } catch (error) {
    const found = inFile(file, [unreadableFault(error, path, file)]);
    return { framework: undefined, found, text: undefined };
  }
}

function misplaced(
  { id, version }: Framework,
  entry: FrameworkEntry,
  file: string,
  text = "",
): Finding {
  const message = `this file calls itself ${quote(`${id} ${version}`)}, and is kept as ${quote(`${entry.id} ${entry.version}`)}`;
  const path = ["framework", id === entry.id ? "version" : "id"];
  const fault = placeFault(
    { rule: "framework-misplaced", path, message },
    parseYaml(text, FRAMEWORK_LIMITS),
  );
  return { ...fault, file };
}

function isNamed(framework: Framework | undefined, entry: FrameworkEntry): boolean {
  return framework?.id === entry.id && framework.version === basename(dirname(entry.file));
}

function keyOf({ id, version }: { id: string; version: string }): string {
  return `${id}@${version}`;
}
