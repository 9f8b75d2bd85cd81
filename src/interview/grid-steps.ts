import { cellsOf } from "../framework/asked.ts";
import type { AskedCell } from "../framework/asked.ts";
import { demandsOf } from "../framework/demands.ts";
import type { Framework, Grid, Item } from "../framework/model.ts";
import type { JudgedWords } from "./asked-steps.ts";
import { itemChoices } from "./choices.ts";
import type { GuidanceBlock } from "./guidance.ts";
import type { GridRow, Step } from "./model.ts";
import { gridSection } from "./sections.ts";
import { isPicked } from "./stored.ts";
import { examplesOf, thoughts } from "./test-words.ts";
import { valueAt } from "../mapping.ts";
import { step } from "./walk.ts";
import type { StepGroup, Walk } from "./walk.ts";

/** The question that picks rows; the choices are under the headings of their groups. */
export function pickStep({ framework }: Walk, grid: Grid, cells: readonly AskedCell[]): Step {
  const rows = [...new Set(cells.map((cell) => cell.row))];
  const set = framework.sets.get(grid.rows);
  return step(
    { section: gridSection(grid.id), caption: grid.label },
    ["answers", grid.id],
    {
      kind: "choose-many",
      choices: set === undefined ? [] : itemChoices(set, rows),
      atLeast: 0,
    },
    {
      ask: grid.ask,
      guidance: thoughts(framework, grid.guidance),
      stores: {
        as: "rows",
        rows: rows.map((row) => gridRow(row, cells)),
        leaves: grid.leaves ?? "",
      },
    },
  );
}

/** The rows of a grid, with the columns that apply to each. */
export function gridRows(framework: Framework, grid: Grid): GridRow[] {
  const cells = cellsOf(framework, grid);
  return [...new Set(cells.map(({ row }) => row))].map((row) => gridRow(row, cells));
}

function gridRow(row: Item, cells: readonly AskedCell[]): GridRow {
  const columns = cells.filter((cell) => cell.row === row).flatMap((cell) => cell.column?.id ?? []);
  return columns.length === 0 ? { id: row.id } : { id: row.id, columns };
}

/** Whether a cell is skipped: its row was not picked, and what it was left with demands nothing. */
export function isLeft({ draft }: Walk, cell: AskedCell): boolean {
  const { grid, row, column } = cell;
  if (grid.mode === "every-row") return false;
  const leaves = grid.leaves ?? "";
  const entry = valueAt(draft, ["answers", grid.id, row.id]);
  const shape = column === undefined ? { id: row.id } : { id: row.id, columns: [column.id] };
  if (entry !== undefined && isPicked(entry, shape, leaves)) return false;
  return entry === undefined || demandsOf(cell, { is: leaves }).length === 0;
}

/** Where a cell is among those that are asked. */
export function cellPlace(grid: Grid, cell: AskedCell, at: number, of: number): StepGroup {
  return {
    section: gridSection(grid.id),
    caption: `${grid.label}, ${at + 1} of ${of}`,
    item: cell.path.join("."),
  };
}

/** The words of a cell: what its row means; before the first of a grid without picking, the grid's. */
export function cellWords(
  framework: Framework,
  { grid, row, column }: AskedCell,
  first: boolean,
): JudgedWords {
  const group = framework.sets.get(grid.rows)?.groups.find(({ id }) => id === row.group);
  return {
    ask: filled(grid.askEach, row, column),
    guidance: [
      ...(first && grid.mode === "every-row" ? gridWords(framework, grid) : []),
      ...(group === undefined ? [] : [headed(group.label, group.statement)]),
      ...(row.text === undefined ? [] : [headed(row.label, row.text)]),
      ...(row.success === undefined
        ? []
        : [headed("What people will see, in the framework's words", row.success)]),
      ...(column?.text === undefined ? [] : [headed(column.label, column.text)]),
    ],
    because: { ...grid.because, prompt: filled(grid.because.prompt, row, column) },
    examples: examplesOf(framework, grid.id),
  };
}

function gridWords(framework: Framework, grid: Grid): GuidanceBlock[] {
  return [{ kind: "text", text: grid.ask }, ...thoughts(framework, grid.guidance)];
}

function headed(label: string, text: string | undefined): GuidanceBlock {
  return { kind: "text", text: text === undefined ? label : `${label}: ${text.trim()}` };
}

function filled(words: string, row: Item, column: Item | undefined): string {
  return words.replaceAll("{row}", row.label).replaceAll("{column}", column?.label ?? "");
}
