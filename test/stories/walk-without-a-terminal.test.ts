// A whole walk through the library alone, as a page in a browser would drive it: with a page gone back
// to, a refusal, a page that is out of date, and a session that was closed and opened again. The record
// and its paper are those of the same answers in a terminal, byte for byte.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, it } from "vitest";
import { walkWith } from "../../src/interview/testing/auto-answer.ts";
import type { Reply } from "../../src/interview/testing/auto-answer.ts";
import { isRefusal } from "../../src/interview/normalise.ts";
import { parseRecord } from "../../src/record/parse.ts";
import type { DecisionRecord } from "../../src/record/model.ts";
import { openRepository } from "../../src/work/open-repository.ts";
import type { WalkSession } from "../../src/work/walk/session.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { replyPlain } from "../support/reply-plain.ts";
import { textOf } from "../support/reply-rich.ts";
import { run, TODAY } from "../support/run.ts";
import { openTerminal } from "../support/terminal.ts";
import { onlyRecord, recordFile } from "../support/walk.ts";

const ANSWERS = join(fileURLToPath(import.meta.url), "../../../examples/answers/short-breaks.yaml");

let target: DecisionRecord;

beforeAll(async () => {
  const { folder, code, stderr } = await run(["new", "--answers", ANSWERS]);
  expect(code, stderr).toBe(0);
  target = onlyRecord(folder);
});

it("leaves what the terminal leaves", async () => {
  const folder = makeFolder();
  const repository = openRepository(folder.path, { today: TODAY });
  const walk = repository.walk();
  const { replies } = walkWith(target, { framework: walk.framework, today: TODAY });
  let session = walk.begin(target.title);

  const half = Math.floor(replies.length / 2);
  giveAll(session, replies.slice(0, half));
  refuseOnce(session);
  goBackOnce(session);
  const words = "Words of a page that is out of date";
  answerTooLate(session, replies.slice(0, half), words, folder);

  session.close();
  const resumed = repository.resume("short-breaks");
  if ("choices" in resumed) throw new Error("the first session has not let go");
  session = resumed;
  expect(session.goToInterrupted()).toEqual({ here: undefined, homeless: [words] });
  giveAll(session, replies.slice(half));
  expect(session.page()).toBeUndefined();
  expect(session.check()).toMatchObject({ problems: [], setAside: [] });
  expect(session.finish()).toMatchObject({ status: "decided", open: 0 });
  session.close();

  const terminal = await inTerminal(replies);
  const file = recordFile(folder);
  expect(file).toBe(recordFile(terminal));
  for (const one of [file, file.replace(".yaml", ".md")]) {
    expect(folder.read(one)).toBe(terminal.read(one));
  }
});

function giveAll(session: WalkSession, replies: readonly Reply[]): void {
  for (const { step, value } of replies) {
    expect(session.page()?.step.id).toBe(step.id);
    const raw = value === undefined ? undefined : textOf(value) || "none";
    expect(isRefusal(session.answer(raw)), step.id).toBe(false);
    session.forward();
  }
}

/** An answer that is none neither moves the walk nor changes the file. */
function refuseOnce(session: WalkSession): void {
  const before = session.page();
  expect(before?.step.optional).toBe(false);
  expect(isRefusal(session.answer(undefined))).toBe(true);
  expect(session.page()).toEqual(before);
}

/** The page before shows its answer, and the way forward leads back to where the walk was. */
function goBackOnce(session: WalkSession): void {
  const here = session.page()?.step.id;
  expect(session.back()).toBe(true);
  expect(session.page()?.step.id).not.toBe(here);
  expect(session.keep()).toBeUndefined();
  session.forward();
  expect(session.page()?.step.id).toBe(here);
}

/** Words for a question that was answered in another tab meanwhile go into no other question. */
function answerTooLate(
  session: WalkSession,
  given: readonly Reply[],
  words: string,
  folder: Folder,
): void {
  const gone = given.find(({ step, value }) => step.stores.as === "another" && value === "yes");
  if (gone === undefined) throw new Error("nothing was added in this walk");
  const [before, file] = [session.page(), folder.read(recordFile(folder))];
  expect(session.answerAt(gone.step.id, words)).toMatchObject({ words });
  expect(session.page()).toEqual(before);
  expect(folder.read(recordFile(folder))).toBe(file);
}

async function inTerminal(replies: readonly Reply[]): Promise<Folder> {
  const folder = makeFolder();
  const argv = ["new", "--plain", "--as-of", TODAY, target.title];
  const terminal = openTerminal(argv, { cwd: folder.path });
  await terminal.waitFor("Saved:");
  for (const reply of replies) await replyPlain(terminal, reply);
  await terminal.waitFor("3. Finish and record it as decided");
  terminal.enter("3");
  expect(await terminal.ended).toEqual({ code: 0, signal: 0 });
  expect(parseRecord(folder.read(recordFile(folder))).record?.status).toBe("decided");
  return folder;
}
