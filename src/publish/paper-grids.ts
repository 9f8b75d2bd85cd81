import type { Answer } from "../framework/answers.ts";
import type { Grid, Group, Item, ItemSet, Scale } from "../framework/model.ts";
import { answerOf, choiceInWords, reasonsOf } from "./answer-in-words.ts";
import type { Block } from "./document.ts";
import { line, prose, section } from "./document.ts";
import { stripBlocks } from "./paper-strip.ts";
import { matrixBlocks } from "./paper-matrix.ts";
import type { Reading } from "./reading.ts";
import { bare } from "./text-in-words.ts";

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

/** A row of a grid and what was answered. */
export interface RowAnswer {
  item: Item;
  path: string;
  /** Absent: not asked yet. */
  answer: Answer | undefined;
  choice: string;
  /** `said`: has something to tell; `named`: said in one word; `open`: still to be answered. */
  telling: "said" | "named" | "open";
}

/** What was answered to each row of a grid without columns, in the framework's order. */
export function rowAnswers({ framework, answers }: Reading, grid: Grid): RowAnswer[] {
  const scale = framework.scales.get(grid.scale);
  const given = answerOf(answers[grid.id]) ?? {};
  return (framework.sets.get(grid.rows)?.items ?? []).map((item) => {
    const answer = answerOf(given[item.id]);
    const choice = choiceInWords(scale, answer);
    const path = `answers.${grid.id}.${item.id}`;
    return { item, path, answer, choice, telling: tellingOf(scale, answer) };
  });
}

/** Only an answer outside the scale, with nothing said about it, can be told by its name alone. */
function tellingOf(scale: Scale | undefined, answer: Answer | undefined): RowAnswer["telling"] {
  if (typeof answer?.is !== "string") return "open";
  const outside = scale?.outside.some(({ id }) => id === answer.is) ?? false;
  return outside && Object.keys(answer).length === 1 ? "named" : "said";
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

/** The groups of a set; items without one stand together under no heading. */
export function groupsOf(rows: ItemSet): (Group | undefined)[] {
  const loose = rows.items.some(({ group }) => group === undefined);
  return [...(loose ? [undefined] : []), ...rows.groups];
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
    ...reasonsOf(reading, path, answer, grid.followUps),
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
