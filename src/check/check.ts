import { basename, join, resolve } from "node:path";
import { EXIT, UserError } from "../errors.ts";
import { compareFindings, compareText, inFile, START } from "../finding.ts";
import type { Finding } from "../finding.ts";
import { mustBeComplete } from "../record/status.ts";
import { readCalendar } from "../repository/calendar.ts";
import { loadConfiguration } from "../repository/configuration.ts";
import type { LoadedConfiguration } from "../repository/configuration.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { exemptPath, isSetUpFile } from "../record/files.ts";
import { isThere, readText, pathFrom, walkRecords } from "../repository/read.ts";
import type { RecordWalk } from "../repository/read.ts";
import type { RecordInRepository, Surroundings } from "../rules/model.ts";
import { REPOSITORY_RULES } from "../rules/registry.ts";
import { repositoryFindings } from "../rules/run.ts";
import { parseYaml } from "../yaml/parse.ts";
import { askedPaths, isAsked, startFolder } from "./asked-paths.ts";
import type { AskedPath } from "./asked-paths.ts";
import { KeptLooks } from "./known-looks.ts";
import type { LookedBy } from "./known-looks.ts";
import { NOT_CHECKED } from "./model.ts";
import type { CheckedRecord, CheckOptions, CheckResult } from "./model.ts";
import { exemptFindings } from "./exempt-files.ts";
import { frameworkFindings, readFrameworks } from "./read-frameworks.ts";
import { ownFinding } from "./own-finding.ts";
import { readRecords } from "./read-records.ts";
import type { ReadRecord, RecordFacts } from "./read-records.ts";
import { settingFaults } from "./severities.ts";
import { settingsByFile } from "./settings.ts";
import { settle, withFingerprints } from "./settle.ts";
import { isInShard } from "./shard.ts";
import { comparedWith } from "./compared-with.ts";
import { concerns, sinceFindings } from "./since.ts";

/**
 * Checks the records, frameworks and configuration of a repository. Rules about records taken together
 * see all of them, whatever was asked for; findings are given for what was asked for.
 * @throws UserError with exit code 2 when there is nothing to check.
 */
export function checkRepository(options: CheckOptions): CheckResult {
  const { cwd, paths = [], today, typed } = options;
  const asked =
    typed === undefined ? askedPaths(cwd, paths) : [{ path: typed.path, isFolder: false }];
  const loaded = configurationFor(cwd, asked);
  const { configuration } = loaded;
  if (configuration === undefined) return unconfigured(cwd, loaded);
  const found = recordFiles(configuration, asked);
  const looked = asked.length === 0 ? [join(configuration.root, configuration.records)] : [];
  const shownLooked = [...looked, ...asked.map((one) => one.path)].map((one) => pathFrom(cwd, one));
  refuseNothing(found.paths, asked, shownLooked);
  const frameworks = readFrameworks(cwd, configuration.root);
  const calendar = readCalendar(configuration);
  const surroundings: Surroundings = {
    today,
    frameworks: frameworks.entries,
    bodies: configuration.bodies,
    places: configuration.places,
    personalDataAllow: configuration.personalDataAllow,
    calendar,
  };
  const settingsOf = settingsByFile(configuration);
  const isMine = (name: string): boolean =>
    options.shard === undefined || isInShard(options.shard, name);
  const known = keptLooks(options, { configuration, frameworks, calendar, today });
  const records = readRecords(found.paths, {
    cwd,
    typed,
    frameworks,
    known,
    isMine,
    progress: (done) => options.progress?.(done, found.paths.length),
    surroundings: (path) => {
      const settings = settingsOf(pathFrom(configuration.root, path)).options;
      return { ...surroundings, settings };
    },
  });
  // What is typed is no record yet.
  if (typed === undefined) known?.write();
  const compared = comparedWith(options, configuration, records);
  const all = [
    ...configurationFindings(cwd, loaded),
    ...frameworks.findings,
    ...asked.filter(isLooseFramework).flatMap((one) => frameworkFindings(cwd, one.path)),
    ...found.links.map((link) => wholeFile(cwd, link, "linkNotFollowed", LINK)),
    ...found.misnamed.map((file) => wholeFile(cwd, file, "fileMisnamed", MISNAMED)),
    ...records.flatMap(({ file, faults }) => inFile(file, faults)),
    ...togetherFindings(records, today),
    ...exemptFindings(cwd, configuration, found, records),
    ...(compared === undefined ? [] : sinceFindings(compared)),
  ];
  const baseline = baselineFor(options, configuration);
  const around = { cwd, loaded, configuration, records, today, isMine, baseline };
  const { findings, setAside, marked } = settle(
    unique(all).filter(({ file }) => isMine(file)),
    around,
  );
  const isConcerned = compared === undefined ? () => true : concerns(compared, TOGETHER);
  // The paper of what is still being typed is not made yet.
  const isTyped = ({ file }: Finding): boolean =>
    typed === undefined || join(cwd, file) === typed.path;
  const isShown = (finding: Finding): boolean =>
    isAsked(asked, join(cwd, finding.file)) && isConcerned(finding) && isTyped(finding);
  const withErrors = new Set(
    findings.filter(({ severity }) => severity === "error").map(({ file }) => file),
  );
  const checked = records
    .filter(
      ({ path }) =>
        isMine(path) && isAsked(asked, path) && (compared?.base.changed.has(path) ?? true),
    )
    .map((record) => summary(record, withErrors));
  return {
    findings: findings.filter(isShown),
    setAside: setAside.filter(({ finding }) => isShown(finding)),
    marked,
    records: checked.length,
    reused: known?.reused ?? 0,
    complete: checked.filter((record) => record.complete).length,
    checked,
    looked: shownLooked,
    configured: true,
    notChecked: NOT_CHECKED,
    shard: options.shard,
  };
}

