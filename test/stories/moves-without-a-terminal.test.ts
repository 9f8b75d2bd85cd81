// Promise: each move of a record can be made without a terminal, with a step back and a refusal on the
// way, left half-way and carried on in another session, and leaves the bytes that the command leaves with flags and that a person leaves who is asked.
import { describe, expect, it } from "vitest";
import type { Page, Step } from "../../src/interview/model.ts";
import { isRefusal } from "../../src/interview/normalise.ts";
import { openMove } from "../../src/work/moves/open-move.ts";
import type { MoveAnswer } from "../../src/work/moves/move-answers.ts";
import type { MoveSession } from "../../src/work/moves/session.ts";
import type { Folder } from "../support/folder.ts";
import { BENCH_FILE, BENCH_ID, decisionsIn, makeBench } from "../support/moved-bench.ts";
import { KEY, MOVES_TO_MAKE, SEEN_FILE } from "../support/moves-to-make.ts";
import type { MoveToMake } from "../support/moves-to-make.ts";
import { run } from "../support/run.ts";
import { openTerminal } from "../support/terminal.ts";

async function folderFor({ stage, first, day }: MoveToMake): Promise<Folder> {
  const folder = await makeBench(stage);
  folder.write("seen.yaml", SEEN_FILE);
  if (first !== undefined) await run(first, { cwd: folder.path, today: day });
  return folder;
}

/** What is typed that a question does not take. */
function wrongReply({ kind }: Step): string {
  if (kind === "line") return "x".repeat(301);
  return kind === "text" ? " " : "neither of them";
}

/** Answers every question: the first one wrongly at first, and the last one twice. @returns All pages. */
function answerAll(session: MoveSession<unknown>, replies: MoveToMake["replies"]): Page[] {
  const pages: Page[] = [];
  for (let page = session.page(); page !== undefined; page = session.page()) {
    const { step } = page;
    if (pages.length === 0) {
      expect(isRefusal(session.answer(wrongReply(step)) as never)).toBe(true);
      expect(session.page()).toEqual(page);
    }
    const reply = replies[step.id];
    if (reply === undefined) expect(step.optional, `${step.id}: ${step.ask}`).toBe(true);
    expect(isRefusal(session.answer(reply) as never), step.id).toBe(false);
    session.forward();
    pages.push(page);
  }
  const last = pages.at(-1);
  if (last === undefined) return pages;
  expect(session.back()).toBe(true);
  expect(session.page()?.step).toEqual(last.step);
  if (replies[last.step.id] !== undefined) expect(session.page()?.answer).toBeDefined();
  session.answer(replies[last.step.id]);
  session.forward();
  return pages;
}

/** Another session of the same move, with half of the answers from the first and the rest given again. */
function carriedOn<Result>(
  left: MoveSession<Result>,
  session: MoveSession<Result>,
  replies: MoveToMake["replies"],
): MoveSession<Result> {
  const all = JSON.parse(JSON.stringify(left.answers())) as MoveAnswer[];
  const half = Math.floor(all.length / 2);
  expect(session.carryOn(all.slice(0, half))).toEqual([]);
  expect(session.page()?.step.id).toBe(all[half]?.step);
  for (let page = session.page(); page !== undefined; page = session.page()) {
    session.answer(replies[page.step.id]);
    session.forward();
  }
  expect(session.draft).toEqual(left.draft);
  return session;
}

/** A choice goes by its number in plain lines. */
function asKeys(step: Step, reply: string): string {
  const choices = "choices" in step ? step.choices : [];
  const at = choices.findIndex(({ value, label }) => value === reply || label === reply);
  return at === -1 ? reply : String(at + 1);
}

/** The same in a terminal, in plain lines. */
async function answerInTerminal(
  { command, day, replies }: MoveToMake,
  pages: readonly Page[],
  cwd: string,
): Promise<number> {
  const args = [...command, BENCH_ID, "--plain", "--as-of", day];
  const session = openTerminal(args, { cwd });
  for (const { step } of pages) {
    await session.waitFor(`Question: ${step.ask}`);
    const reply = asKeys(step, replies[step.id] ?? "");
    if (reply !== "" || step.kind !== "text") session.enter(reply);
    if (step.kind === "text") session.enter(".");
  }
  await session.waitFor("Write this into the record?");
  session.enter("1");
  return (await session.ended).code;
}

