import { START } from "../../../finding.ts";
import type { Finding } from "../../../finding.ts";
import { visible } from "../../../yaml/quote.ts";
import type { Ink } from "../../colour.ts";
import { frameOf, splitLines } from "./frame.ts";

export interface HumanOptions {
  /** Text of a file named by a finding; `undefined` shows the finding without its line. */
  source: (file: string) => string | undefined;
  /** Rules that find what must not be shown again: a line where one of them found something is left out. */
  hiding?: ReadonlySet<string>;
  /** Every finding, if others are not printed: what they found stays hidden too. */
  all?: readonly Finding[];
  /** What `colourFor` gave. */
  colour: Ink | false;
}

/**
 * Findings for a person: place, severity, message and rule, then the line with marks under it, then
 * why it matters and what to do. A blank line between findings; ends with a line end unless empty.
 */
export function renderHuman(findings: readonly Finding[], options: HumanOptions): string {
  const { hiding, all = findings } = options;
  const hidden = new Set(all.filter((one) => hiding?.has(one.rule)).map(lineOf));
  const lines = linesReader(options.source);
  return findings
    .map((finding) =>
      renderOne(finding, hidden.has(lineOf(finding)) ? undefined : lines(finding.file), options),
    )
    .join("\n");
}

/** Gives the lines of a file. Findings of a file follow one another, so that it is split once. */
function linesReader(
  source: HumanOptions["source"],
): (file: string) => readonly string[] | undefined {
  let last: { file: string; lines: readonly string[] | undefined } | undefined;
  return (file) => {
    if (last?.file !== file) {
      const text = source(file);
      last = { file, lines: text === undefined ? undefined : splitLines(text) };
    }
    return last.lines;
  };
}

function lineOf({ file, place }: Finding): string {
  return `${file}:${place.line}`;
}

function renderOne(
  finding: Finding,
  lines: readonly string[] | undefined,
  { colour }: Pick<HumanOptions, "colour">,
): string {
  const ink = colour === false ? NO_INK : colour;
  const { file, place, severity, message, rule, why, fix } = finding;
  const where = ink.strong(`${visible(file)}:${place.line}:${place.column}`);
  return [
    `${where} ${ink.severity(severity, severity)} ${visible(message)} ${ink.faint(`[${rule}]`)}`,
    ...framed(finding, lines, ink),
    `  ${ink.faint("why:")} ${visible(why)}`,
    `  ${ink.faint("fix:")} ${visible(fix)}`,
    "",
  ].join("\n");
}

const NO_INK: Ink = {
  strong: (text) => text,
  faint: (text) => text,
  severity: (_, text) => text,
};

function framed(
  { place, severity }: Finding,
  lines: readonly string[] | undefined,
  ink: Ink,
): string[] {
  // A finding about the whole file has no line to show.
  const isWhole = place.endLine === START.endLine && place.endColumn === START.endColumn;
  const frame = lines === undefined || isWhole ? undefined : frameOf(lines, place);
  if (frame === undefined) return [];
  const number = String(place.line);
  const bar = ink.faint("|");
  return [
    `  ${ink.faint(number)} ${bar} ${frame.line}`.trimEnd(),
    `  ${" ".repeat(number.length)} ${bar} ${ink.severity(severity, frame.marks)}`,
  ];
}
