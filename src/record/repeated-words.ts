/** Exempt words that are repeated where everyone reads them. */

/** This many words in a row do not agree by accident. */
const IN_A_ROW = 6;
/** Figures as long as this are amounts or numbers of something, and longer than a year. */
const LONG_FIGURE = 5;

interface Word {
  word: string;
  /** From 1. */
  line: number;
}

/**
 * Lines of a public text, from 1, that repeat six words in a row of an exempt one, or a figure of five
 * digits or more. An exempt text of fewer words is looked for whole, if it has at least two.
 */
export function linesThatRepeat(exempt: string, publicText: string): number[] {
  const secret = wordsOf(exempt).map(({ word }) => word);
  const length = Math.min(IN_A_ROW, secret.length);
  const rows = new Set(length < 2 ? [] : runsOf(secret, length));
  const figures = new Set(secret.filter(isLongFigure));
  const open = wordsOf(publicText);
  const lines = new Set<number>();
  for (const [at, { word, line }] of open.entries()) {
    const run = open.slice(at, at + length).map((one) => one.word);
    if (figures.has(word) || rows.has(run.join(" "))) lines.add(line);
  }
  return [...lines];
}

function runsOf(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(" "));
}

/** Thousands are written with and without commas. */
function wordsOf(text: string): Word[] {
  return text.split("\n").flatMap((line, at) =>
    [...line.matchAll(/\d+(?:,\d{3})+|[\p{L}\p{N}]+/gu)].map(([word]) => ({
      word: word.replaceAll(",", "").toLowerCase(),
      line: at + 1,
    })),
  );
}

function isLongFigure(word: string): boolean {
  return /^\d+$/.test(word) && word.length >= LONG_FIGURE;
}
