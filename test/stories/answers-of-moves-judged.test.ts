// Promise: what the end of a move would refuse of an answer is refused on its page, with what was
// typed and every other answer kept; and nothing that every page took is refused at the end.
import { describe, expect, it } from "vitest";
import { isRefusal } from "../../src/interview/normalise.ts";
import { isBlocked } from "../../src/work/moves/judge-move.ts";
import { openMove } from "../../src/work/moves/open-move.ts";
import type { MoveReports } from "../../src/work/moves/registry.ts";
import type { MoveSession } from "../../src/work/moves/session.ts";
import { BENCH_ID, makeBench } from "../support/moved-bench.ts";
import { MOVES_TO_MAKE } from "../support/moves-to-make.ts";
import type { MoveToMake } from "../support/moves-to-make.ts";

const BORN = "It was asked for by a mother whose son was born on 3 May 2011.";
const FEW = "Only 2 children in the ward use a wheelchair.";
const NUMBER = "His NHS number is 943 476 5919.";

/** Move, step, what is typed there, and words of the refusal. */
const REFUSED: readonly [keyof MoveReports, string, string, string | RegExp][] = [
  ["decide", "decisions.0.on", "18/12/2027", "18 December 2027 has not come yet"],
  ["decide", "decisions.0.on", "1 June 2026", "it was proposed on 10 November 2026"],
  ["decide", "decisions.0.reference", "FP/12", "does not look like a reference of Ambleford"],
  ["decide", "decisions.0.resolution", BORN, /birth/],
  ["decide", "decisions.0.reasons", FEW, /few people/],
  ["decide", "decisions.0.key.because", NUMBER, /number/],
  ["decide", "decisions.0.dissent", BORN, /birth/],
  ["decide", "publication.summary", FEW, /few people/],
  ["review", "reviews.0.note", BORN, /birth/],
  ["review", "reviews.0.role", NUMBER, /number/],
  ["call-in", "history.0.note", BORN, /birth/],
  ["withdraw", "history.0.note", NUMBER, /number/],
  ["redraft", "history.0.note", BORN, /birth/],
  ["correct", "errata.0.field", "the reference number", "There is no field"],
  ["correct", "errata.0.field", "decisions", "holds more than one thing"],
  ["correct", "errata.0.field", "status", "cannot be corrected"],
  ["correct", "errata.0.field", "999", "There is no field"],
  ["correct", "errata.0.is+decisions.0.reference", "AT/041/12/26", "says so already"],
  ["correct", "errata.0.because", BORN, /birth/],
  ["look-back", "look-backs.0.answers.open-to-all.because", FEW, /few people/],
  ["look-back", "look-backs.0.learned", BORN, /birth/],
  ["look-back", "look-backs.0.share", NUMBER, /number/],
  ["rescind", "ended.0.because", BORN, /birth/],
];

function moveToMake(name: keyof MoveReports): MoveToMake {
  const move = MOVES_TO_MAKE.find((one) => one.name === name);
  if (move === undefined) throw new Error(`no such move to make: ${name}`);
  return move;
}

async function open(
  name: keyof MoveReports,
  changed: Partial<MoveToMake> = {},
): Promise<{ session: MoveSession<object>; replies: MoveToMake["replies"] }> {
  const { stage, day, replies, given } = { ...moveToMake(name), ...changed };
  const { path: cwd } = await makeBench(stage);
  return { session: openMove(name, BENCH_ID, { cwd, today: day }, given), replies };
}

/** Answers as a person who means it; at one step something else is tried first. */
function answerAll(
  session: MoveSession<object>,
  replies: MoveToMake["replies"],
  wrong?: { step: string; typed: string },
): string | undefined {
  let said: string | undefined;
  for (let page = session.page(); page !== undefined; page = session.page()) {
    const { id } = page.step;
    if (id === wrong?.step) {
      const before = session.draft;
      const refusal = session.answer(wrong.typed);
      said = isRefusal(refusal) ? refusal.error : "";
      expect(session.draft).toBe(before);
      expect(session.page()?.step.id).toBe(id);
    }
    const taken = session.answer(replies[id]);
    expect(isRefusal(taken) ? `${id}: ${taken.error}` : undefined).toBeUndefined();
    session.forward();
  }
  return said;
}

