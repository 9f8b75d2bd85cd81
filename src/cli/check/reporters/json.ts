import type { CheckResult, SetAside } from "../../../work/check/check-workplace.ts";
import type { SetAsideWords } from "../../../work/check/merge-results.ts";
import { VERSION } from "../../version.ts";
import { logSafeJson } from "./log-safe.ts";

/** A check as data, for a log. */
export function renderJsonReport(result: CheckResult): string {
  return logSafeJson(renderJson(result));
}

/** A check as data, described by `schema/findings.schema.json`; ends with a line end. */
export function renderJson({
  findings,
  setAside,
  checked,
  complete,
  looked,
  notChecked,
  shard,
}: CheckResult): string {
  const drafts = checked.filter((record) => record.status === "draft");
  const report = {
    format: 1,
    program: { name: "rightly", version: VERSION },
    findings,
    setAside: setAside.map(({ finding: { rule, file, place, path }, by, because, owner }) => ({
      rule,
      file,
      place,
      path,
      by,
      because,
      ...(owner === undefined ? {} : { owner }),
    })),
    records: {
      looked,
      checked: checked.length,
      complete,
      drafts: drafts.length,
      list: checked.map(({ file, status, complete: isComplete, progress, notKnown }) => ({
        file,
        status: status ?? null,
        complete: isComplete,
        progress: progress ?? null,
        ...(notKnown === undefined ? {} : { notKnown }),
      })),
    },
    notChecked,
    ...(shard === undefined ? {} : { shard: { ...shard, setAside: setAside.map(wordsOf) } }),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** Some formats say what is set aside, so a part has to hold the words of it too. */
function wordsOf({ finding: { severity, message, why, fix } }: SetAside): SetAsideWords {
  return { severity, message, why, fix };
}
