// Ctrl+Z and fg in a real shell: the same page, nothing lost, and keys work as before.
import { platform } from "node:process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import { openTerminal } from "../support/terminal.ts";
import type { Session } from "../support/terminal.ts";
import { WINDOWS } from "../support/walk.ts";
import type { WindowSize } from "../support/walk.ts";

const BIN = join(fileURLToPath(import.meta.url), "..", "..", "..", "bin", "rightly.js");

interface Shell {
  session: Session;
  files: () => string[];
  read: (file: string) => string;
}

function shell(size: WindowSize): Shell {
  const folder = makeFolder();
  const session = openTerminal(["--norc", "--noprofile", "-i"], {
    cwd: folder.path,
    command: ["bash"],
    env: { PS1: "READY> " },
    ...size,
  });
  return { session, files: () => folder.files(), read: (file) => folder.read(file) };
}

describe.skipIf(platform === "win32").each(WINDOWS)(
  "stopped and continued at %i by %i",
  (columns, rows) => {
    const size = { columns, rows };

    it.each([
      ["plain", "--plain", "type a full stop alone on a line.", "3\r"],
      ["rich", "", "Enter on an empty line", "3"],
    ])(
      "keeps the half of a sentence that was typed, in %s mode",
      async (mode, flag, ready, key) => {
        const { session, files, read } = shell(size);
        await session.waitFor("READY>");
        session.enter(`${process.execPath} ${BIN} new ${flag} Footbridge`);
        await session.waitFor(mode === "plain" ? "or h for help:" : "? guidance");
        session.type(key);
        if (mode === "rich") {
          await session.waitFor("> 3.");
          session.enter();
        }
        await session.waitFor(ready);
        session.type("We asked");
        await session.waitFor("We asked");
        session.type("\x1a");
        await session.waitFor("Stopped");
        await session.waitFor("READY>");
        session.enter("fg");
        await session.waitFor("We asked");
        session.type(" everybody");
        await session.waitFor("everybody");
        session.type("\x03");
        await session.waitFor("To carry on: rightly resume");
        await session.waitFor("READY>");
        session.enter("exit");
        await session.ended;
        expect(read(files()[0] ?? "")).toContain('summary: "We asked everybody"');
      },
    );

    it.each([
      ["plain", "--plain", "3. Deciding", "or h for help:", "3\r", "You chose 3"],
      ["rich", "", "3. Deciding", "Ctrl+S save and leave", "3", "> 3."],
    ])("goes on in %s mode", async (_, flag, words, prompt, key, reply) => {
      const { session, files } = shell(size);
      await session.waitFor("READY>");
      session.enter(`${process.execPath} ${BIN} new ${flag} Footbridge`);
      await session.waitFor(words);
      await session.waitFor(prompt);
      session.type("\x1a");
      await session.waitFor("Stopped");
      await session.waitFor("READY>");
      session.enter("fg");
      await session.waitFor(prompt);
      session.type(key);
      await session.waitFor(reply);
      session.type("\x03");
      await session.waitFor("To carry on: rightly resume");
      await session.waitFor("READY>");
      session.enter("echo the shell $((40+2)) echoes");
      await session.waitFor("the shell 42 echoes");
      session.enter("exit");
      await session.ended;
      expect(files()).toHaveLength(1);
    });
  },
);
