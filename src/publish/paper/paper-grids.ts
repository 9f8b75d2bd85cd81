import type { Grid, Group, ItemSet } from "../../framework/model.ts";
import { reasonBlocks } from "../answer-in-words.ts";
import type { Block } from "../document.ts";
import { line, prose, section } from "../document.ts";
import { stripBlocks } from "./paper-strip.ts";
import { groupsOf, rowAnswers } from "../row-answers.ts";
import type { RowAnswer } from "../row-answers.ts";
import { matrixBlocks } from "./paper-matrix.ts";
import type { Reading } from "../reading.ts";
import { bare } from "../text-in-words.ts";

/** Every grid: what was touched, why, and by name what was not. */
export function paperGrids(reading: Reading): Block[] {
  return reading.framework.grids.flatMap((grid) => {
    const rows = reading.framework.sets.get(grid.rows);
    if (rows === undefined || !isAsked(reading, grid)) return [];
    const columns = grid.columns === null ? undefined : reading.framework.sets.get(grid.columns);
    const blocks =
      columns === undefined
        ? listBlocks(reading, grid, rows)
        : matrixBlocks(reading, grid, rows, columns);
    return section(grid.label, [line(grid.ask), ...blocks]);
  });
}

function isAsked({ asked }: Reading, grid: Grid): boolean {
  const prefix = `answers.${grid.id}.`;
  return [...asked].some((path) => path.startsWith(prefix));
}

function listBlocks(reading: Reading, grid: Grid, rows: ItemSet): Block[] {
  const answered = rowAnswers(reading, grid);
  return [
    ...stripBlocks(reading, grid, rows, answered),
    ...groupsOf(rows).flatMap((group) => groupBlocks(reading, grid, group, answered)),
  ];
}

function groupBlocks(
  reading: Reading,
  grid: Grid,
  group: Group | undefined,
  answered: readonly RowAnswer[],
): Block[] {
  const mine = answered.filter(({ item }) => item.group === group?.id);
  return [
    ...(group === undefined ? [] : groupHeading(group)),
    ...mine
      .filter(({ telling }) => telling === "said")
      .flatMap((row) => saidRow(reading, grid, row)),
    ...namedRows(mine),
  ];
}

function groupHeading({ label, statement }: Group): Block[] {
  return [{ kind: "heading", level: 3, text: label }, ...prose(statement ?? "")];
}

function saidRow(reading: Reading, grid: Grid, { item, path, answer, choice }: RowAnswer): Block[] {
  return [
    { kind: "heading", level: 4, text: bare(item.label) },
    ...prose(choice, "Answer"),
    ...reasonBlocks(reading, path, answer, grid.followUps),
    ...prose(item.success ?? "", "What will be seen when it is reached"),
  ];
}

/** Skipping is never silent: one line for each short answer, with the names it was given to. */
function namedRows(rows: readonly RowAnswer[]): Block[] {
  const byChoice = new Map<string, string[]>();
  for (const { item, choice, telling } of rows) {
    if (telling === "said") continue;
    byChoice.set(choice, [...(byChoice.get(choice) ?? []), bare(item.label)]);
  }
  return [...byChoice].map(([choice, names]) =>
    line([{ strong: `${choice}:` }, ` ${names.join("; ")}`]),
  );
}
