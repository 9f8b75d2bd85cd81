// A record in two windows, a record that a colleague changes meanwhile, and a disk that takes no more:
// nothing is overwritten, nothing is lost, and the walk does not move on before an answer is saved.
import { platform } from "node:process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import { openTerminal } from "../support/terminal.ts";
import { atChoice, comeBack, INTERRUPT, onlyRecord, READY, recordFile } from "../support/walk.ts";
import type { WalkMode } from "../support/walk.ts";

const BIN = join(fileURLToPath(import.meta.url), "..", "..", "..", "bin", "rightly.js");
const CASES: [WalkMode, number, number][] = [
  ["rich", 80, 24],
  ["plain", 80, 24],
  ["rich", 50, 20],
  ["plain", 50, 20],
];

describe.each(CASES)("in %s mode at %i by %i", (mode, columns, rows) => {
  it("warns in a second window, which may look or leave", async () => {
    const started = await atChoice(mode, { columns, rows });
    for (const [key, words] of [
      ["1", undefined],
      ["2", "Not provided"],
    ] as const) {
      const second = await comeBack(started, mode, { columns, rows });
      expect(second.lines().join(" ").replace(/\s+/g, " ")).toContain(
        "This record is open elsewhere, by ",
      );
      if (mode === "rich") {
        second.type(key);
        await second.waitFor(`> ${key}.`);
      }
      second.enter(mode === "plain" ? key : "");
      if (words !== undefined) await second.waitFor(words);
      expect((await second.ended).code).toBe(0);
    }
    started.session.type(INTERRUPT);
    await started.session.ended;
    expect(onlyRecord(started.folder)["open-questions"]).toBeUndefined();
  });

  it("warns a second window while the first is asked how to go on", async () => {
    const started = await atChoice(mode, { columns, rows });
    started.session.type(INTERRUPT);
    await started.session.ended;
    const first = await comeBack(started, mode, { columns, rows });
    expect(first.lines().join(" ")).not.toContain("open elsewhere");
    const second = await comeBack(started, mode, { columns, rows });
    expect(second.lines().join(" ").replace(/\s+/g, " ")).toContain(
      "This record is open elsewhere, by ",
    );
    second.type(INTERRUPT);
    expect((await second.ended).code).toBe(130);
    // The second has not taken the first one's note away.
    const third = await comeBack(started, mode, { columns, rows });
    expect(third.lines().join(" ").replace(/\s+/g, " ")).toContain("open elsewhere");
    for (const session of [third, first]) {
      session.type(INTERRUPT);
      await session.ended;
    }
    expect(started.folder.files().filter((name) => name.endsWith(".lock"))).toEqual([]);
  });

  it("is told apart from another program that has ended", async () => {
    const started = await atChoice(mode, { columns, rows });
    started.session.kill("SIGKILL");
    await started.session.ended;
    const again = await comeBack(started, mode, { columns, rows });
    expect(again.lines().join(" ")).not.toContain("open elsewhere");
    again.type(INTERRUPT);
    await again.ended;
  });

  it("keeps both versions when the file was changed meanwhile", async () => {
    const { session, folder } = await atChoice(mode, { columns, rows });
    const file = recordFile(folder);
    const theirs = folder.read(file).replace("A new footbridge", "A wider footbridge");
    folder.write(file, theirs);
    if (mode === "rich") {
      session.type("3");
      await session.waitFor("> 3.");
    }
    session.enter(mode === "plain" ? "3" : "");
    await session.waitFor("someone changed this record while you were answering");
    expect((await session.ended).code).toBe(3);
    expect(folder.read(file)).toBe(theirs);
    expect(folder.read(file.replace(".yaml", ".mine.yaml"))).toContain("stage: policy");
  });
});

describe.skipIf(platform === "win32").each(CASES)(
  "in %s mode at %i by %i",
  (mode, columns, rows) => {
    it("stays on the page while the disk takes no more", async () => {
      const folder = makeFolder();
      const flag = mode === "plain" ? " --plain" : "";
      // No file may grow beyond 8 KB here, as on a disk that is full.
      const session = openTerminal(
        ["-c", `ulimit -f 8; exec "${process.execPath}" "${BIN}" new${flag} "A new footbridge"`],
        { cwd: folder.path, command: ["bash"], columns, rows },
      );
      await session.waitFor("Changing or ending something");
      await session.waitFor(READY[mode].choice);
      if (mode === "rich") {
        session.type("3");
        await session.waitFor("> 3.");
      }
      session.enter(mode === "plain" ? "3" : "");
      await session.waitFor(READY[mode].text);
      const text = "Too much for this disk to take. ".repeat(400).trim();
      if (mode === "plain") {
        session.enter(text);
        session.enter(".");
      } else {
        session.paste(text);
        await session.waitFor("2800 words.");
        session.enter();
        await session.waitFor("Enter on an empty line");
        session.enter();
      }
      await session.waitFor("was not saved");
      await session.waitFor(mode === "plain" ? "type n alone" : READY.rich.text);
      expect(session.lines().join(" ")).toContain("disk to take.");
      expect(onlyRecord(folder).proposal?.summary).toBeUndefined();
      session.kill("SIGKILL");
      await session.ended;
    });
  },
);
