/**
 * Shows a value and everything in it, outside in and in order. The path is one list that changes as
 * the walk goes on: copy it to keep it. A visit that gives `false` keeps the walk from going inside.
 */
export function eachValue(
  value: unknown,
  visit: (value: unknown, path: readonly (string | number)[]) => boolean | undefined,
  path: (string | number)[] = [],
): void {
  if (visit(value, path) === false || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) {
      path.push(at);
      eachValue(value[at], visit, path);
      path.pop();
    }
    return;
  }
  for (const key of Object.keys(value)) {
    path.push(key);
    eachValue((value as Record<string, unknown>)[key], visit, path);
    path.pop();
  }
}
