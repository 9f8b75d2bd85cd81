import { basename, join } from "node:path";
import { idOfFile, paperPath, owningRecord } from "../record/files.ts";
import { START } from "../finding.ts";
import type { Finding, Path } from "../finding.ts";
import { parseFramework } from "../framework/parse.ts";
import { frozenPart } from "../record/frozen.ts";
import type { DecisionRecord } from "../record/model.ts";
import { parseRecord } from "../record/parse.ts";
import { isConfirmed, STATUS } from "../record/status.ts";
import { supersededIds } from "../record/superseding.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { LOCK_NAME } from "../repository/frameworks.ts";
import type { GitBase } from "../repository/git-base.ts";
import { readTextIfThere, pathFrom } from "../repository/read.ts";
import { sameValue } from "../yaml/same.ts";
import { quote } from "../yaml/quote.ts";
import type { FileNames } from "./file-names.ts";
import { ownFinding } from "./own-finding.ts";
import { programFindings } from "./program-changed.ts";
import type { JudgedFile } from "./judged-record.ts";

export interface Compared {
  names: FileNames;
  configuration: Configuration;
  base: GitBase;
  records: readonly JudgedFile[];
}

/** What a change did that no change may do: to confirmed records, released frameworks, and ids in use. */
export function sinceFindings(compared: Compared): Finding[] {
  const taken = takenNames(compared.base);
  return [
    ...compared.records.flatMap((record) => recordFindings(record, compared, taken)),
    ...removedFindings(compared),
    ...frameworkFindings(compared),
    ...programFindings(compared.configuration.root, compared.base, compared.names),
  ];
}

/** Where the name of each file that the base still has is taken, by name: the first of each. */
function takenNames({ tip, removed }: GitBase): ReadonlyMap<string, string> {
  const kept = [...tip].filter((path) => !removed.has(path)).reverse();
  return new Map(kept.map((path) => [basename(path), path]));
}

function recordFindings(
  record: JudgedFile,
  { base, configuration }: Compared,
  taken: ReadonlyMap<string, string>,
): Finding[] {
  const { path, file, name, parsed } = record;
  if (!base.changed.has(path)) return [];
  const before = parsedAt(base, path);
  if (before === undefined) return takenId(record, taken, configuration);
  const { record: now, yaml } = parsed() ?? {};
  if (now === undefined || yaml === undefined || !isConfirmed(before.status)) return [];
  const where = changedPath(before, now);
  if (where !== undefined) {
    const at = { file, place: yaml.placeOf(where), path: where.join(".") };
    const message = `${quote(name)} was ${STATUS[before.status].label.toLowerCase()}, and ${where.join(".")} has changed since`;
    return [ownFinding("recordEdited", at, message)];
  }
  if (isConfirmed(now.status)) return [];
  const at = { file, place: yaml.placeOf(["status"]), path: "status" };
  const message = `${quote(name)} was ${STATUS[before.status].label.toLowerCase()}, but its status is now ${quote(now.status)}`;
  return [ownFinding("recordEdited", at, message)];
}

function parsedAt(base: GitBase, path: string): DecisionRecord | undefined {
  const text = base.textOf(path);
  return text === undefined ? undefined : parseRecord(text).record;
}

/** The first field that may not change and did; `undefined` if there is none. */
function changedPath(before: DecisionRecord, now: DecisionRecord): Path | undefined {
  const known = before.errata?.length ?? 0;
  const corrected = (now.errata ?? []).slice(known).map(({ field }) => field);
  const kept = sameValue(before.errata ?? [], (now.errata ?? []).slice(0, known));
  if (!kept) return ["errata"];
  return firstDifference(frozenPart(before, corrected), frozenPart(now, corrected), []);
}

