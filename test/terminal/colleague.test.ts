// Questions left for a colleague are kept as such in the record, are not asked of others, and are all
// that is asked of the colleague.
import { describe, expect, it } from "vitest";
import { openTerminal } from "../support/terminal.ts";
import type { Session } from "../support/terminal.ts";
import { atChoice, comeBack, onlyRecord, READY, SAVE_AND_LEAVE, WINDOWS } from "../support/walk.ts";
import type { StartedWalk, WalkMode, WindowSize } from "../support/walk.ts";

const CASES = WINDOWS.flatMap(([columns, rows]) =>
  (["rich", "plain"] as const).map((mode) => [mode, columns, rows] as const),
);

const TO_COLLEAGUE = "\x07";

/** The kind of decision and its summary, left for somebody. */
async function leaveTwo(mode: WalkMode, size: WindowSize): Promise<StartedWalk> {
  const started = await atChoice(mode, size);
  const { session } = started;
  if (mode === "rich") {
    session.type("7");
    await session.waitFor("> 7.");
  }
  session.enter(mode === "plain" ? "7" : "");
  await sayWho(session, "J. Ortiz, procurement", "Ask for the market test of May.");
  await session.waitFor(READY[mode].text);
  session.type(mode === "plain" ? "c\r" : TO_COLLEAGUE);
  await sayWho(session, "Somebody in finance", "");
  return started;
}

async function sayWho(session: Session, who: string, note: string): Promise<void> {
  await session.waitFor("Who should answer this?");
  session.enter(who);
  await session.waitFor("What do they need to know?");
  session.enter(note);
  await session.waitFor(`Left for ${who}.`);
  await session.waitFor("--only for-colleague");
}

describe.each(CASES)("in %s mode at %i by %i", (mode, columns, rows) => {
  const size = { columns, rows };

  it("are kept, named in the list, and asked of nobody else", async () => {
    const started = await leaveTwo(mode, size);
    const { session, folder } = started;
    session.type(mode === "plain" ? "s\r" : SAVE_AND_LEAVE);
    await session.waitFor("2 left for a colleague)");
    expect(await session.ended).toEqual({ code: 0, signal: 0 });
    expect(onlyRecord(folder)["open-questions"]).toEqual([
      {
        question: "stage",
        state: "for-colleague",
        who: "J. Ortiz, procurement",
        note: "Ask for the market test of May.",
      },
      { question: "proposal.summary", state: "for-colleague", who: "Somebody in finance" },
    ]);
    const again = await comeBack(started, mode, size);
    again.enter(mode === "plain" ? "2" : "2\r");
    await again.waitFor("For a colleague: J. Ortiz, procurement");
    again.type("\x03");
    await again.ended;
  });

  it("are all that the colleague is asked", async () => {
    const { session, folder } = await leaveTwo(mode, size);
    session.type("\x03");
    await session.ended;
    const flags = mode === "plain" ? ["--plain"] : [];
    const only = openTerminal(["resume", ...flags, "--only", "for-colleague"], {
      cwd: folder.path,
      ...size,
    });
    await only.waitFor("Ask for the market test of May.");
    await only.waitFor(READY[mode].choice);
    if (mode === "rich") {
      only.type("3");
      await only.waitFor("> 3.");
    }
    only.enter(mode === "plain" ? "3" : "");
    await only.waitFor(READY[mode].text);
    only.type("What the colleague knows about the market, in enough words for anybody to follow.");
    await only.waitFor(mode === "plain" ? "to follow." : "14 words.");
    if (mode === "plain") {
      only.enter();
      only.enter(".");
    } else {
      only.enter();
      await only.waitFor("Enter on an empty line");
      only.enter();
    }
    await only.waitFor("That is everything that was asked of you here.");
    expect(await only.ended).toEqual({ code: 0, signal: 0 });
    const record = onlyRecord(folder);
    expect(record["open-questions"]).toBeUndefined();
    expect(record.stage).toBe("policy");
    expect(record.proposal?.summary).toMatch(/^What the colleague knows/);
  });
});

it("asks one section only, and says which there are", async () => {
  const { session, folder } = await atChoice("plain");
  session.type("\x03");
  await session.ended;
  const wrong = openTerminal(["resume", "--plain", "--only", "evidnce"], { cwd: folder.path });
  expect((await wrong.ended).code).toBe(2);
  expect(wrong.lines().join(" ")).toContain('(did you mean "evidence"?)');
  const only = openTerminal(["resume", "--plain", "--only", "evidence"], { cwd: folder.path });
  await only.waitFor("Evidence");
  await only.waitFor("Question:");
  only.type("\x03");
  expect((await only.ended).code).toBe(130);
});