describe("a move without a terminal", () => {
  it.each(MOVES_TO_MAKE.map((move) => [move.name, move] as const))("%s", async (name, move) => {
    const folder = await folderFor(move);
    const before = decisionsIn(folder);
    const at = { cwd: folder.path, today: move.day };
    const left = openMove(name, BENCH_ID, at, move.given);
    const pages = answerAll(left, move.replies);
    const session = carriedOn(left, openMove(name, BENCH_ID, at, move.given), move.replies);
    const ready = session.ready();
    expect(decisionsIn(folder)).toEqual(before);
    const report = session.commit();
    expect(report).toEqual(ready);
    expect(decisionsIn(folder)).not.toEqual(before);

    const byFlags = await folderFor(move);
    const json = move.name === "mark-action" ? [] : ["--json"];
    const argv = [...move.command, BENCH_ID, ...move.flags, ...json];
    const said = await run(argv, { cwd: byFlags.path, today: move.day });
    expect(said.code, said.stderr).toBe(0);
    expect(decisionsIn(folder)).toEqual(decisionsIn(byFlags));
    if (json.length > 0) expect(JSON.parse(said.stdout)).toMatchObject(report);

    if (!move.asks) return;
    const byHand = await folderFor(move);
    expect(await answerInTerminal(move, pages, byHand.path)).toBe(0);
    expect(decisionsIn(folder)).toEqual(decisionsIn(byHand));
  });

  it("gives the words back for a question that is no longer asked", async () => {
    const folder = await makeBench("proposed");
    const at = { cwd: folder.path, today: "2026-12-16" };
    const session = openMove("decide", BENCH_ID, at, { decider: "Cabinet" });
    session.answerAt("decisions.0.capacity", "executive");
    expect(session.answerAt("decisions.0.key.is", "no")).toBe("no");
    session.answerAt("decisions.0.capacity", "delegated-officer");
    const before = session.draft;
    expect(session.answerAt("decisions.0.key.because", KEY)).toMatchObject({ words: KEY });
    expect(session.draft).toEqual(before);
  });

  it("gives back the answers of an earlier session whose question is no longer asked", async () => {
    const folder = await makeBench("proposed");
    const at = { cwd: folder.path, today: "2026-12-16" };
    const gone = { step: "decisions.0.key.because", raw: KEY };
    const session = openMove("decide", BENCH_ID, at, { decider: "Cabinet" });
    const capacity = { step: "decisions.0.capacity", raw: "delegated-officer" };
    expect(session.carryOn([capacity, gone])).toEqual([gone]);
  });

  it("says before it is made what becomes of a paper that was changed by hand", async () => {
    const folder = await makeBench("proposed");
    const paper = BENCH_FILE.replace(".yaml", ".md");
    folder.write(paper, `${folder.read(paper)}Seen by the clerk.\n`);
    const at = { cwd: folder.path, today: "2026-11-20" };
    const session = openMove("withdraw", BENCH_ID, at, { because: "The grant lapsed." });
    const ready = session.ready();
    expect(ready).toMatchObject({ papers: [] });
    expect(session.commit()).toEqual(ready);
    expect(folder.read(paper)).toContain("Seen by the clerk.");
  });

  it("says what is missing by the field that gives it", async () => {
    const folder = await makeBench("proposed");
    const at = { cwd: folder.path, today: "2026-12-16" };
    const open = (verdict: string) => openMove("review", BENCH_ID, at, { verdict, on: "soon" });
    expect(() => open("fine")).toThrow(
      'verdict: "fine" is not one of the answers; on: "soon" is not a date',
    );
    const session = openMove("review", BENCH_ID, at);
    expect(session.missing().map(({ field, fault }) => [field, fault])).toEqual([
      ["role", undefined],
      ["verdict", undefined],
    ]);
    expect(() => session.commit()).toThrow("2 answers are missing");
  });
});
