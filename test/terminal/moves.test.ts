// Promise: in a terminal the moves ask what they were not given, one question after another, write
// nothing before all of it is answered, and keep what was answered and typed until then.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PARK_FRAMEWORK } from "../../src/framework/testing/park-framework.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { run } from "../support/run.ts";
import { openTerminal } from "../support/terminal.ts";
import type { Session } from "../support/terminal.ts";

const STORY = "test/stories/life-of-a-decision";
const RECORD = "2026-11-02-a-bench-by-the-pond";
const FILE = `decisions/2026/${RECORD}.yaml`;

async function proposed(): Promise<Folder> {
  const folder = makeFolder({
    "rightly.yaml": readFileSync(`${STORY}/rightly.yaml.txt`, "utf8"),
    "frameworks/parks/1.0.0/framework.yaml": PARK_FRAMEWORK,
    "bench.yaml": readFileSync(`${STORY}/bench.yaml`, "utf8"),
  });
  const options = { cwd: folder.path, today: "2026-11-02" };
  await run(["new", "--answers", "bench.yaml"], options);
  await run(["propose", RECORD, "--to", "ambleford-town-council"], options);
  return folder;
}

function open(folder: Folder, ...argv: string[]): Session {
  return openTerminal(["--plain", ...argv, "--as-of", "2026-12-16"], { cwd: folder.path });
}

async function answer(session: Session, question: string, reply: string): Promise<void> {
  await session.waitFor(`Question: ${question}`);
  session.enter(reply);
}

async function write(session: Session, question: string, words: string): Promise<void> {
  await answer(session, question, words);
  session.enter(".");
}

/** All that decide asks, up to the last question. */
async function answerAll(session: Session, reasons: string): Promise<void> {
  await answer(session, "Who decided for it?", "Cabinet");
  await answer(session, "What power did they use?", "1");
  await answer(session, "On what day?", "15 December 2026");
  await answer(session, "What is the body's own reference for it?", "AT/041/12/26");
  await answer(session, "What was decided?", "1");
  await write(session, "What are the words of the decision?", "Agreed to place one bench.");
  await write(session, "What were the reasons?", reasons);
  await answer(session, "Were any interests declared?", "1");
  await answer(session, "Is it a key decision?", "2");
  await write(session, "Why is it one, or why not?", "It costs less than the threshold.");
  await answer(session, "When was the decision published?", "");
  await answer(session, "Did anyone disagree?", ".");
  await answer(session, "How much of this record is public?", "1");
  await write(session, "What does it mean, in plain words?", "There will be a bench.");
  await answer(session, "Until what day is the record kept?", "");
  await answer(session, "By when will the tests be asked again?", "2027-09-30");
  await answer(session, "Which of these statements do they make?", "1");
}

describe("in a terminal", () => {
  it("review asks who, what and why", async () => {
    const folder = await proposed();
    const session = open(folder, "review", RECORD);
    await answer(session, "Who read it?", "Access officer");
    await answer(session, "What did they find?", "2");
    await write(session, "What did they say?", "Leave room for a wheelchair.");
    await answer(session, "Write this into the record?", "1");
    await session.waitFor("Reviewed by Access officer: changes needed");
    expect((await session.ended).code).toBe(0);
    expect(folder.read(FILE)).toContain("verdict: changes-needed");
  });

  it("decide asks all that a decision needs, and shows when it may be acted on", async () => {
    const folder = await proposed();
    const session = open(folder, "decide", RECORD);
    await answerAll(session, "People who tire have nowhere to rest by the pond.");
    expect(folder.read(FILE)).toContain("status: proposed");
    await answer(session, "Write this into the record?", "1");
    await session.waitFor("It takes effect on 21 December 2026.");
    expect((await session.ended).code).toBe(0);
    expect(folder.read(FILE)).toContain("status: decided");
    expect(session.raw()).not.toMatch(/Warning|Your answers are kept/);
  });

  it("says what a check will say while the answer can still be changed", async () => {
    const folder = await proposed();
    const session = open(folder, "decide", RECORD);
    await answerAll(session, "Too few.");
    await session.waitFor("the reason for this decision has 2 words; it needs at least 4");
    await session.waitFor("Question: Write this into the record?");
    expect(folder.read(FILE)).toContain("status: proposed");
    session.enter("1");
    await session.waitFor("It takes effect on 21 December 2026.");
    expect((await session.ended).code).toBe(0);
    expect(session.raw()).not.toContain("Your answers are kept");
  });

  it("offers the list and the editor, and keeps what was typed", async () => {
    const folder = await proposed();
    const args = ["review", RECORD, "--as-of", "2026-12-16"];
    const session = openTerminal(args, { cwd: folder.path, columns: 110, rows: 30 });
    await session.waitFor("A bench by the pond (proposed)");
    await session.waitFor("Ctrl+S save and leave");
    session.type("Access");
    await session.waitFor("Access");
    session.type("\x14");
    await session.waitFor("1. Who read it?");
    session.enter("1");
    await session.waitForCursorLine("Access");
    session.enter(" officer");
    await session.waitFor("Your answer: Access officer");
    await session.waitFor("? guidance");
    session.type("\x13");
    await session.waitFor("To carry on: rightly review");
    expect((await session.ended).code).toBe(0);

    const plain = open(folder, "review", RECORD);
    await plain.waitFor("We kept 1 answer when this was left");
    await plain.waitFor("Carry on where you stopped: Review, What did they find?");
    plain.enter("1");
    await answer(plain, "What did they find?", "b");
    await plain.waitFor("Your answer so far: Access officer.");
    plain.enter("s");
    await plain.waitFor("What you answered and typed is kept.");
    await plain.ended;
  });

  it("changes nothing for one who leaves or goes back on it", async () => {
    const folder = await proposed();
    const before = folder.read(FILE);
    const session = open(folder, "withdraw", RECORD);
    await write(session, "Why is it taken back?", "The grant lapsed.");
    await answer(session, "Write this into the record?", "4");
    await answer(session, "Drop everything that you answered and typed?", "2");
    await session.waitFor("Nothing was changed.");
    expect((await session.ended).code).toBe(0);
    expect(folder.read(FILE)).toBe(before);
    expect(beside(folder)).toEqual([]);
  });
});

/** What the program keeps for itself beside the record. */
function beside(folder: Folder): string[] {
  return folder.files().filter((file) => /\/\.[^/]+$/.test(file));
}
