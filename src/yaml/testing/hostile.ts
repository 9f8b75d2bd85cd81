import fc from "fast-check";
import { findHidden } from "../hidden-characters.ts";

const AWKWARD = [
  " ", "  ", "\t", "\n", "\n\n", "\r\n", "---", "...", "#", " #", ":", ": ", "- ", "? ", "|", ">", "@",
  "`", "%", "&", "*", "!", "'", '"', "\\", "[", "]", "{", "}", ",", "yes", "No", "null", "~", "true",
  "0", "1e3", "0x1f", "012", ".5", "12:30:45", "2026-12-15", "2026-12", "=", "<<", "\u2028", "\u2029",
  "\u00A0", "\u200D", "é", "e\u0301", "👩‍👧", "𝒳", "مرحبا", "a", "bc", "word", "Two words",
  "<!-- x -->", "${x}", "{{x}}",
]; // prettier-ignore

/** Text that has tripped writers and readers of YAML, alone and joined. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    fc.array(fc.constantFrom(...AWKWARD), { maxLength: 8 }).map((parts) => parts.join("")),
    fc
      .string({ unit: "grapheme", maxLength: 20 })
      .filter((text) => !/\p{Cc}/u.test(text) && findHidden(text) === undefined),
    fc.constant("long ".repeat(2000)),
  )
  .filter((text) => !/\r(?!\n)/.test(text));

const key = fc.oneof(
  fc.stringMatching(/^[a-z][a-z-]{0,6}$/),
  fc.constantFrom(
    "on",
    "is",
    "no",
    "true",
    "null",
    "1",
    "a b",
    "a: b",
    "#",
    "-",
    "é",
    "2026-01-01",
  ),
);

const scalar = fc.oneof(
  hostileText,
  fc.integer(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((n) => !Object.is(n, -0) && (!Number.isInteger(n) || Number.isSafeInteger(n))),
  fc.boolean(),
  fc.constant(null),
);

const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small" },
    scalar,
    fc.array(tie("node"), { maxLength: 4 }),
    fc.dictionary(key, tie("node"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

/** A mapping of anything that a record could hold, and much that it should not. */
export const plainValue: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(key, node, {
  maxKeys: 5,
  noNullPrototype: true,
});
