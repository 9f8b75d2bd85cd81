// Somebody leans on the Enter key: in a real terminal 200 of them at the first page, at a choice, at a
// text, before the question how to go on, at "Check your answers" and at "Write this into the record?"
// leave every file as it was. Every other page is pressed at in ../contract/enters.
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { BENCH_ID, makeBench } from "../support/moved-bench.ts";
import { openTerminal } from "../support/terminal.ts";
import type { Session } from "../support/terminal.ts";
import { atChoice, atText, comeBack, INTERRUPT } from "../support/walk.ts";
import type { WalkMode } from "../support/walk.ts";

/** Records, papers and nothing that is kept for the next session. */
function filesOf(folder: Folder): Record<string, string> {
  const files = folder.files().filter((file) => !/\/\.[^/]+$/.test(`/${file}`));
  return Object.fromEntries(files.map((file) => [file, folder.read(file)]));
}

/** 200 Enters, then Ctrl+C. */
async function lean(session: Session, folder: Folder): Promise<void> {
  const before = filesOf(folder);
  for (let at = 0; at < 200; at += 1) {
    session.type("\r");
    await setTimeout(4);
  }
  session.type(INTERRUPT);
  expect((await session.ended).code).toBe(130);
  expect(filesOf(folder)).toEqual(before);
}

describe.each<WalkMode>(["rich", "plain"])("200 Enters in %s mode write nothing", (mode) => {
  const flags = mode === "plain" ? ["--plain"] : [];

  it("at the title", async () => {
    const folder = makeFolder();
    const session = openTerminal(["new", ...flags], { cwd: folder.path });
    await session.waitFor("What is this decision about?");
    await lean(session, folder);
  });

  it("at a choice, at a text and on the way back", async () => {
    const choice = await atChoice(mode);
    await lean(choice.session, choice.folder);
    const text = await atText(mode);
    await lean(text.session, text.folder);
    await lean(await comeBack(text, mode), text.folder);
  });

  it("at Check your answers", async () => {
    const started = await atChoice(mode);
    started.session.type(INTERRUPT);
    await started.session.ended;
    const session = await comeBack(started, mode);
    session.enter("3");
    await session.waitFor("3. Finish, keep as a draft");
    await lean(session, started.folder);
  });

  it("at the end of a move", async () => {
    const folder = await makeBench("proposed");
    const argv = ["withdraw", BENCH_ID, "--as-of", "2026-12-16", ...flags];
    const session = openTerminal(argv, { cwd: folder.path });
    await session.waitFor("Why is it taken back?");
    await session.waitFor(mode === "plain" ? "To finish" : "0 words.");
    session.type("The grant lapsed.");
    await session.waitFor("lapsed.");
    for (const key of mode === "plain" ? ["\r", ".", "\r"] : ["\r", "\r"]) {
      session.type(key);
      await setTimeout(100);
    }
    await session.waitFor("Write this into the record?");
    await lean(session, folder);
  });
});
