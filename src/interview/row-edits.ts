import type { Path } from "../finding.ts";
import type { DecisionRecord } from "../record/model.ts";
import type { Edit } from "../yaml/edit.ts";
import type { GridRow, Stores } from "./model.ts";
import { isPicked } from "./stored.ts";
import { isMapping, valueAt } from "../mapping.ts";

type Rows = Extract<Stores, { as: "rows" }>;

/**
 * Every row gets an entry: empty where it was picked, `leaves` where it was not. What was written in
 * a row that is no longer picked stays beside its `leaves`.
 */
export function rowEdits(
  path: Path,
  { rows, leaves }: Rows,
  picked: readonly string[],
  draft: DecisionRecord,
): Edit[] {
  const grid = valueAt(draft, path);
  if (!isMapping(grid)) {
    return [
      {
        path,
        value: Object.fromEntries(
          rows.map((row) => [row.id, picked.includes(row.id) ? {} : leftRow(row, leaves)]),
        ),
      },
    ];
  }
  return rows.flatMap((row): Edit[] => {
    const entry = grid[row.id];
    const at = [...path, row.id];
    if (!isMapping(entry)) {
      return [{ path: at, value: picked.includes(row.id) ? {} : leftRow(row, leaves) }];
    }
    const wasPicked = isPicked(entry, row, leaves);
    if (wasPicked === picked.includes(row.id)) return [];
    return wasPicked ? leave(at, entry, row, leaves) : takeUp(at, entry, row);
  });
}

/** A row that is not picked. */
export function leftRow({ columns }: GridRow, leaves: string): Record<string, unknown> {
  return columns === undefined
    ? { is: leaves }
    : Object.fromEntries(columns.map((column) => [column, { is: leaves }]));
}

function leave(at: Path, entry: Record<string, unknown>, row: GridRow, leaves: string): Edit[] {
  if (row.columns === undefined) return [{ path: [...at, "is"], value: leaves }];
  return row.columns.map((column) =>
    isMapping(entry[column])
      ? { path: [...at, column, "is"], value: leaves }
      : { path: [...at, column], value: { is: leaves } },
  );
}

/** The answers are asked again; the words beside them stay. */
export function takeUp(at: Path, entry: Record<string, unknown>, row: GridRow): Edit[] {
  const answers =
    row.columns === undefined
      ? [{ path: at, answer: entry }]
      : row.columns.map((column) => ({ path: [...at, column], answer: entry[column] }));
  return answers.map(({ path, answer }) =>
    isMapping(answer) && Object.keys(answer).length > 1
      ? { path: [...path, "is"], remove: true }
      : { path, value: {} },
  );
}
