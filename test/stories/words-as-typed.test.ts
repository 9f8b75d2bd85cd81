// Promise: a filter takes a name in the letters in which it is printed; what was typed is quoted as it was
// typed; what a value should be is said for the kind that is expected there.
import { describe, expect, it } from "vitest";
import { isRefusal, normalise } from "../../src/interview/normalise.ts";
import { NEW_WALK } from "../../src/interview/model.ts";
import { stepAt } from "../../src/interview/step-at.ts";
import { HARBOUR } from "../../src/interview/testing/harbour-framework.ts";
import { harbourRecord } from "../../src/interview/testing/harbour-record.ts";
import { makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

describe("a filter", () => {
  it.each([
    ["log", "--status", "decided", "Decided"],
    ["log", "--status", "decided,proposed", "DECIDED, Proposed"],
    ["actions", "--status", "done", "Done"],
    ["actions", "--status", "all", "All"],
    ["actions", "--kind", "follow-up", "Follow up"],
  ])("%s %s takes %s as %s", async (command, option, name, label) => {
    const { path: cwd } = makeParks();
    const plain = await run([command, option, name], { cwd });
    expect(plain.code).toBe(0);
    const { code, stdout } = await run([command, option, label], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: plain.stdout });
  });
});

describe("what was typed", () => {
  it.each(["-£5", "-5", "- 5", "£-5", "-5k"])("%s is quoted as it is", (typed) => {
    const walk = { draft: harbourRecord(), framework: HARBOUR, context: NEW_WALK };
    const read = normalise(stepAt(["proposal", "money", "amount"], walk)!, typed);
    expect(isRefusal(read) ? read.error : read).toContain(`"${typed}" is too small`);
  });
});

describe("a value of another kind", () => {
  it.each([
    ["options: One", "Write each on a line of its own below"],
    ["voice: {children: yes}", "Write each on a line of its own below"],
    ["proposal: {money: 5}", "Write them on the lines below, indented, such as amount"],
  ])("%s is told how it is written", async (line, fix) => {
    const { path: cwd } = makeParks();
    const stdin = `title: A path\n${line}\n`;
    const { stderr, stdout } = await run(["new", "--answers", "-"], { cwd, stdin });
    expect(stdout + stderr).toContain(fix);
    expect(stdout + stderr).not.toContain("form that is named");
  });

  it("the form says which of two answers is which", async () => {
    const { path: cwd } = makeParks();
    const { stdout } = await run(["questions"], { cwd });
    const [, saving = ""] = /spent or saved\?\n((?:.*\n){4})/.exec(stdout) ?? [];
    expect(saving).toContain("Spent");
    expect(saving).toContain("Saved");
    expect(saving).not.toContain("Yes or no");
  });
});
