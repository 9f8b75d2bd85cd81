import { isMapping } from "../mapping.ts";
import type { Answers } from "./answers.ts";

export interface VisibleAnswers {
  /** Grows as paths are shown. */
  readonly answers: Answers;
  /** Lets the value at this path, below `answers`, be seen. */
  show(path: readonly (string | number)[]): void;
}

/** Keys of an answer that belong to it and are not questions of their own. */
const OWN_KEYS = ["is", "because", "evidence"];

/**
 * A view of answers that starts empty. What is never shown cannot satisfy a condition, however it is
 * asked for.
 */
export function visibleAnswers(all: Answers): VisibleAnswers {
  const answers: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  return {
    answers,
    show(path) {
      let from: unknown = all;
      let to: Record<string, unknown> = answers;
      for (const step of path.slice(0, -1)) {
        from = valueIn(from, step);
        if (!isMapping(to[step])) to[step] = {};
        to = to[step] as Record<string, unknown>;
      }
      const last = path.at(-1);
      if (last === undefined) return;
      const value = valueIn(from, last);
      if (value !== undefined) to[last] = isMapping(value) ? ownPart(value) : value;
    },
  };
}

/** An answer without its follow-ups: those are shown one by one, when they are reached. */
function ownPart(answer: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(answer).filter(([key]) => OWN_KEYS.includes(key)));
}

function valueIn(value: unknown, key: string | number): unknown {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
