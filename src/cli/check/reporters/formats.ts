import { EXIT, UserError } from "../../../errors.ts";
import { didYouMean } from "../../../nearest.ts";
import { quote } from "../../../yaml/quote.ts";

/** Every way a check can be written down, in the order help lists them. */
export const FORMATS = [
  "human",
  "concise",
  "json",
  "sarif",
  "github",
  "github-summary",
  "gitlab",
  "junit",
] as const;

export type Format = (typeof FORMATS)[number];

/** A format and where it goes; `undefined` is standard output. */
export interface FormatTarget {
  format: Format;
  file: string | undefined;
}

/**
 * What was asked for with `--format`: `human`, or `sarif=out.sarif` for a file.
 * @throws UserError with exit code 2 for what is no format, or for two on standard output.
 */
export function parseFormats(asked: readonly string[]): FormatTarget[] {
  const targets = asked.map((one): FormatTarget => {
    const [name = "", ...rest] = one.split("=");
    const format = FORMATS.find((known) => known === name);
    if (format === undefined) throw unknownFormat(name);
    const file = rest.join("=");
    if (rest.length > 0 && file === "") {
      throw new UserError(`${quote(one)} names no file`, {
        hint: `Write the file behind the equals sign, such as ${name}=report.${name}.`,
        exitCode: EXIT.usage,
      });
    }
    return { format, file: rest.length === 0 ? undefined : file };
  });
  const printed = targets.filter(({ file }) => file === undefined);
  // Annotations are lines of a log, and stand well below what a person reads there.
  const [first, second] = printed.filter(({ format }) => format !== "github");
  if (first === undefined || second === undefined) return targets;
  throw new UserError(`${first.format} and ${second.format} would be mixed on standard output`, {
    hint: `Send one to a file: --format ${second.format}=FILE`,
    exitCode: EXIT.usage,
  });
}

function unknownFormat(name: string): UserError {
  return new UserError(`there is no format ${quote(name)}${didYouMean(name, FORMATS)}`, {
    hint: `Use ${FORMATS.join(", ")}; behind each may stand a file, as in sarif=out.sarif.`,
    exitCode: EXIT.usage,
  });
}
