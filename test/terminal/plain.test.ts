// Plain pages in a real terminal: what is typed arrives whole, commands work, and Ctrl+C on any kind
// of page says where everything is and ends with 130.
import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/yaml/parse.ts";
import type { Folder } from "../support/folder.ts";
import { makeFolder } from "../support/folder.ts";
import { openTerminal } from "../support/terminal.ts";
import type { Session } from "../support/terminal.ts";
import { WINDOWS } from "../support/walk.ts";
import type { WindowSize } from "../support/walk.ts";

const INTERRUPT = "\x03";
const LINE = "Type your answer, or h for help:";
const TEXT = "To finish, type a full stop alone on a line.";

const LAST_WORDS =
  / Saved: decisions\/\d{4}\/[^ ]+-a-new-footbridge\.yaml \(draft, \d+ of \d+ answered\) To carry on: rightly resume \d{4}-\d\d-\d\d-a-new-footbridge$/;

interface Started {
  session: Session;
  folder: Folder;
}

/** A walk that stands at its first choice. */
async function start(
  size: WindowSize,
  env: Record<string, string> = {},
  args = ["--plain"],
): Promise<Started> {
  const folder = makeFolder();
  const session = openTerminal(["new", ...args, "A new footbridge"], {
    cwd: folder.path,
    env,
    ...size,
  });
  await session.waitFor("Type a number from 1 to");
  return { session, folder };
}

async function atText(size: WindowSize): Promise<Started> {
  const started = await start(size);
  started.session.enter("3");
  await started.session.waitFor(TEXT);
  return started;
}

function summaryIn(folder: Folder): unknown {
  const file = folder.files().find((name) => name.endsWith(".yaml")) ?? "";
  const { proposal } = parseYaml(folder.read(file)).value as { proposal?: { summary?: string } };
  return proposal?.summary;
}

