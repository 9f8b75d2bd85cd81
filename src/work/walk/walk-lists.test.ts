// What a walk lists is data: a front end shows it and gives back what was chosen.
import { describe, expect, it } from "vitest";
import { beginWalk } from "./testing/begin-walk.ts";

describe("the lists of a walk", () => {
  it("are data: sections of rows, what is wrong, what can be done", () => {
    const { session } = beginWalk();
    session.goTo("proposal.summary");
    session.keepUnfinished("Half a");
    session.goTo("proposal.author.role");
    session.leaveForColleague({ who: "the harbour master", note: "" }, undefined);
    const { sections, progress, next } = session.list();
    expect(sections.map(({ id }) => id).slice(0, 3)).toEqual(["start", "proposal", "options"]);
    expect(sections[1]?.rows.slice(0, 2)).toEqual([
      {
        number: 3,
        id: "proposal.summary",
        name: "What is proposed?",
        answer: "Half a",
        status: "In progress",
      },
      {
        number: 4,
        id: "proposal.author.role",
        name: "What is your role?",
        answer: "Not provided",
        status: "For a colleague",
        who: "the harbour master",
      },
    ]);
    expect(progress).toEqual(session.progress);
    expect(next).toBe("stage");
    const { problems, choices, setAside } = session.check();
    expect(problems.slice(0, 3).map(({ row, fault }) => [row.number, fault])).toEqual([
      [2, "Choose one of the answers"],
      [3, "You have not finished this answer"],
      [4, "Left for the harbour master"],
    ]);
    expect(choices.map(({ value }) => value)).toEqual(["change", "preview", "keep", "leave"]);
    expect(setAside).toEqual([]);
    expect(session.finish()).toMatchObject({
      ask: expect.stringContaining("questions are not answered") as string,
      choices: [{ value: "no" }, { value: "yes" }],
    });
    expect(session.draft.status).toBe("draft");
  });
});
