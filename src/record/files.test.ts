// Promise: every file beside a record is named in one place, and its name leads back to the record.
import { describe, expect, it } from "vitest";
import {
  exemptPath,
  idOfFile,
  isMembersPaper,
  isRecordName,
  minePath,
  ownPath,
  paperPath,
  owningRecord,
} from "./files.ts";
import type { PaperKind } from "./files.ts";

const RECORD = "decisions/2026/2026-11-23-clubs.yaml";
const KINDS: readonly PaperKind[] = ["paper", "summary", "members"];
const PAPERS = KINDS.flatMap((kind) =>
  ["md", "html", "docx"].map((format) => paperPath(RECORD, kind, format)),
);

describe("files beside a record", () => {
  it.each([...PAPERS, exemptPath(RECORD), minePath(RECORD, 1), minePath(RECORD, 12), RECORD])(
    "%s leads back to the record",
    (path) => {
      expect(owningRecord(path)).toBe(RECORD);
    },
  );

  it.each(["clubs.htm", "clubs.txt", "clubs.summary.markdown", "clubs.MD", "clubs.Summary.HTML"])(
    "%s leads back to the record, though it is spelt otherwise",
    (name) => {
      expect(owningRecord(name)).toBe("clubs.yaml");
    },
  );

  it("have a name of their own each", () => {
    expect(PAPERS).toContain("decisions/2026/2026-11-23-clubs.summary.html");
    const own = (["lock", "edit", "unsaved.jsonl"] as const).map((one) => ownPath(RECORD, one));
    const all = [...PAPERS, exemptPath(RECORD), minePath(RECORD, 1), minePath(RECORD, 2), ...own];
    expect(new Set(all).size).toBe(all.length);
    expect(own[0]).toBe("decisions/2026/.2026-11-23-clubs.lock");
    expect(ownPath("C:\\decisions\\2026-11-23-clubs.yaml", "edit")).toBe(
      "C:\\decisions\\.2026-11-23-clubs.edit",
    );
  });

  it.each([
    [RECORD, true],
    ["2026-11-23-clubs.yaml", true],
    ["2026-11-23-clubs.yml", false],
    ["2026-11-23-clubs.exempt.yaml", false],
    ["2026-11-23-clubs.mine.yaml", false],
    ["2026-11-23-clubs.3.mine.yaml", false],
    ["rightly.yaml", false],
    ["frameworks/essex/1.0.0/framework.yaml", false],
    ["frameworks.lock.yaml", false],
    ["2026-11-23-clubs.md", false],
  ])("%s is a record: %s", (name, is) => {
    expect(isRecordName(name)).toBe(is);
  });

  it("are known for members by their name", () => {
    expect(PAPERS.filter(isMembersPaper)).toHaveLength(3);
  });

  it.each([
    [RECORD, "2026-11-23-clubs"],
    ["C:\\decisions\\2026-11-23-clubs.yaml", "2026-11-23-clubs"],
    ["notes.txt", "notes.txt"],
  ])("%s has the id %s", (path, id) => {
    expect(idOfFile(path)).toBe(id);
  });
});
