import type { Grid, ItemSet } from "../../framework/model.ts";
import { actionsFor, becauseInWords } from "../answer-in-words.ts";
import type { Block, Line, TableRow } from "../document.ts";
import { list } from "../document.ts";
import { groupsOf } from "../row-answers.ts";
import type { RowAnswer } from "../row-answers.ts";
import type { Reading } from "../reading.ts";
import { bare, firstWords } from "../text-in-words.ts";

const FEW_WORDS = 20;

/** Marks the column of the answer. */
const HERE = "Yes";

/**
 * What a decision does to each row that it touches, at a glance: the answers of the scale side by side, one marked,
 * with the reason and what will be done on the same line. Answers outside the scale, such as "not yet known",
 * have no place on it and are listed below.
 */
export function stripBlocks(
  reading: Reading,
  { scale: id }: Grid,
  rows: ItemSet,
  answered: readonly RowAnswer[],
): Block[] {
  const points = reading.framework.scales.get(id)?.options ?? [];
  const isPoint = ({ answer }: RowAnswer): boolean => points.some((one) => one.id === answer?.is);
  const on = answered.filter(isPoint);
  const apart = answered.filter((row) => row.telling === "said" && !isPoint(row));
  return [...strip(reading, rows, points, on), ...list(apart.map(apartInWords))];
}

function strip(
  reading: Reading,
  set: ItemSet,
  points: readonly { id: string; label: string }[],
  on: readonly RowAnswer[],
): Block[] {
  if (on.length === 0) return [];
  const rows = groupsOf(set).flatMap((group): TableRow[] => {
    const mine = on.filter(({ item }) => item.group === group?.id);
    if (mine.length === 0) return [];
    const heading = group === undefined ? [] : [{ group: group.label }];
    return [...heading, ...mine.map((row) => stripRow(reading, points, row))];
  });
  const headings = [set.label, ...points.map(({ label }) => label), "Why", "What will be done"];
  return [{ kind: "table", headings, rows, isStrip: true }];
}

function stripRow(
  reading: Reading,
  points: readonly { id: string }[],
  { item, answer, path }: RowAnswer,
): Line[] {
  return [
    bare(item.label),
    ...points.map(({ id }): Line => (id === answer?.is ? [{ strong: HERE }] : "")),
    firstWords(becauseInWords(answer), FEW_WORDS),
    actionsFor(reading, path),
  ];
}

function apartInWords({ item, choice, answer }: RowAnswer): Line {
  const why = firstWords(becauseInWords(answer), FEW_WORDS);
  return [{ strong: `${choice}:` }, ` ${bare(item.label)}${why === "" ? "" : `. ${why}`}`];
}