function firstDifference(before: unknown, now: unknown, path: Path): Path | undefined {
  if (sameValue(before, now)) return undefined;
  if (!isGroup(before) || !isGroup(now)) return path;
  const keys = [...new Set([...Object.keys(now), ...Object.keys(before)])];
  for (const key of keys) {
    const step = Array.isArray(now) ? Number(key) : key;
    const found = firstDifference(before[key], now[key], [...path, step]);
    if (found !== undefined) return found;
  }
  return path;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** A new record whose id someone else has given out meanwhile. */
function takenId(
  { path, file, name, parsed }: JudgedFile,
  taken: ReadonlyMap<string, string>,
  { root }: Configuration,
): Finding[] {
  const other = taken.get(basename(path));
  if (other === undefined) return [];
  const place = parsed()?.yaml.placeOf(["id"]) ?? START;
  const message = `the id ${quote(name)} is taken: ${pathFrom(root, other)} has it on the other branch`;
  return [ownFinding("idTaken", { file, place, path: "id" }, message)];
}

function removedFindings({ names, base, records }: Compared): Finding[] {
  const here = new Set(records.map(({ name }) => name));
  return [...base.removed].flatMap((path): Finding[] => {
    if (!path.endsWith(".yaml") || here.has(idOfFile(path))) return [];
    const before = parsedAt(base, path);
    if (before === undefined || !isConfirmed(before.status)) return [];
    const message = `${quote(before.id)} was ${STATUS[before.status].label.toLowerCase()}, but its file is gone`;
    return [ownFinding("recordRemoved", { file: names.nameOf(path), place: START }, message)];
  });
}

function frameworkFindings({ names, base }: Compared): Finding[] {
  return [...base.changed, ...base.removed].flatMap((path): Finding[] => {
    const text = basename(path) === "framework.yaml" ? base.textOf(path) : undefined;
    const before = text === undefined ? undefined : parseFramework(text).framework;
    if (before === undefined || before.status === "draft") return [];
    const now = readTextIfThere(path);
    const name = quote(`${before.id} ${before.version}`);
    const file = names.nameOf(path);
    if (now === undefined) {
      return [
        ownFinding(
          "releaseChanged",
          { file, place: START },
          `${name} was released, but its file is gone`,
        ),
      ];
    }
    const { framework, yaml } = parseFramework(now);
    if (framework?.digest === before.digest) return [];
    const place = yaml.placeOf(["framework", "version"]);
    const message = `${name} was released, but its words have changed since`;
    return [ownFinding("releaseChanged", { file, place, path: "framework.version" }, message)];
  });
}

/**
 * Whether a finding has to do with a change: it is in a changed file, in a record whose framework
 * changed, or between records of which one changed or is gone.
 * @param together Rules over records taken together.
 */
export function concerns(
  { names, configuration, base, records }: Compared,
  together: ReadonlySet<string>,
): (finding: Finding) => boolean {
  const touched = [...base.changed, ...base.removed];
  const all = touched.some((path) => path === configuration.file || basename(path) === LOCK_NAME);
  const ids = new Set(touched.map((path) => idOfFile(owningRecord(path))));
  const files = new Set(touched.flatMap((path) => [path, owningRecord(path), paperPath(path)]));
  const byFile = new Map(
    records.flatMap((record) => [
      [record.path, record],
      [paperPath(record.path), record],
    ]),
  );
  const isFrameworkChanged = ({ facts }: JudgedFile): boolean => {
    const pin = facts?.framework;
    return (
      pin !== undefined &&
      files.has(join(configuration.root, "frameworks", pin.id, pin.version, "framework.yaml"))
    );
  };
  return (finding) => {
    const path = names.pathOf(finding.file);
    if (all || files.has(path)) return true;
    const record = byFile.get(path);
    if (record === undefined) return false;
    if (isFrameworkChanged(record)) return true;
    return together.has(finding.rule) && linkedIds(record).some((id) => ids.has(id));
  };
}

function linkedIds({ name, facts }: JudgedFile): string[] {
  const links = facts?.links ?? {};
  const next = links["superseded-by"];
  return [
    name,
    facts?.id ?? name,
    ...supersededIds({ links }),
    ...(links["replaced-in-part"] ?? []).map(({ by }) => by),
    ...(links.follows ?? []),
    ...(links["part-of"] ?? []),
    ...(links.related ?? []),
    ...(next === undefined ? [] : [next]),
  ];
}
