import type { Answer } from "../framework/answers.ts";
import type { Grid, Group, Item, ItemSet, Scale } from "../framework/model.ts";
import { asAnswer, choiceInWords } from "./answer-in-words.ts";
import type { Reading } from "./reading.ts";

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
  const given = asAnswer(answers[grid.id]) ?? {};
  return (framework.sets.get(grid.rows)?.items ?? []).map((item) => {
    const answer = asAnswer(given[item.id]);
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

/** The groups of a set; items without one are together under no heading. */
export function groupsOf(rows: ItemSet): (Group | undefined)[] {
  const loose = rows.items.some(({ group }) => group === undefined);
  return [...(loose ? [undefined] : []), ...rows.groups];
}
