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
import { shippedNames, shippedPath, shippedText } from "./shipped.ts";

export const LOCK_NAME = "frameworks.lock.yaml";

const SHIPPED = "templates/frameworks";

/** One version of a framework that can be used here. */
export interface FrameworkEntry {
  id: string;
  version: string;
  /** Kept in this repository, or shipped with the program. */
  from: "repository" | "shipped";
  /** Absolute path of its `framework.yaml`; for one that ships, where people see it. */
  file: string;
}

export interface FoundFramework extends Pick<FrameworkEntry, "from" | "file"> {
  framework: Framework;
  text: string;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const VERSION = /^\d+\.\d+\.\d+$/;

const cache = new Map<string, FoundFramework>();

/** Every framework version that can be used, by id, then version from old to new. */
export function listFrameworks(configuration: Pick<Configuration, "root">): FrameworkEntry[] {
  const entries = new Map<string, FrameworkEntry>();
  // The repository's own win over those that ship.
  for (const entry of [...ownFrameworks(configuration.root), ...shippedFrameworks()]) {
    const key = `${entry.id}@${entry.version}`;
    if (!entries.has(key)) entries.set(key, entry);
  }
  return [...entries.values()].sort(
    (a, b) => compareText(a.id, b.id) || compareVersions(a.version, b.version),
  );
}

function ownFrameworks(root: string): FrameworkEntry[] {
  const folder = join(root, "frameworks");
  return foldersIn(folder, ID).flatMap((id) =>
    foldersIn(join(folder, id), VERSION).flatMap((version): FrameworkEntry[] => {
      const file = join(folder, id, version, "framework.yaml");
      return isBegun(file) ? [] : [{ id, version, from: "repository", file }];
    }),
  );
}

let shipped: FrameworkEntry[] | undefined;

function shippedFrameworks(): FrameworkEntry[] {
  shipped ??= shippedNames(SHIPPED).flatMap((name): FrameworkEntry[] => {
    const [id, version, file] = name.slice(SHIPPED.length + 1).split("/");
    if (id === undefined || version === undefined || file !== "framework.yaml") return [];
    return [{ id, version, from: "shipped", file: shippedPath(name) }];
  });
  return shipped;
}

/** The text of one that was listed. */
export function frameworkText({ id, version, from, file }: FrameworkEntry): string {
  if (from === "repository") return readText(file);
  return shippedText(`${SHIPPED}/${id}/${version}/framework.yaml`);
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

/** The text of the lock beside the frameworks that ship. */
export function shippedLockText(): string {
  return shippedText(`${SHIPPED}/${LOCK_NAME}`);
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
  const text = frameworkText(entry);
  const { framework, faults } = parseFramework(text);
  if (framework !== undefined) {
    checkName(framework, entry);
    return { framework, text, from: entry.from, file: entry.file };
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
    // No such folder here, so there is none to offer.
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
