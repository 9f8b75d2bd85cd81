// Going back and changing one answer leaves every other as it was, and "Check your answers" is where a
// change that began there ends.
import { describe, expect, it } from "vitest";
import type { Session } from "../support/terminal.ts";
import { atText, comeBack, INTERRUPT, onlyRecord } from "../support/walk.ts";
import type { StartedWalk, WalkMode } from "../support/walk.ts";

const MODES: WalkMode[] = ["rich", "plain"];
const SUMMARY = "A bridge for people on foot";
const AT_CHECK = "4. Leave";

/** A walk that has answered four questions and stands at the fifth. */
async function atFifth(mode: WalkMode, columns: number, rows: number): Promise<StartedWalk> {
  const started = await atText(mode, { columns, rows });
  const { session } = started;
  if (mode === "plain") {
    session.enter(SUMMARY);
    session.enter(".");
  } else {
    session.type(SUMMARY);
    await session.waitFor("6 words.");
    session.enter();
    await session.waitFor("Enter on an empty line");
    session.enter();
  }
  await page(session, mode, "What is your role?", "Type your answer");
  session.enter("Planner");
  await page(session, mode, "Which organisation do you work for?", "Type your answer");
  return started;
}

/** Waits until a question can be answered. */
async function page(session: Session, mode: WalkMode, ask: string, plain: string): Promise<void> {
  await session.waitFor(ask);
  await session.waitFor(mode === "plain" ? plain : "Ctrl+S save and leave");
}

async function back(session: Session, mode: WalkMode, ask: string, plain: string): Promise<void> {
  session.type(mode === "plain" ? "b\r" : "\x1b");
  await page(session, mode, ask, plain);
}

describe.each([
  [80, 24],
  [50, 20],
])("in a window of %i by %i", (columns, rows) => {
  it.each(MODES)("goes back three questions and forward again, in %s mode", async (mode) => {
    const { session, folder } = await atFifth(mode, columns, rows);
    await back(session, mode, "What is your role?", "Planner. Press Enter to keep it.");
    await back(session, mode, "What is proposed?", "End of your answer so far.");
    await back(session, mode, "What kind of decision is it?", "Deciding what to do.");
    if (mode === "rich") {
      await session.waitForCursorLine("> 3.");
      session.type("4");
      await session.waitForCursorLine("> 4.");
    }
    session.enter(mode === "plain" ? "4" : "");
    await page(session, mode, "What is proposed?", "End of your answer so far.");
    expect(session.lines().join(" ").replace(/\s+/g, " ")).toContain(SUMMARY);
    // Nothing of it is changed, so Enter keeps it.
    session.enter(mode === "plain" ? "." : "");
    await page(session, mode, "What is your role?", "Planner. Press Enter to keep it.");
    session.enter();
    await page(session, mode, "Which organisation do you work for?", "Type your answer");
    session.type(INTERRUPT);
    await session.ended;
    const { stage, proposal } = onlyRecord(folder);
    expect({ stage, proposal }).toEqual({
      stage: "award",
      proposal: { summary: SUMMARY, author: { role: "Planner" } },
    });
  });

  it.each(MODES)(
    "changes one answer from the check, and is back there, in %s mode",
    async (mode) => {
      const started = await atFifth(mode, columns, rows);
      started.session.type(INTERRUPT);
      await started.session.ended;
      const session = await comeBack(started, mode, { columns, rows });
      if (mode === "rich") {
        session.type("3");
        await session.waitFor("> 3.");
      }
      session.enter(mode === "plain" ? "3" : "");
      await session.waitFor(AT_CHECK);
      session.enter("1");
      await session.waitFor("Which answer? Type its number");
      session.enter("4");
      await page(session, mode, "What is your role?", "Planner. Press Enter to keep it.");
      session.enter(mode === "plain" ? "Chief planner" : " in chief");
      await session.waitFor("aved.");
      await session.waitFor("Check your answers before you finish this record");
      await session.waitFor(AT_CHECK);
      session.type(INTERRUPT);
      expect((await session.ended).code).toBe(130);
      const role = mode === "plain" ? "Chief planner" : "Planner in chief";
      expect(onlyRecord(started.folder).proposal?.author?.role).toBe(role);
    },
  );
});
