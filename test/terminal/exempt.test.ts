// `rightly exempt` in a terminal asks as every move does: the text, the paragraph and the reason, with a
// way back and a list; leaving changes nothing, and what was answered and typed is kept.
import { describe, expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import type { Folder } from "../support/folder.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";
import { openTerminal } from "../support/terminal.ts";
import type { Session } from "../support/terminal.ts";

const RECORD = fileOf(RIVERSIDE);
const REASON = "The bids are not opened yet, and one would cost the others";

/** Writes a text in plain lines, and agrees to the move. */
async function write(session: Session, text: string): Promise<void> {
  await session.waitFor("type a full stop alone on a line.");
  session.enter(text);
  session.enter(".");
  await session.waitFor("Write this into the record?");
  await session.waitFor("Type a number from");
  session.enter("1");
}

function exempt(folder: Folder, ...flags: string[]): Session {
  return openTerminal(["exempt", RIVERSIDE.id, ...flags], { cwd: folder.path, columns: 110 });
}

/** Answers two questions and begins the third. */
async function begin(folder: Folder): Promise<Session> {
  const session = exempt(folder);
  await session.waitFor("Which text may not be public?");
  session.enter("1");
  await session.waitFor("Under which paragraph");
  session.enter("3");
  await session.waitFor("Everyone can read this reason");
  await session.waitForCursorLine("|");
  session.type(REASON);
  await session.waitFor("the others");
  return session;
}

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
    await session.waitFor("Everyone can read this reason");
    await write(session, "The bids are not opened yet.");
    await session.waitFor(/Moved\s+proposal\.summary/);
    expect((await session.ended).code).toBe(0);
    expect(folder.read(RECORD)).toContain('public-interest: "The bids are not opened yet."');
    expect(folder.read(RECORD)).not.toContain("Close the gates of Riverside Park from ten");
  });

  it.each([
    ["leaving", "s\r", 0],
    ["Ctrl+C", "\x03", 130],
  ])("changes nothing on %s", async (_, keys, code) => {
    const folder = makeParks();
    const before = folder.read(RECORD);
    const session = openTerminal(["exempt", RIVERSIDE.id, "proposal.summary", "--plain"], {
      cwd: folder.path,
    });
    await session.waitFor("Type a number from");
    session.type(keys);
    await session.waitFor("Nothing was changed.");
    expect((await session.ended).code).toBe(code);
    expect(folder.read(RECORD)).toBe(before);
    expect(folder.files().filter((file) => file.includes("exempt"))).toEqual([]);
  });

  it("says where the text is when the record was changed meanwhile, and carries on when run again", async () => {
    const folder = makeParks();
    const cwd = folder.path;
    const args = ["exempt", RIVERSIDE.id, "proposal.summary", "--paragraph", "3"];
    const session = openTerminal([...args, "--plain"], { cwd });
    await session.waitFor("Everyone can read this reason");
    await session.waitFor("type a full stop alone on a line.");
    const changed = `${folder.read(RECORD)}# Somebody was here.\n`;
    folder.write(RECORD, changed);
    await write(session, "Bids are open.");
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
    await session.waitFor("Everyone can read this reason");
    await session.waitForCursorLine("|");
    session.type("Advice on a claim that is open.");
    await session.waitFor("is open.");
    session.enter();
    session.enter();
    await session.waitFor("Write this into the record?");
    session.enter("1");
    await session.waitFor(/Moved\s+proposal\.summary/);
    expect((await session.ended).code).toBe(0);
    expect(folder.read(RECORD)).toContain("paragraph: 5");
  });
});

describe("rightly exempt, ended in the middle of a text", () => {
  it.each<[string, (session: Session) => void, number | undefined]>([
    ["Ctrl+C", (session) => session.type("\x03"), 130],
    ["Ctrl+S", (session) => session.type("\x13"), 0],
    ["a closed window", (session) => session.tearDown(), undefined],
    ["a signal that the window closed", (session) => session.kill("SIGHUP"), undefined],
    ["the end of the machine", (session) => session.kill("SIGTERM"), undefined],
    ["a kill", (session) => session.kill("SIGKILL"), undefined],
  ])("by %s is carried on", async (_, end, code) => {
    const folder = makeParks();
    const before = folder.read(RECORD);
    const session = await begin(folder);
    // A kill may cost the last second.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    end(session);
    const ended = await session.ended;
    if (code !== undefined) expect(ended.code).toBe(code);
    expect(folder.read(RECORD)).toBe(before);
    const again = exempt(folder, "--plain");
    await again.waitFor(
      /We kept 2 answers, and 12 words you were typing in "Why does keeping it out/,
    );
    await again.waitFor("Type a number");
    again.enter("1");
    await again.waitFor("Your answer so far, 12 words:");
    again.enter(".");
    await again.waitFor("Write this into the record?");
    await again.waitFor("Type a number");
    again.enter("1");
    await again.waitFor(/Moved\s+proposal\.summary/);
    expect((await again.ended).code).toBe(0);
    expect(folder.read(RECORD)).toContain(REASON);
    expect(folder.files().filter((file) => file.includes("unsaved"))).toEqual([]);
  });
});

describe("rightly exempt --lift", () => {
  it("asks which text, goes to the list, and puts it back", async () => {
    const folder = makeParks();
    const before = folder.read(RECORD);
    const ground = ["--paragraph", "3", "--public-interest", "The bids are not opened yet."];
    await run(["exempt", RIVERSIDE.id, "proposal.summary", ...ground], { cwd: folder.path });
    const session = exempt(folder, "--lift", "--plain");
    await session.waitFor("Question: Which text may be public now?");
    await session.waitFor("Type a number from");
    session.enter("l");
    await session.waitFor("or press Enter for the next unanswered question");
    session.enter("1");
    await session.waitFor("Type a number from");
    session.enter("1");
    await session.waitFor("Write this into the record?");
    await session.waitFor("Type a number from");
    session.enter("1");
    await session.waitFor(/Put\s+proposal\.summary back/);
    expect((await session.ended).code).toBe(0);
    expect(folder.read(RECORD)).toBe(before);
  });

  it("asks nothing about a text that is named", async () => {
    const folder = makeParks();
    const ground = ["--paragraph", "3", "--public-interest", "The bids are not opened yet."];
    await run(["exempt", RIVERSIDE.id, "proposal.summary", ...ground], { cwd: folder.path });
    const before = folder.read(RECORD);
    const session = exempt(folder, "--lift", "proposal.summary", "--dry-run");
    expect((await session.ended).code).toBe(0);
    expect(folder.read(RECORD)).toBe(before);
  });
});
