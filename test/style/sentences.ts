/** An abbreviation or a number, whose full stop ends nothing. */
const NO_END = /\b(?:e\.g|i\.e|etc|No|vs|St)\.$|\d\.$/;

/** The sentences of a text. A line that ends without a stop, such as a heading, is one by itself. */
export function sentencesOf(text: string): string[] {
  return text.split(/\n+/).flatMap((line) => {
    const found: string[] = [];
    for (const part of line.split(
      /(?<=[.?!][)"'’”]?)\s+(?=["'“(]?[A-Z0-9])|(?<=:)\s+(?=["“]?[A-Z])/,
    )) {
      const last = found.at(-1);
      if (last !== undefined && NO_END.test(last)) found[found.length - 1] = `${last} ${part}`;
      else found.push(part);
    }
    return found.map((sentence) => sentence.trim()).filter((sentence) => /\p{L}/u.test(sentence));
  });
}

/** Words as a reader counts them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,/-]*/gu) ?? [];
}
