// A walk without a terminal: every answer is in the file before the walk moves on, going back keeps
// everything, and a session opened on the file again is where the last one was.
import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { replyFrom } from "../../interview/testing/auto-answer.ts";
import type { StepValue } from "../../interview/model.ts";
import { parseRecord } from "../../record/parse.ts";
import { serialiseRecord } from "../../record/serialise.ts";
import { readDraft } from "./draft-file.ts";
import { answerPage, beginWalk, pageOf, sessionOn, TARGET } from "./testing/begin-walk.ts";

/** What a person would type to say this. */
function typed(value: StepValue): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "object") return String(value);
  return value.length === 0 ? "none" : value.join("\n");
}

describe("a walk", () => {
  it("ends with the target's record, opened anew from the file before every answer", () => {
    const { session: first, path } = beginWalk();
    let session = first;
    let reopened = 0;
    for (let count = 0; session.page() !== undefined; count += 1) {
      expect(count).toBeLessThan(500);
      const { step } = pageOf(session);
      session.answer(typed(replyFrom(TARGET, step, session.draft)));
      session.forward();
      // A new item begins with its first field: until then it is in memory only.
      const again = sessionOn(readDraft(path));
      if (again.page()?.step.id !== session.page()?.step.id) continue;
      session = again;
      reopened += 1;
    }
    session.finish();
    expect(reopened).toBeGreaterThan(50);
    const drafted = { on: "2026-11-23", event: "drafted" };
    expect(readDraft(path).record).toEqual({
      ...TARGET,
      history: [drafted, ...(TARGET.history ?? [])],
    });
  });

  it("takes out what is no longer asked when it finishes, and not before", () => {
    const { session, folder, path, file } = beginWalk();
    const { "who-loses": loses, ...fair } = TARGET.answers?.["fair"] as Record<string, unknown>;
    expect(loses).toBeDefined();
    const same = { ...TARGET.answers, fair: { ...fair, is: "same" } };
    const stray = { ...same, fair: { ...same.fair, "who-loses": loses } };
    folder.write(file, serialiseRecord({ ...TARGET, status: "draft" as const, answers: stray }));
    const again = sessionOn(readDraft(path));
    expect(session.check().setAside).toEqual([]);
    expect(again.check().setAside).toEqual(["answers.fair.who-loses"]);
    expect(again.finish()).toMatchObject({ ask: "Take it out and finish?" });
    expect(readDraft(path).record.answers).toEqual(stray);
    again.finish(true);
    expect(again.check().setAside).toEqual([]);
    expect(readDraft(path).record.answers).toEqual(same);
  });

  it("never takes out what was only misspelt: that is for the check to say", () => {
    const { folder, path, file } = beginWalk();
    const answers = { ...TARGET.answers, lastng: { is: "known", because: "Typed by hand." } };
    folder.write(file, serialiseRecord({ ...TARGET, status: "draft" as const, answers }));
    const session = sessionOn(readDraft(path));
    expect(session.check().setAside).toEqual([]);
    const before = folder.read(file);
    expect(() => session.finish()).toThrow('"lastng" is not a test or question of the framework');
    expect(folder.read(file)).toBe(before);
  });

  it("has the answer in the file when it is given", () => {
    const { session, folder, file } = beginWalk();
    answerPage(session, "works");
    expect(parseRecord(folder.read(file)).record?.stage).toBe("works");
  });

  it("refuses what is no answer, and neither moves nor writes", () => {
    const { session, folder, file } = beginWalk();
    const before = folder.read(file);
    const { step } = pageOf(session);
    expect(session.answer("nonsense")).toHaveProperty("error");
    expect(session.answer(undefined)).toHaveProperty("error");
    expect(pageOf(session).step.id).toBe(step.id);
    expect(folder.read(file)).toBe(before);
  });

  it("shows every page again on the way forward from a page it went back to", () => {
    const { session } = beginWalk();
    answerPage(session, "works");
    const furthest = pageOf(session).step.id;
    expect(session.back()).toBe(true);
    expect(pageOf(session).answer).toBe("works");
    expect(session.back()).toBe(true);
    expect(pageOf(session).answer).toBe(TARGET.title);
    expect(session.back()).toBe(false);
    session.forward();
    expect(pageOf(session).step.id).toBe("stage");
    session.forward();
    expect(pageOf(session).step.id).toBe(furthest);
  });

  it("keeps text that is no answer yet, and asks for it again", () => {
    const { session, path } = beginWalk();
    session.goTo("proposal.summary");
    session.keepUnfinished("Half a");
    const later = sessionOn(readDraft(path));
    later.goTo("proposal.summary");
    expect(pageOf(later).answer).toBe("Half a");
  });

  it("goes on without an answer, and does not forget that there is none", () => {
    const { session } = beginWalk();
    const { step } = pageOf(session);
    session.later();
    expect(session.page()?.step.id).not.toBe(step.id);
    expect(session.check().problems.map(({ row }) => row.id)).toContain(step.id);
  });

  it("takes away the answer to an optional question", () => {
    const { session, path } = beginWalk();
    session.goTo("proposal.affects.ages");
    session.answer("0 to 4\n80 and over");
    expect(readDraft(path).record.proposal?.affects?.ages).toEqual(["0 to 4", "80 and over"]);
    session.clear();
    expect(readDraft(path).record.proposal?.affects?.ages).toBeUndefined();
  });

  it("comes back to check the answers after one is changed, with what belongs to it", () => {
    const { session, path } = beginWalk();
    session.close();
    const { because, ...fair } = TARGET.answers?.["fair"] as Record<string, unknown>;
    expect(because).toBeDefined();
    const answers = { ...TARGET.answers, fair };
    writeFileSync(path, serialiseRecord({ ...TARGET, status: "draft" as const, answers }));
    const again = sessionOn(readDraft(path));
    again.change("proposal.summary");
    answerPage(again, "Another quay.");
    expect(again.page()).toBeUndefined();
    // The reason is asked with the answer, and only then the walk returns.
    again.change("answers.fair.is");
    again.keep();
    again.forward();
    expect(pageOf(again).step.id).toBe("answers.fair.because");
    answerPage(again, "Every crew gets one turn.");
    expect(again.page()).toBeUndefined();
    // Who goes elsewhere on the way does not come back.
    again.change("proposal.summary");
    again.back();
    again.forward();
    expect(pageOf(again).step.id).toBe("proposal.summary");
    again.close();
  });
});

