// A draft is opened by one session at a time: the other is told by whom and since when, and may look,
// leave or take it over. What is typed in one is there in the next.
import { basename } from "node:path";
import { userInfo } from "node:os";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../../test/support/folder.ts";
import type { Folder } from "../../../test/support/folder.ts";
import { PARK_FRAMEWORK } from "../../framework/testing/park-framework.ts";
import type { Workplace } from "../workplace.ts";
import { findDraft, findDrafts } from "./drafts.ts";
import { prepareWalk } from "./new-walk.ts";
import { resumeWalk } from "./resume-walk.ts";
import type { ResumeOptions, WalkElsewhere } from "./resume-walk.ts";
import { WalkSession } from "./session.ts";

interface Begun {
  session: WalkSession;
  folder: Folder;
  place: Workplace;
}

function begin(): Begun {
  const folder = makeFolder({
    "rightly.yaml": "format: 1\nframework: {id: parks, version: 1.0.0}\n",
    "frameworks/parks/1.0.0/framework.yaml": PARK_FRAMEWORK,
  });
  const place = { cwd: folder.path, today: "2026-11-23" };
  return { session: prepareWalk({}, place).begin("A quay"), folder, place };
}

function resume(place: Workplace, options: ResumeOptions = {}): WalkSession | WalkElsewhere {
  return resumeWalk(findDraft("quay", place), options, place);
}

function opened(place: Workplace, options: ResumeOptions = {}): WalkSession {
  const session = resume(place, options);
  if (session instanceof WalkSession) return session;
  throw new Error(`it is open elsewhere since ${session.since}`);
}

function besides(folder: Folder): string[] {
  return folder.files().filter((file) => basename(file).startsWith("."));
}

describe("a draft that is open", () => {
  it("is open elsewhere for a second session, before either has shown a page", () => {
    const { session, folder, place } = begin();
    const second = resume(place);
    expect(second).toMatchObject({
      user: userInfo().username,
      choices: [{ value: "leave" }, { value: "look" }, { value: "take-over" }],
    });
    expect(second).toHaveProperty("host");
    expect(second).toHaveProperty("since");
    session.close();
    const third = opened(place);
    expect(resume(place)).toHaveProperty("choices");
    third.close();
    expect(besides(folder)).toEqual([]);
  });

  it("can be looked at meanwhile, also a part of it", () => {
    const { session, place } = begin();
    session.goTo("stage");
    session.answer("plan");
    const second = resume(place);
    if (second instanceof WalkSession) throw new Error("both opened it");
    expect(second.sections[0]).toMatchObject({
      label: "Start",
      rows: [
        { number: 1, name: "What is this decision about?", answer: "A quay", status: "Completed" },
        { number: 2, id: "stage", status: "Completed" },
      ],
    });
    const part = resume(place, { only: "Evidence" });
    if (part instanceof WalkSession) throw new Error("both opened it");
    expect(part.sections.map(({ id }) => id)).toEqual(["evidence"]);
    session.close();
  });

  it("can be taken over, and is then open for whoever did", () => {
    const { session, folder, place } = begin();
    const second = opened(place, { takeOver: true });
    session.close();
    expect(resume(place)).toHaveProperty("since");
    second.close();
    second.close();
    expect(besides(folder)).toEqual([]);
  });

  it("is not opened, and not held, when it cannot be walked through", () => {
    const { session, folder, place } = begin();
    session.close();
    expect(() => resume(place, { only: "weather" })).toThrow("not a part of the questions");
    expect(() => resume(place, { asOf: "soon" })).toThrow("is not a day");
    expect(besides(folder)).toEqual([]);
  });
});

describe("what is typed", () => {
  it("is on its page again for the next session, until it is answered", () => {
    const { session, folder, place } = begin();
    session.goTo("proposal.summary");
    session.note("A quay of");
    session.close();
    expect(besides(folder)).toHaveLength(1);
    const next = opened(place);
    expect(next.goToInterrupted().here).toMatchObject({ text: "A quay of" });
    expect(next.page()).toMatchObject({ step: { id: "proposal.summary" }, typed: "A quay of" });
    next.answer("A quay of stone");
    expect(next.page()).toMatchObject({ answer: "A quay of stone", typed: undefined });
    next.close();
    expect(besides(folder)).toEqual([]);
  });

  it("is not offered again when it came into the record before the session died", () => {
    const { session, place } = begin();
    session.goTo("proposal.summary");
    session.answer("A quay of stone");
    session.note("A quay of stone ");
    session.close();
    const next = opened(place);
    expect(next.goToInterrupted()).toEqual({ here: undefined, homeless: [] });
    expect(next.page()?.typed).toBeUndefined();
    next.close();
  });
});

describe("the drafts of a repository", () => {
  it("are found, and so are files that may be drafts and cannot be read", () => {
    const { session, folder, place } = begin();
    session.close();
    const [own = ""] = folder.files().filter((file) => file.endsWith("a-quay.yaml"));
    const waiting = folder.read(own).replace("status: draft", "status: proposed");
    folder.write("decisions/2026/2026-01-02-colon.yaml", "status: draft\ntitle: A: quay\n");
    folder.write("decisions/2026/2026-01-03-broken.yaml", "title: [\n");
    folder.write("decisions/2026/2026-01-04-done.yaml", "status: decided\ntitle: [\n");
    folder.write("decisions/2026/2026-01-05-large.yaml", "x".repeat(2_000_000));
    folder.write("decisions/2026/2026-01-06-waits.yaml", waiting);
    const { drafts, proposals, unreadable } = findDrafts(place);
    expect(proposals).toMatchObject([{ title: "A quay", id: "2026-01-06-waits" }]);
    expect(drafts).toMatchObject([{ title: "A quay", id: "2026-11-23-a-quay" }]);
    expect(unreadable.map(({ path, error }) => [basename(path), error !== undefined])).toEqual([
      ["2026-01-02-colon.yaml", false],
      ["2026-01-03-broken.yaml", false],
      ["2026-01-05-large.yaml", true],
    ]);
  });
});
