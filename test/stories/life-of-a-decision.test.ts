// Promise: one decision can be followed from its draft to the one that takes its place. Every command,
// what it says, and every record, paper and log along the way stand in the folder beside this file.
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { serialiseLock } from "../../src/framework/lock.ts";
import { PARK_FRAMEWORK, parkFramework } from "../../src/framework/testing/park-framework.ts";
import { expectFile } from "../support/expected.ts";
import { makeFolder } from "../support/folder.ts";
import { run } from "../support/run.ts";

const HERE = "test/stories/life-of-a-decision";
const ANSWERS = readdirSync(HERE).filter((name) => name.endsWith(".yaml"));
const BENCH = "2026-11-02-a-bench-by-the-pond";
const TWO = "2027-10-04-two-benches-by-the-pond";

const DRAFTED = "  - {on: 2026-11-02, event: drafted}\n";
const LEFT =
  "open-questions:\n  - {question: answers.finest.because, state: for-colleague, who: Access officer, note: Is there shade at noon?}\n";

const folder = makeFolder({
  "rightly.yaml": readFileSync(`${HERE}/rightly.yaml.txt`, "utf8"),
  "frameworks/parks/1.0.0/framework.yaml": PARK_FRAMEWORK,
  "frameworks/frameworks.lock.yaml": serialiseLock({
    format: 1,
    released: [
      { id: "parks", version: "1.0.0", released: "2026-01-01", digest: parkFramework().digest },
    ],
  }),
  ...Object.fromEntries(ANSWERS.map((name) => [name, readFileSync(`${HERE}/${name}`, "utf8")])),
});
const said: string[] = [];
let kept = new Map<string, string>();

/** Runs one command on a day, and keeps what it said and every file it changed. */
async function on(day: string, name: string, ...argv: string[]): Promise<number> {
  const { code, stdout, stderr } = await run(argv, { cwd: folder.path, today: day });
  const typed = argv.map((word) => (/^[\w./:-]+$/.test(word) ? word : `"${word}"`)).join(" ");
  said.push(`${day}: ${name}\n\n$ rightly ${typed}\n${stdout}${stderr}(exit code ${code})\n`);
  keepChanges(name);
  return code;
}

/** What somebody does in an editor, without the program. */
function edit(day: string, name: string, from: string, to: string): void {
  const file = `decisions/2026/${BENCH}.yaml`;
  const text = folder.read(file);
  expect(text).toContain(from);
  folder.write(file, text.replace(from, to));
  said.push(`${day}: ${name}\n\nIn an editor, “${from.trim()}” becomes “${to.trim()}”.\n`);
  keepChanges(name);
}

