// A paper tells which record it was made from, and whether someone changed its words since.
import { describe, expect, it } from "vitest";
import { recordDigest } from "./digest.ts";
import { paperState, readStamp, stampPaper } from "./paper-stamp.ts";
import { parkRecord } from "./testing/park-record.ts";

const RECORD = `sha256:${"a".repeat(64)}`;
const PAPER = stampPaper("# A ramp\n\nWords.\n", RECORD);

describe("paper stamp", () => {
  it("is the last line and keeps the paper as it is", () => {
    expect(PAPER).toMatch(
      /^# A ramp\n\nWords\.\n\n<!-- rightly record=sha256:a{64} paper=sha256:[0-9a-f]{64} -->\n$/,
    );
    expect(readStamp(PAPER)).toEqual({ record: RECORD, paperIntact: true });
  });

  it("is not broken by Windows line ends, a byte-order mark or blank lines at the end", () => {
    const changed = `\uFEFF${PAPER.replaceAll("\n", "\r\n")}\r\n\r\n`;
    expect(readStamp(changed)).toEqual({ record: RECORD, paperIntact: true });
  });

  it.each([
    ["a changed word", PAPER.replace("Words", "Swords")],
    ["a word more", PAPER.replace("Words.", "Words. More.")],
    ["a stamp inside the words", stampPaper(PAPER, RECORD).replace("# A", "# Another")],
  ])("finds %s", (_, paper) => {
    expect(readStamp(paper)).toEqual({ record: RECORD, paperIntact: false });
  });

  it.each(["", "# A ramp\n", PAPER.replace("rightly", "wrongly"), `${PAPER}\nMore words.\n`])(
    "is not seen in %j",
    (paper) => expect(readStamp(paper)).toBeUndefined(),
  );

  it("stands at the end of a paper that holds another", () => {
    const other = `sha256:${"b".repeat(64)}`;
    expect(readStamp(stampPaper(PAPER, other))).toEqual({ record: other, paperIntact: true });
  });

  it("tells how a paper stands to its record", () => {
    const record = parkRecord();
    const paper = stampPaper("# A ramp", recordDigest(record));
    const sound = { isStamped: true, isCurrent: true, isIntact: true };
    expect(paperState(paper, record)).toEqual(sound);
    expect(paperState(paper, { ...record, title: "Two ramps" })).toEqual({
      ...sound,
      isCurrent: false,
    });
    expect(paperState(paper.replace("ramp", "gate"), record)).toEqual({
      ...sound,
      isIntact: false,
    });
    expect(paperState(paper, undefined)).toEqual({ ...sound, isCurrent: false });
    expect(paperState("# A ramp\n", record)).toEqual({
      isStamped: false,
      isCurrent: false,
      isIntact: false,
    });
  });
});
