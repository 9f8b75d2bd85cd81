import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { GLOSSARY } from "../../src/record/glossary.ts";
import { sentencesOf, wordsOf } from "./sentences.ts";

const FORMS = GLOSSARY.flatMap(({ term, also }) => [term, ...also]).sort(
  (a, b) => b.length - a.length,
);
const TERM = new RegExp(`(?<![\\w-])(?:${FORMS.join("|")})(?![\\w-])`, "gi");

/** The grade of Flesch and Kincaid. A term of the glossary counts as an easy word: `?` explains it. */
export function readingGrade(text: string): number {
  const easy = text.replace(TERM, "term");
  const words = wordsOf(easy);
  return fleschKincaid({
    sentence: Math.max(1, sentencesOf(easy).length),
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}
