// Promise: of two who save one record at once neither loses a word: what is not in the record is in a
// file that the message names. RACES=2000 runs as many; `npm run races` does so and prints its figures.
import { existsSync, readFileSync } from "node:fs";
import process from "node:process";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DISK } from "../../src/repository/file-system.ts";
import { BENCH_FILE, BENCH_ID, makeBench } from "../support/moved-bench.ts";
import { MOVES_TO_MAKE, SEEN_FILE } from "../support/moves-to-make.ts";
import { run } from "../support/run.ts";
import { raceSavers } from "./race-savers.ts";

const RACES = Number(process.env["RACES"] ?? 40);
const THEIRS = "# A colleague was here.\n";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a record that a colleague saves while a command is at work", () => {
  it.each(MOVES_TO_MAKE.map((move) => [[...move.command].join(" "), move] as const))(
    "%s",
    async (_, { stage, day, first, command, flags }) => {
      const folder = await makeBench(stage);
      folder.write("seen.yaml", SEEN_FILE);
      if (first !== undefined) await run(first, { cwd: folder.path, today: day });
      const before = folder.read(BENCH_FILE);
      const { claim } = DISK;
      let isSaved = false;
      vi.spyOn(DISK, "claim").mockImplementation((path, text) => {
        // The command has compared, and its new text is on the disk already.
        if (path.includes(`${BENCH_ID}.yaml.`) && !isSaved) {
          isSaved = true;
          folder.write(BENCH_FILE, before + THEIRS);
        }
        claim(path, text);
      });
      const [name, ...rest] = command;
      const argv = [name, ...rest, BENCH_ID, ...flags];
      const { code, stderr } = await run(argv, { cwd: folder.path, today: day });
      expect(isSaved).toBe(true);
      expect(code, stderr).toBe(3);
      expect(stderr).toContain("someone changed it after Rightly read it");
      expect(folder.read(BENCH_FILE)).toBe(before + THEIRS);
      const kept = filesIn(stderr)
        .map((file) => readFileSync(file, "utf8"))
        .join("");
      for (const words of flags.filter((flag) => flag.includes(" "))) {
        const isThere = [kept, before].some((text) => withoutFolds(text).includes(words));
        expect(isThere, `${words} is nowhere`).toBe(true);
      }

      vi.restoreAllMocks();
      const again = await run(argv, { cwd: folder.path, today: day });
      expect(again.code, again.stderr).toBe(0);
      expect(folder.read(BENCH_FILE)).toContain(THEIRS);
    },
  );
});

describe("two programs that save different fields of one record", () => {
  it(`lose nothing in ${RACES} races`, { timeout: 60_000 + RACES * 500 }, async () => {
    const figures = await raceSavers(await makeBench("decided"), RACES);
    if (process.env["RACES"] !== undefined) process.stdout.write(`${JSON.stringify(figures)}\n`);
    expect(figures).toMatchObject({ races: RACES, lost: 0, failed: [] });
    // If neither ever came into the other's way, the races showed nothing.
    expect(figures.refused).toBeGreaterThan(0);
  });

  it("lose some where nobody holds a claim, or this test would show nothing", async () => {
    const figures = await raceSavers(await makeBench("decided"), 40, { withoutClaims: true });
    expect(figures.lost).toBeGreaterThan(0);
  });
});

/** Files that a message names. */
function filesIn(message: string): string[] {
  return message.split(/\s+/).filter((word) => existsSync(word));
}

function withoutFolds(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("''", "'");
}
