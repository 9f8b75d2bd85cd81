// Promise: the log goes between its two lines and nowhere else; every other character of the page stays.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLogPlace, LOG_BEGINS, LOG_ENDS, putLog } from "./log-between.ts";

const PAGE = `# Ours\n\n## Log\n\n${LOG_BEGINS}\n${LOG_ENDS}\n\nThe end.\n`;

describe("findLogPlace", () => {
  it("puts the log there, and again", () => {
    const once = putLog(findLogPlace(PAGE, "README.md"), "first\n");
    expect(once).toBe(`# Ours\n\n## Log\n\n${LOG_BEGINS}\n\nfirst\n\n${LOG_ENDS}\n\nThe end.\n`);
    const place = findLogPlace(once, "README.md");
    expect(place.log.trim()).toBe("first");
    expect(putLog(place, "second\n")).toBe(once.replace("first", "second"));
  });

  it("keeps every other character, whatever they are and however lines end", () => {
    const line = fc
      .string({ maxLength: 20, unit: "binary" })
      .filter((text) => !text.includes("\n"));
    const lines = fc.array(line, { maxLength: 6 });
    fc.assert(
      fc.property(lines, lines, fc.constantFrom("\n", "\r\n"), (above, below, end) => {
        const fenced = [...above, ...below].some((text) => /^ {0,3}(```|~~~)/.test(text));
        fc.pre(!fenced);
        const page = [...above, LOG_BEGINS, LOG_ENDS, ...below].join(end);
        const made = putLog(findLogPlace(page, "x"), "a\nb\n");
        const log = ["", "a", "b", "", ""].join(end);
        expect(made).toBe(
          [...above, LOG_BEGINS].join(end) + end + log + [LOG_ENDS, ...below].join(end),
        );
      }),
    );
  });

  it.each([
    ["no heading", "", 0],
    ["the last heading above", "# One\n### Three\n## Two\n", 2],
    ["no heading but in code", "# One\n```\n### no\n```\n", 1],
  ])("knows what stands above: %s", (_, above, level) => {
    expect(findLogPlace(`${above}${LOG_BEGINS}\n${LOG_ENDS}\n## After`, "x").under).toBe(level);
  });

  it("takes an example in a block of code for no place", () => {
    const example = `~~~~\n${LOG_BEGINS}\n~~~\n${LOG_ENDS}\n~~~~\n`;
    expect(() => findLogPlace(example, "x")).toThrow("x has no place for the log");
    expect(findLogPlace(example + PAGE, "x").before).toContain("~~~~\n# Ours");
  });

  it.each([
    ["none", "words", "x has no place for the log"],
    ["a beginning only", `a\n${LOG_BEGINS}\n`, `x has ${LOG_BEGINS} on line 2 and no ${LOG_ENDS}`],
    ["an end only", `${LOG_ENDS}\n`, `x has ${LOG_ENDS} on line 1 and no ${LOG_BEGINS} before it`],
    ["the wrong way round", `${LOG_ENDS}\n${LOG_BEGINS}\n`, `no ${LOG_ENDS} after it`],
    ["two", PAGE + PAGE, "x has more than one place for the log: lines 5, 6, 13, 14"],
  ])("refuses %s, naming the line", (_, page, words) => {
    expect(() => findLogPlace(page, "x")).toThrow(words);
  });
});
