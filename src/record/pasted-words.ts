/** Letters, figures and spaces that no format writes in another way. */
const RUN = /[\p{L}\p{N} ]+/gu;
/** Characters: a run that is shorter may stand anywhere. */
const SHORTEST = 25;

/**
 * Gives a function that knows whether a text holds words of others: a run of at least 25 letters, figures and
 * spaces, the longest of each. Line ends and capitals make no difference. A text without such a run is not
 * looked for, nor are words that a person put in another way.
 */
export function findsWordsOf(texts: readonly string[]): (text: string) => boolean {
  const runs = texts.flatMap((text) => longestRun(plain(text)) ?? []);
  return (text) => {
    if (runs.length === 0) return false;
    const looked = plain(text);
    return runs.some((run) => looked.includes(run));
  };
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ");
}

function longestRun(text: string): string | undefined {
  const runs = [...text.matchAll(RUN)].map(([run]) => run.trim());
  const longest = runs.reduce((one, other) => (other.length > one.length ? other : one), "");
  return longest.length < SHORTEST ? undefined : longest;
}
