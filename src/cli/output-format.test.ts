// Promise: a file is written in the format its name says, and a name that says another is refused.
import { describe, expect, it } from "vitest";
import { outputFormat } from "./output-format.ts";

const ALL = ["text", "md", "html", "docx", "json"] as const;

describe("outputFormat", () => {
  it.each([
    [{}, "text"],
    [{ out: "-" }, "text"],
    [{ out: "log/decisions" }, "text"],
    [{ out: "a.b/decisions" }, "text"],
    [{ out: ".hidden" }, "text"],
    [{ out: "list.txt" }, "text"],
    [{ out: "Log.MD" }, "md"],
    [{ out: "log.htm" }, "html"],
    [{ out: "log.html", format: "md" }, "md"],
    [{ format: "word" }, "docx"],
    [{ out: "log.html", json: true }, "json"],
  ])("%j is %s", (options, format) => {
    expect(outputFormat(options, ALL, "text")).toBe(format);
  });

  it.each([
    [{ out: "log.pdf" }, 'there is no format "pdf"'],
    [{ format: "htlm" }, 'there is no format "htlm" (did you mean "html"?)'],
  ])("%j is refused", (options, words) => {
    expect(() => outputFormat(options, ALL, "text")).toThrow(words);
  });
});
