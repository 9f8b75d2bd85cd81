import { worstFirst } from "../../finding.ts";
import type { Finding } from "../../finding.ts";
import { escapeInline } from "../../publish/escape-markdown.ts";

/** GitHub keeps 1 MiB of summary for one step, and nothing at all of a longer one. */
const MOST_BYTES = 900_000;

/**
 * A check as Markdown for the page of a build: what it comes to, and every finding, the worst first.
 * @param words What the check comes to, one sentence in each.
 * @param from Gives a file's path from the root of the repository.
 */
export function renderJobSummary(
  findings: readonly Finding[],
  words: readonly string[],
  from: (file: string) => string,
): string {
  const [headline = "", ...rest] = words.map(escapeInline);
  const rows = worstFirst(findings).map((finding) => rowOf(finding, from));
  const fitting = fit(rows);
  const left = rows.length - fitting.length;
  return [
    "## Decision records",
    "",
    headline,
    "",
    ...(fitting.length === 0
      ? []
      : [
          "| | Where | What | What to do | Rule |",
          "| --- | --- | --- | --- | --- |",
          ...fitting,
          "",
        ]),
    ...(left === 0
      ? []
      : [`${left} more are left out here, for there is room for so many only.`, ""]),
    ...rest.flatMap((line) => [line, ""]),
  ].join("\n");
}

function rowOf(
  { severity, file, place, message, fix, rule }: Finding,
  from: (file: string) => string,
): string {
  const where = `${escapeInline(from(file))}:${place.line}:${place.column}`;
  const cells = [severity, where, escapeInline(message), escapeInline(fix), rule];
  return `| ${cells.join(" | ")} |`;
}

function fit(rows: readonly string[]): string[] {
  let bytes = 0;
  return rows.filter((row) => (bytes += Buffer.byteLength(row) + 1) < MOST_BYTES);
}
