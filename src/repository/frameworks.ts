import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "../errors.ts";
import { compareText } from "../finding.ts";
import type { Framework } from "../framework/model.ts";
import { parseFramework } from "../framework/parse.ts";
import { didYouMean } from "../nearest.ts";
import { quote } from "../yaml/quote.ts";
import type { Configuration } from "./configuration-model.ts";
import { readText, readTextIfThere } from "./read.ts";
import { shippedFolder } from "./shipped.ts";

export const LOCK_NAME = "frameworks.lock.yaml";

/** One version of a framework that can be used here. */
export interface FrameworkEntry {
  id: string;
  version: string;
  /** Kept in this repository, or shipped with the program. */
  from: "repository" | "shipped";
  /** Absolute path of its `framework.yaml`. */
  file: string;
}

export interface FoundFramework {
  framework: Framework;
  text: string;
  /** Absolute path. */
  file: string;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const VERSION = /^\d+\.\d+\.\d+$/;

const cache = new Map<string, FoundFramework>();

/** Folders that hold frameworks, nearest first: the repository's own win over the shipped ones. */
export function frameworkFolders(root: string): { from: FrameworkEntry["from"]; folder: string }[] {
  return [
    { from: "repository", folder: join(root, "frameworks") },
    { from: "shipped", folder: join(shippedFolder("templates"), "frameworks") },
  ];
}

/** Every framework version that can be used, by id, then version from old to new. */
export function listFrameworks(configuration: Pick<Configuration, "root">): FrameworkEntry[] {
  const entries = new Map<string, FrameworkEntry>();
  for (const { from, folder } of frameworkFolders(configuration.root)) {
    for (const id of foldersIn(folder, ID)) {
      for (const version of foldersIn(join(folder, id), VERSION)) {
        const file = join(folder, id, version, "framework.yaml");
        if (isBegun(file)) continue;
        const key = `${id}@${version}`;
        if (!entries.has(key)) entries.set(key, { id, version, from, file });
      }
    }
  }
  return [...entries.values()].sort(
    (a, b) => compareText(a.id, b.id) || compareVersions(a.version, b.version),
  );
}

/**
 * One framework, parsed; read once per process. Without a version: the one the configuration names,
 * or the newest there is.
 * @throws UserError if there is none of that name, or its file has faults.
 */
export function findFramework(
  configuration: Pick<Configuration, "root" | "framework">,
  id: string = configuration.framework.id,
  version?: string,
): FoundFramework {
  const entries = listFrameworks(configuration);
  const entry = chooseEntry(entries, configuration, id, version);
  const known = cache.get(entry.file);
  if (known !== undefined) return known;
  const found = readFramework(entry);
  cache.set(entry.file, found);
  return found;
}

/** The text of the lock beside the frameworks of a folder; `undefined` if there is none. */
export function readLockText(frameworksFolder: string): string | undefined {
  return readTextIfThere(join(frameworksFolder, LOCK_NAME));
}

function chooseEntry(
  entries: readonly FrameworkEntry[],
  { framework: preferred }: Pick<Configuration, "framework">,
  id: string,
  version: string | undefined,
): FrameworkEntry {
  const same = entries.filter((entry) => entry.id === id);
  const newest = same.at(-1);
  if (newest === undefined) throw unknownId(id, entries);
  const wanted = version ?? (preferred.id === id ? preferred.version : newest.version);
  const entry = same.find((candidate) => candidate.version === wanted);
  if (entry !== undefined) return entry;
  const versions = same.map((candidate) => candidate.version);
  throw new UserError(`there is no version ${quote(wanted)} of the framework ${quote(id)}`, {
    hint: `There is ${versions.join(", ")}. A version of your own goes in frameworks/${id}/.`,
  });
}

function unknownId(id: string, entries: readonly FrameworkEntry[]): UserError {
  const ids = [...new Set(entries.map((entry) => entry.id))];
  return new UserError(`there is no framework ${quote(id)}${didYouMean(id, ids)}`, {
    hint: `There is ${ids.join(", ")}. To see them: rightly framework list`,
  });
}

function readFramework(entry: FrameworkEntry): FoundFramework {
  const text = readText(entry.file);
  const { framework, faults } = parseFramework(text);
  if (framework !== undefined) {
    checkName(framework, entry);
    return { framework, text, file: entry.file };
  }
  const [first] = faults;
  if (first === undefined) throw new Error("a framework without a fault that cannot be used");
  const { line, column } = first.place;
  throw new UserError(`${entry.file}:${line}:${column}: ${first.message}`, {
    hint: `${first.fix} To see all that is wrong with it: rightly framework check`,
  });
}

/** A record finds its framework by the folder, and is then held to what the file says. */
function checkName({ id, version }: Framework, entry: FrameworkEntry): void {
  if (id === entry.id && version === entry.version) return;
  throw new UserError(`${entry.file} calls itself ${quote(`${id} ${version}`)}`, {
    hint: `Correct the id or version in the file, or move it to frameworks/${id}/${version}/.`,
  });
}

function foldersIn(folder: string, name: RegExp): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && name.test(entry.name))
      .map((entry) => entry.name);
  } catch {
    // No such folder here: nothing of that kind to offer.
    return [];
  }
}

/** Whether its folder was made and the program stopped before it wrote the file; another file there is a slip. */
function isBegun(file: string): boolean {
  if (existsSync(file)) return false;
  return readdirSync(dirname(file)).every((name) => name.startsWith("."));
}

/** Orders versions of three numbers, oldest first: 1.9.0 before 1.10.0. */
function compareVersions(a: string, b: string): number {
  const left = a.split(".").map(Number);
  const right = b.split(".").map(Number);
  for (const [index, number] of left.entries()) {
    const difference = number - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
