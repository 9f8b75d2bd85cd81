/** Whether a value is a group of fields: not a list, not text and not empty. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
