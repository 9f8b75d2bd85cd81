import type { Answer } from "../../framework/answers.ts";
import type { Grid, Item, ItemSet } from "../../framework/model.ts";
import { asAnswer, choiceInWords, reasonBlocks } from "../answer-in-words.ts";
import type { Block } from "../document.ts";
import { prose } from "../document.ts";
import type { Reading } from "../reading.ts";
import { bare } from "../text-in-words.ts";

/** A grid with columns: the answers as a table, then the reasons row by row. */
export function matrixBlocks(
  reading: Reading,
  grid: Grid,
  rows: ItemSet,
  columns: ItemSet,
): Block[] {
  return [
    {
      kind: "table",
      headings: [rows.label, ...columns.items.map(nameInTable)],
      rows: rows.items.map((row) => [
        nameInTable(row),
        ...columns.items.map((column) => cellInWords(reading, grid, row, column)),
      ]),
    },
    ...rows.items.flatMap((row) => rowBlocks(reading, grid, row, columns)),
  ];
}

function nameInTable({ short, label }: Item): string {
  return short ?? bare(label);
}

function cellInWords(reading: Reading, grid: Grid, row: Item, column: Item): string {
  if (!appliesTo(row, column)) return "Does not apply";
  return choiceInWords(
    reading.framework.scales.get(grid.scale),
    cellAnswer(reading, grid, row, column),
  );
}

function appliesTo(row: Item, column: Item): boolean {
  return row.columns === undefined || row.columns.includes(column.id);
}

function cellAnswer(reading: Reading, grid: Grid, row: Item, column: Item): Answer | undefined {
  const rowGiven = asAnswer(asAnswer(reading.answers[grid.id])?.[row.id]);
  return asAnswer(rowGiven?.[column.id]);
}

/** What was said about a row; nothing if no cell of it has more than its answer. */
function rowBlocks(reading: Reading, grid: Grid, row: Item, columns: ItemSet): Block[] {
  const blocks = columns.items.flatMap((column) => {
    const answer = cellAnswer(reading, grid, row, column);
    const path = `answers.${grid.id}.${row.id}.${column.id}`;
    const reasons = reasonBlocks(reading, path, answer, grid.followUps);
    if (reasons.length === 0) return [];
    return [
      { kind: "heading", level: 4, text: bare(column.label) } as const,
      ...prose(cellInWords(reading, grid, row, column), "Answer"),
      ...reasons,
    ];
  });
  return blocks.length === 0
    ? []
    : [{ kind: "heading", level: 3, text: bare(row.label) }, ...blocks];
}
