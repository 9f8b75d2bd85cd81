// Promise: the walk goes on at what is open, takes an item to its end, and a person can always go back.
import { describe, expect, it } from "vitest";
import type { DecisionRecord } from "../record/model.ts";
import type { Edit } from "../yaml/edit.ts";
import { ADD_EVIDENCE, NEW_ACTION } from "./choices.ts";
import { contextAfter, firstOpen, isRequired, nextAfter, previousOf, progressOf } from "./flow.ts";
import { renderGuidance } from "./guidance.ts";
import { NEW_WALK } from "./model.ts";
import type { Step, StepValue, WalkContext } from "./model.ts";
import { sectionsOf } from "./sections.ts";
import { stepsOf } from "./steps.ts";
import { edited, newDraft } from "./testing/auto-answer.ts";
import { HARBOUR } from "./testing/harbour-framework.ts";
import { harbourRecord } from "./testing/harbour-record.ts";
import { TODAY } from "./testing/today.ts";

const RECORD = harbourRecord();

function changed(...edits: Edit[]): DecisionRecord {
  return edited(RECORD, edits);
}

function stepIn(draft: DecisionRecord, id: string, context = NEW_WALK): Step {
  const found = stepsOf(draft, HARBOUR, context).find((step) => step.id === id);
  if (found === undefined) throw new Error(`there is no step ${id}`);
  return found;
}

/** The context after a reply, and the step that comes next. */
function reply(
  draft: DecisionRecord,
  id: string,
  value: StepValue,
  context = NEW_WALK,
): [string | undefined, WalkContext] {
  const after = contextAfter(stepIn(draft, id, context), value, context);
  return [nextAfter(id, stepsOf(draft, HARBOUR, after), draft, after)?.id, after];
}