describe("an answer to a question by its id", () => {
  it("is taken wherever the walk is, and the walk goes on from there", () => {
    const { session, path } = beginWalk();
    answerPage(session, "works");
    const here = pageOf(session).step.id;
    expect(session.answerAt("stage", "works")).toBe("works");
    expect(pageOf(session).step.id).toBe("stage");
    session.forward();
    expect(pageOf(session).step.id).toBe(here);
    expect(session.answerAt("proposal.author.role", "Harbour master")).toBe("Harbour master");
    expect(readDraft(path).record.proposal?.author?.role).toBe("Harbour master");
  });

  it("stays at the question when it is none, and changes nothing", () => {
    const { session, folder, file } = beginWalk();
    const before = folder.read(file);
    expect(session.answerAt("stage", "nonsense")).toHaveProperty("error");
    expect(pageOf(session).step.id).toBe("stage");
    expect(folder.read(file)).toBe(before);
  });

  it("is refused when the question is no longer asked; the words are given back and kept", () => {
    const { session, folder, path, file } = beginWalk();
    const before = folder.read(file);
    const here = pageOf(session).step.id;
    const refused = session.answerAt("answers.fair.because", "Every crew gets one turn.");
    expect(refused).toMatchObject({ words: "Every crew gets one turn." });
    expect(refused).toHaveProperty("error");
    expect(pageOf(session).step.id).toBe(here);
    expect(folder.read(file)).toBe(before);
    session.close();
    // The question comes again with its answer, and the words are offered there.
    const next = sessionOn(readDraft(path));
    next.answerAt("answers.fair.is", "same");
    expect(next.goToInterrupted().here).toMatchObject({ text: "Every crew gets one turn." });
    expect(pageOf(next)).toMatchObject({
      step: { id: "answers.fair.because" },
      typed: "Every crew gets one turn.",
    });
    next.close();
  });

  it("is refused for the first field of an item that was given up", () => {
    const { session, folder } = beginWalk();
    session.goTo("evidence");
    answerPage(session, "yes");
    const { id } = pageOf(session).step;
    expect(id).toBe("evidence.0.title");
    session.answerAt("stage", "works");
    expect(session.answerAt(id, "A survey")).toMatchObject({ words: "A survey" });
    expect(folder.files().filter((name) => name.includes("unsaved"))).toHaveLength(1);
    session.close();
  });
});
