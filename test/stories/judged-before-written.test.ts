// Promise: what any command writes passes its own check at once. A step that would leave the record with
// an error it did not have is refused, with the words of the check, and nothing is written.
import { describe, expect, it } from "vitest";
import { openMove } from "../../src/work/moves/open-move.ts";
import { BENCH_FILE, BENCH_ID, makeBench } from "../support/moved-bench.ts";
import { run } from "../support/run.ts";

const GROUND = ["--paragraph", "3", "--public-interest"];
const BIDS = "The bids are not opened yet.";
const TEXT = "proposal.summary";
const NUMBER = "It is about the patient with the number 943 476 5919.";
const BESIDE = BENCH_FILE.replace(".yaml", ".exempt.yaml");

interface Refused {
  name: string;
  /** Commands that come before it. */
  first?: readonly [string, ...string[]][];
  /** What a person writes into a file by hand. */
  hand?: (text: string) => string;
  argv: readonly [string, ...string[]];
}

const REFUSED: readonly Refused[] = [
  ...(["done", "drop", "reopen"] as const).map((mark): Refused => ({
    name: `actions ${mark}`,
    argv: ["actions", mark, BENCH_ID, "act-tree", "--note", NUMBER],
  })),
  { name: "exempt", argv: ["exempt", BENCH_ID, TEXT, ...GROUND, NUMBER] },
  {
    name: "exempt, of a text that is exempt already",
    first: [["exempt", BENCH_ID, TEXT, ...GROUND, BIDS]],
    argv: ["exempt", BENCH_ID, TEXT, ...GROUND, NUMBER],
  },
  {
    name: "exempt --lift",
    first: [["exempt", BENCH_ID, TEXT, ...GROUND, BIDS]],
    hand: (text) => text.replace("One bench with", "For 943 476 5919, one bench with"),
    argv: ["exempt", BENCH_ID, TEXT, "--lift"],
  },
];

describe("nothing is written", () => {
  it.each(REFUSED)("by $name", async ({ first = [], hand, argv }) => {
    const folder = await makeBench("decided");
    const options = { cwd: folder.path, today: "2027-05-10" };
    for (const one of first) expect((await run(one, options)).code).toBe(0);
    if (hand !== undefined) folder.write(BESIDE, hand(folder.read(BESIDE)));
    const all = (): string[] => folder.files().map((file) => `${file}\n${folder.read(file)}`);
    const before = all();
    for (const flags of [["--dry-run"], []]) {
      const { code, stderr, stdout } = await run([...argv, ...flags], options);
      expect(stdout).toBe("");
      expect(stderr).toContain("this looks like an NHS number");
      expect(stderr).toContain("1 thing to put right first. Nothing was written.");
      expect(stderr).not.toContain("943 476");
      expect(code).toBe(1);
      expect(all()).toEqual(before);
    }
  });
});

it("judges the reason of an exempt text when it is given", async () => {
  const folder = await makeBench("decided");
  const session = openMove("exempt", BENCH_ID, { cwd: folder.path, today: "2027-05-10" });
  for (const raw of [TEXT, "3"]) {
    session.answer(raw);
    session.forward();
  }
  expect(session.answer(NUMBER)).toHaveProperty("error");
  expect(session.answer(BIDS)).toBe(BIDS);
});

it("lets an action be done in a record with an error that was there before", async () => {
  const folder = await makeBench("decided");
  const text = folder.read(BENCH_FILE);
  folder.write(BENCH_FILE, text.replace("Parks office", "Parks office, of 943 476 5919"));
  const options = { cwd: folder.path, today: "2027-05-10" };
  expect((await run(["check"], options)).code).toBe(1);
  expect((await run(["actions", "done", BENCH_ID, "act-tree"], options)).code).toBe(0);
});
