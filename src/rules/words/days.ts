/** `1 day`, `12 days`. */
export function inDays(count: number): string {
  return count === 1 ? "1 day" : `${count} days`;
}
