// `rightly exempt` in a terminal: the text, the paragraph and the reason are asked for, and leaving changes nothing.
import { describe, expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";
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

  it("says where the text is when the record was changed meanwhile, and carries on when run again", async () => {
    const folder = makeParks();
    const cwd = folder.path;
    const args = ["exempt", RIVERSIDE.id, "proposal.summary", "--paragraph", "3"];
    const session = openTerminal([...args, "--plain"], { cwd });
    await session.waitFor("Reason:");
    const changed = `${folder.read(RECORD)}# Somebody was here.\n`;
    folder.write(RECORD, changed);
    session.enter("Bids are open.");
    await session.waitFor("still holds the text of proposal.summary");
    await session.waitFor("Run the same command again");
    expect((await session.ended).code).toBe(3);
    expect(folder.read(RECORD)).toBe(changed);
    const again = await run([...args, "--public-interest", "Bids are open."], { cwd });
    expect(again.code).toBe(0);
    expect(again.stderr).toBe(
      "Warning: 1 review or attestation was made of the record as it was, and does not cover it now.\n",
    );
    expect(folder.read(RECORD)).toContain("# Somebody was here.");
    expect(folder.read(RECORD)).not.toContain("Close the gates of Riverside Park from ten");
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
