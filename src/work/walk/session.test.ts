// A walk without a terminal: every answer is in the file before the walk moves on, going back keeps
// everything, and a session opened on the file again stands where the last one stood.
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../../test/support/folder.ts";
import type { Folder } from "../../../test/support/folder.ts";
import { replyFrom } from "../../interview/testing/auto-answer.ts";
import { HARBOUR } from "../../interview/testing/harbour-framework.ts";
import { harbourRecord } from "../../interview/testing/harbour-record.ts";
import { TODAY } from "../../interview/testing/today.ts";
import { NEW_WALK } from "../../interview/model.ts";
import type { Page, StepValue } from "../../interview/model.ts";
import { startRecord } from "../../interview/start.ts";
import { serialiseRecord } from "../../record/serialise.ts";
import { parseRecord } from "../../record/parse.ts";
import { createDraft, readDraft } from "./draft-file.ts";
import { WalkSession } from "./session.ts";

const TARGET = harbourRecord();

function begin(): { session: WalkSession; folder: Folder; path: string } {
  const folder = makeFolder();
  const record = startRecord({
    title: TARGET.title,
    framework: HARBOUR,
    today: TODAY,
    taken: () => false,
  });
  const path = folder.at(`${record.id}.yaml`);
  const session = new WalkSession(createDraft(path, serialiseRecord(record)), HARBOUR, NEW_WALK);
  return { session, folder, path };
}

function pageOf(session: WalkSession): Page {
  const page = session.page();
  if (page === undefined) throw new Error("the walk has ended");
  return page;
}

/** What a person would type to say this. */
function typed(value: StepValue): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "object") return String(value);
  return value.length === 0 ? "none" : value.join("\n");
}

function answer(session: WalkSession, raw: string): void {
  expect(session.answer(raw)).not.toHaveProperty("error");
  session.forward();
}

describe("a walk", () => {
  it("ends with the target's record, opened anew from the file before every answer", () => {
    const { session: first, path } = begin();
    let session = first;
    let reopened = 0;
    for (let count = 0; session.page() !== undefined; count += 1) {
      expect(count).toBeLessThan(500);
      const { step } = pageOf(session);
      session.answer(typed(replyFrom(TARGET, step, session.draft)));
      // A new item begins with its first field: until then it is in memory only.
      const wasAdding = session.isAdding;
      session.forward();
      if (!wasAdding && session.firstOpen()?.id === session.page()?.step.id) {
        const again = new WalkSession(readDraft(path), HARBOUR, NEW_WALK);
        if (again.page()?.step.id === session.page()?.step.id) {
          session = again;
          reopened += 1;
        }
      }
    }
    session.finish(TODAY);
    expect(reopened).toBeGreaterThan(50);
    expect(readDraft(path).record).toEqual(TARGET);
  });

  it("takes out what is no longer asked when it finishes, and not before", () => {
    const { session, folder, path } = begin();
    const [file = ""] = folder.files();
    const { "who-loses": loses, ...fair } = TARGET.answers?.["fair"] as Record<string, unknown>;
    expect(loses).toBeDefined();
    const same = { ...TARGET.answers, fair: { ...fair, is: "same" } };
    const stray = { ...same, fair: { ...same.fair, "who-loses": loses } };
    folder.write(file, serialiseRecord({ ...TARGET, status: "draft" as const, answers: stray }));
    const again = new WalkSession(readDraft(path), HARBOUR, NEW_WALK);
    expect(session.setAside()).toEqual([]);
    expect(again.setAside()).toEqual([["answers", "fair", "who-loses"]]);
    again.finish(TODAY);
    expect(again.setAside()).toEqual([]);
    expect(readDraft(path).record.answers).toEqual(same);
  });

  it("never takes out what was only misspelt: that is for the check to say", () => {
    const { folder, path } = begin();
    const [file = ""] = folder.files();
    const answers = { ...TARGET.answers, lastng: { is: "known", because: "Typed by hand." } };
    folder.write(file, serialiseRecord({ ...TARGET, status: "draft" as const, answers }));
    const session = new WalkSession(readDraft(path), HARBOUR, NEW_WALK);
    expect(session.setAside()).toEqual([]);
    session.finish(TODAY);
    expect(readDraft(path).record.answers).toEqual(answers);
  });

  it("has the answer in the file when it is given", () => {
    const { session, folder, path } = begin();
    answer(session, "works");
    expect(parseRecord(folder.read(path.slice(folder.path.length + 1))).record?.stage).toBe(
      "works",
    );
  });

  it("refuses what is no answer, and neither moves nor writes", () => {
    const { session, folder } = begin();
    const [file = ""] = folder.files();
    const before = folder.read(file);
    const { step } = pageOf(session);
    expect(session.answer("nonsense")).toHaveProperty("error");
    expect(session.answer(undefined)).toHaveProperty("error");
    expect(pageOf(session).step.id).toBe(step.id);
    expect(folder.read(file)).toBe(before);
  });

  it("shows every page again on the way forward from a page it went back to", () => {
    const { session } = begin();
    answer(session, "works");
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
    const { session, path } = begin();
    session.goTo("proposal.summary");
    expect(session.keepUnfinished("Half a")).toBe(true);
    const later = new WalkSession(readDraft(path), HARBOUR, NEW_WALK);
    later.goTo("proposal.summary");
    expect(pageOf(later).answer).toBe("Half a");
  });

  it("goes on without an answer, and does not forget that there is none", () => {
    const { session } = begin();
    const { step } = pageOf(session);
    session.later();
    expect(session.page()?.step.id).not.toBe(step.id);
    expect(session.open().map(({ id }) => id)).toContain(step.id);
  });

  it("takes away the answer to an optional question", () => {
    const { session, path } = begin();
    session.goTo("proposal.affects.ages");
    session.answer("0 to 4\n80 and over");
    expect(readDraft(path).record.proposal?.affects?.ages).toEqual(["0 to 4", "80 and over"]);
    session.clear();
    expect(readDraft(path).record.proposal?.affects?.ages).toBeUndefined();
  });
});
