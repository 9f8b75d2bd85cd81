/** A schema as it is written by hand, with the alternative that each mark stands for. */

type Node = Record<string, unknown>;

const MARK = "x-not-known";

/** What else is said of a field in words of our own, which the check of the shape does not read. */
const OWN_WORDS: ReadonlySet<string> = new Set([MARK, "x-month-or-year"]);

/** What says of a field what it is, and does not narrow it. */
const ABOUT: ReadonlySet<string> = new Set(["title", "description", "examples"]);

const NOT_KNOWN_STANDS: Node = { type: "object", required: ["not-known"] };

/**
 * The same schema in which a marked field may hold `{not-known: why}`. It is an if and then, never a
 * choice of one of several: what is wrong with a value is then said of the value that was meant.
 */
export function withNotKnown<T>(schema: T): T {
  return written(schema) as T;
}

function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !OWN_WORDS.has(key))
    .map(([key, inner]) => [key, written(inner)] as const);
  return Object.hasOwn(value, MARK) ? alternative(entries) : Object.fromEntries(entries);
}

function alternative(entries: readonly (readonly [string, unknown])[]): Node {
  const about = entries.filter(([key]) => ABOUT.has(key));
  const known = entries.filter(([key]) => !ABOUT.has(key));
  return {
    ...Object.fromEntries(about),
    if: NOT_KNOWN_STANDS,
    then: { $ref: "#/$defs/not-known" },
    else: Object.fromEntries(known),
  };
}
