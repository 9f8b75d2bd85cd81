// Promise: a file is written in the format its name says, a name that says another is refused, and so is
// a format that does not go with the name.
import { describe, expect, it } from "vitest";
import { DOCX, HTML, JSON_DATA, MARKDOWN, PLAIN_TEXT } from "../../publish/format-kinds.ts";
import { chooseFormat } from "./choose-format.ts";
import { LOG } from "./documents.ts";

const KIND = {
  name: "list",
  called: "a list",
  formats: [PLAIN_TEXT, MARKDOWN, HTML, DOCX, JSON_DATA],
  usual: "text",
};

describe("chooseFormat", () => {
  it.each([
    [{}, "text"],
    [{ out: "-" }, "text"],
    [{ out: "log/decisions" }, "text"],
    [{ out: "a.b/decisions" }, "text"],
    [{ out: ".hidden" }, "text"],
    [{ out: "list.txt" }, "text"],
    [{ out: "Log.MD" }, "md"],
    [{ out: "log.htm" }, "html"],
    [{ out: "log.html", format: "htm" }, "html"],
    [{ format: "word" }, "docx"],
    [{ out: "README", json: true }, "json"],
    [{ format: "markdown" }, "md"],
    [{ format: "txt" }, "text"],
  ])("%j is %s", (asked, format) => {
    expect(chooseFormat(KIND, asked).format.name).toBe(format);
  });

  it.each([
    [{ out: "log.pdf" }, 'there is no format "pdf"'],
    [{ out: "log.doc" }, "the name of a list ends in .txt, .md, .html, .docx or .json"],
    [{ out: "log.pdf", format: "md" }, 'there is no format "pdf"'],
    [{ format: "htlm" }, 'there is no format "htlm" (did you mean "html"?)'],
    [
      { out: "log.html", format: "md" },
      '--format md does not go with "log.html", which would be a page',
    ],
    [
      { out: "log.html", json: true },
      '--format json does not go with "log.html", which would be a page',
    ],
  ])("%j is refused", (asked, words) => {
    expect(() => chooseFormat(KIND, asked)).toThrow(words);
  });

  it("says when it was not told", () => {
    expect(chooseFormat(KIND, { out: "log/decisions" }).isAssumed).toBe(true);
    expect(chooseFormat(KIND, { out: "log/decisions", format: "md" }).isAssumed).toBe(false);
    expect(chooseFormat(KIND, {}).isAssumed).toBe(false);
  });

  it("takes Markdown for plain text where there is no other", () => {
    expect(chooseFormat(LOG, { out: "log.txt" }).format.name).toBe("md");
  });
});
