import { join, resolve } from "node:path";
import { fileNamesFrom } from "../../check/file-names.ts";
import { withFingerprints } from "../../check/fingerprint.ts";
import type { CheckResult } from "../../check/model.ts";
import { frameworkFindings, readFrameworks } from "../../check/read-frameworks.ts";
import { UserError } from "../../errors.ts";
import type { Finding } from "../../finding.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { readText, pathFrom } from "../../repository/read.ts";
import type { Workplace } from "../workplace.ts";

/** What no program can tell about a framework. */
const NOT_CHECKED = ["Whether these are the right questions to ask"];

/**
 * What is wrong in one framework file, or in all those of the repository and their lock.
 * @param file As typed; without it every framework of the repository.
 * @returns A check of no records.
 * @throws UserError if the file cannot be read, or the repository has no frameworks of its own.
 */
export function checkFrameworks(
  place: Pick<Workplace, "cwd">,
  file: string | undefined,
): CheckResult {
  const { looked, findings } = file === undefined ? inRepository(place) : inFile(place, file);
  return {
    findings: withFingerprints(findings),
    setAside: [],
    marked: [],
    records: 0,
    reused: 0,
    complete: 0,
    checked: [],
    looked,
    configured: true,
    notChecked: NOT_CHECKED,
  };
}

interface FrameworkFiles {
  /** As the person would type them. */
  looked: string[];
  findings: Finding[];
}

function inFile({ cwd }: Pick<Workplace, "cwd">, file: string): FrameworkFiles {
  const path = resolve(cwd, file);
  // A file that cannot be read at all is not a finding about a framework.
  readText(path);
  return { looked: [file], findings: frameworkFindings(path, fileNamesFrom(cwd)) };
}

function inRepository({ cwd }: Pick<Workplace, "cwd">): FrameworkFiles {
  const { root } = readConfiguration(cwd);
  const { entries, findings } = readFrameworks(root, fileNamesFrom(cwd));
  const own = entries.filter(({ from }) => from === "repository");
  const looked = own.map((entry) => pathFrom(cwd, entry.file));
  if (looked.length > 0) return { looked, findings };
  throw new UserError(`there are no frameworks in ${pathFrom(cwd, join(root, "frameworks"))}`, {
    hint: "Name the file: rightly framework check FILE. To start with a copy: rightly init",
  });
}
