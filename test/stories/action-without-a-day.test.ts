// Promise: what has no day any more is taken away from calendars that had it, and what never had one is in none.
import { expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import type { DecisionRecord } from "../../src/record/model.ts";
import { serialiseRecord } from "../../src/record/serialise.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

const [{ due, id = "", ...first }, ...others] = RIVERSIDE.actions as [
  NonNullable<DecisionRecord["actions"]>[number],
];
const WITHOUT: DecisionRecord = { ...RIVERSIDE, actions: [{ id, ...first }, ...others] };

async function calendar(record: DecisionRecord): Promise<string | undefined> {
  const { path: cwd } = makeParks({ [fileOf(RIVERSIDE)]: serialiseRecord(record) });
  const { stdout } = await run(["actions", "--format", "ics"], { cwd });
  return stdout.split("BEGIN:VEVENT").find((event) => event.includes(`UID:${id}.`));
}

it.each(["actions.0.due", `actions.${id}.due`])(
  "is cancelled on the day it had: %s",
  async (field) => {
    expect(await calendar(RIVERSIDE)).toContain("STATUS:CONFIRMED");
    const taken = { on: "2026-10-01", field, was: due!, is: "No day.", because: "Not known yet." };
    const event = await calendar({ ...WITHOUT, errata: [taken] });
    expect(event).toContain("STATUS:CANCELLED");
    expect(event).toContain(`DTSTART;VALUE=DATE:${due!.replaceAll("-", "")}`);
    expect(event).toContain("SEQUENCE:");
    expect(await calendar(WITHOUT)).toBeUndefined();
  },
);