const TOGETHER = new Set(REPOSITORY_RULES.map(({ id }) => id));

function keptLooks({ cache }: CheckOptions, by: Omit<LookedBy, "build">): KeptLooks | undefined {
  const folder = cache?.folderFor(by.configuration.root);
  if (cache === undefined || folder === undefined) return undefined;
  return new KeptLooks(folder, { build: cache.build, ...by });
}

/** Absolute path of the baseline that holds, if one was asked for or is set. */
function baselineFor(
  { cwd, baseline }: CheckOptions,
  { root, baseline: set }: Configuration,
): string | undefined {
  if (baseline === false) return undefined;
  if (baseline !== undefined) return resolve(cwd, baseline);
  return set === undefined ? undefined : join(root, set);
}

/** A record named from elsewhere is checked by the configuration beside it, if there is one. */
function configurationFor(cwd: string, asked: readonly AskedPath[]): LoadedConfiguration {
  const beside = loadConfiguration(startFolder(cwd, asked));
  return beside.file === undefined ? loadConfiguration(cwd) : beside;
}

function unconfigured(cwd: string, { file = cwd, faults }: LoadedConfiguration): CheckResult {
  const name = pathFrom(cwd, file);
  return {
    findings: withFingerprints(inFile(name, faults).sort(compareFindings)),
    setAside: [],
    marked: [],
    records: 0,
    reused: 0,
    complete: 0,
    checked: [],
    looked: [name],
    configured: false,
    notChecked: NOT_CHECKED,
  };
}

function configurationFindings(
  cwd: string,
  { configuration, file }: LoadedConfiguration,
): Finding[] {
  if (configuration === undefined || file === undefined) return [];
  const { rules, folders, waivers } = configuration;
  if (Object.keys(rules).length + folders.length + waivers.length === 0) return [];
  return inFile(pathFrom(cwd, file), settingFaults(configuration, parseYaml(readText(file))));
}

interface Found extends Omit<RecordWalk, "files"> {
  /** Every record of the repository, and those that were asked for by name, wherever they are kept. */
  paths: string[];
}

function recordFiles({ root, records }: Configuration, asked: readonly AskedPath[]): Found {
  const walks = [
    join(root, records),
    ...asked.filter((one) => one.isFolder).map((one) => one.path),
  ].map(walkRecords);
  const named = asked
    .filter((one) => !one.isFolder && !isSetUpFile(one.path))
    .map((one) => one.path);
  const all = (list: keyof RecordWalk): string[] => walks.flatMap((walk) => walk[list]);
  const unique = (paths: readonly string[]): string[] => [...new Set(paths)].sort(compareText);
  return {
    paths: unique([...all("files"), ...named]),
    links: unique(all("links")),
    misnamed: unique(all("misnamed")),
    exempt: unique([...all("exempt"), ...named.map(exemptPath).filter(isThere)]),
    membersPapers: unique(all("membersPapers")),
  };
}

function isLooseFramework({ path }: AskedPath): boolean {
  return basename(path) === "framework.yaml";
}

function refuseNothing(
  paths: readonly string[],
  asked: readonly AskedPath[],
  looked: readonly string[],
): void {
  if (paths.some((path) => isAsked(asked, path))) return;
  if (asked.some((one) => !one.isFolder && isSetUpFile(one.path))) return;
  throw new UserError(`there are no records to check in ${looked.join(", ")}`, {
    hint: "Start one with: rightly new. If records are kept elsewhere, name the folder: rightly check FOLDER",
    exitCode: EXIT.usage,
  });
}

function togetherFindings(records: readonly ReadRecord[], today: string): Finding[] {
  const readable: RecordInRepository[] = [];
  const unread: string[] = [];
  for (const one of records) {
    const { name, facts } = one;
    if (facts === undefined) unread.push(name);
    else readable.push(lazily(one, facts));
  }
  return repositoryFindings(REPOSITORY_RULES, { records: readable, unread, today });
}

/** A record among others. Its YAML is read when it is asked for. */
function lazily({ file, paper, parsed }: ReadRecord, record: RecordFacts): RecordInRepository {
  return {
    file,
    record,
    paper,
    get yaml() {
      return parsed()!.yaml;
    },
  };
}

const LINK = "this is a link, and links are not followed";
const MISNAMED = "this file ends in .yml, and records end in .yaml";

/** A finding about a file that is not looked into. */
function wholeFile(
  cwd: string,
  path: string,
  name: "linkNotFollowed" | "fileMisnamed",
  message: string,
): Finding {
  return ownFinding(name, { file: pathFrom(cwd, path), place: START }, message);
}

/** A framework that is asked for by name is one of the repository's as well. */
function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const { file, place, rule, path, message } = finding;
    seen.set(JSON.stringify([file, place, rule, path, message]), finding);
  }
  return [...seen.values()];
}

function summary({ file, facts }: ReadRecord, withErrors: ReadonlySet<string>): CheckedRecord {
  if (facts === undefined) {
    return { file, status: undefined, complete: false, progress: undefined };
  }
  const { status, progress } = facts;
  const complete = mustBeComplete(status) && !withErrors.has(file);
  return { file, status, complete, progress };
}
