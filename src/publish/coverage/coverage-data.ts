import { stringify } from "csv-stringify/sync";
import { escapeCell } from "../escape-csv.ts";
import { markedJson } from "../json-mark.ts";
import type { Published } from "../model.ts";
import { bare } from "../text-in-words.ts";
import { coverageOf, inPeriod } from "./coverage.ts";
import type { Period } from "./coverage.ts";
import { hasDrafts, titleInList } from "../drafts-among.ts";
import { uncountedOf } from "../uncounted.ts";

/** The same for other programs: `schema/coverage.schema.json` describes it. Public API. */
export function renderCoverageJson(
  records: readonly Published[],
  period: Period,
  asOf: string,
): string {
  const grids = coverageOf(records, period).map(({ framework, grid, decisions, rows }) => ({
    framework: { id: framework.id, version: framework.version, title: framework.title },
    grid: grid.id,
    decisions: decisions.map(({ published, day }) => ({ id: published.record.id, day })),
    rows: rows.map(({ item, marks, isTouched }) => ({
      id: item.id,
      label: item.label,
      touched: isTouched,
      answers: marks.flatMap((mark, at) =>
        mark === undefined
          ? []
          : [{ decision: decisions[at]?.published.record.id, is: mark.id, answer: mark.label }],
      ),
    })),
  }));
  const uncounted = uncountedOf(inPeriod(records, period));
  const drafts = hasDrafts(records) ? { "with-drafts": true } : {};
  return markedJson({
    format: 1,
    "as-of": asOf,
    ...drafts,
    from: period.from,
    to: period.to,
    "not-counted": uncounted,
    grids,
  });
}

const HEADINGS = ["Framework", "Group of questions", "Row", "Decision", "Title", "Day", "Answer"];

/** The same as a spreadsheet reads it: a row for each answer, so that it can be counted in any way. */
export function renderCoverageCsv(records: readonly Published[], period: Period): string {
  const rows = coverageOf(records, period).flatMap(({ framework, grid, decisions, rows: all }) =>
    all.flatMap(({ item, marks }) =>
      decisions.map(({ published: { record }, day }, at) => [
        `${framework.short} ${framework.version}`,
        grid.label,
        bare(item.label),
        record.id,
        titleInList(record),
        day,
        marks[at]?.label ?? "",
      ]),
    ),
  );
  return stringify(
    [HEADINGS, ...rows].map((row) => row.map(escapeCell)),
    {
      bom: true,
      quoted: true,
      quoted_empty: true,
      record_delimiter: "windows",
    },
  );
}