function keepChanges(name: string): void {
  const now = new Map(
    folder
      .files()
      .filter((file) => /^(decisions|log)\//.test(file))
      .map((file) => [file, folder.read(file)]),
  );
  const number = String(said.length).padStart(2, "0");
  for (const [file, text] of now) {
    if (kept.get(file) === text) continue;
    const end = file.slice(file.lastIndexOf("/") + 1);
    expectFile(`${HERE}/${number}-${name.replaceAll(" ", "-")}/${end}`, text);
  }
  kept = now;
}

describe("the life of a decision", () => {
  afterAll(() => expectFile(`${HERE}/story.txt`, said.join(`\n${"-".repeat(72)}\n\n`)));

  it("is drafted, and proposed only when it is complete", async () => {
    expect(await on("2026-11-02", "drafted", "new", "--answers", "bench.yaml")).toBe(0);
    expect(await on("2026-11-03", "decided too early", "decide", BENCH)).toBe(2);
    // In a terminal the walk writes this when a person leaves a question for somebody else.
    edit("2026-11-04", "left for a colleague", DRAFTED, `${DRAFTED}${LEFT}`);
    const to = ["--to", "ambleford-town-council", "--to", "ambleford-health-trust"];
    expect(await on("2026-11-05", "not complete", "propose", BENCH, ...to)).toBe(1);
    edit("2026-11-09", "answered by the colleague", LEFT, "");
    expect(await on("2026-11-10", "put to a forum", "propose", BENCH, "--to", "parks-forum")).toBe(
      2,
    );
    expect(await on("2026-11-10", "proposed", "propose", BENCH, ...to)).toBe(0);
  });

  it("is reviewed; the words change, the check finds it, and it is reviewed again", async () => {
    const review = ["review", BENCH, "--role", "Access officer", "--verdict"];
    expect(await on("2026-11-16", "reviewed", ...review, "acceptable")).toBe(0);
    edit(
      "2026-11-17",
      "changed in layout",
      "put-to:",
      "# Both bodies agreed to take it in December.\nput-to:",
    );
    expect(await on("2026-11-17", "still the words reviewed", "check")).toBe(0);
    edit("2026-11-18", "changed in meaning", "amount: 1400", "amount: 1900");
    await on("2026-11-18", "the review is stale", "check");
    expect(said.at(-1)).toContain("[review-stale]");
    expect(
      await on(
        "2026-11-19",
        "reviewed again",
        ...review,
        "acceptable",
        "--note",
        "With the new price.",
      ),
    ).toBe(0);
    await on("2026-11-19", "nothing stale", "check");
    expect(said.at(-1)).not.toContain("[review-stale]");
  });

  it("is decided by a cabinet and by a board, each on its day and in its own right", async () => {
    const forum = ["--body", "parks-forum", "--capacity", "board", "--result", "approved"];
    expect(await on("2026-12-08", "a forum cannot decide", "decide", BENCH, ...forum)).toBe(2);
    expect(
      await on(
        "2026-12-15",
        "decided by the cabinet",
        "decide",
        BENCH,
        "--answers",
        "cabinet.yaml",
      ),
    ).toBe(0);
    expect(folder.read(`decisions/2026/${BENCH}.yaml`)).toContain("status: proposed");
    expect(
      await on("2026-12-16", "not withdrawn", "withdraw", BENCH, "--because", "Second thoughts."),
    ).toBe(2);
    const scrutiny = "Four members of scrutiny: is half of the cost the council's?";
    expect(await on("2026-12-17", "called in", "call-in", BENCH, "--because", scrutiny)).toBe(0);
    expect(
      await on("2026-12-22", "decided by the board", "decide", BENCH, "--answers", "board.yaml"),
    ).toBe(0);
    expect(folder.read(`decisions/2026/${BENCH}.yaml`)).toContain("status: decided");
    const stands = ["--outcome", "upheld", "--because", "The trust pays the other half."];
    expect(await on("2027-01-08", "the call-in is over", "call-in", BENCH, ...stands)).toBe(0);
    expect(await on("2027-01-11", "the log", "log", "--out", "log/decisions.md")).toBe(0);
  });

  it("is corrected in the open, and never in silence", async () => {
    const slip = ["correct", BENCH, "decisions.0.reference", "--is", "AT/042/12/26"];
    expect(await on("2027-01-12", "corrected", ...slip, "--because", "A slip in the number.")).toBe(
      0,
    );
    expect(await on("2027-01-12", "nothing to find", "check")).toBe(0);
    const file = `decisions/2026/${BENCH}.yaml`;
    const honest = folder.read(file);
    edit("2027-01-13", "changed in silence", "within the parks budget", "within any budget");
    expect(await on("2027-01-13", "and found", "check")).toBe(1);
    expect(said.at(-1)).toContain("[record-changed]");
    folder.write(file, honest);
    keepChanges("put back");
  });

  it("is acted on late, looked back on, and superseded", async () => {
    expect(await on("2027-05-03", "a condition is overdue", "actions", "--overdue")).toBe(0);
    expect(said.at(-1)).toContain("act-tree");
    const planted = ["--note", "Planted on 10 May 2027."];
    expect(await on("2027-05-10", "done", "actions", "done", BENCH, "act-tree", ...planted)).toBe(
      0,
    );
    expect(
      await on("2027-09-20", "looked back on", "look-back", BENCH, "--answers", "seen.yaml"),
    ).toBe(0);
    expect(
      await on("2027-10-04", "a new one drafted", "new", "--answers", "two-benches.yaml"),
    ).toBe(0);
    const early = ["supersede", BENCH, "--by", TWO];
    expect(await on("2027-10-05", "too early", ...early)).toBe(2);
    const to = ["--to", "ambleford-town-council"];
    expect(await on("2027-10-06", "the new one proposed", "propose", TWO, ...to)).toBe(0);
    expect(
      await on("2027-11-16", "the new one decided", "decide", TWO, "--answers", "second.yaml"),
    ).toBe(0);
    expect(
      await on("2027-11-22", "superseded", ...early, "--because", "One bench was not enough."),
    ).toBe(0);
    expect(await on("2027-11-22", "the log at the end", "log", "--out", "log/decisions.md")).toBe(
      0,
    );
    expect(await on("2027-11-22", "nothing left to find", "check")).toBe(0);
    expect(await on("2027-11-23", "over", "rescind", BENCH, "--because", "No.")).toBe(2);
  });
});
