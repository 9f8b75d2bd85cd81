// `rightly exempt` in a terminal: the text, the paragraph and the reason are asked for, and leaving changes nothing.
import { describe, expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { openTerminal } from "../support/terminal.ts";

const RECORD = fileOf(RIVERSIDE);

describe("rightly exempt", () => {
  it("asks for what was not given, in plain lines", async () => {
    const folder = makeParks();
    const session = openTerminal(["exempt", RIVERSIDE.id, "--plain"], { cwd: folder.path });
    await session.waitFor("Question: Which text may not be public?");
    await session.waitFor("1. proposal.summary: Close the gates");
    await session.waitFor("Type a number from");
    session.enter("1");
    await session.waitFor("Question: Under which paragraph of Schedule 12A, Part 1?");
    await session.waitFor("Companies Acts");
    session.enter("3");
    await session.waitFor("Everybody reads this reason");
    session.enter("");
    await session.waitFor("Reason:");
    session.enter("The bids are not opened yet.");
    await session.waitFor(/Moved\s+proposal\.summary/);
    expect((await session.ended).code).toBe(0);
    expect(folder.read(RECORD)).toContain('public-interest: "The bids are not opened yet."');
    expect(folder.read(RECORD)).not.toContain("Close the gates of Riverside Park from ten");
  });

  it.each([
    ["leaving", "s\r"],
    ["Ctrl+C", "\x03"],
  ])("changes nothing on %s", async (_, keys) => {
    const folder = makeParks();
    const before = folder.read(RECORD);
    const session = openTerminal(["exempt", RIVERSIDE.id, "proposal.summary", "--plain"], {
      cwd: folder.path,
    });
    await session.waitFor("Type a number from");
    session.type(keys);
    await session.waitFor("Nothing was changed.");
    expect((await session.ended).code).toBe(130);
    expect(folder.read(RECORD)).toBe(before);
    expect(folder.files().filter((file) => file.includes("exempt"))).toEqual([]);
  });

  it("asks with keys as well", async () => {
    const folder = makeParks();
    const session = openTerminal(["exempt", RIVERSIDE.id, "proposal.summary"], {
      cwd: folder.path,
    });
    await session.waitFor("Under which paragraph");
    session.enter("5");
    await session.waitFor("Reason:");
    session.type("Advice on a claim that is open.");
    await session.waitForCursorLine("is open.");
    session.enter();
    await session.waitFor(/Moved\s+proposal\.summary/);
    expect((await session.ended).code).toBe(0);
    expect(folder.read(RECORD)).toContain("paragraph: 5");
  });
});
