// How far a draft is is one count: the home screen, a check, the list of questions, the walk and the
// paper say the same, whatever the configuration adds and whatever day it is.
import { PassThrough, Writable } from "node:stream";
import { expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { parkRecord } from "../../src/record/testing/park-record.ts";
import type { DecisionRecord } from "../../src/record/model.ts";
import { serialiseRecord } from "../../src/record/serialise.ts";
import { makeFolder } from "../support/folder.ts";
import type { Folder } from "../support/folder.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";
import { openTerminal } from "../support/terminal.ts";

const COUNT = /(\d+) of (\d+) answered/;

const DRAFT: DecisionRecord = {
  ...parkRecord(),
  status: "draft",
  // A body and a place that the configuration adds, and one that no longer exists on the day.
  decisions: [
    { body: "ambleford-health", decider: "The board", on: "2026-03-30" },
    { body: "old-health", decider: "The board", on: "2026-03-30" },
  ],
  "open-questions": [{ question: "proposal.affects.places", state: "in-progress" }],
};

const CONFIGURATION = `format: 1
framework: {id: parks, version: 1.0.0}
bodies:
  - {id: ambleford-health, name: Ambleford Health Trust, kind: health-body}
  - {id: old-health, name: Old Health, kind: health-body, valid: {to: 2026-03-31}}
places: [{id: north-quay, name: North Quay, valid: {to: 2026-03-31}}]
`;

it.each(["2026-03-31", "2026-11-23"])("on %s", async (today) => {
  const folder = makeParks({ "rightly.yaml": CONFIGURATION });
  // The draft that the parks begin with would be a second one to choose from.
  folder.write("decisions/2026/2026-11-02-a-bench-by-the-pond.yaml", serialiseRecord(parkRecord()));
  folder.write(fileOf(DRAFT), serialiseRecord(DRAFT));
  const counts = await countsIn(folder, today);
  expect(new Set(Object.values(counts)).size, JSON.stringify(counts)).toBe(1);
  expect(Object.keys(counts)).toHaveLength(5);
});

it("for a draft that the configuration knows nothing of", async () => {
  const folder = makeFolder();
  const { code } = await run(["new", "A quay", "--set", "stage=policy", "--no-input"], {
    cwd: folder.path,
  });
  expect(code).toBe(0);
  const counts = await countsIn(folder, "2026-11-23");
  expect(new Set(Object.values(counts))).toEqual(new Set(["2 of 14 answered"]));
});

/** What each place says of the only draft in a folder. */
async function countsIn(folder: Folder, today: string): Promise<Record<string, string>> {
  const { path: cwd } = folder;
  const draft = folder.files().find((file) => /status: draft/.test(folder.read(file))) ?? "";
  const said = async (...argv: string[]): Promise<string> => {
    const { stdout } = await run(argv, { cwd, today });
    return countIn(stdout);
  };
  return {
    home: countIn(await home(cwd, today)),
    check: await said("check", draft),
    questions: await said("questions", draft),
    paper: await said("paper", draft, "--out", "-"),
    walk: await walk(cwd, draft, today),
  };
}

function countIn(text: string): string {
  return COUNT.exec(text)?.[0] ?? `no count in ${text}`;
}

async function home(cwd: string, today: string): Promise<string> {
  let text = "";
  const write = (chunk: Buffer, _: unknown, done: () => void): void => {
    text += chunk.toString();
    done();
  };
  const stdout = Object.assign(new Writable({ write }), { isTTY: true, columns: 80, rows: 24 });
  const env = { RIGHTLY_CONFIG_DIR: cwd };
  await main([], { stdin: new PassThrough(), stdout, stderr: stdout, env, cwd, today });
  return text;
}

/** What the walk says when a person comes back, and when they leave. */
async function walk(cwd: string, draft: string, today: string): Promise<string> {
  const session = openTerminal(["resume", draft, "--plain", "--as-of", today], { cwd });
  await session.waitFor("What would you like to do?");
  await session.waitFor("Type a number");
  const back = countIn(session.lines().join(" "));
  session.enter("1");
  await session.waitFor("to go.");
  session.type("\x03");
  await session.waitFor("To carry on:");
  await session.ended;
  const left = countIn(session.lines().join(" ").split("Saved:").at(-1) ?? "");
  expect(left).toBe(back);
  return left;
}
