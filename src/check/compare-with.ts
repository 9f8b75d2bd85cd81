import { basename, join, relative, sep } from "node:path";
import { paperPath } from "../record/files.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { LOCK_NAME, listFrameworks } from "../repository/frameworks.ts";
import { gitBase } from "../repository/git-base.ts";
import { isThere } from "../repository/read.ts";
import type { FileNames } from "./file-names.ts";
import type { JudgedFile } from "./judged-record.ts";
import { programPaths } from "./program-changed.ts";
import type { Compared } from "./since.ts";

/**
 * A repository as it was at a commit, beside what it holds now.
 * @throws UserError if there is none of that name.
 */
export function compareWith(
  since: string,
  configuration: Configuration,
  records: readonly JudgedFile[],
  names: FileNames,
): Compared {
  const { root, file } = configuration;
  const own = listFrameworks({ root }).filter(({ from }) => from === "repository");
  const lock = join(root, "frameworks", LOCK_NAME);
  const present = [
    ...records.flatMap(({ path, paper }) =>
      paper === undefined ? [path] : [path, paperPath(path)],
    ),
    ...own.map((entry) => entry.file),
    ...(isThere(lock) ? [lock] : []),
    ...(file === undefined ? [] : [file]),
    ...programPaths(root).filter(isThere),
  ];
  const base = gitBase({
    root,
    ref: since,
    present,
    isOurs: (path) => isOurs(path, configuration),
  });
  return { names, configuration, base, records };
}

/** Whether a check looks at a file: records and their papers, frameworks, and the configuration. */
function isOurs(path: string, { root, records, file }: Configuration): boolean {
  if (path === file || programPaths(root).includes(path)) return true;
  const way = relative(root, path).split(sep).join("/");
  if (way.startsWith("frameworks/")) return ["framework.yaml", LOCK_NAME].includes(basename(path));
  const isUnder = records === "." || way.startsWith(`${records.replace(/\/+$/, "")}/`);
  return isUnder && /\.(?:yaml|md)$/.test(way);
}
