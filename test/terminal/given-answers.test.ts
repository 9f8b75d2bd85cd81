// Answers that are given with the command are not asked again; the rest is, unless nobody is there or
// nothing is to be asked.
import { expect, it } from "vitest";
import { makeFolder } from "../support/folder.ts";
import { run } from "../support/run.ts";
import { openTerminal } from "../support/terminal.ts";
import { INTERRUPT, onlyRecord, recordFile } from "../support/walk.ts";

const SOME = "title: A new footbridge\nstage: policy\nproposal:\n  author: {role: Planner}\n";

it.each(["plain", "rich"])("asks what a file leaves open, in %s mode", async (mode) => {
  const folder = makeFolder({ "some.yaml": SOME });
  const flags = mode === "plain" ? ["--plain"] : [];
  const session = openTerminal(["new", ...flags, "--answers", "some.yaml"], { cwd: folder.path });
  await session.waitFor("3 of 14 answered");
  await session.waitFor("What is proposed?");
  session.type(INTERRUPT);
  expect((await session.ended).code).toBe(130);
  folder.write("some.yaml", "");
  expect(session.lines().join(" ")).not.toContain("What kind of decision is it?");
});

it("asks nothing with --no-input, and says what is open", async () => {
  const folder = makeFolder({ "some.yaml": SOME });
  const args = ["new", "--no-input", "--answers", "some.yaml", "--set", "stage=award"];
  const session = openTerminal(args, { cwd: folder.path });
  expect(await session.ended).toEqual({ code: 0, signal: 0 });
  const said = session.lines().join(" ").replace(/\s+/g, " ");
  expect(said).toContain("questions are not answered yet. To answer: rightly resume 20");
  const file = folder.files().find((name) => /^decisions\/.*\.yaml$/.test(name)) ?? "";
  expect(folder.read(file)).toContain("stage: award");
});

it("takes answers one by one without a file and without a terminal", async () => {
  const { code, stdout, folder } = await run([
    ...["new", "A new footbridge", "--json", "--set", "stage=Deciding what to do"],
    ...["--set", "proposal.money.amount=£1,200", "--set", "proposal.summary=A bridge = less water"],
  ]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    format: 1,
    record: recordFile(folder),
    status: "draft",
  });
  const { stage, proposal } = onlyRecord(folder);
  expect(stage).toBe("policy");
  expect(proposal).toEqual({ summary: "A bridge = less water", money: { amount: 1200 } });
});

it.each([
  [["--set", "stge=policy"], '(did you mean "stage"?)'],
  [["--set", "stage=perhaps"], '--set stage: "perhaps" is not one of the answers'],
  [["--set", "stage"], '"stage" sets nothing'],
])("writes nothing for %j", async (args, words) => {
  const { code, stderr, folder } = await run(["new", "A new footbridge", ...args]);
  expect(code).toBe(2);
  expect(stderr).toContain(words);
  expect(folder.files()).toEqual([]);
});

it("shows what would be written", async () => {
  const { code, stdout, folder } = await run([
    "new",
    "A bridge",
    "--set",
    "stage=policy",
    "--dry-run",
  ]);
  expect(code).toBe(0);
  expect(stdout).toContain("stage: policy");
  expect(folder.files()).toEqual([]);
});
