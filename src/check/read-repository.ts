import { pathFrom } from "../repository/read.ts";
import { readCalendar } from "../repository/calendar.ts";
import type { Surroundings } from "../rules/model.ts";
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
  const { today, since } = options;
  const frameworks = readFrameworks(configuration.root, names);
  const calendar = readCalendar(configuration);
  const { bodies, places, personalDataAllow, private: isPrivate } = configuration;
  const everywhere: Surroundings = {
    today,
    frameworks: frameworks.entries,
    bodies,
    places,
    personalDataAllow,
    private: isPrivate,
    calendar,
  };
  const settingsOf = settingsByFile(configuration);
  const cache = openCache(plan, { configuration, frameworks, calendar, today });
  const records = readRecords(files.records, {
    names,
    textOf: scope.textOf,
    frameworks,
    surroundings: (path) => {
      const settings = settingsOf(pathFrom(configuration.root, path)).options;
      return { ...everywhere, settings };
    },
    isMine,
    progress: (done) => options.progress?.(done, files.records.length),
    cache,
  });
  if (scope.isSaved) cache?.write();
  const compared =
    since === undefined ? undefined : compareWith(since, configuration, records, names);
  return { frameworks, records, reused: cache?.reused ?? 0, compared };
}

function openCache(
  { options: { cache }, configuration }: CheckPlan,
  key: Omit<CacheKey, "build">,
): RecordCache | undefined {
  const folder = cache?.folderFor(configuration.root);
  if (cache === undefined || folder === undefined) return undefined;
  return new RecordCache(folder, { build: cache.build, ...key });
}
