export interface Sentence {
  text: string;
  /** Where it is, in characters. */
  span: readonly [start: number, end: number];
}

const SENTENCES = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/** The sentences of a text. Every line of a list is one by itself. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    for (const { segment, index } of SENTENCES.segment(line[0])) {
      const words = segment.trim();
      const start = line.index + index + segment.indexOf(words);
      if (words !== "") sentences.push({ text: words, span: [start, start + words.length] });
    }
  }
  return sentences;
}