describe("an answer that the end would refuse", () => {
  it.each(REFUSED)("of %s at %s is refused there: %s", async (name, step, typed, words) => {
    const { session, replies } = await open(name);
    expect(answerAll(session, replies, { step, typed })).toMatch(words);
    const made = session.ready();
    expect(isBlocked(made) ? made.given : []).toEqual([]);
  });
});

describe("a notice that was too short", () => {
  const KEY = { "decisions.0.key.is": "yes", "decisions.0.key.because": "Two wards." };

  it.each([
    ["none", undefined],
    ["of 27 days", "17 November 2026"],
    ["after the decision", "2026-12-16"],
  ])("%s brings the question which exception was used", async (_, notice) => {
    const { session, replies } = await open("decide");
    const all = {
      ...replies,
      ...KEY,
      ...(notice === undefined ? {} : { "decisions.0.key.notice-published": notice }),
    };
    const exception = { "decisions.0.key.exception": "General exception, regulation 10." };
    answerAll(session, { ...all, ...exception });
    expect(session.answers().map(({ step }) => step)).toContain("decisions.0.key.exception");
    expect(isBlocked(session.ready())).toBe(false);
  });

  it("is asked for no more when the notice was long enough after all", async () => {
    const { session, replies } = await open("decide");
    const exception = { "decisions.0.key.exception": "General exception, regulation 10." };
    const notice = { "decisions.0.key.notice-published": "17 November 2026" };
    answerAll(session, { ...replies, ...KEY, ...notice, ...exception });
    session.answerAt("decisions.0.key.notice-published", "1 November 2026");
    expect(session.draft.decisions?.[0]?.key).not.toHaveProperty("exception");
    session.answerAt("decisions.0.key.notice-published", "17 November 2026");
    expect(session.draft.decisions?.[0]?.key).toHaveProperty("exception");
  });
});

describe("an answer that is changed", () => {
  it("takes away what was only asked because of it, and brings it back", async () => {
    const { session, replies } = await open("decide");
    answerAll(session, replies);
    session.answerAt("decisions.0.capacity", "delegated-officer");
    expect(session.draft.decisions?.[0]).not.toHaveProperty("key");
    session.answerAt("decisions.0.capacity", "executive");
    expect(session.draft.decisions?.[0]).toMatchObject({ key: { is: false } });
    session.answerAt("decisions.0.result", "deferred");
    expect(session.draft).not.toHaveProperty("publication.summary");
    session.answerAt("decisions.0.result", "approved");
    expect(session.draft).toHaveProperty("publication.summary");
  });

  it("keeps no words for another field of a correction", async () => {
    const { session } = await open("correct");
    session.answer("decisions.0.reference");
    session.forward();
    expect(session.page()?.typed).toBe("AT/041/12/26");
    session.answer("AT/042/12/26");
    session.forward();
    session.back();
    session.back();
    session.answer("decisions.0.resolution");
    session.forward();
    expect(session.page()).toMatchObject({ answer: undefined });
    expect(session.page()?.typed).toContain("Agreed to place one bench");
  });
});

describe("what no answer can put right", () => {
  it("is said before anything is asked", async () => {
    const folder = await makeBench("proposed");
    const file = folder.files().find((name) => name.endsWith(`${BENCH_ID}.yaml`)) ?? "";
    folder.write(file, folder.read(file).replace(/^stage: .*\n/m, ""));
    const session = openMove("decide", BENCH_ID, { cwd: folder.path, today: "2026-12-16" });
    expect(session.obstacle()?.findings.length).toBeGreaterThan(0);
    const whole = await open("decide");
    expect(whole.session.obstacle()).toBeUndefined();
  });
});
