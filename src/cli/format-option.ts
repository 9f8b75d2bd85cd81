import { Option } from "commander";

/** What help and completion say of a format. */
export interface NamedFormat {
  name: string;
  /** Half a line. */
  about: string;
}

/** `--format`, with what help and completion say of each format. */
export class FormatOption<F extends NamedFormat = NamedFormat> extends Option {
  readonly formats: readonly F[];

  constructor(description: string, formats: readonly F[]) {
    super("--format <format>", description);
    this.formats = formats;
    // Names alone, and no check: more than a name may be typed, so the command itself refuses what there is not.
    this.argChoices = formats.map(({ name }) => name);
  }
}

/** What each format is, for the end of the help. */
export function formatLines(formats: readonly NamedFormat[]): string {
  const width = Math.max(...formats.map(({ name }) => name.length));
  const lines = formats.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`);
  return `Formats:\n${lines.join("\n")}`;
}
