import { checkRepository } from "../../check/check.ts";
import type { CheckOptions, CheckResult } from "../../check/model.ts";
import type { Environment, Workplace } from "../workplace.ts";
import { cacheFolder } from "./cache-folder.ts";

export type { CheckedFinding, CheckedRecord, CheckResult, SetAside } from "../../check/model.ts";

/** What will be checked, and how; nothing is the whole repository. */
export interface CheckRequest extends Pick<
  CheckOptions,
  "paths" | "since" | "all" | "typed" | "baseline" | "shard" | "progress" | "isBuild"
> {
  /** By which the findings of single records are cached; left out, every record is judged again. */
  cache?: CacheUse | undefined;
}

export interface CacheUse {
  /** It says where the cache is. */
  env: Environment;
  /** Of the program: another for every change of its code and data. */
  build: string;
  /** The root of the repository that another folder stands for. */
  standsFor?: (root: string) => string;
}

/**
 * Checks records, frameworks and configuration.
 * @throws UserError when there is nothing to check.
 */
export function checkWorkplace(
  { cwd, today }: Workplace,
  { cache, ...request }: CheckRequest = {},
): CheckResult {
  return checkRepository({
    ...request,
    cwd,
    today,
    cache: cache && {
      folderFor: (root) => cacheFolder(cache.standsFor?.(root) ?? root, cache),
      build: cache.build,
    },
  });
}
