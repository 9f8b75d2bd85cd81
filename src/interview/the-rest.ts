import type { Fault } from "../finding.ts";
import type { Framework, Grid, Item } from "../framework/model.ts";
import { quote } from "../yaml/quote.ts";
import type { YamlText } from "../yaml/parse.ts";
import { answersFault } from "./answers-rules.ts";
import { isMapping, valueAt } from "../mapping.ts";

/** Stands for every row of a grid that is not listed. Only in answers files. */
export const THE_REST = "the-rest";

/**
 * The answers with `the-rest` written out row by row, in grids that let rows be picked. A row that the
 * record holds already is not of the rest.
 */
export function withTheRest(
  content: Record<string, unknown>,
  framework: Framework,
  record: object | undefined,
): Record<string, unknown> {
  const { answers } = content;
  if (!isMapping(answers)) return content;
  const written = Object.entries(answers).map(([id, value]) => {
    const grid = framework.grids.find((one) => one.id === id);
    return [id, grid === undefined ? value : writtenOut(grid, value, framework, record)] as const;
  });
  return { ...content, answers: Object.fromEntries(written) };
}

function writtenOut(
  grid: Grid,
  value: unknown,
  framework: Framework,
  record: object | undefined,
): unknown {
  if (!isMapping(value) || value[THE_REST] === undefined) return value;
  const { [THE_REST]: option, ...listed } = value;
  const rows = framework.sets.get(grid.rows)?.items ?? [];
  const rest = rows
    .filter(({ id }) => listed[id] === undefined)
    .filter(({ id }) => !isMapping(valueAt(record, ["answers", grid.id, id])))
    .map((row) => [row.id, leftRow(row, grid, framework, option)] as const);
  return { ...listed, ...Object.fromEntries(rest) };
}

function leftRow(row: Item, grid: Grid, framework: Framework, option: unknown): unknown {
  if (grid.columns === null) return { is: option };
  const columns = framework.sets.get(grid.columns)?.items ?? [];
  const applying = columns.filter(({ id }) => row.columns?.includes(id) ?? true);
  return Object.fromEntries(applying.map(({ id }) => [id, { is: option }]));
}

/** `the-rest` where it may not be, or with another option than the one the grid leaves rows with. */
export function theRestFaults(
  content: Record<string, unknown>,
  framework: Framework,
  yaml: YamlText,
): Fault[] {
  const { answers } = content;
  if (!isMapping(answers)) return [];
  return Object.keys(answers).flatMap((id) => {
    const path = ["answers", id, THE_REST];
    const option = valueAt(content, path);
    if (option === undefined) return [];
    const grid = framework.grids.find((one) => one.id === id);
    const message = restMessage(id, option, grid);
    if (message === undefined) return [];
    const fix =
      grid?.mode === "pick-relevant"
        ? `Write ${THE_REST}: ${grid.leaves ?? ""}, or list the rows.`
        : "Remove the line and write every answer out.";
    return [answersFault("the-rest-misplaced", { message, fix, path, place: yaml.placeOf(path) })];
  });
}

function restMessage(id: string, option: unknown, grid: Grid | undefined): string | undefined {
  if (grid?.mode !== "pick-relevant") {
    return `${quote(THE_REST)} is used in ${quote(id)}, which has no rows to pick from`;
  }
  if (option === grid.leaves) return undefined;
  const written = typeof option === "string" ? option : JSON.stringify(option);
  return `${quote(THE_REST)} is ${quote(written)}, and rows that are not listed can only be ${quote(grid.leaves ?? "")}`;
}
