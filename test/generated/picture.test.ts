// Promise: the pictures in the documentation are the program's own screen, as it is today.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { expectFile } from "../support/expected.ts";
import { makeFolder } from "../support/folder.ts";
import { pictureOf } from "../support/picture.ts";
import { run } from "../support/run.ts";
import { openTerminal } from "../support/terminal.ts";

/** The example as it stood before the tests were answered. */
function halfway(): string {
  const whole = readFileSync("examples/answers/short-breaks.yaml", "utf8");
  return whole
    .slice(0, whole.indexOf("\nanswers:"))
    .replace("status: decided\n", "status: draft\n");
}

it("shows the first test of the walk", async () => {
  const folder = makeFolder({ "half.yaml": halfway() });
  const made = await run(["new", "--answers", "half.yaml"], { cwd: folder.path });
  expect(made.code).toBe(0);
  const session = openTerminal(["resume", "short-breaks"], {
    cwd: folder.path,
    rows: 25,
    columns: 84,
  });
  await session.waitFor("Carry on where you stopped");
  session.enter("1");
  await session.waitFor(/to go\.[^]*Add another piece of evidence\?[^]*Ctrl\+S save and leave/);
  session.type("2");
  await session.waitFor("> 2.");
  session.enter();
  await session.waitFor("Ctrl+S save and leave");
  session.type("3");
  await session.waitFor(/> 3\.[^]*Ctrl\+S save and leave/);
  const title =
    "The walk at the equity test: what was promised, the question, six answers and the keys.";
  expectFile("docs/images/walk.svg", pictureOf(session.terminal, title));
  session.type("\x13");
  expect((await session.ended).code).toBe(0);
});
