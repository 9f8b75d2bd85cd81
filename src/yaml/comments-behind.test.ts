// A note on a line of its own is behind nothing; one behind a value is found however the line begins or ends.
import { expect, it } from "vitest";
import { commentsBehind } from "./comments-behind.ts";

it.each([
  ["behind a value", "a: b # c\n", 1],
  ["behind the first value of a file with a byte-order mark", "\uFEFFa: b # c\n", 1],
  ["in lines of Windows", "x: 1\r\na: b # c\r\n", 1],
  ["behind a dash", "a:\n  - # c\n  - d\n", 1],
  ["behind a tab", "a: b\t# c\n", 1],
  ["on a line of its own", "a: b\n# c\n  # d\n", 0],
  ["on a line of its own in lines of Windows", "a: b\r\n  # c\r\n", 0],
  ["in quotes", 'a: "b # c"\n', 0],
])("%s", (_, text, count) => {
  expect(commentsBehind(text)).toHaveLength(count);
});
