// The program by its name alone: what is open in this folder and what can be done next, in a window of
// any width; help where nobody is looking.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { expectFile } from "../support/expected.ts";
import { makeFolder } from "../support/folder.ts";
import { run } from "../support/run.ts";
import { openTerminal } from "../support/terminal.ts";

const EXAMPLES = join(fileURLToPath(import.meta.url), "../../../examples/policy-repository");
const EXPECTED = join(fileURLToPath(import.meta.url), "../expected");

/** A day on which some of the examples are overdue. */
const LATER = "2027-07-01";

/** What is written for a window of this size on this day. */
async function home(cwd: string, columns: number, rows: number, today: string): Promise<string> {
  let text = "";
  const stdout = Object.assign(
    new Writable({
      write(chunk: Buffer, _encoding, callback) {
        text += chunk.toString();
        callback();
      },
    }),
    { isTTY: true, columns, rows },
  );
  const stdin = new PassThrough();
  expect(await main([], { stdin, stdout, stderr: stdout, env: {}, cwd, today })).toBe(0);
  for (const line of text.split("\n")) expect(line.length).toBeLessThan(columns);
  return text;
}

it.each([
  [80, 24],
  [50, 20],
])("shows the examples in a window of %i by %i", async (columns, rows) => {
  const folder = makeFolder();
  cpSync(EXAMPLES, folder.path, { recursive: true });
  const text = await home(folder.path, columns, rows, LATER);
  expect(text.split("\n").length).toBeLessThanOrEqual(rows);
  expectFile(join(EXPECTED, `home-${columns}.txt`), text);
});

it.each([
  [80, 24],
  [50, 20],
])(
  "cuts no word and scrolls nothing away in a real terminal of %i by %i",
  async (columns, rows) => {
    const folder = makeFolder();
    cpSync(EXAMPLES, folder.path, { recursive: true });
    const session = openTerminal([], { cwd: folder.path, columns, rows });
    await session.waitFor("rightly --help");
    expect(await session.ended).toEqual({ code: 0, signal: 0 });
    const screen = session.lines().map((line) => line.trimEnd());
    expect(screen[0]).toBe("10 records in decisions");
    expect(session.terminal.buffer.active.baseY, "rows scrolled away").toBe(0);
    // A line that reached the last column may have been broken by the terminal.
    for (const line of screen) expect(line.length).toBeLessThan(columns);
  },
);

it("says what a colleague was left, and to whom", async () => {
  const folder = makeFolder();
  cpSync(EXAMPLES, folder.path, { recursive: true });
  const draft = folder.files().find((file) => file.endsWith("new-pages-for-the-local-offer.yaml"))!;
  const open = `open-questions:
  - {question: proposal.summary, state: for-colleague, who: Web manager}
  - {question: proposal.money.source, state: for-colleague, who: Web manager}
  - {question: proposal.money.amount, state: in-progress}
`;
  folder.write(draft, folder.read(draft) + open);
  expect(await home(folder.path, 80, 24, LATER)).toContain(
    "With a colleague\n  Web manager: 2 questions of New pages for the Local Offer\n",
  );
});

it("says how to begin where nothing is, in a real terminal", async () => {
  const session = openTerminal([], { cwd: makeFolder().path });
  await session.waitFor("There are no records here yet.");
  await session.waitFor("rightly init");
  expect(await session.ended).toEqual({ code: 0, signal: 0 });
});

it("shows help to a script", async () => {
  const { stdout, code } = await run([]);
  expect(code).toBe(0);
  expect(stdout).toContain("Usage: rightly");
});
