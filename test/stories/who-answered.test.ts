// Promise: a consultation that is given in a form is in the record, with what is counted; the paper, the register and
// the log say how long it was open and how many answered, of whom some belong to no one group; and evidence that
// disagrees is shown at both.
import { expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { parseRecord } from "../../src/record/parse.ts";
import { serialiseRecord } from "../../src/record/serialise.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

const FORM = `title: A bench by the river
framework: parks
consultations:
  - method: A form in the park and two walks
    opens: 1 September 2026
    closes: 13 October 2026
    where:
    responses:
      total: 1,212
      by-group: [{who: children, count: 150}]
      base: Answers, and not people.
evidence:
  - title: Count of visitors
  - {title: Survey of shops, disagrees-with: [ev-count-of-visitors]}
`;

it("is taken from a form, with an id of its own", async () => {
  const folder = makeParks();
  folder.write("form.yaml", FORM);
  const { code, stderr } = await run(["new", "--answers", "form.yaml"], { cwd: folder.path });
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  const name = folder.files().find((file) => /decisions.*by-the-river.*yaml$/.test(file));
  const { record, faults } = parseRecord(folder.read(name!));
  expect(faults).toEqual([]);
  expect(record?.consultations).toEqual([
    {
      id: "con-a-form-in-the",
      method: "A form in the park and two walks",
      opens: "2026-09-01",
      closes: "2026-10-13",
      responses: {
        total: 1212,
        "by-group": [{ who: "children", count: 150 }],
        base: "Answers, and not people.",
      },
    },
  ]);
  expect(record?.evidence?.[1]?.["disagrees-with"]).toEqual(["ev-count-of-visitors"]);
});

it("is in every paper and in the log", async () => {
  const [first, ...others] = RIVERSIDE.evidence!;
  const record = {
    ...RIVERSIDE,
    consultations: [
      {
        id: "con-walks",
        method: "A form and two walks",
        opens: "2025-02-01",
        closes: "2025-03-02",
        responses: { total: 212, "by-group": [{ who: "children", count: 150 }] },
      },
    ],
    evidence: [
      first!,
      ...others,
      { id: "ev-shops", title: "Survey of shops", "disagrees-with": [first!.id!] },
    ],
  };
  const folder = makeParks({ [fileOf(record)]: serialiseRecord(record) });
  const { stdout } = await run(["paper", fileOf(record), "--stdout"], { cwd: folder.path });
  expect(stdout).toContain("28 clear days");
  expect(stdout).toContain("Children: 150; no one group: 62");
  expect(stdout.match(/Disagrees with.*/g)).toEqual([
    expect.stringContaining("Survey of shops"),
    expect.stringContaining(first!.title!),
  ]);
  const log = JSON.parse((await run(["log", "--format", "json"], { cwd: folder.path })).stdout) as {
    records: { id: string; consultations?: unknown }[];
  };
  expect(log.records.find(({ id }) => id === record.id)?.consultations).toMatchObject([
    { "clear-days": 28, responses: { total: 212 } },
  ]);
});

it("is told by the month where no more is known, and its length is not counted", async () => {
  const record = {
    ...RIVERSIDE,
    consultations: [{ id: "con-walks", method: "A form", opens: "2024-11", closes: "2025-01-20" }],
  };
  const folder = makeParks({ [fileOf(record)]: serialiseRecord(record) });
  const { stdout } = await run(["paper", fileOf(record), "--stdout"], { cwd: folder.path });
  expect(stdout).toMatch(/Opened.*November 2024/);
  expect(stdout).toMatch(/How long.*Not counted/);
  const log = JSON.parse((await run(["log", "--format", "json"], { cwd: folder.path })).stdout) as {
    records: { id: string; consultations?: object[] }[];
  };
  const [told] = log.records.find(({ id }) => id === record.id)?.consultations ?? [];
  expect(told).toMatchObject({ opens: "2024-11", closes: "2025-01-20" });
  expect(told).not.toHaveProperty("clear-days");
});
