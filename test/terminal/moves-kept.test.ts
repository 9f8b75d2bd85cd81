// Promise: nothing that is typed into a move is lost by a key, a refusal, a closed window or a sudden
// end: the next start of the same command says what was kept and goes on where it stopped.
import { describe, expect, it } from "vitest";
import type { Folder } from "../support/folder.ts";
import { BENCH_FILE, BENCH_ID, makeBench } from "../support/moved-bench.ts";
import { run } from "../support/run.ts";
import { openTerminal } from "../support/terminal.ts";
import type { Session } from "../support/terminal.ts";

const NOTE = "Leave room for a wheelchair beside the bench, on firm ground";

/** How a session is ended, and the exit code of that. */
const ENDS: readonly [string, (session: Session) => void, number | undefined][] = [
  ["Ctrl+C", (session) => session.type("\x03"), 130],
  ["Ctrl+S", (session) => session.type("\x13"), 0],
  ["a closed window", (session) => session.tearDown(), undefined],
  ["a signal that the window closed", (session) => session.kill("SIGHUP"), undefined],
  ["the end of the machine", (session) => session.kill("SIGTERM"), undefined],
  ["a kill", (session) => session.kill("SIGKILL"), undefined],
];

function review(folder: Folder, ...flags: string[]): Session {
  const argv = ["review", BENCH_ID, "--as-of", "2026-12-16", ...flags];
  return openTerminal(argv, { cwd: folder.path, columns: 110, rows: 40 });
}

/** Answers two questions and begins the third. */
async function begin(folder: Folder): Promise<Session> {
  const session = review(folder);
  await session.waitFor("Who read it?");
  session.enter("Access officer");
  await session.waitFor("What did they find?");
  session.enter("2");
  await session.waitFor("Your answer: Changes needed");
  await session.waitForCursorLine("|");
  session.type(NOTE);
  await session.waitFor("firm ground");
  return session;
}

function journals(folder: Folder): string[] {
  return folder.files().filter((file) => file.includes(".unsaved.jsonl"));
}

describe("a review that ends in the middle of a text", () => {
  it.each(ENDS)("by %s is carried on", async (_, end, code) => {
    const folder = await makeBench("proposed");
    const before = folder.read(BENCH_FILE);
    const session = await begin(folder);
    // A kill may cost the last second.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    end(session);
    const ended = await session.ended;
    if (code !== undefined) expect(ended.code).toBe(code);
    expect(folder.read(BENCH_FILE)).toBe(before);
    expect(journals(folder)).toHaveLength(1);

    const again = review(folder, "--plain");
    await again.waitFor(/We kept 2 answers, and 11 words you were typing in "What did they say\?"/);
    await again.waitFor("Type a number");
    again.enter("1");
    await again.waitFor("Your answer so far, 11 words:");
    again.enter(".");
    await again.waitFor("Write this into the record?");
    again.enter("1");
    await again.waitFor("Reviewed by Access officer: changes needed");
    expect((await again.ended).code).toBe(0);
    expect(folder.read(BENCH_FILE)).toContain(NOTE);
    expect(folder.files().filter((file) => /\/\.[^/]+$/.test(file))).toEqual([]);
  });
});

describe("a move that is open", () => {
  it("is seen by another window, and by a command that asks nothing", async () => {
    const folder = await makeBench("proposed");
    const session = await begin(folder);
    const other = review(folder, "--plain");
    await other.waitFor("This record is open in another window, by");
    await other.waitFor("Type a number");
    other.enter("1");
    expect((await other.ended).code).toBe(0);
    const flags = ["--role", "Access officer", "--verdict", "acceptable"];
    const { code, stderr } = await run(["review", BENCH_ID, ...flags], {
      cwd: folder.path,
      today: "2026-12-16",
    });
    expect(code).toBe(3);
    expect(stderr).toContain("this record is open in another window, by");
    session.type("\x03");
    await session.ended;
  });

  it("loses nothing to Ctrl+C before it is carried on", async () => {
    const folder = await makeBench("proposed");
    const session = await begin(folder);
    session.type("\x03");
    await session.ended;
    for (const flags of [[], ["--plain"]]) {
      const again = review(folder, ...flags);
      await again.waitFor("11 words you were typing");
      await again.waitFor(flags.length === 0 ? "Ctrl+S" : "Type a number");
      again.type("\x03");
      expect((await again.ended).code).toBe(130);
    }
    expect(folder.read(journals(folder)[0] ?? "")).toContain("firm ground");
  });

  it("can be begun again", async () => {
    const folder = await makeBench("proposed");
    const session = await begin(folder);
    session.type("\x03");
    await session.ended;
    const again = review(folder, "--plain");
    await again.waitFor("Drop what was kept and begin again");
    again.enter("3");
    await again.waitFor("Drop everything that you answered and typed?");
    again.enter("2");
    await again.waitFor("Question: Who read it?");
    again.enter("s");
    await again.waitFor("Nothing was changed.");
    await again.ended;
    expect(journals(folder)).toEqual([]);
  });
});
