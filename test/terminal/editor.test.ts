// Writing in an editor: what it saves comes back byte for byte, and an editor that fails, is not there
// or returns at once costs nothing.
import { platform } from "node:process";
import { describe, expect, it } from "vitest";
import { atText, INTERRUPT, onlyRecord, READY, WINDOWS } from "../support/walk.ts";
import type { StartedWalk, WalkMode, WindowSize } from "../support/walk.ts";

const CASES = WINDOWS.flatMap(([columns, rows]) =>
  (["rich", "plain"] as const).map((mode) => [mode, columns, rows] as const),
);
const BEGUN = "We had begun.";
const WORDS = "Prüfung, naïve, £5, Łódź, council’s — and 🛶";

/** A walk on its text page with some words typed, which goes to an editor that is this shell script. */
async function toEditor(mode: WalkMode, size: WindowSize, script: string): Promise<StartedWalk> {
  const started = await atText(mode, { ...size, env: { EDITOR: `sh -c '${script}' editor` } });
  const { session } = started;
  if (mode === "plain") {
    session.enter("e");
    return started;
  }
  session.type(BEGUN);
  await session.waitFor("3 words.");
  session.type("\x0f");
  await session.waitFor("Opening sh.");
  return started;
}

async function leave({ session }: StartedWalk): Promise<void> {
  session.type(INTERRUPT);
  expect(await session.ended).toEqual({ code: 130, signal: 0 });
}

describe.skipIf(platform === "win32").each(CASES)(
  "in %s mode at %i by %i",
  (mode, columns, rows) => {
    const size = { columns, rows };

    it("takes what the editor saved", async () => {
      const started = await toEditor(mode, size, `printf "${WORDS}\\n\\nMore.\\n" > "$1"`);
      await started.session.waitFor("Read ");
      await started.session.waitFor(READY[mode].line);
      await leave(started);
      expect(onlyRecord(started.folder).proposal?.summary).toBe(`${WORDS}\n\nMore.`);
      expect(started.folder.files().filter((name) => name.includes(".edit/"))).toEqual([]);
    });

    it.each([
      ["quits with an error", "exit 1", "closed with a problem (code 1)"],
      ["is killed", "kill -9 $$", "closed with a problem (code 137)"],
    ])("keeps the earlier text when the editor %s", async (_, script, words) => {
      const started = await toEditor(mode, size, script);
      await started.session.waitFor(`Error: sh ${words}. Your earlier text is unchanged.`);
      await started.session.waitFor(READY[mode].text);
      await leave(started);
      const kept = mode === "plain" ? undefined : BEGUN;
      expect(onlyRecord(started.folder).proposal?.summary).toBe(kept);
    });

    it("waits for an editor that opens a window of its own and returns at once", async () => {
      const started = await toEditor(mode, size, "true");
      const { session, folder } = started;
      await session.waitFor("Press Enter when you have saved and closed the editor:");
      const file = folder.files().find((name) => name.includes(".edit/")) ?? "";
      folder.write(file, `${WORDS}\r\n`);
      session.enter();
      await session.waitFor("Read ");
      await session.waitFor(READY[mode].line);
      await leave(started);
      expect(onlyRecord(folder).proposal?.summary).toBe(WORDS);
    });

    it("keeps the earlier text when what came back is no text", async () => {
      const started = await toEditor(mode, size, 'printf "\\\\377\\\\377" > "$1"');
      await started.session.waitFor("is not UTF-8 text");
      await started.session.waitFor(READY[mode].text);
      await leave(started);
    });
  },
);

describe.skipIf(platform === "win32").each(CASES)(
  "in %s mode at %i by %i",
  (mode, columns, rows) => {
    const size = { columns, rows };

    it("says that an editor was not found", async () => {
      const started = await atText(mode, { ...size, env: { EDITOR: "no-such-editor" } });
      started.session.type(mode === "plain" ? "e\r" : "\x0f");
      await started.session.waitFor(
        "Error: no-such-editor was not found. Your earlier text is unchanged.",
      );
      await started.session.waitFor(READY[mode].text);
      await leave(started);
    });

    it("never opens vi unasked", async () => {
      const started = await atText(mode, { ...size, env: { PATH: "/nowhere" } });
      if (mode === "plain") expect(started.session.lines().join(" ")).not.toContain("editor");
      else expect(started.session.lines().join(" ")).not.toContain("Ctrl+O");
      started.session.type("\x0f");
      await leave(started);
    });
  },
);
