import type { Choice } from "../../../interview/model.ts";
import type { Ink } from "../../colour.ts";
import { wrapped } from "../wrap.ts";

/** Answers as they are drawn. */
export interface ChoiceLines {
  choices: readonly Choice[];
  /** What may be done other than answering: numbered on behind the answers, a line apart. */
  ways: readonly Choice[];
  /** Several may be ticked. */
  many: boolean;
  ticked: readonly string[];
  /** Which is highlighted, from 0; `undefined` for none. */
  active: number | undefined;
  width: number;
  ink: Ink | false;
}

/** The rows of one answer, with the headings above it. */
export interface ChoiceBlock {
  rows: string[];
  /** Which row the cursor is on, if the answer is highlighted. */
  at: number;
}

/** Each answer as it is drawn. */
export function choiceBlocks(drawn: ChoiceLines): ChoiceBlock[] {
  let group: string | undefined;
  const { choices, ways, width } = drawn;
  return [...choices, ...ways].map((choice, at) => {
    const heading = choice.group !== undefined && choice.group !== group ? [choice.group] : [];
    group = choice.group;
    const above = [
      ...(at === choices.length && at > 0 ? [""] : []),
      ...heading.flatMap((text) => wrapped(text, width)),
    ];
    return { rows: [...above, ...rowsOfChoice(choice, at, drawn)], at: above.length };
  });
}

function rowsOfChoice(
  { value, label, hint }: Choice,
  at: number,
  { choices, ways, many, ticked, active, width, ink }: ChoiceLines,
): string[] {
  const digits = String(choices.length + ways.length).length;
  const box = many && at < choices.length ? (ticked.includes(value) ? "[x] " : "[ ] ") : "";
  const mark = at === active ? ">" : " ";
  const words = hint === undefined ? label : `${label}: ${hint}`;
  const indent = " ".repeat(digits + 4 + box.length);
  const rows = wrapped(`${mark} ${String(at + 1).padStart(digits)}. ${box}${words}`, width, indent);
  return at === active && ink !== false ? rows.map((row) => ink.strong(row)) : rows;
}

/** The rows that there is room for, up to the cursor and below it. */
export interface ChoiceWindow {
  upTo: string[];
  below: string[];
}

/**
 * As many whole answers around the highlighted one as there is room for, saying how many are left out
 * on each side. Without a highlight the cursor is above them all.
 */
export function windowOfChoices(
  blocks: readonly ChoiceBlock[],
  active: number | undefined,
  room: number,
): ChoiceWindow {
  const { from, to } = rangeAround(blocks, active ?? 0, room);
  const more = (count: number, where: string): string[] =>
    count > 0 ? [`  (${count} more ${where})`] : [];
  const above = more(from, "above");
  const rows = blocks.slice(from, to).flatMap((block) => block.rows);
  const below = more(blocks.length - to, "below");
  if (active === undefined) return { upTo: [], below: [...above, ...rows, ...below] };
  const before = blocks.slice(from, active).reduce((sum, block) => sum + block.rows.length, 0);
  const cut = before + (blocks[active]?.at ?? 0) + 1;
  return { upTo: [...above, ...rows.slice(0, cut)], below: [...rows.slice(cut), ...below] };
}

/** Grows by an answer on either side in turn, as long as it fits. */
function rangeAround(
  blocks: readonly ChoiceBlock[],
  active: number,
  room: number,
): { from: number; to: number } {
  const rowsIn = (from: number, to: number): number =>
    blocks.slice(from, to).reduce((sum, { rows }) => sum + rows.length, 0) +
    (from > 0 ? 1 : 0) +
    (to < blocks.length ? 1 : 0);
  let range = { from: active, to: active + 1 };
  for (;;) {
    const { from, to } = range;
    const grown = [
      { from, to: to + 1 },
      { from: from - 1, to },
    ].filter((one) => one.from >= 0 && one.to <= blocks.length && rowsIn(one.from, one.to) <= room);
    const [first, second] = grown;
    if (first === undefined) return range;
    // The highlighted answer stays in the middle, except near an end.
    range = second !== undefined && active - from < to - 1 - active ? second : first;
  }
}
