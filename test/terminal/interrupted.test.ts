// Ctrl+C on every kind of page: two lines that say what is saved and how to carry on, exit code 130,
// no stack trace, and a shell that works as before.
import { platform } from "node:process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import { openTerminal } from "../support/terminal.ts";
import type { Session } from "../support/terminal.ts";
import { atChoice, ESCAPE, INTERRUPT } from "../support/walk.ts";
import type { WalkMode } from "../support/walk.ts";

const BIN = join(fileURLToPath(import.meta.url), "..", "..", "..", "bin", "rightly.js");
const MODES: WalkMode[] = ["rich", "plain"];

const LAST_WORDS =
  /Saved: decisions\/\d{4}\/\S+ ?\S*\.yaml \(draft, \d+ of \d+ answered\) To carry on: rightly resume \S+ ?\S+$/;

/** Kinds of page: the number of one in the list of questions, and what is on it. */
const PAGES: [kind: string, number: number | undefined, rich: string, plain: string][] = [
  ["one choice", 2, "? guidance", "or h for help:"],
  ["a text", 3, "Enter on an empty line", "type a full stop alone on a line."],
  ["a line", 4, "F1 guidance", "Type your answer"],
  ["several choices", 7, "Space to tick or untick", "spaces or commas, or h for help"],
  ["a number", 10, "F1 guidance", "Type your answer"],
  ["the list of questions", undefined, "unanswered question", "unanswered question"],
];

async function toList(session: Session, mode: WalkMode): Promise<void> {
  session.type(mode === "plain" ? "l\r" : "\x14");
  await session.waitFor("or press Enter for the next unanswered question");
  if (mode === "rich") await session.waitFor("Enter continue");
}

describe.each([
  [80, 24],
  [50, 20],
])("in a window of %i by %i", (columns, rows) => {
  describe.each(MODES)("in %s mode", (mode) => {
    it.each(PAGES)("ends well on %s", async (_, number, rich, plain) => {
      const { session } = await atChoice(mode, { columns, rows });
      await toList(session, mode);
      if (number !== undefined) {
        session.enter(String(number));
        await session.waitFor(mode === "plain" ? plain : rich);
      }
      session.type(INTERRUPT);
      expect(await session.ended).toEqual({ code: 130, signal: 0 });
      expect(said(session)).toMatch(LAST_WORDS);
      expect(said(session)).not.toMatch(/ at \S+:\d+:\d+/);
      expect(session.raw()).not.toContain(`${ESCAPE}[?25l`);
    });
  });
});

it.skipIf(platform === "win32").each(MODES)(
  "leaves a shell that echoes, in %s mode",
  async (mode) => {
    const session = openTerminal(["--norc", "--noprofile", "-i"], {
      cwd: makeFolder().path,
      command: ["bash"],
      env: { PS1: "READY> " },
    });
    await session.waitFor("READY>");
    const flag = mode === "plain" ? "--plain" : "";
    session.enter(`${process.execPath} ${BIN} new ${flag} Footbridge`);
    await session.waitFor(mode === "plain" ? "or h for help:" : "? guidance");
    session.type(INTERRUPT);
    await session.waitFor("READY>");
    session.enter("echo $? and $((40+2))");
    await session.waitFor("130 and 42");
    session.enter("stty -a | tr ';' '\\n' | grep -wE 'echo|icanon'");
    await session.waitFor(/(?<!-)\becho\b/);
    session.enter("exit");
    await session.ended;
    expect(session.raw()).not.toContain("-icanon");
  },
);

/** All that was printed, in one line. */
function said(session: Session): string {
  return session
    .lines()
    .join(" ")
    .replace(/\s+/g, " ")
    .replace(/(?<=[/-]\S*) (?=\S*\.yaml \()/g, "")
    .trim();
}
