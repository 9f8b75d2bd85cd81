// Promise: an interruption takes nothing back. What was kept at a page is still there when Ctrl+C comes
// without words, in a walk and in a move, in both modes; and words that come with it are kept.
import { afterEach, describe, expect, it } from "vitest";
import type { Step } from "../../src/interview/model.ts";
import { TODAY } from "../../src/interview/testing/today.ts";
import { walkWith } from "../../src/interview/testing/auto-answer.ts";
import { HARBOUR } from "../../src/interview/testing/harbour-framework.ts";
import { putQuestions } from "../../src/cli/life/put-questions.ts";
import { Interrupted } from "../../src/cli/pages/front.ts";
import type { Front } from "../../src/cli/pages/front.ts";
import type { AskingSession } from "../../src/cli/walk/page-replies.ts";
import { runWalk } from "../../src/cli/walk/run-walk.ts";
import { openMove } from "../../src/work/moves/open-move.ts";
import { beginWalk, TARGET } from "../../src/work/walk/testing/begin-walk.ts";
import { Keyboard } from "../support/keyboard.ts";
import type { PageMode } from "../support/keyboard.ts";
import { BENCH_ID, makeBench } from "../support/moved-bench.ts";
import { MOVES_TO_MAKE } from "../support/moves-to-make.ts";

const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A session at a page, and the loop that puts it until it is interrupted. */
interface AtPage {
  session: AskingSession;
  put: (front: Front) => Promise<unknown>;
}

function walkAt(kind: Step["kind"]): AtPage {
  const { session } = beginWalk();
  const { replies } = walkWith(TARGET, { framework: HARBOUR, today: TODAY });
  for (let page = session.page()!; page.step.kind !== kind; page = session.page()!) {
    const value = replies.find(({ step }) => step.id === page.step.id)?.value;
    if (value === undefined) session.keep();
    else session.answer([value].flat().join("\n"));
    session.forward();
  }
  ends.push(() => session.close());
  return { session, put: (front) => runWalk(session, front, { editor: undefined }) };
}

async function moveAt(
  kind: Step["kind"],
  name: (typeof MOVES_TO_MAKE)[number]["name"],
): Promise<AtPage> {
  const move = MOVES_TO_MAKE.find((one) => one.name === name)!;
  const folder = await makeBench(move.stage);
  const session = openMove(name, BENCH_ID, { cwd: folder.path, today: move.day });
  session.hold();
  for (
    let page = session.page();
    page !== undefined && page.step.kind !== kind;
    page = session.page()
  ) {
    session.answer(move.replies[page.step.id]);
    session.forward();
  }
  ends.push(() => session.close());
  return { session, put: (front) => putQuestions({ session, editor: undefined }, front) };
}

async function interrupt({ put }: AtPage, mode: PageMode, keys: readonly string[]): Promise<void> {
  const keyboard = new Keyboard("/", TODAY);
  const front = await keyboard.front(mode);
  ends.push(() => front.close());
  const putting = put(front).catch((error: unknown) => {
    if (!(error instanceof Interrupted)) throw error;
  });
  await keyboard.drawn();
  for (const key of keys) await keyboard.press(key);
  keyboard.type("\x03");
  await putting;
}

const WORDS = "The crews asked for it at the meeting";

describe.each<PageMode>(["rich", "plain"])("Ctrl+C in %s mode", (mode) => {
  it.each<[door: string, at: () => AtPage | Promise<AtPage>, kept: string]>([
    ["a text of a walk", () => walkAt("text"), WORDS],
    ["a line of a walk", () => walkAt("line"), "Harbour master"],
    ["ticks of a walk", () => walkAt("choose-many"), ""],
    ["a text of a decision", () => moveAt("text", "decide"), WORDS],
    ["a line of a review", () => moveAt("line", "review"), "Access officer"],
    ["a text of a look-back", () => moveAt("text", "look-back"), WORDS],
  ])("keeps what stood at %s", async (_, at, words) => {
    const page = await at();
    const { step } = page.session.page()!;
    const kept = step.kind === "choose-many" ? step.choices[0]!.value : words;
    page.session.note(kept);
    page.session.flush();
    await interrupt(page, mode, []);
    page.session.goTo(step.id);
    const again = page.session.page()!;
    // A record can hold a part of a text; what it cannot hold stays beside it.
    expect([again.typed, again.answer].flat()).toContain(kept);
  });

  it.each<[door: string, at: () => AtPage | Promise<AtPage>]>([
    ["a text of a walk", () => walkAt("text")],
    ["a text of a decision", () => moveAt("text", "decide")],
  ])("keeps what is being typed at %s", async (_, at) => {
    const page = await at();
    const { id } = page.session.page()!.step;
    await interrupt(page, mode, mode === "plain" ? [`${WORDS}\r`] : [WORDS]);
    page.session.goTo(id);
    const again = page.session.page()!;
    expect([again.typed, again.answer]).toContain(WORDS);
  });
});
