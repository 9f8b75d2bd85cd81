import type { SummaryRow, SummarySection } from "../../interview/summary.ts";
import { wordCount } from "../pages/words.ts";

const LONGEST = 60;

/** Every question with its answer, numbered as in the list of questions. */
export function answerLines(sections: readonly SummarySection[]): string[] {
  return sections.flatMap(({ label, rows }) => [
    label,
    ...rows.flatMap((row) => [
      `${row.number}. ${row.name}`,
      `   ${short(row.answer)}${unfinished(row)}`,
    ]),
    "",
  ]);
}

/** What is said of an answer that is not whole. */
function unfinished({ status, who }: SummaryRow): string {
  if (status === "For a colleague") return ` (for ${who ?? "a colleague"})`;
  return status === "In progress" ? " (in progress)" : "";
}

/** A long answer by its beginning and its length. */
function short(text: string): string {
  const line = text.replace(/\s+/g, " ");
  if (line.length <= LONGEST) return line;
  const start = line.slice(0, LONGEST - 10).replace(/\s+\S*$/, "");
  return `"${start}..." (${wordCount(text)})`;
}
