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

/** What stands on a terminal of this width on this day. */
async function home(cwd: string, columns: number, today: string): Promise<string> {
  let text = "";
  const stdout = Object.assign(
    new Writable({
      write(chunk: Buffer, _encoding, callback) {
        text += chunk.toString();
        callback();
      },
    }),
    { isTTY: true, columns },
  );
  const stdin = new PassThrough();
  expect(await main([], { stdin, stdout, stderr: stdout, env: {}, cwd, today })).toBe(0);
  for (const line of text.split("\n")) expect(line.length).toBeLessThan(columns);
  return text;
}

it.each([80, 50])("shows the examples, %i columns wide", async (columns) => {
  const folder = makeFolder();
  cpSync(EXAMPLES, folder.path, { recursive: true });
  expectFile(join(EXPECTED, `home-${columns}.txt`), await home(folder.path, columns, LATER));
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
