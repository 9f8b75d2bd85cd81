// Lines outside a page: broken between words in a terminal, and never elsewhere.
import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { reportError } from "./report-error.ts";
import { sayLines } from "./say-lines.ts";
import { UserError } from "../errors.ts";

function stream(columns?: number): PassThrough & { isTTY?: boolean; columns?: number } {
  return Object.assign(new PassThrough(), columns === undefined ? {} : { isTTY: true, columns });
}

const SENTENCE =
  "What happens next: when a body has decided: rightly decide 2026-11-27-changes-to-travel-support";

it.each([
  [
    "a sentence",
    SENTENCE,
    [
      "What happens next: when a body has decided:",
      "rightly decide",
      "2026-11-27-changes-to-travel-support",
    ],
  ],
  [
    "what is set in",
    "  To look back when the day comes: rightly look-back a-bench-by-the-pond",
    ["  To look back when the day comes: rightly", "  look-back a-bench-by-the-pond"],
  ],
  ["several lines", "One.\n\nTwo.", ["One.", "", "Two."]],
])("breaks %s between words in a window of 50 columns", (_, text, lines) => {
  const out = stream(50);
  sayLines(out, text);
  expect(String(out.read())).toBe(lines.map((line) => `${line}\n`).join(""));
});

it("leaves a line whole for a program that reads it", () => {
  const out = stream();
  sayLines(out, SENTENCE);
  expect(String(out.read())).toBe(`${SENTENCE}\n`);
});

it("breaks an error and its remedy so too", () => {
  const stderr = stream(50);
  const error = new UserError(`the record cannot be read: ${SENTENCE}`, { hint: SENTENCE });
  reportError(error, { env: {}, stderr });
  for (const line of String(stderr.read()).split("\n")) expect(line.length).toBeLessThan(50);
});
