let last: { text: string; starts: readonly number[] } | undefined;

/** The line, from 1, at an offset, and where it starts. Asked again of the same text, it is quick. */
export function lineAt(text: string, offset: number): { line: number; start: number } {
  if (last?.text !== text) last = { text, starts: startsOf(text) };
  const { starts } = last;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, start: starts[low]! };
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
