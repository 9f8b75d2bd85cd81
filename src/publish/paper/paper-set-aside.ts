import { dotted } from "../../finding.ts";
import type { Grid } from "../../framework/model.ts";
import { asAnswer, becauseInWords, isText, NOT_ANSWERED } from "../answer-in-words.ts";
import type { Block } from "../document.ts";
import { line, list, section } from "../document.ts";
import { coveredName } from "./paper-actions.ts";
import type { Reading } from "../reading.ts";
import { textInWords } from "../text-in-words.ts";

/** Keys of an answer that are not follow-ups. */
const OWN = new Set(["is", "because", "evidence"]);

/** Answers that the framework no longer asks for: shown, so that nothing goes missing in silence. */
export function paperSetAside(reading: Reading): Block[] {
  const items = Object.entries(reading.answers).flatMap(([id, value]) => {
    const grid = reading.framework.grids.find((candidate) => candidate.id === id);
    return grid === undefined
      ? setAside(reading, ["answers", id], value)
      : cells(reading, grid, value);
  });
  if (items.length === 0) return [];
  return section("Answers set aside", [
    line("A later answer made these unnecessary. They do not count."),
    ...list(items),
  ]);
}

function cells(reading: Reading, grid: Grid, value: unknown): string[] {
  return Object.entries(asAnswer(value) ?? {}).flatMap(([row, given]) => {
    const path = ["answers", grid.id, row];
    if (grid.columns === null) return setAside(reading, path, given);
    return Object.entries(asAnswer(given) ?? {}).flatMap(([column, answer]) =>
      setAside(reading, [...path, column], answer),
    );
  });
}

/** The answer at a path if nothing asks for it; else those of its follow-ups that nothing asks for. */
function setAside(reading: Reading, path: readonly string[], value: unknown): string[] {
  const name = coveredName(reading, dotted(path));
  const answer = asAnswer(value);
  if (!reading.asked.has(dotted(path))) return [`${name}: ${said(answer ?? value)}`];
  return Object.entries(answer ?? {})
    .filter(([key]) => !OWN.has(key) && !reading.asked.has(dotted([...path, key])))
    .map(([key, followUp]) => {
      const question = reading.framework.questions.find(({ id }) => id === key);
      return `${name}, ${question?.ask ?? key} ${said(followUp)}`;
    });
}

function said(value: unknown): string {
  if (isText(value)) return textInWords(value);
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(said).join(", ");
  const answer = asAnswer(value);
  if (answer === undefined) return NOT_ANSWERED;
  return [answer.is ?? NOT_ANSWERED, becauseInWords(answer)].filter(Boolean).join(". ");
}