describe("the flow", () => {
  it("begins with what comes first, and has a section for every step", () => {
    const draft = newDraft("A quay", HARBOUR, TODAY);
    const steps = stepsOf(draft, HARBOUR, NEW_WALK);
    expect(firstOpen(steps, draft, NEW_WALK)?.id).toBe("stage");
    const sections = sectionsOf(HARBOUR).map(({ id }) => id);
    const met = [...new Set(stepsOf(RECORD, HARBOUR, NEW_WALK).map(({ section }) => section))];
    expect(met).toEqual(sections.filter((id) => id !== "check"));
  });

  it("says in words where the walk stands", () => {
    const caption = (id: string): string => stepIn(RECORD, id).caption;
    expect(caption("answers.lasting.is")).toBe("Lasting, test 2 of 2");
    expect(caption("answers.aims.quiet-nights.is")).toBe("Goals, 2 of 2");
    expect(caption("options.1.title")).toBe("Option 2");
    expect(caption("voice+traders.how")).toBe("Traders, group 2 of 2");
  });

  it("shows the guidance of the framework before the question", () => {
    const guidance = (id: string): string[] => stepIn(RECORD, id).guidance.map(renderGuidance);
    expect(guidance("answers.fair.is")).toEqual([
      "A berth is not a right.",
      "Ask who was here first.",
      "What was promised:\n- We share berths",
    ]);
    expect(guidance("answers.fair.because")).toEqual([
      "A reason that helps (made up): “Every crew gets one turn.”",
    ]);
    const row = "answers.aims.clean-basin.is";
    expect(stepIn(RECORD, row).ask).toBe("How does it change: A clean basin?");
    expect(guidance(row)).toEqual([
      "Water: Clean water for all.",
      "What people will see, in the framework's words: Seals come back",
    ]);
  });

  it("says when to look back", () => {
    expect(stepIn(RECORD, "look-backs.0.due")).toMatchObject({
      hint: expect.stringContaining("17 November 2027.") as string,
      proposed: "2027-11-17",
    });
  });

  it("goes into an item that is added, and through its optional questions to its end", () => {
    const [first, context] = reply(RECORD, "evidence+2", "yes");
    expect(first).toBe("evidence.2.title");
    const added = changed({
      path: ["evidence", 2],
      value: { id: "ev-a", title: "A", kind: "data", where: "B", date: "2026", says: "C" },
    });
    const [limits] = reply(added, "evidence.2.says", "C", { ...context, adding: undefined });
    expect(limits).toBe("evidence.2.limits");
    expect(reply(added, "evidence.2.limits", undefined)[0]).toBe("evidence+3");
  });

  it("gives up an item that was not begun when something else is answered", () => {
    const [, adding] = reply(RECORD, "evidence+2", "yes");
    expect(previousOf("evidence.2.title", stepsOf(RECORD, HARBOUR, adding))?.id).toBe("evidence+2");
    const [, after] = reply(RECORD, "evidence+2", "no", adding);
    expect(after.adding).toBeUndefined();
    expect([...after.passed]).toEqual(["evidence+2"]);
  });

  it("lets evidence be added from where it is demanded, and comes back", () => {
    const bare = changed(
      { path: ["evidence"], value: [] },
      { path: ["answers", "fair", "evidence"], remove: true },
    );
    const [first] = reply(bare, "answers.fair.evidence", [ADD_EVIDENCE]);
    expect(first).toBe("evidence.0.title");
    const added = edited(bare, [
      {
        path: ["evidence"],
        value: [{ id: "ev-a", title: "A", kind: "data", where: "B", date: "2026", says: "C" }],
      },
    ]);
    const passed = { ...NEW_WALK, passed: new Set(["evidence.0.limits"]) };
    const [, after] = reply(added, "evidence+1", "no", passed);
    expect(nextAfter("evidence+1", stepsOf(added, HARBOUR, after), added, after)?.id).toBe(
      "answers.fair.evidence",
    );
  });

  it("asks for the action an answer demands until one covers it", () => {
    const open = changed({ path: ["actions", 0, "covers"], remove: true });
    const steps = stepsOf(open, HARBOUR, NEW_WALK).filter(({ section }) => section === "actions");
    expect(steps.slice(-2).map(({ id }) => id)).toEqual([
      "answers.fair+action",
      "answers.lasting+action",
    ]);
    const [next, context] = reply(open, "answers.lasting+action", NEW_ACTION);
    expect(next).toBe("actions.4.what");
    expect(stepIn(open, "actions.4.what", context).stores).toMatchObject({
      seed: { covers: ["answers.lasting"], status: "open" },
    });
    const none = changed({ path: ["actions"], value: [] });
    const first = stepsOf(none, HARBOUR, NEW_WALK).find(({ section }) => section === "actions");
    expect(first).toMatchObject({ id: "actions.0.what", caption: "Action 1, for Fairness" });
  });

  it("counts only what must be answered", () => {
    const draft = newDraft("A quay", HARBOUR, TODAY);
    const steps = stepsOf(draft, HARBOUR, NEW_WALK);
    expect(progressOf(steps, draft)).toEqual({
      answered: 1,
      total: steps.filter(isRequired).length,
      withColleague: 0,
    });
  });

  it("takes a reason that is too short for an open question", () => {
    const short = changed({ path: ["answers", "fair", "because"], value: "They lose" });
    expect(firstOpen(stepsOf(short, HARBOUR, NEW_WALK), short, NEW_WALK)?.id).toBe(
      "answers.fair.because",
    );
  });

  it("asks why nobody was asked, where the framework requires nobody", () => {
    const crews = HARBOUR.sets.get("crews");
    if (crews === undefined) throw new Error("the framework has changed");
    const items = crews.items.map((item) => ({ ...item, required: false }));
    const framework = {
      ...HARBOUR,
      sets: new Map([...HARBOUR.sets, ["crews", { ...crews, items }]]),
    };
    const silent = changed({ path: ["voice"], value: [] });
    const steps = stepsOf(silent, framework, NEW_WALK).filter(({ section }) => section === "voice");
    expect(steps.map(({ id }) => id)).toEqual(["voice", "voice+nobody"]);
  });
});
