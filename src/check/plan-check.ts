import { join } from "node:path";
import { UserError } from "../errors.ts";
import { isSetUpFile } from "../record/files.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { fileNamesFrom } from "./file-names.ts";
import type { FileNames } from "./file-names.ts";
import type { CheckOptions } from "./model.ts";
import { refuseOtherKinds } from "./other-kinds.ts";
import { findFiles } from "./repository-files.ts";
import type { RepositoryFiles } from "./repository-files.ts";
import type { Scope } from "./scope.ts";
import { isInShard } from "./shard.ts";

/** What a check will do: what it was asked, and where that is. */
export interface CheckPlan {
  options: CheckOptions;
  scope: Scope;
  configuration: Configuration;
  names: FileNames;
  files: RepositoryFiles;
  /** What is looked at, as the person would type it. */
  looked: string[];
  /** Whether a record or file falls to this part, by its path, name or id. */
  isMine: (name: string) => boolean;
}

/** @throws UserError when there is nothing to check. */
export function planCheck(
  options: CheckOptions,
  scope: Scope,
  configuration: Configuration,
): CheckPlan {
  const { cwd, shard } = options;
  const { asked } = scope;
  const names = fileNamesFrom(cwd);
  const files = findFiles(configuration, asked);
  const all = asked.length === 0 ? [join(configuration.root, configuration.records)] : [];
  const looked = [...all, ...asked.map((one) => one.path)].map(names.nameOf);
  refuseOtherKinds(scope, configuration, names);
  refuseNothing(files, scope, { looked, configuration });
  const isMine = (name: string): boolean => shard === undefined || isInShard(shard, name);
  return { options, scope, configuration, names, files, looked, isMine };
}

function refuseNothing(
  files: RepositoryFiles,
  { asked, includes }: Scope,
  { looked, configuration }: { looked: readonly string[]; configuration: Configuration },
): void {
  if (files.records.some(includes)) return;
  // A repository that was just set up has configuration and frameworks to check, and no record yet.
  const { root, file } = configuration;
  if (file !== undefined && asked.every(({ path }) => path === root)) return;
  if (asked.some((one) => !one.isFolder && isSetUpFile(one.path))) return;
  throw new UserError(`there are no records to check in ${looked.join(", ")}`, {
    hint: "Start one with: rightly new. If records are kept elsewhere, name the folder: rightly check FOLDER",
  });
}
