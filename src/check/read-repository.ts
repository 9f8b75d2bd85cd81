import { idOfFile } from "../record/files.ts";
import { pathFrom } from "../repository/read.ts";
import { readCalendar } from "../repository/calendar.ts";
import type { RuleSettings, Surroundings } from "../rules/model.ts";
import { compareWith } from "./compare-with.ts";
import type { CheckPlan } from "./plan-check.ts";
import { readFrameworks } from "./read-frameworks.ts";
import type { ReadFrameworks } from "./read-frameworks.ts";
import { readRecords } from "./read-records.ts";
import { RecordCache } from "./record-cache.ts";
import type { CacheKey } from "./record-cache.ts";
import type { JudgedFile } from "./judged-record.ts";
import { settingsByFile } from "./settings.ts";
import type { Compared } from "./since.ts";

/** What a repository holds, each record judged by itself. */
export interface RepositoryContent {
  frameworks: ReadFrameworks;
  records: JudgedFile[];
  /** How many records were not judged again. */
  reused: number;
  /** The commit that this is compared with, if one was asked for. */
  compared: Compared | undefined;
}

/** @throws UserError if there is no commit of the name that was asked for. */
export function readRepository(plan: CheckPlan): RepositoryContent {
  const { options, scope, configuration, names, files, isMine } = plan;
  const { today, since, isBuild } = options;
  const frameworks = readFrameworks(configuration.root, names);
  const calendar = readCalendar(configuration);
  const { bodies, places, consultationDays, recordsFrom, personalDataAllow } = configuration;
  const everywhere: Surroundings = {
    today,
    frameworks: frameworks.entries,
    bodies,
    places,
    consultationDays,
    recordsFrom,
    isBuild,
    personalDataAllow,
    private: configuration.private,
    calendar,
  };
  const settingsOf = settingsByFile(configuration);
  const withSettings = surroundingsOnce(everywhere);
  const cache = openCache(plan, { configuration, frameworks, calendar, today, isBuild });
  const records = readRecords(files.records, {
    names,
    textOf: scope.textOf,
    frameworks,
    surroundings: (path) => withSettings(settingsOf(pathFrom(configuration.root, path)).options),
    isMine,
    isAsked: askedIn(plan),
    progress: (done) => options.progress?.(done, files.records.length),
    cache,
  });
  if (scope.isSaved) cache?.write();
  const compared =
    since === undefined ? undefined : compareWith(since, configuration, records, names);
  return { frameworks, records, reused: cache?.reused ?? 0, compared };
}

/** The same for all records that have the same settings. */
function surroundingsOnce(everywhere: Surroundings): (settings: RuleSettings) => Surroundings {
  const made = new Map<RuleSettings, Surroundings>();
  return (settings) => {
    const before = made.get(settings) ?? { ...everywhere, settings };
    made.set(settings, before);
    return before;
  };
}

/**
 * Where records alone were named, the others are not judged. Anything else that was named may have to
 * say something of all of them: the configuration does so of waivers that nothing needs any more.
 */
function askedIn({ options, scope, files }: CheckPlan): (path: string) => boolean {
  const records = new Set(files.records);
  const isNarrow =
    options.since === undefined &&
    scope.asked.length > 0 &&
    scope.asked.every(({ path, isFolder }) => !isFolder && records.has(path));
  if (!isNarrow) return () => true;
  // Findings in files of one name are told apart by their order.
  const asked = new Set(scope.asked.map(({ path }) => idOfFile(path)));
  return (path) => asked.has(idOfFile(path));
}

function openCache(
  { options: { cache }, configuration }: CheckPlan,
  key: Omit<CacheKey, "build">,
): RecordCache | undefined {
  const folder = cache?.folderFor(configuration.root);
  if (cache === undefined || folder === undefined) return undefined;
  return new RecordCache(folder, { build: cache.build, ...key });
}
