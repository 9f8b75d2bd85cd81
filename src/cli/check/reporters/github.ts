import { worstFirst } from "../../../finding.ts";
import type { Finding, Severity } from "../../../finding.ts";
import { visible } from "../../../yaml/quote.ts";
import { withoutMarks } from "./log-safe.ts";

/** GitHub shows as many annotations of each level for one step, and drops the rest without a word. */
const MOST_OF_A_LEVEL = 10;

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  note: "notice",
};

/**
 * Findings as GitHub's workflow commands, which it shows beside the lines of a change: the worst
 * first, ten of each level, and one more that says how many were left out.
 * @param from Gives a file's path from the root of the repository.
 */
export function renderGithub(findings: readonly Finding[], from: (file: string) => string): string {
  const levels = (["error", "warning", "note"] as const).map((severity) =>
    worstFirst(findings).filter((finding) => finding.severity === severity),
  );
  const isTooMany = levels.some((level) => level.length > MOST_OF_A_LEVEL);
  const shown = levels.flatMap((level, at) => {
    // The last notice is kept for how many were left out.
    const most = at === 2 && isTooMany ? MOST_OF_A_LEVEL - 1 : MOST_OF_A_LEVEL;
    return level.slice(0, most);
  });
  const left = findings.length - shown.length;
  const more =
    left === 0 ? [] : [`::notice title=Rightly::${left} more findings are in the job summary`];
  return [...shown.map((finding) => command(finding, from)), ...more]
    .map((line) => `${line}\n`)
    .join("");
}

function command(
  { file, place, severity, message, why, fix, rule }: Finding,
  from: (file: string) => string,
): string {
  const properties: [string, string | number][] = [
    ["file", visible(from(file))],
    ["line", place.line],
    ["endLine", place.endLine],
    // A column is only allowed when the mark stays on one line.
    ...(place.endLine === place.line
      ? ([
          ["col", place.column],
          ["endColumn", place.endColumn],
        ] as [string, number][])
      : []),
    ["title", rule],
  ];
  const said = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const words = [capital(message), why, fix].map(visible).join("\n");
  return withoutMarks(`::${COMMANDS[severity]} ${said.join(",")}::${escapeData(words)}`);
}

function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** What would end the command or begin another, in the words of the runner. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
