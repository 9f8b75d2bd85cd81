/** Whether two plain values say the same: key order and keys that hold `undefined` do not count. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = presentKeys(a);
  return (
    keys.length === presentKeys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue(valueAt(a, key), valueAt(b, key)))
  );
}

function presentKeys(value: object): string[] {
  return Object.keys(value).filter((key) => valueAt(value, key) !== undefined);
}

function valueAt(value: object, key: string): unknown {
  return (value as Record<string, unknown>)[key];
}
