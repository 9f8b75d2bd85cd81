// Promise: a title that is being typed when a new record is begun is kept like any other words: by whatever
// the session ends, the next one offers it, and nothing is left behind once the record is there.
import { describe, expect, it } from "vitest";
import { makeParks } from "../support/parks.ts";
import type { Folder } from "../support/folder.ts";
import { openTerminal } from "../support/terminal.ts";
import type { Session } from "../support/terminal.ts";

const HALF = "A long title: half";

const ENDS: readonly [string, (session: Session) => void, number | undefined][] = [
  ["Ctrl+C", (session) => session.type("\x03"), 130],
  ["a signal that the window closed", (session) => session.kill("SIGHUP"), undefined],
  ["a kill", (session) => session.kill("SIGKILL"), undefined],
];

function begin(folder: Folder, ...flags: string[]): Session {
  return openTerminal(["new", ...flags], { cwd: folder.path, columns: 110, rows: 40 });
}

async function atTitle(session: Session, isPlain: boolean): Promise<void> {
  await session.waitFor(isPlain ? /Answer[^\n]*: ?$|: $/m : "|");
}

function kept(folder: Folder): string[] {
  return folder.files().filter((file) => file.includes("unsaved"));
}

describe.each([
  ["rich", [] as string[]],
  ["plain", ["--plain"]],
])("in %s mode", (mode, flags) => {
  it.each(ENDS)("%s keeps the title", async (_, end, code) => {
    const folder = makeParks();
    const session = begin(folder, ...flags);
    await atTitle(session, mode === "plain");
    session.type(HALF);
    await expect.poll(() => kept(folder).length, { timeout: 15_000 }).toBe(1);
    await session.waitFor(HALF);
    // A kill may cost the last second.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    end(session);
    const ended = await session.ended;
    if (code !== undefined) expect(ended.code).toBe(code);

    const again = begin(folder, ...flags);
    await again.waitFor(mode === "plain" ? `Your answer so far: ${HALF}.` : HALF);
    await again.waitFor(mode === "plain" ? "Press Enter to keep it" : "|");
    again.enter();
    await again.waitFor(/Saved: \S+a-long-title-half\.yaml \(draft\)/);
    await expect.poll(() => kept(folder)).toEqual([]);
    again.type("\x03");
    await again.ended;
  });
});
