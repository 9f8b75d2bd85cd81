import type { CST } from "yaml";
import type { YamlLimits } from "./limits.ts";

export interface Excess {
  message: string;
  fix: string;
  /** Where the limit was passed, counted from the start of the text. */
  offset: number;
}

interface Visit {
  token: CST.Token;
  depth: number;
}

/**
 * Counts nesting, keys and items before anything is composed. It walks with a stack of its own:
 * composing is recursive, and a stack overflow aborts some versions of Node outright.
 */
export function overBudget(tokens: readonly CST.Token[], limits: YamlLimits): Excess | undefined {
  const open: Visit[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  let keys = 0;
  let items = 0;
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { token, depth } = visit;
    if (depth > limits.depth) {
      return {
        message: `values are nested more than ${limits.depth} deep`,
        fix: "Remove some of the layers of indentation or brackets.",
        offset: token.offset,
      };
    }
    if (token.type === "document") {
      if (token.value !== undefined) open.push({ token: token.value, depth });
      continue;
    }
    if (!("items" in token)) continue;
    for (const item of token.items.toReversed()) {
      if (token.type === "block-seq" || item.sep === undefined) items += 1;
      else keys += 1;
      if (item.key != null) open.push({ token: item.key, depth: depth + 1 });
      if (item.value !== undefined) open.push({ token: item.value, depth: depth + 1 });
    }
    const tooMany = keys > limits.keys ? "keys" : items > limits.items ? "items" : undefined;
    if (tooMany !== undefined) {
      const most = limits[tooMany].toLocaleString("en-GB");
      return {
        message: `this file has more than ${most} ${tooMany}, the most that is read`,
        fix: "Split it into more than one file.",
        offset: token.offset,
      };
    }
  }
  return undefined;
}
