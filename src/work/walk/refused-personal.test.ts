// What names one person by a number is refused where it is typed, and never saved: a check would call
// it an error, and the history of a repository forgets nothing.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isRefusal } from "../../interview/normalise.ts";
import type { WalkSession } from "./session.ts";
import { beginWalk, pageOf } from "./testing/begin-walk.ts";

const NUMBERS: readonly (readonly [what: string, words: string])[] = [
  ["an NHS number", "Jane 943 476 5919"],
  ["an NHS number without spaces", "Jane, 9434765919"],
  ["an insurance number", "Jane, AB 12 34 56 C"],
  ["a pupil number", "Jane, H801200001001"],
];

/** A walk that is at a question which takes words. */
function atWords(kind: "line" | "text"): { session: WalkSession; path: string } {
  const { session, path } = beginWalk();
  session.goTo(kind === "line" ? "proposal.author.role" : "proposal.summary");
  expect(pageOf(session).step.kind).toBe(kind);
  return { session, path };
}

it.each(NUMBERS)("%s is refused at a line and at a text: %s", (_, words) => {
  for (const kind of ["line", "text"] as const) {
    const { session, path } = atWords(kind);
    const before = readFileSync(path, "utf8");
    const refusal = session.answer(words);
    expect(isRefusal(refusal), kind).toBe(true);
    expect(JSON.stringify(refusal)).not.toContain("Jane");
    expect(readFileSync(path, "utf8")).toBe(before);
    session.keepUnfinished(words);
    expect(session.page()?.typed, "kept").toBe(words);
    session.leaveForColleague({ who: "Head of finance", note: "" }, words);
    expect(readFileSync(path, "utf8")).not.toContain("Jane");
    expect(session.page()?.typed).toBe(words);
  }
});

it.each(["Ring 0300 123 4567", "In 2026 and 2027, 1,234,567 visits", "Paper 123456789012345"])(
  "other figures are taken: %s",
  (words) => {
    const { session, path } = atWords("text");
    expect(isRefusal(session.answer(words))).toBe(false);
    expect(readFileSync(path, "utf8")).toContain(words);
  },
);
