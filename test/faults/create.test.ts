// Promise: processes that create records at the same time lose none and never take one id twice.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import { bundleProgram } from "./writer-program.ts";

const PROCESSES = 8;
const RECORDS = 25;

/** Creates records that all want the same few names; a name that is taken gets a number. */
const CREATOR = `
import { join } from "node:path";
const [folder, me] = process.argv.slice(2);
for (let record = 0; record < ${RECORDS}; record += 1) {
  for (let number = 1; ; number += 1) {
    try {
      const name = "same-" + (record % 5) + (number === 1 ? "" : "-" + number) + ".yaml";
      writeFileSafely(join(folder, name), me + " " + record + "\\n", { expected: null });
      break;
    } catch (error) {
      if (error.conflict !== "there-already") throw error;
    }
  }
}
`;

it.each([1, 2])("eight processes with 25 records each, round %i", async () => {
  const program = bundleProgram(makeFolder().path, CREATOR);
  const folder = makeFolder();
  const codes = await Promise.all(
    Array.from({ length: PROCESSES }, async (_, me) => {
      const child = spawn(process.execPath, [program, folder.path, String(me)], {
        stdio: "inherit",
      });
      const [code] = (await once(child, "exit")) as [number];
      return code;
    }),
  );
  expect(codes).toEqual(Array<number>(PROCESSES).fill(0));
  const kept = folder.files().map((file) => folder.read(file));
  expect(kept.length).toBe(PROCESSES * RECORDS);
  expect(new Set(kept).size).toBe(PROCESSES * RECORDS);
  expect(kept.every((text) => /^\d \d+\n$/.test(text))).toBe(true);
});
