import { isMapping, valueAt } from "../mapping.ts";
import type { Edit } from "../yaml/edit.ts";
import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import type { Stores } from "./model.ts";
import { gridRows } from "./grid-steps.ts";
import { leftRow, takeUp } from "./row-edits.ts";
import { isPicked } from "./stored.ts";

type Rows = Extract<Stores, { as: "rows" }>;

/**
 * The rows of a grid as a form that lists some of them gives them: empty where a row will be answered,
 * with what the others are left with. A list says nothing about a row that is answered already.
 * @param there The grid in the record, if there is one.
 */
export function namedRows(
  { rows, leaves }: Rows,
  picked: readonly string[],
  there: unknown,
): Record<string, unknown> {
  const given = rows.flatMap((row): [string, unknown][] => {
    const entry = valueAt(there, [row.id]);
    if (picked.includes(row.id)) return isPicked(entry, row, leaves) ? [] : [[row.id, {}]];
    return isMapping(entry) ? [] : [[row.id, leftRow(row, leaves)]];
  });
  return Object.fromEntries(given);
}

/** Opens the rows that a form wants answered and the record has left. */
export function openedRows(record: DecisionRecord, wanted: object, framework: Framework): Edit[] {
  return framework.grids.flatMap((grid) => {
    if (grid.mode === "every-row") return [];
    return gridRows(framework, grid).flatMap((row): Edit[] => {
      const path = ["answers", grid.id, row.id];
      const entry = valueAt(record, path);
      if (!isMapping(entry) || !isEmpty(valueAt(wanted, path))) return [];
      return isPicked(entry, row, grid.leaves ?? "") ? [] : takeUp(path, entry, row);
    });
  });
}

function isEmpty(value: unknown): boolean {
  return isMapping(value) && Object.keys(value).length === 0;
}
