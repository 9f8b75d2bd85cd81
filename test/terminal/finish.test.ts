// The end of a walk and the way back into it: check your answers, change one, finish with questions
// open, resume one of several drafts, and a colleague's change meanwhile.
import { readFileSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { run } from "../support/run.ts";
import { openTerminal } from "../support/terminal.ts";
import type { Session } from "../support/terminal.ts";
import { WINDOWS } from "../support/walk.ts";
import type { WindowSize } from "../support/walk.ts";

const RECORD = "decisions/2026/2026-11-23-a-new-footbridge.yaml";
/** Of a record with open questions. */
const AT_CHECK = "Type a number from 1 to 4:";

/** A folder with a draft that has a title and nothing more. */
async function drafted(folder: Folder, title = "A new footbridge"): Promise<void> {
  const { stdout } = await run(["questions"]);
  const stdin = stdout.replace(/^title:.*$/m, `title: ${title}`);
  const { code, stderr } = await run(["new", "--answers", "-"], { cwd: folder.path, stdin });
  expect(code, stderr).toBe(0);
}

async function resumed(
  folder: Folder,
  args: readonly string[] = [],
  size?: WindowSize,
): Promise<Session> {
  const session = openTerminal(["resume", "--plain", ...args], { cwd: folder.path, ...size });
  await session.waitFor("What would you like to do?");
  await session.waitFor("Type a number from 1 to 4:");
  return session;
}

async function atCheck(): Promise<{ folder: Folder; session: Session }> {
  const folder = makeFolder();
  await drafted(folder);
  const session = await resumed(folder);
  session.enter("3");
  await session.waitFor(AT_CHECK);
  return { folder, session };
}

/** Chooses to change an answer, and which. */
async function toAnswer(session: Session, number: string): Promise<void> {
  session.enter("1");
  await session.waitFor("Which answer? Type its number");
  session.enter(number);
}

it("lists what is missing first, numbered, and goes to a number and straight back", async () => {
  const { folder, session } = await atCheck();
  expect(session.raw()).toContain("There is a problem");
  expect(session.raw()).toMatch(
    /Error: 2\. What kind of decision is it\? Choose one of the answers/,
  );
  await toAnswer(session, "2");
  await session.waitFor("Type a number from 1 to 7");
  session.enter("3");
  await session.waitFor("You chose 3, ");
  await session.waitFor(AT_CHECK);
  expect(folder.read(RECORD)).toContain("stage: policy");
  await toAnswer(session, "1");
  await session.waitFor("Your answer so far: A new footbridge.");
  session.enter();
  await session.waitFor(AT_CHECK);
  // Enter alone leaves nothing and finishes nothing.
  session.enter();
  await session.waitFor("Error: Choose an answer.");
  session.enter("4");
  expect((await session.ended).code).toBe(0);
});

it("previews the paper, and finishes with questions open only when told to", async () => {
  const { folder, session } = await atCheck();
  session.enter("2");
  await session.waitFor("# A new footbridge");
  await session.waitFor(AT_CHECK);
  session.enter("3");
  await session.waitFor(/\d+ questions are not answered\. Finish anyway\?/);
  session.enter("1");
  await session.waitFor(AT_CHECK);
  session.enter("3");
  await session.waitFor("Finish anyway?");
  await session.waitFor("Type a number from 1 to 2, ");
  session.enter("2");
  await session.waitFor("Record kept as a draft: decisions/2026/2026-11-23-a-new-footbridge.yaml");
  expect((await session.ended).code).toBe(0);
  expect(folder.read(RECORD)).toContain("status: draft");
  expect(folder.files()).toContain(RECORD.replace(".yaml", ".md"));
});

it("asks which of several drafts, and takes a part of an id", async () => {
  const folder = makeFolder();
  await drafted(folder);
  await drafted(folder, "A longer pier");
  const session = openTerminal(["resume", "--plain"], { cwd: folder.path });
  await session.waitFor("Which draft?");
  await session.waitFor("Type a number from 1 to 2:");
  session.enter("1");
  await session.waitFor("A longer pier (draft)");
  session.type("\x03");
  expect((await session.ended).code).toBe(130);
  const other = await resumed(folder, ["footbridge"]);
  expect(other.raw()).toContain("A new footbridge (draft)");
  other.enter("4");
  expect((await other.ended).code).toBe(0);
});

it("says so when there is no draft", async () => {
  const session = openTerminal(["resume", "--plain"], { cwd: makeFolder().path });
  await session.waitFor("Error: there is no draft in decisions");
  expect((await session.ended).code).toBe(2);
});

it("names a draft that cannot be read, alone and beside others", async () => {
  const folder = makeFolder({ "decisions/2026/2026-11-27-quay.yaml": "title: A: quay\n" });
  const alone = openTerminal(["resume", "--plain"], { cwd: folder.path });
  await alone.waitFor("2026-11-27-quay.yaml may be a draft, and Rightly cannot read it");
  await alone.waitFor("To see what is wrong: rightly check decisions");
  expect((await alone.ended).code).toBe(2);
  expect(alone.raw()).not.toContain("there is no draft");
  await drafted(folder);
  const beside = await resumed(folder);
  const said = beside.raw().replace(/\s+/g, " ");
  expect(said).toContain("Warning: decisions/2026/2026-11-27-quay.yaml may be a draft");
  beside.type("\x03");
  await beside.ended;
});

it("says what to do with a record that is put forward, and with one that is decided", async () => {
  const folder = makeFolder();
  await drafted(folder);
  const draft = folder.read(RECORD);
  folder.write(RECORD, draft.replace("status: draft", "status: proposed"));
  const session = openTerminal(["resume", "--plain"], { cwd: folder.path });
  await session.waitFor("A new footbridge is put forward and waits for a decision.");
  await session.waitFor("To record what was decided: rightly decide");
  await session.waitFor("To change an answer: rightly resume");
  expect((await session.ended).code).toBe(2);
  const named = await resumed(folder, ["footbridge"]);
  expect(named.raw().replace(/\s+/g, " ")).toContain("It is put forward. To record what was");
  named.type("\x03");
  await named.ended;
  folder.write(RECORD, draft.replace("status: draft", "status: decided"));
  const decided = openTerminal(["resume", "--plain", "footbridge"], { cwd: folder.path });
  await decided.waitFor("To correct a slip: rightly correct");
  expect((await decided.ended).code).toBe(2);
});

it("keeps both versions when a colleague changes the record meanwhile", async () => {
  const folder = makeFolder();
  await drafted(folder);
  const session = await resumed(folder);
  session.enter("1");
  await session.waitFor("Type a number from 1 to 7");
  const theirs = folder.read(RECORD).replace("A new footbridge", "A wider footbridge");
  folder.write(RECORD, theirs);
  session.enter("3");
  await session.waitFor("someone changed this record while you were answering");
  expect((await session.ended).code).toBe(3);
  expect(folder.read(RECORD)).toBe(theirs);
  const mine = folder.read(RECORD.replace(".yaml", ".mine.yaml"));
  expect(mine).toContain("A new footbridge");
  expect(mine).toContain("stage: policy");
});

it.each(WINDOWS)(
  "stays on the page, with the answer kept elsewhere too, while the folder cannot be written, at %i by %i",
  async (columns, rows) => {
    const folder = makeFolder();
    await drafted(folder);
    const session = await resumed(folder, [], { columns, rows });
    session.enter("2");
    await session.waitFor("Type a number, or press Enter");
    session.enter("3");
    await session.waitFor("To finish, type a full stop alone on a line.");
    // The folder goes away, as a network disk may, and comes back.
    renameSync(folder.at("decisions"), folder.at("away"));
    folder.write("decisions", "");
    session.enter("A summary that matters.");
    session.enter(".");
    await session.waitFor("was not saved");
    await session.waitFor("kept in");
    await session.waitFor("Your answer so far, 4 words:");
    // A long path is broken where a small window ends.
    const said = session.raw().replaceAll("\r\n", "");
    const [, kept = ""] = /kept\s*in\s*(\S+?\.yaml)/.exec(said) ?? [];
    expect(readFileSync(kept, "utf8")).toContain("A summary that matters.");
    rmSync(dirname(kept), { recursive: true });
    rmSync(folder.at("decisions"));
    renameSync(folder.at("away"), folder.at("decisions"));
    await session.waitFor("type n alone on the first line.");
    session.enter(".");
    await session.waitFor("Saved, 4 words.");
    session.type("\x03");
    expect((await session.ended).code).toBe(130);
    expect(folder.read(RECORD)).toContain("A summary that matters.");
  },
);

it("warns in a second window, and overwrites nothing", async () => {
  const folder = makeFolder();
  await drafted(folder);
  const first = await resumed(folder);
  first.enter("1");
  await first.waitFor("Type a number from 1 to 7");
  const second = openTerminal(["resume", "--plain"], { cwd: folder.path });
  await second.waitFor("This record is open elsewhere");
  await second.waitFor("Type a number from 1 to 3:");
  second.enter("1");
  expect((await second.ended).code).toBe(0);
  first.enter("3");
  await first.waitFor("Saved.");
  first.type("\x03");
  await first.ended;
  expect(folder.read(RECORD)).toContain("stage: policy");
});
