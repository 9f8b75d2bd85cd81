import { join, resolve } from "node:path";
import { removeStaleEntries, serialiseBaseline } from "../../check/baseline.ts";
import { checkRepository } from "../../check/check.ts";
import { maySetAside } from "../../check/every-rule.ts";
import type { CheckResult } from "../../check/model.ts";
import { UserError } from "../../errors.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import { finishChanges } from "../../repository/finish-changes.ts";
import { pathFrom, readText } from "../../repository/read.ts";
import { writeFileSafely } from "../../repository/write.ts";
import type { Workplace } from "../workplace.ts";
import { refuseTypedLinkOut } from "../../repository/inside.ts";

const USUAL_NAME = "rightly-baseline.txt";

export interface BaselineRequest {
  /** The file, as typed; `true` for the one that is set, or the usual one. */
  named: string | true;
  /** What was named as well: it must be nothing. */
  paths: readonly string[];
}

export interface WrittenBaseline {
  /** As the person would type it. */
  file: string;
  /** How many findings are in it. */
  kept: number;
  /** How many findings are always shown, and so are not in it. */
  left: number;
  /** Whether the configuration names this file. */
  isSet: boolean;
}

/**
 * Writes down everything that is found now, so that from here on only new findings are shown.
 * @throws UserError if paths were named, or the configuration cannot be used.
 */
export function writeBaseline(
  place: Workplace,
  { named, paths }: BaselineRequest,
): WrittenBaseline {
  const path = baselinePath(named, place);
  const { marked } = checkAll(place, paths);
  // Everything in it is made again, so what it held is not read: it may be larger than what is read here.
  writeFileSafely(path, serialiseBaseline(marked));
  const kept = marked.filter(({ finding }) => maySetAside(finding.rule)).length;
  return {
    file: pathFrom(place.cwd, path),
    kept,
    left: marked.length - kept,
    isSet: setPath(place) === path,
  };
}

/**
 * Takes out of a baseline what is no longer found, and adds nothing.
 * @returns The file as the person would type it, and how many findings were taken out.
 * @throws UserError if paths were named, the file cannot be read, or the configuration cannot be used.
 */
export function pruneBaseline(
  place: Workplace,
  { named, paths }: BaselineRequest,
): { file: string; taken: number } {
  const path = baselinePath(named, place);
  const old = readText(path);
  const text = removeStaleEntries(old, checkAll(place, paths).marked);
  const taken = old.split("\n").length - text.split("\n").length;
  if (taken > 0) writeFileSafely(path, text, { expected: old });
  return { file: pathFrom(place.cwd, path), taken };
}

/** Half a check would leave half a baseline. */
function checkAll({ cwd, today }: Workplace, paths: readonly string[]): CheckResult {
  if (paths.length > 0) {
    throw new UserError("a baseline holds the whole repository, and paths were named", {
      hint: "Leave the paths out.",
    });
  }
  // A baseline is of the records as they are, not as a command that was stopped left them.
  finishChanges(readConfiguration(cwd));
  const result = checkRepository({ cwd, today, baseline: false });
  if (result.configured) return result;
  throw new UserError("rightly.yaml cannot be used, so nothing could be checked", {
    hint: "To see what is wrong with it: rightly check",
  });
}

function baselinePath(named: string | true, place: Workplace): string {
  if (named !== true) {
    const path = resolve(place.cwd, named);
    refuseTypedLinkOut(place.cwd, path);
    return path;
  }
  return setPath(place) ?? join(readConfiguration(place.cwd).root, USUAL_NAME);
}

function setPath({ cwd }: Workplace): string | undefined {
  const { root, baseline } = readConfiguration(cwd);
  return baseline === undefined ? undefined : join(root, baseline);
}
