// Promise: a process killed while it saves leaves a whole file that holds everything it said was saved.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { sweepTemporaryFiles } from "../../src/repository/sweep.ts";
import { writeFileSafely } from "../../src/repository/write.ts";
import { makeFolder } from "../support/folder.ts";
import { bundleProgram } from "./writer-program.ts";

const ROUNDS = 100;

/** Saves version after version of a file of some 200 KB and says the number of each when it is saved. */
const SAVER = `
const [path] = process.argv.slice(2);
for (let number = 1; ; number += 1) {
  const line = "line of version " + number + "\\n";
  writeFileSafely(path, line.repeat(10_000));
  process.stdout.write(number + "\\n");
}
`;

it(`keeps the file whole in ${ROUNDS} kills at random moments`, async () => {
  const program = bundleProgram(makeFolder().path, SAVER);
  const folder = makeFolder();
  for (let round = 0; round < ROUNDS; round += 1) {
    const saved = await killedAfter(program, folder.at("record.yaml"), Math.random() * 12);
    const [first = "", ...others] = folder.read("record.yaml").trimEnd().split("\n");
    expect(others.length).toBe(9_999);
    expect(new Set(others)).toEqual(new Set([first]));
    expect(Number(first.split(" ").at(-1))).toBeGreaterThanOrEqual(saved);
  }
  // The last kill may have left a claim to the file, which stands in nobody's way.
  const path = folder.at("record.yaml");
  writeFileSafely(path, "the last\n", { expected: folder.read("record.yaml") });
  expect(folder.read("record.yaml")).toBe("the last\n");
  const later = Date.now() + 2 * 60_000;
  const swept = sweepTemporaryFiles(folder.path, later);
  expect(folder.files()).toEqual(["record.yaml"]);
  // If no kill ever came in the middle of a save, the rounds showed nothing.
  expect(swept.length).toBeGreaterThan(0);
});

/** Runs the saver, kills it some milliseconds after its first save, and gives the last number it said. */
async function killedAfter(program: string, path: string, delay: number): Promise<number> {
  const child = spawn(process.execPath, [program, path], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  let saved = 0;
  const lines = createInterface(child.stdout);
  lines.on("line", (line) => {
    saved = Number(line);
  });
  const closed = once(lines, "close");
  await once(lines, "line");
  await wait(delay);
  child.kill("SIGKILL");
  await ended;
  await closed;
  return saved;
}
