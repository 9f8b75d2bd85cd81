import { CST, Lexer, Parser } from "yaml";
import type { LineCounter } from "yaml";
import type { YamlLimits } from "./limits.ts";
import { walkTokens } from "./token-walk.ts";

export interface Excess {
  message: string;
  fix: string;
  /** Where the limit was passed, counted from the start of the text. */
  offset: number;
}

const BRACKETS: Readonly<Record<string, number>> = {
  "flow-seq-start": 1,
  "flow-map-start": 1,
  "flow-seq-end": -1,
  "flow-map-end": -1,
};

/**
 * The tokens of a text, or the limit it passes. Nesting, keys and items are counted before anything
 * is composed, because composing is recursive.
 */
export function tokensWithin(
  text: string,
  limits: YamlLimits,
  lines: LineCounter,
): { tokens: CST.Token[] } | { excess: Excess } {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let offset = 0;
  let count = 0;
  let brackets = 0;
  let isText = false;
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    const type = isText ? "scalar" : CST.tokenType(lexeme);
    brackets += BRACKETS[type ?? ""] ?? 0;
    count += 1;
    if (brackets > limits.depth) return { excess: tooDeep(limits, offset) };
    if (count > limits.tokens) return { excess: tooMany("pieces", limits.tokens, offset) };
    tokens.push(...parser.next(lexeme));
    isText = lexeme === CST.SCALAR;
    // A text that ends inside a bracket or document is marked by signs that are not in the text.
    if (!SIGNS.has(lexeme)) offset += lexeme.length;
  }
  tokens.push(...parser.end());
  const excess = overBudget(tokens, limits);
  return excess === undefined ? { tokens } : { excess };
}

const SIGNS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

function overBudget(tokens: readonly CST.Token[], limits: YamlLimits): Excess | undefined {
  let keys = 0;
  let items = 0;
  for (const { token, depth } of walkTokens(tokens)) {
    if (!("items" in token)) continue;
    if (depth >= limits.depth) return tooDeep(limits, token.offset);
    for (const item of token.items) {
      if (token.type === "block-seq" || item.sep === undefined) items += 1;
      else keys += 1;
    }
    if (keys > limits.keys) return tooMany("keys", limits.keys, token.offset);
    if (items > limits.items) return tooMany("items", limits.items, token.offset);
  }
  return undefined;
}

function tooDeep(limits: YamlLimits, offset: number): Excess {
  return {
    message: `values are nested more than ${limits.depth} deep`,
    fix: "Remove some of the layers of indentation or brackets.",
    offset,
  };
}

function tooMany(what: string, limit: number, offset: number): Excess {
  return {
    message: `this file has more than ${limit.toLocaleString("en-GB")} ${what}, the most that is read`,
    fix: "Split it into more than one file.",
    offset,
  };
}
