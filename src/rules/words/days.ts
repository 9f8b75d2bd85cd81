/** Days from one ISO day to another; negative when the other is earlier. Not a number if one is no day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** `1 day`, `12 days`. */
export function inDays(count: number): string {
  return count === 1 ? "1 day" : `${count} days`;
}
