// Promise: the secretary lists what decisions promised, as asked, in every format; says how an action
// stands, in the record, its history and its paper; and is told what cannot be done.
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { BENCH, GATES, RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import type { Folder } from "../support/folder.ts";
import { makeFolder } from "../support/folder.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { BENCH_ID, makeBench } from "../support/moved-bench.ts";
import { run } from "../support/run.ts";

interface Listed {
  actions: { id: string; record: string; overdue: boolean }[];
}

async function idsOf(options: readonly string[]): Promise<string[]> {
  const { stdout } = await run(["actions", "--json", ...options], { cwd: makeParks().path });
  return (JSON.parse(stdout) as Listed).actions.map(({ id }) => id);
}

const [FIRST] = RIVERSIDE.actions ?? [];
const ACTION = FIRST?.id ?? "";

/** Said of the draft that is not among them. */
const LEFT_OUT = "1 draft left out. To show drafts, each page marked: --with-drafts\n";

describe("rightly actions", () => {
  it("prints what is overdue first", async () => {
    const { code, stdout, stderr } = await run(["actions"], { cwd: makeParks().path });
    expect({ code, stderr }).toEqual({ code: 0, stderr: LEFT_OUT });
    expect(stdout).toMatch(/^On 23 November 2026: \d to be done, 1 overdue\.\n\nOverdue\n\n/);
    expect(stdout).toContain("days overdue");
  });

  it("lists what options ask for", async () => {
    const all = await idsOf([]);
    expect(all.length).toBeGreaterThan(1);
    expect(await idsOf(["--overdue"])).toEqual(all.slice(0, 1));
    expect(await idsOf(["--overdue", "--as-of", "2026-01-01"])).toEqual([]);
    expect(await idsOf(["--kind", "look-back"])).toEqual(
      all.filter((id) => id.startsWith("look-back")),
    );
    expect(await idsOf(["--until", "2026-01-01"])).toEqual([]);
    expect(await idsOf(["--body", "ambleford-health"])).toEqual(all);
    expect(await idsOf([RIVERSIDE.id])).toEqual(all);
  });

  it.each([
    ["--status", "opne", 'there is no status "opne" (did you mean "open"?)'],
    ["--kind", "conditions", 'there is no kind "conditions" (did you mean "condition"?)'],
    ["--until", "31 March", '--until "31 March" is not a day'],
    ["--body", "nobody", 'there is no body "nobody"'],
    ["--format", "xlsx", "xlsx"],
  ])("refuses %s %s", async (option, value, message) => {
    const { code, stderr, stdout } = await run(["actions", option, value], {
      cwd: makeParks().path,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("makes a calendar, and says what has no day", async () => {
    const folder = makeParks();
    const { code, stderr } = await run(["actions", "--out", "due/actions.ics"], {
      cwd: folder.path,
    });
    expect(code).toBe(0);
    expect(stderr).toContain("Actions: due/actions.ics\n");
    const calendar = new ICAL.Component(ICAL.parse(folder.read("due/actions.ics")) as never);
    const entries = calendar.getAllSubcomponents("vevent");
    const events = entries.filter(
      (entry) => entry.getFirstPropertyValue("status") === "CONFIRMED",
    ).length;
    const { actions } = JSON.parse(
      (await run(["actions", "--json"], { cwd: folder.path })).stdout,
    ) as { actions: { due?: string }[] };
    expect(events).toBe(actions.filter(({ due }) => due !== undefined).length);
  });

  it("moves and takes away what changed in a calendar that is taken in again", async () => {
    const folder = await makeBench("decided");
    const entry = async (): Promise<string> => {
      const made = await run(["actions", "--format", "ics"], { cwd: folder.path });
      return /UID:act-tree[^]*?END:VEVENT/.exec(made.stdout)?.[0] ?? "";
    };
    const change = async (...argv: string[]): Promise<void> => {
      const { code, stderr } = await run(argv, { cwd: folder.path, today: "2027-01-15" });
      expect(code, stderr).toBe(0);
    };
    expect(await entry()).toMatch(/SEQUENCE:0\r\n[^]*STATUS:CONFIRMED/);
    const due = ["--is", "2027-06-30", "--because", "The nursery is late."];
    await change("correct", BENCH_ID, "actions.act-tree.due", ...due);
    expect(await entry()).toMatch(
      /SEQUENCE:1\r\n[^]*VALUE=DATE:20270630[^]*STATUS:CONFIRMED[^]*LAST-MODIFIED:20270115/,
    );
    await change("actions", "done", BENCH_ID, "act-tree");
    expect(await entry()).toMatch(/SEQUENCE:2\r\n[^]*STATUS:CANCELLED/);
    await change("actions", "reopen", BENCH_ID, "act-tree");
    expect(await entry()).toMatch(/SEQUENCE:3\r\n[^]*STATUS:CONFIRMED/);
    await change("rescind", BENCH_ID, "--decider", "Cabinet", "--because", "No grant.");
    expect(await entry()).toMatch(/SEQUENCE:4\r\n[^]*STATUS:CANCELLED/);
  });

  it("writes nothing on a dry run", async () => {
    const folder = makeParks();
    const before = folder.files();
    const { stderr } = await run(["actions", "--out", "a.csv", "--dry-run"], { cwd: folder.path });
    expect(stderr).toBe(`${LEFT_OUT}Would write a.csv\n`);
    expect(folder.files()).toEqual(before);
  });

  it("says of a draft that it promises nothing", async () => {
    const { code, stdout, stderr } = await run(["actions", BENCH.id], { cwd: makeParks().path });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: "On 23 November 2026: nothing to be done.\n",
    });
    expect(stderr).toBe(
      `${BENCH.id} is not a decision in force (draft), so it promises nothing.\n`,
    );
  });

  it("names a record that cannot be read, and lists the others", async () => {
    const folder = makeParks({ "decisions/2026/2026-02-02-torn.yaml": "format: [1\n" });
    const { code, stdout, stderr } = await run(["actions"], { cwd: folder.path });
    expect(code).toBe(1);
    expect(stderr).toContain("decisions/2026/2026-02-02-torn.yaml:");
    expect(stdout).toContain("overdue");
  });

  it("says how to begin where there are no records", async () => {
    const { code, stderr } = await run(["actions"], { cwd: makeFolder({ ".git/HEAD": "" }).path });
    expect(code).toBe(2);
    expect(stderr).toContain("there are no records in decisions");
  });
});

describe("rightly actions done, drop and reopen", () => {
  async function mark(folder: Folder, ...argv: string[]): ReturnType<typeof run> {
    return run(["actions", ...argv], { cwd: folder.path });
  }

  it("marks an action, and the check finds the paper current", async () => {
    const folder = makeParks();
    await run(["paper", RIVERSIDE.id], { cwd: folder.path });
    const { code, stdout, stderr } = await mark(
      folder,
      "done",
      RIVERSIDE.id,
      ACTION,
      "--note",
      "All planted.",
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(
      `Marked ${ACTION} in ${fileOf(RIVERSIDE)}: done\nPaper, made again: decisions/2026/${RIVERSIDE.id}.md\n`,
    );
    const record = folder.read(fileOf(RIVERSIDE));
    expect(record).toContain("status: done");
    expect(record).toContain("All planted.");
    expect(record).toMatch(/event: action-done\n\s+note: /);
    const check = await run(["check"], { cwd: folder.path });
    expect(check.stdout).not.toMatch(/paper-stale|paper-edited|field-unknown/);
    expect(await mark(folder, "reopen", RIVERSIDE.id, ACTION)).toMatchObject({ code: 0 });
    expect(folder.read(fileOf(RIVERSIDE))).toContain("event: action-reopened");
  });

  it("writes nothing twice, and nothing on a dry run", async () => {
    const folder = makeParks();
    const before = folder.read(fileOf(RIVERSIDE));
    const { stdout } = await mark(folder, "done", RIVERSIDE.id, ACTION, "--dry-run");
    expect(stdout).toBe(`Would mark ${ACTION} in ${fileOf(RIVERSIDE)}: done\n`);
    expect(folder.read(fileOf(RIVERSIDE))).toBe(before);
    await mark(folder, "done", RIVERSIDE.id, ACTION);
    const once = folder.read(fileOf(RIVERSIDE));
    expect((await mark(folder, "done", RIVERSIDE.id, ACTION)).stdout).toContain("so already");
    expect(folder.read(fileOf(RIVERSIDE))).toBe(once);
  });

  it("leaves a paper that was changed by hand, and says so", async () => {
    const folder = makeParks();
    await run(["paper", RIVERSIDE.id], { cwd: folder.path });
    const paper = `decisions/2026/${RIVERSIDE.id}.md`;
    const edited = folder.read(paper).replace("# ", "# My ");
    folder.write(paper, edited);
    const { code, stderr } = await mark(folder, "done", RIVERSIDE.id, ACTION);
    expect(code).toBe(0);
    expect(stderr).toContain("was changed by hand and was not made again");
    expect(folder.read(paper)).toBe(edited);
  });

  it.each([
    ["an action that is not there", ["done", RIVERSIDE.id, "act-nothing"], "there is no action"],
    [
      "a drop without a reason",
      ["drop", RIVERSIDE.id, ACTION],
      "why this action will not be done is missing",
    ],
    ["a draft", ["done", BENCH.id, "act-any"], "is not a decision in force (draft)"],
    ["a decision that was superseded", ["done", GATES.id, "act-any"], "(superseded)"],
    ["a day that is none", ["done", RIVERSIDE.id, ACTION, "--as-of", "soon"], "is not a day"],
  ])("refuses %s", async (_, argv, message) => {
    const folder = makeParks();
    const before = folder.read(fileOf(RIVERSIDE));
    const { code, stdout, stderr } = await mark(folder, ...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(folder.read(fileOf(RIVERSIDE))).toBe(before);
  });
});