describe.each(WINDOWS)("in a window of %i by %i", (columns, rows) => {
  const size = { columns, rows };

  it("keeps 6,000 characters on one line, whole", async () => {
    const { session, folder } = await atText(size);
    const line = "Łódź £5 naïve ".repeat(430).trim();
    session.enter(line);
    session.enter(".");
    await session.waitFor(LINE);
    session.type(INTERRUPT);
    expect(await session.ended).toEqual({ code: 130, signal: 0 });
    expect(line.length).toBeGreaterThan(6000);
    expect(summaryIn(folder)).toBe(line);
  });

  it("keeps three paragraphs with blank lines, pasted at once", async () => {
    const { session, folder } = await atText(size);
    session.type("One.\r\rTwo.\r\rThree.\r");
    session.enter(".");
    await session.waitFor(LINE);
    session.type(INTERRUPT);
    await session.ended;
    expect(summaryIn(folder)).toBe("One.\n\nTwo.\n\nThree.");
  });

  it("erases with backspace, leaves out cursor keys, and writes no escape byte", async () => {
    const { session, folder } = await atText(size);
    session.enter("Lantern\x1b[D\x1b[1;5C \u{1F600}\x7f\x7fx\x7fs");
    session.enter(".");
    await session.waitFor(LINE);
    session.type(INTERRUPT);
    await session.ended;
    expect(summaryIn(folder)).toBe("Lanterns");
    expect(session.raw()).not.toContain("\x1b");
  });

  it("reads a text from a file, and says when there is none", async () => {
    const { session, folder } = await atText(size);
    folder.write("summary.txt", "From a file.\r\n\r\nWith two paragraphs.\r\n");
    session.enter("@nowhere.txt");
    await session.waitFor("cannot be read");
    session.enter("@summary.txt");
    await session.waitFor("Read 6 words from summary.txt.");
    session.enter(".");
    await session.waitFor(LINE);
    session.type(INTERRUPT);
    await session.ended;
    expect(summaryIn(folder)).toBe("From a file.\n\nWith two paragraphs.");
  });

  it("goes back with the answer still there, and keeps it with Enter", async () => {
    const { session } = await atText(size);
    session.enter("b");
    await session.waitFor("Your answer so far: 3, ");
    await session.waitFor("Type a number");
    session.enter();
    await session.waitFor(TEXT);
    session.enter("s");
    expect(await session.ended).toEqual({ code: 0, signal: 0 });
  });

  it("answers h, g and a wrong number, and stays where it is", async () => {
    const { session, folder } = await start(size);
    for (const [typed, words] of [
      ["h", "l list of questions"],
      ["g", "There is no further guidance"],
      ["99", "Error: Type a number from 1 to"],
      ["x", 'Error: "x" is not one of the answers'],
    ] as const) {
      session.enter(typed);
      await session.waitFor(words);
      await session.waitFor("or h for help:");
    }
    session.enter("q");
    expect((await session.ended).code).toBe(0);
    expect(folder.read(folder.files()[0] ?? "")).not.toContain("stage");
  });

  it.each(["Changing", "changing or ending something.", "review"])(
    "takes an answer by its words: %s",
    async (typed) => {
      const { session, folder } = await start(size);
      session.enter(typed);
      await session.waitFor(TEXT);
      session.enter("q");
      expect((await session.ended).code).toBe(0);
      expect(folder.read(folder.files()[0] ?? "")).toContain("stage: review");
    },
  );

  it("lists the questions and goes to the one whose number is typed", async () => {
    const { session } = await start(size);
    session.enter("l");
    await session.waitFor("press Enter for the next unanswered question (2)");
    session.enter("4");
    await session.waitFor("Question: What is your role?");
    await session.waitFor(LINE);
    session.enter("q");
    await session.ended;
  });

  it.each([
    ["a choice", (): Promise<Started> => start(size)],
    [
      "a text, half typed",
      async (): Promise<Started> => {
        const started = await atText(size);
        started.session.enter("A whole line.");
        started.session.type("and half of an");
        await started.session.waitFor("and half of an");
        return started;
      },
    ],
    [
      "a line",
      async (): Promise<Started> => {
        const started = await atText(size);
        started.session.enter("Words.");
        started.session.enter(".");
        await started.session.waitFor(LINE);
        return started;
      },
    ],
    [
      "the list",
      async (): Promise<Started> => {
        const started = await start(size);
        started.session.enter("l");
        await started.session.waitFor("Type a number, or press Enter");
        return started;
      },
    ],
  ])("Ctrl+C on %s says in two lines what was saved and how to carry on", async (_, arrive) => {
    const { session, folder } = await arrive();
    session.type(INTERRUPT);
    expect(await session.ended).toEqual({ code: 130, signal: 0 });
    expect(spoken(session)).toMatch(LAST_WORDS);
    expect(folder.files().filter((file) => file.includes("lock"))).toEqual([]);
  });

  it("keeps a text that Ctrl+C cut short, with its last line", async () => {
    const { session, folder } = await atText(size);
    session.enter("A whole line.");
    session.type("and half of an");
    await session.waitFor("and half of an");
    session.type(INTERRUPT);
    await session.ended;
    expect(summaryIn(folder)).toBe("A whole line.\nand half of an");
  });

  it("gives the same words for --plain, ACCESSIBLE and a dumb terminal", async () => {
    const said: string[][] = [];
    for (const [env, args] of [
      [{}, ["--plain"]],
      [{}, ["--accessible"]],
      [{ ACCESSIBLE: "1" }, []],
      [{ TERM: "dumb" }, []],
    ] as const) {
      const { session, folder } = await start(size, env, [...args]);
      session.enter("q");
      await session.ended;
      expect(session.raw()).not.toContain("\x1b");
      said.push(
        session
          .raw()
          .replaceAll(folder.path, "")
          .split("\r\n")
          .filter((line) => !line.startsWith("/")),
      );
    }
    for (const words of said) expect(words).toEqual(said[0]);
  });
});

/** What stands on the screen as one text, so that it matters not where lines are broken. */
function spoken(session: Session): string {
  return session.lines().join(" ").replace(/\s+/g, " ").trim();
}
