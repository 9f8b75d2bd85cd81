// Promise: when the system stops a file from growing, the old file stays whole and the person is told.
import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import { bundleProgram } from "./writer-program.ts";

const OLD = "the old text\n";
/** What the writer is asked for, in bytes. */
const SIZE = 256 * 1024;

const SAVER = `
const [path, size] = process.argv.slice(2);
process.on("SIGXFSZ", () => undefined);
try {
  writeFileSafely(path, "x".repeat(Number(size)));
  process.stdout.write("saved");
} catch (error) {
  process.stdout.write(error.name + " " + error.kind + " " + error.message);
}
`;

it.skipIf(process.platform === "win32")("holds at twenty sizes", () => {
  const program = bundleProgram(makeFolder().path, SAVER);
  let saved = 0;
  for (let step = 1; step <= 20; step += 1) {
    const folder = makeFolder({ "record.yaml": OLD });
    // Blocks of 512 bytes: the last two steps leave room for the whole file.
    const blocks = Math.ceil((SIZE / 512) * (step / 19));
    const command = `ulimit -f ${blocks}; exec "$0" "$@"`;
    const args = ["-c", command, process.execPath, program, folder.at("record.yaml"), String(SIZE)];
    const { stdout } = spawnSync("sh", args, { encoding: "utf8" });
    const text = folder.read("record.yaml");
    expect(folder.files()).toEqual(["record.yaml"]);
    if (stdout === "saved") {
      saved += 1;
      expect(text.length).toBe(SIZE);
    } else {
      expect(stdout).toBe(
        `UserError failure ${folder.at("record.yaml")} was not saved: it is larger than files may be here`,
      );
      expect(text).toBe(OLD);
    }
  }
  // Both must happen, or the limit was never in force.
  expect(saved).toBeGreaterThan(0);
  expect(saved).toBeLessThan(20);
});
