/** Keys whose values are ids, days or fixed words: what is published looks at them. */
const FIXED = new Set(
  "id status stage framework size is covers evidence kind capacity on result interests status date due fed-back verdict of pledge event field body who notice-published ends effective-from access retain-until supersedes related groups places duties action".split(
    " ",
  ),
);

/** A copy of a record, or of a part of one, in which every free text is `text`. */
export function withText(value: unknown, text: string, key = ""): unknown {
  if (typeof value === "string") return FIXED.has(key) ? value : text;
  if (Array.isArray(value)) return value.map((item) => withText(item, text, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === "framework" ? inner : withText(inner, text, name),
    ]),
  );
}
