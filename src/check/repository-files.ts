import { basename, join } from "node:path";
import { compareText } from "../finding.ts";
import { exemptPath, isSetUpFile } from "../record/files.ts";
import type { Configuration } from "../repository/configuration-model.ts";
import { isThere, walkRecords } from "../repository/read.ts";
import type { RecordWalk } from "../repository/read.ts";
import type { AskedPath } from "./asked-paths.ts";

/** The files a check looks at. Absolute paths, each once, by code unit. */
export interface RepositoryFiles extends Omit<RecordWalk, "files"> {
  /** Every record of the repository, and those that were asked for by name, wherever they are kept. */
  records: string[];
  /** Frameworks that were asked for by name, in that order. */
  frameworks: string[];
}

export function findFiles(
  { root, records }: Configuration,
  asked: readonly AskedPath[],
): RepositoryFiles {
  const folders = [
    join(root, records),
    ...asked.filter((one) => one.isFolder).map((one) => one.path),
  ];
  const walks = folders.map(walkRecords);
  const named = asked
    .filter((one) => !one.isFolder && !isSetUpFile(one.path))
    .map((one) => one.path);
  const all = (list: keyof RecordWalk): string[] => walks.flatMap((walk) => walk[list]);
  return {
    records: sorted([...all("files"), ...named]),
    links: sorted(all("links")),
    misnamed: sorted(all("misnamed")),
    exempt: sorted([...all("exempt"), ...named.map(exemptPath).filter(isThere)]),
    membersPapers: sorted(all("membersPapers")),
    frameworks: asked.map(({ path }) => path).filter((path) => basename(path) === "framework.yaml"),
  };
}

function sorted(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort(compareText);
}
