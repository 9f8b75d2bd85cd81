/** The key under which the ground of confidential text is, and what people type when they mean it. */

const KEY = "exempt";

/** Words that are further from the key than a slip, and mean the same. */
const MEANT: ReadonlySet<string> = new Set(["exempted", "exempts", "exemption", "exemptions"]);

/** Letters that may differ. */
const MOST_SLIPS = 2;

/** Whether a key is `exempt` or a near miss of it: what is below it was meant to be confidential. */
export function isExemptKey(key: string): boolean {
  if (key === KEY) return true;
  if (key.length < KEY.length - MOST_SLIPS || key.length > 2 * KEY.length) return false;
  const typed = key
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
  return MEANT.has(typed) || isWithinSlips(typed, KEY, MOST_SLIPS);
}

/** Whether letters can be added, dropped or changed at most so often to make one word of the other. */
function isWithinSlips(typed: string, wanted: string, most: number): boolean {
  if (Math.abs(typed.length - wanted.length) > most) return false;
  let row = Array.from({ length: wanted.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...typed].entries()) {
    const next = [at + 1];
    for (let to = 1; to <= wanted.length; to += 1) {
      const changed = row[to - 1]! + (letter === wanted[to - 1] ? 0 : 1);
      next.push(Math.min(changed, row[to]! + 1, next[to - 1]! + 1));
    }
    row = next;
  }
  return row.at(-1)! <= most;
}
