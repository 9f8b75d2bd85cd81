import { basename, join, relative, sep } from "node:path";
import { paperPath } from "../record/files.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { LOCK_NAME, listFrameworks } from "../repository/frameworks.ts";
import { gitBase } from "../repository/git-base.ts";
import { isThere } from "../repository/read.ts";
import type { CheckOptions } from "./model.ts";
import type { ReadRecord } from "./read-records.ts";
import type { Compared } from "./since.ts";

/**
 * The commit a check is compared with, if one was asked for.
 * @throws UserError with exit code 2 if there is none of that name.
 */
export function comparedWith(
  { cwd, since }: Pick<CheckOptions, "cwd" | "since">,
  configuration: Configuration,
  records: readonly ReadRecord[],
): Compared | undefined {
  if (since === undefined) return undefined;
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
  ];
  const base = gitBase({
    root,
    ref: since,
    present,
    isOurs: (path) => isOurs(path, configuration),
  });
  return { cwd, configuration, base, records };
}

/** Whether a check looks at a file: records and their papers, frameworks, and the configuration. */
function isOurs(path: string, { root, records, file }: Configuration): boolean {
  if (path === file) return true;
  const way = relative(root, path).split(sep).join("/");
  if (way.startsWith("frameworks/")) return ["framework.yaml", LOCK_NAME].includes(basename(path));
  const isUnder = records === "." || way.startsWith(`${records.replace(/\/+$/, "")}/`);
  return isUnder && /\.(?:yaml|md)$/.test(way);
}
