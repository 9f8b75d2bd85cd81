// Story: somebody starts a record from an earlier one. The case comes along, each answer is marked to be
// looked at again, and nothing of the decision does.
import { expect, it } from "vitest";
import { parseRecord } from "../../src/record/parse.ts";
import { BENCH_FILE, BENCH_ID, makeBench } from "../support/moved-bench.ts";
import { run } from "../support/run.ts";

const NEW_ID = "2027-10-04-a-bench-by-the-other-pond";
const NEW_FILE = `decisions/2027/${NEW_ID}.yaml`;
const ARGV = ["new", "A bench by the other pond", "--from", "a-bench-by-the-pond", "--no-input"];

async function started(more: string[] = []) {
  const folder = await makeBench("decided");
  const before = folder.read(BENCH_FILE);
  const done = await run([...ARGV, ...more], { cwd: folder.path, today: "2027-10-04" });
  expect(folder.read(BENCH_FILE)).toBe(before);
  const { record, faults } = parseRecord(folder.read(NEW_FILE));
  expect(faults).toEqual([]);
  return { done, folder, record: record!, earlier: parseRecord(before).record! };
}

it("brings the case along and nothing of the decision", async () => {
  const { done, record, earlier } = await started();
  expect(done.code).toBe(0);
  expect(record).toMatchObject({
    id: NEW_ID,
    title: "A bench by the other pond",
    status: "draft",
    links: { follows: [BENCH_ID] },
    options: earlier.options,
    answers: earlier.answers,
  });
  for (const gone of [
    ...(["decisions", "publication", "look-backs", "reviews", "attestations", "errata"] as const),
    ...(["put-to", "ended"] as const),
  ]) {
    expect(record, gone).not.toHaveProperty(gone);
  }
  expect(record.proposal?.author).toBeUndefined();
  expect(record.history).toEqual([{ on: "2027-10-04", event: "drafted" }]);
  expect(record.actions?.map(({ id }) => id)).toEqual(earlier.actions?.map(({ id }) => id));
  expect(record.actions?.some(({ due, status }) => due ?? status)).toBe(false);
  expect(record.evidence?.some(({ date }) => date)).toBe(false);
  expect(record.voice?.some((voice) => voice["fed-back"])).toBe(false);
});

it("marks what was carried over, and cannot be put forward until it was looked at", async () => {
  const { done, folder, record } = await started();
  const marks = record["open-questions"] ?? [];
  expect(marks.length).toBeGreaterThan(10);
  expect(new Set(marks.map(({ state, note }) => `${state} ${String(note)}`))).toEqual(
    new Set([`look-again From ${BENCH_ID}.`]),
  );
  expect(done.stdout).toContain("not answered yet");
  const at = { cwd: folder.path, today: "2027-10-04" };
  const refused = await run(["propose", NEW_ID, "--to", "ambleford-town-council"], at);
  expect(refused.code).not.toBe(0);
  expect((await run(["check", NEW_FILE], at)).stdout).not.toContain("error");
});

it("takes what is answered anew as answered", async () => {
  const { record } = await started(["--set", "proposal.summary=Another bench, by the other pond."]);
  const marked = (record["open-questions"] ?? []).map(({ question }) => question);
  expect(marked).not.toContain("proposal.summary");
  expect(marked).toContain("stage");
});

it("names the record that there is not", async () => {
  const folder = await makeBench("decided");
  const argv = ["new", "X", "--from", "no-such-record", "--no-input"];
  const { code, stderr } = await run(argv, { cwd: folder.path, today: "2027-10-04" });
  expect(code).not.toBe(0);
  expect(stderr).toContain("no-such-record");
});
