// Promise: a resolution in parts is kept, shown, corrected and made exempt part by part; tables keep it as
// one text, and its seal fits throughout.
import { expect, it } from "vitest";
import { textFields } from "../../src/record/text-fields.ts";
import { parseRecord } from "../../src/record/parse.ts";
import { parkFramework } from "../../src/framework/testing/park-framework.ts";
import type { Folder } from "../support/folder.ts";
import { run } from "../support/run.ts";
import { PARKS, record } from "./check-repository.ts";

const ID = "2026-03-04-a-new-bench";
const FILE = `decisions/2026/${ID}.yaml`;
const PARTS = `    resolution:
      - {part: a, words: To place the bench.}
      - part: b
        words: To let the head of parks choose the maker.
        delegated: {to: Head of parks, with: Chair of the committee, limits: "Up to £2,000."}
`;

function decided(): Record<string, string> {
  const files = record(ID, "", (text) =>
    text.replace("    resolution: Agreed to place the bench.\n", PARTS),
  );
  return { ...PARKS, ...files };
}

async function open(): Promise<Folder> {
  const { folder, stdout } = await run(["check"], { files: decided() });
  expect(stdout).not.toContain("error");
  return folder;
}

it("is one text in tables, with its parts in JSON and in the paper", async () => {
  const folder = await open();
  const text = "a) To place the bench. b) To let the head of parks choose the maker.";
  const csv = await run(["log", "--format", "csv"], { cwd: folder.path });
  expect(csv.stdout).toContain(text);
  const json = await run(["log", "--json"], { cwd: folder.path });
  expect(JSON.parse(json.stdout)).toMatchObject({
    records: [
      {
        decisions: [
          { resolution: text, parts: [{ part: "a" }, { delegated: { to: "Head of parks" } }] },
        ],
      },
    ],
  });
  const paper = await run(["paper", ID, "--stdout"], { cwd: folder.path });
  expect(paper.stdout).toContain("a) To place the bench.");
  expect(paper.stdout).toContain(
    "To Head of parks, together with Chair of the committee. Up to £2,000.",
  );
});

it("is corrected and made exempt part by part, and its seal still fits", async () => {
  const folder = await open();
  const name = "decisions.town-council.resolution.b.words";
  const corrected = await run(
    [
      "correct",
      ID,
      name,
      "--is",
      "To let the head of parks choose its maker.",
      "--because",
      "A slip.",
    ],
    { cwd: folder.path },
  );
  expect(corrected.stderr).toBe("");
  const exempt = await run(
    ["exempt", ID, name, "--paragraph", "3", "--public-interest", "Bids are open."],
    { cwd: folder.path },
  );
  expect(exempt.stderr).not.toContain("Error");
  const { record: now } = parseRecord(folder.read(FILE));
  expect(now?.decisions?.[0]?.resolution).toMatchObject([
    { words: "To place the bench." },
    { words: { exempt: { paragraph: 3 } } },
  ]);
  expect(textFields(now!, parkFramework()).map((one) => one.name)).toContain(name);
  const { stdout } = await run(["check"], { cwd: folder.path });
  expect(stdout).not.toMatch(/record-changed|decision-stale/);
  const json = await run(["log", "--json"], { cwd: folder.path });
  expect(json.stdout).toContain("b) Not public (paragraph 3)");
  expect(json.stdout).not.toContain("choose its maker");
});

it("is given in a form as in a record", async () => {
  const part = "status: proposed\ndecisions: []\nlook-backs: []\nhistory: []\n";
  const answers = `body: town-council
decider: Parks committee
capacity: non-executive
on: 2026-03-20
result: approved
${PARTS.replace(/^ {4}/gm, "")}reasons: People who tire should be able to stay.
interests: none
look-back: 2027-03-20
`;
  const files = { ...PARKS, ...record(ID, part), "parts.yaml": answers };
  const { folder, stderr } = await run(["decide", ID, "--answers", "parts.yaml"], { files });
  expect(stderr).toBe("");
  const [decision] = parseRecord(folder.read(FILE)).record?.decisions ?? [];
  expect(decision?.resolution).toMatchObject([
    { part: "a" },
    { part: "b", delegated: { limits: "Up to £2,000." } },
  ]);
});

it.each([
  [
    "a letter twice",
    "- {part: a, words: One.}\n      - {part: a, words: Two.}",
    "two parts of the resolution have the letter",
  ],
  ["a part without words", "- {part: a}", 'has no "words"'],
  ["a delegation to nobody", "- {words: One., delegated: {limits: None.}}", 'has no "to"'],
  ["no part at all", "[]", "resolution"],
  ["a bracket in a letter", '- {part: "a)", words: One.}', "part"],
])("is refused with %s", async (_, list, words) => {
  const files = record(ID, "", (text) =>
    text.replace(
      "    resolution: Agreed to place the bench.\n",
      `    resolution:\n      ${list}\n`,
    ),
  );
  const { stdout } = await run(["check"], { files: { ...PARKS, ...files } });
  expect(stdout).toContain("error");
  expect(stdout).toContain(words);
});
