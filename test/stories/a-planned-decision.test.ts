// Promise: what is planned of a decision is typed once: papers, logs and the home page show it, a check
// counts its notice while the meeting can still be moved, and decide takes what was planned.
import { expect, it } from "vitest";
import { run } from "../support/run.ts";
import { PARKS, record } from "./check-repository.ts";

const ID = "2026-03-04-a-new-bench";
const CONFIGURATION = `${PARKS["rightly.yaml"]}bodies:
  - {id: town-council, name: Ambleford Town Council, call-in-working-days: 3}
  - {id: parks-forum, name: Parks Forum, recommends-only: true}
`;
const PLAN = `put-to:
  - body: town-council
    decider: Cabinet
    capacity: executive
    meeting: Cabinet, January meeting
    on: 2027-01-20
    key: {is: true, because: It affects two wards., notice-published: 2026-12-01}
    private: {is: true, because: "Paragraph 3: bids are open.", notices: [2026-12-01]}
    documents: [Report of the head of parks]
    contact: Democratic services
  - {body: parks-forum, capacity: recommends-only, on: 2027-01-10}
`;

/** The sound record as it was before anyone decided. */
function planned(): Record<string, string> {
  const files = record(ID, `status: proposed\ndecisions: []\nlook-backs: []\nhistory: []\n${PLAN}`);
  return { ...PARKS, ...files, "rightly.yaml": CONFIGURATION };
}

it("is shown in the paper and in the logs", async () => {
  const { folder } = await run(["check"], { files: planned() });
  const paper = await run(["paper", ID, "--stdout"], { cwd: folder.path });
  for (const words of [
    "the decision is planned: Cabinet (Ambleford Town Council) on 20 January 2027",
    "**Asked to decide:** Cabinet",
    "Cabinet, January meeting",
    "Yes. It affects two wards. Notice published on 1 December 2026",
    "Report of the head of parks",
    "Democratic services",
    "### Parks Forum",
  ]) {
    expect(paper.stdout).toContain(words);
  }
  const json = await run(["log", "--json"], { cwd: folder.path });
  expect(JSON.parse(json.stdout)).toMatchObject({
    records: [{ planned: [{ body: "town-council", on: "2027-01-20", key: true }, {}] }],
  });
  const csv = await run(["log", "--format", "csv"], { cwd: folder.path });
  expect(csv.stdout).toContain("2027-01-20: Cabinet");
});

it("has its notice counted, and decide takes what was planned", async () => {
  const { folder, stdout } = await run(["check"], { files: planned() });
  expect(stdout).toContain("the second notice of this private meeting is not published");
  const at = ["--as-of", "2027-01-21", "--on", "2027-01-20", "--dry-run", "--json"];
  const said = [
    ...["--result", "approved", "--resolution", "Agreed to place the bench."],
    ...[
      "--reasons",
      "People who tire should be able to stay by the water.",
      "--interests",
      "none-declared",
    ],
    ...[
      "--access",
      "open",
      "--summary",
      "There will be a bench by the pond.",
      "--look-back",
      "2028-01-20",
    ],
  ];
  const decided = await run(["decide", ID, ...said, ...at], { cwd: folder.path });
  expect(decided.stderr).toBe("");
  expect(decided.stdout).toContain(
    "Taken from the plan: who decided, the power used, the key decision.",
  );
});
