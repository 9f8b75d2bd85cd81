// Rich pages in a real terminal: keys move and never submit, the cursor stays on the highlighted
// line, what is pasted arrives whole, and nothing is hidden or left behind.
import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/yaml/parse.ts";
import type { Folder } from "../support/folder.ts";
import { makeFolder } from "../support/folder.ts";
import { openTerminal } from "../support/terminal.ts";
import type { Session } from "../support/terminal.ts";
import { WINDOWS } from "../support/walk.ts";
import type { WindowSize } from "../support/walk.ts";

const UP = "\x1b[A";
const DOWN = "\x1b[B";
const ESCAPE = "\x1b";
const INTERRUPT = "\x03";
const SAVE = "\x13";
const LIST = "\x14";

const LAST_WORDS =
  / Saved: decisions\/\d{4}\/[^ ]+-a-new-footbridge\.yaml \(draft, \d+ of \d+ answered\) To carry on: rightly resume \d{4}-\d\d-\d\d-a-new-footbridge$/;

interface Started {
  session: Session;
  folder: Folder;
}

async function start(size: WindowSize): Promise<Started> {
  const folder = makeFolder();
  const session = openTerminal(["new", "A new footbridge"], { cwd: folder.path, ...size });
  await session.waitFor("Ctrl+S save and leave");
  return { session, folder };
}

async function atText(size: WindowSize): Promise<Started> {
  const started = await start(size);
  started.session.type("3");
  await started.session.waitFor("> 3.");
  started.session.enter();
  await started.session.waitFor("0 words.");
  return started;
}

function recordIn(folder: Folder): {
  stage?: string;
  proposal?: { summary?: string; affects?: { places?: string[] } };
} {
  const file = folder.files().find((name) => name.endsWith(".yaml")) ?? "";
  return parseYaml(folder.read(file)).value as {
    stage?: string;
    proposal?: { summary?: string; affects?: { places?: string[] } };
  };
}

describe.each(WINDOWS)("in a window of %i by %i", (columns, rows) => {
  const size = { columns, rows };

  it("moves with arrows and digits, submits only with Enter", async () => {
    const { session, folder } = await start(size);
    for (const [key, number] of [
      [DOWN, 1],
      [DOWN, 2],
      [DOWN, 3],
      [UP, 2],
      ["5", 5],
      ["1", 1],
      ["\x1b[F", 7],
      ["\x1b[H", 1],
    ] as const) {
      session.type(key);
      await session.waitFor(`> ${number}.`);
      await session.waitForCursorLine(`> ${number}.`);
    }
    expect(recordIn(folder).stage).toBeUndefined();
    session.type("4");
    await session.waitFor("> 4.");
    session.enter();
    await session.waitFor("0 words.");
    expect(recordIn(folder).stage).toBe("award");
    session.type(SAVE);
    expect(await session.ended).toEqual({ code: 0, signal: 0 });
  });

  it("prints one hint for letters, and submits nothing for any key that types", async () => {
    const { session, folder } = await start(size);
    session.type("x");
    await session.waitFor("Move with the arrow keys or type its number, then press Enter.");
    session.type("abcdefghijklmnoprstuvwxyz");
    session.type(DOWN);
    await session.waitFor("> 1.");
    for (const digit of ["0", "9", "6"]) session.type(digit);
    await session.waitFor("> 6.");
    session.type(INTERRUPT);
    expect(await session.ended).toEqual({ code: 130, signal: 0 });
    expect(recordIn(folder).stage).toBeUndefined();
  });

  it("keeps three pasted paragraphs, and answers nothing by accident", async () => {
    const { session, folder } = await atText(size);
    session.paste("First, “naïve” £5.\n\nSecond: Łódź.\n\n-----\nThird \u{1F600}.");
    await session.waitFor("6 words.");
    session.enter();
    await session.waitFor("| ");
    session.enter();
    await session.waitFor("Saved.");
    expect(recordIn(folder).proposal?.summary).toBe(
      "First, “naïve” £5.\n\nSecond: Łódź.\n\n-----\nThird \u{1F600}.",
    );
    session.type(INTERRUPT);
    await session.ended;
  });

  it("takes several answers with the space bar, and shows them again", async () => {
    const { session, folder } = await start(size);
    session.type(LIST);
    await session.waitFor("Type a number, or press Enter");
    session.enter("8");
    await session.waitFor("Space to tick or untick");
    for (const [key, row] of [
      [DOWN, "> 1. [ ]"],
      [DOWN, "> 2. [ ]"],
      [" ", "> 2. [x]"],
      [DOWN, "> 3. [ ]"],
      [" ", "> 3. [x]"],
      [" ", "> 3. [ ]"],
      ["1", "> 1. [ ]"],
      [" ", "> 1. [x]"],
    ] as const) {
      session.type(key);
      await session.waitFor(row.slice(0, 4));
      await session.waitForCursorLine(row);
    }
    session.enter();
    await session.waitFor("Saved.");
    const { proposal } = recordIn(folder);
    expect(proposal?.affects?.places).toHaveLength(2);
    await session.waitFor("0 words.");
    session.type(ESCAPE);
    await session.waitFor("[x]");
    session.type(SAVE);
    expect((await session.ended).code).toBe(0);
  });

  it("keeps a text that is half typed when Ctrl+C comes, and says so in two lines", async () => {
    const { session, folder } = await atText(size);
    session.type("We compared three");
    await session.waitFor("3 words.");
    session.type(INTERRUPT);
    expect(await session.ended).toEqual({ code: 130, signal: 0 });
    expect(recordIn(folder).proposal?.summary).toBe("We compared three");
    expect(spoken(session)).toMatch(LAST_WORDS);
    expect(session.raw()).toContain("\x1b[?2004l");
  });

  it("goes back with Esc and shows the answer that was given, and the list with Ctrl+T", async () => {
    const { session } = await atText(size);
    session.type("Some words");
    await session.waitFor("2 words.");
    session.type(ESCAPE);
    await session.waitFor("> 3.");
    session.enter();
    await session.waitFor("| Some words");
    session.type(LIST);
    await session.waitFor("Type a number, or press Enter");
    session.type(INTERRUPT);
    expect((await session.ended).code).toBe(130);
  });

  it("ends with Ctrl+D on an empty page as with Ctrl+C", async () => {
    const { session } = await atText(size);
    session.type("\x04");
    expect(await session.ended).toEqual({ code: 130, signal: 0 });
    expect(session.lines().join("\n")).toContain("To carry on: rightly resume");
  });

  it("hides no cursor, opens no second screen, and paints nothing with NO_COLOR", async () => {
    const folder = makeFolder();
    const env = { NO_COLOR: "1" };
    const session = openTerminal(["new", "A new footbridge"], { cwd: folder.path, env, ...size });
    await session.waitFor("Ctrl+S save and leave");
    session.type(DOWN);
    await session.waitFor("> 1.");
    session.type(SAVE);
    await session.ended;
    expect(session.raw()).not.toContain("\x1b[?25l");
    expect(session.raw()).not.toContain("\x1b[?1049h");
    expect(session.raw()).not.toMatch(/\x1b\[[0-9;]*m/);
  });
});

/** What stands on the screen as one text, so that it matters not where lines are broken. */
function spoken(session: Session): string {
  return session.lines().join(" ").replace(/\s+/g, " ").trim();
}
