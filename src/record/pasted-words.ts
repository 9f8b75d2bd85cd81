/** Letters, figures and spaces that no format writes in another way. */
const RUN = /[\p{L}\p{N} ]+/gu;
/** Characters: a run that is shorter may be anywhere by chance. */
const SHORTEST = 40;

/**
 * Gives a function that knows whether a text holds words of others: a run of at least 40 letters, figures and
 * spaces, the longest of each. Line ends and capitals make no difference. A text without such a run is not
 * looked for, nor are words that a person put in another way. However many there are, a text is gone through once.
 */
export function findsWordsOf(texts: readonly string[]): (text: string) => boolean {
  const byStart = new Map<string, Set<string>>();
  for (const run of texts.flatMap((text) => longestRun(plain(text)) ?? [])) {
    const start = run.slice(0, SHORTEST);
    byStart.set(start, (byStart.get(start) ?? new Set()).add(run));
  }
  return (text) => byStart.size > 0 && holdsOne(plain(text), byStart);
}

/** A run begins where a word does, so only there is looked. */
function holdsOne(text: string, byStart: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const runs = byStart.get(text.slice(index, index + SHORTEST));
    if (runs !== undefined && [...runs].some((run) => text.startsWith(run, index))) return true;
  }
  return false;
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ");
}

function longestRun(text: string): string | undefined {
  const runs = [...text.matchAll(RUN)].map(([run]) => run.trim());
  const longest = runs.reduce((one, other) => (other.length > one.length ? other : one), "");
  return longest.length < SHORTEST ? undefined : longest;
}
