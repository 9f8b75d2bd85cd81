// Words that were typed and not sent outlive a kill and a closed window: they are offered when the
// person comes back, stand on their page again, and leave nothing behind once they are saved.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { serialiseRecord } from "../../src/record/serialise.ts";
import { Journal, readJournal } from "../../src/repository/journal.ts";
import { run } from "../support/run.ts";
import { atText, comeBack, onlyRecord, READY, recordFile } from "../support/walk.ts";
import type { StartedWalk, WalkMode } from "../support/walk.ts";

const TWENTY =
  "We asked thirty four young people at four places what a good short break looks like to them this year";
const MODES: WalkMode[] = ["rich", "plain"];

function keptIn({ folder }: StartedWalk): string[] {
  return readJournal(folder.at(recordFile(folder))).map(({ text }) => text);
}

describe.each(MODES)("in %s mode", (mode) => {
  it.each([
    [80, 24],
    [50, 20],
  ])("a kill loses nothing that was typed a second ago, at %i by %i", async (columns, rows) => {
    const started = await atText(mode, { columns, rows });
    const { session, folder } = started;
    session.type(TWENTY);
    await expect.poll(() => keptIn(started), { timeout: 15_000 }).toEqual([TWENTY]);
    session.kill("SIGKILL");
    await session.ended;
    expect(onlyRecord(folder).proposal?.summary).toBeUndefined();

    const again = await comeBack(started, mode, { columns, rows });
    const screen = again.lines().join(" ").replace(/\s+/g, " ");
    expect(screen).toContain(
      'We kept 20 words you were typing in "The proposal: What is proposed?',
    );
    expect(screen).toContain("Carry on where you stopped: The proposal");
    again.enter("1");
    if (mode === "plain") {
      await again.waitFor(TWENTY);
      await again.waitFor("End of your answer so far.");
      again.enter(".");
      await again.waitFor("Question:");
    } else {
      await again.waitFor("20 words.");
      again.enter();
      await again.waitFor("20 words.");
      again.enter();
      await again.waitFor("Saved.");
    }
    expect(onlyRecord(folder).proposal?.summary).toBe(TWENTY);
    expect(keptIn(started)).toEqual([]);
    again.type("\x03");
    expect(await again.ended).toEqual({ code: 130, signal: 0 });
    expect(folder.files().filter((name) => name.includes("unsaved"))).toEqual([]);
  });

  it("a window that is closed at once loses nothing at all", async () => {
    const started = await atText(mode);
    const { session } = started;
    session.type("W");
    await session.waitFor("W");
    session.type("e went to see it for ourselves.");
    await session.waitFor("ourselves.");
    session.kill("SIGHUP");
    expect(await session.ended).toEqual({ code: 129, signal: 0 });
    expect(keptIn(started)).toEqual(["We went to see it for ourselves."]);
    const again = await comeBack(started, mode);
    expect(again.lines().join(" ")).toContain("We kept 7 words");
    again.type("\x03");
    await again.ended;
  });

  it("a first word of an item that is not in the record yet is offered again", async () => {
    const started = await atText(mode);
    const { session } = started;
    session.type("\x03");
    await session.ended;
    started.folder.write(
      recordFile(started.folder).replace(/([^/]+)\.yaml$/, ".$1.unsaved.jsonl"),
      `${JSON.stringify({ question: "evidence.0.title", text: "A survey of", time: "2026-11-23T10:00:00Z" })}\n`,
    );
    const again = await comeBack(started, mode);
    expect(again.lines().join(" ").replace(/\s+/g, " ")).toContain(
      'We kept 3 words you were typing in "Evidence 1',
    );
    again.enter("1");
    await again.waitFor(mode === "plain" ? "Your answer so far: A survey of." : "| A survey of");
    await again.waitFor(READY[mode].line);
    again.enter(mode === "plain" ? "" : " berths");
    await again.waitFor("aved.");
    again.type("\x03");
    await again.ended;
    const title = mode === "plain" ? "A survey of" : "A survey of berths";
    expect(onlyRecord(started.folder).evidence?.[0]?.title).toBe(title);
  });
});

it("says nothing of words that were saved just before the session died", async () => {
  const started = await atText("plain");
  const { session, folder } = started;
  session.enter(TWENTY);
  session.enter(".");
  await session.waitFor("What is your role?");
  session.type("\x03");
  await session.ended;
  // The kill came between the record and the journal.
  const journal = new Journal(folder.at(recordFile(folder)));
  journal.note("proposal.summary", `${TWENTY} `);
  journal.close();
  const again = await comeBack(started, "plain");
  expect(again.lines().join(" ")).not.toContain("We kept");
  again.enter("1");
  await again.waitFor("Question:");
  expect(again.lines().join(" ")).not.toContain("Your answer so far");
  expect(keptIn(started)).toEqual([]);
  again.type("\x03");
  await again.ended;
  expect(onlyRecord(folder).proposal?.summary).toBe(TWENTY);
});

it("offers the words of an action that an answer asks for", async () => {
  const answers = join(
    fileURLToPath(import.meta.url),
    "../../../examples/answers/short-breaks.yaml",
  );
  const { folder, code } = await run(["new", "--answers", answers]);
  expect(code).toBe(0);
  const file = recordFile(folder);
  const whole = onlyRecord(folder);
  const actions = whole.actions ?? [];
  const last = actions.length - 1;
  const draft = { ...whole, status: "draft" as const, actions: actions.slice(0, last) };
  folder.write(file, serialiseRecord(draft));
  const journal = new Journal(folder.at(file));
  journal.note(`actions.${last}.what`, "Start the move");
  journal.close();
  const session = await comeBack({ folder }, "plain");
  const screen = session.lines().join(" ").replace(/\s+/g, " ");
  expect(screen).toContain(`We kept 3 words you were typing in "Action ${last + 1}, for `);
  session.enter("1");
  await session.waitFor("Start the move");
  session.type("\x03");
  await session.ended;
});
