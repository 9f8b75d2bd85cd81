import { UserError } from "../../../errors.ts";
import { didYouMean } from "../../../nearest.ts";
import { quote } from "../../../yaml/quote.ts";
import type { ReportFormat } from "./report-format.ts";
import { REPORT_FORMATS, reportFormat } from "./report-formats.ts";

/** A format and where it goes; `undefined` is standard output. */
export interface ReportTarget {
  format: ReportFormat;
  file: string | undefined;
}

/**
 * What was asked for with `--format`: `human`, or `sarif=out.sarif` for a file.
 * @throws UserError for a format that does not exist, or for two on standard output.
 */
function parseTargets(asked: readonly string[]): ReportTarget[] {
  const targets = asked.map(parseTarget);
  const printed = targets.filter(({ file }) => file === undefined).map(({ format }) => format);
  const [first, second] = printed.filter(({ goesWithOthers }) => goesWithOthers !== true);
  if (first === undefined || second === undefined) return targets;
  throw new UserError(`${first.name} and ${second.name} would be mixed on standard output`, {
    hint: `Send one to a file: --format ${second.name}=FILE`,
  });
}

function parseTarget(asked: string): ReportTarget {
  const [name = "", ...rest] = asked.split("=");
  const format = reportFormat(name);
  if (format === undefined) throw unknownFormat(name);
  const file = rest.join("=");
  if (rest.length > 0 && file === "") {
    throw new UserError(`${quote(asked)} names no file`, {
      hint: `Write the file behind the equals sign, such as ${name}=report.${name}.`,
    });
  }
  return { format, file: rest.length === 0 ? undefined : file };
}

function unknownFormat(name: string): UserError {
  const names = REPORT_FORMATS.map((format) => format.name);
  return new UserError(`there is no format ${quote(name)}${didYouMean(name, names)}`, {
    hint: `Use ${names.join(", ")}. A file may follow each name, as in sarif=out.sarif.`,
  });
}

/** What is asked for; in GitHub Actions, where nothing is, annotations and a page as well. */
export function targetsFor(
  { format = [], json }: { format?: readonly string[]; json?: true },
  env: Readonly<Record<string, string | undefined>>,
): ReportTarget[] {
  if (json === true) return parseTargets(["json"]);
  if (format.length > 0) return parseTargets(format);
  if (env["GITHUB_ACTIONS"] !== "true") return parseTargets(["human"]);
  const page = env["GITHUB_STEP_SUMMARY"] ?? "";
  return parseTargets(["human", "github", ...(page === "" ? [] : [`github-summary=${page}`])]);
}
