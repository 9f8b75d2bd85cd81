import type { CST } from "yaml";

export interface TokenVisit {
  token: CST.Token;
  /** Mappings and lists around it. */
  depth: number;
}

/**
 * Every token of a text, outside in and in order. It walks with a stack of its own: nesting is not
 * yet known to be bounded, and a stack overflow aborts some versions of Node outright.
 */
export function* walkTokens(tokens: readonly CST.Token[]): Generator<TokenVisit> {
  const open: TokenVisit[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    yield visit;
    const inside = childrenOf(visit.token);
    const depth = visit.depth + ("items" in visit.token ? 1 : 0);
    for (let index = inside.length - 1; index >= 0; index -= 1) {
      open.push({ token: inside[index]!, depth });
    }
  }
}

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === "document") {
    return [...token.start, ...(token.value === undefined ? [] : [token.value])];
  }
  if (token.type === "block-scalar") return token.props;
  if (!("items" in token)) return [];
  return token.items.flatMap(({ start, key, sep, value }) => [
    ...start,
    ...(key === undefined || key === null ? [] : [key]),
    ...(sep ?? []),
    ...(value === undefined ? [] : [value]),
  ]);
}
