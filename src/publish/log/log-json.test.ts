// Promise: the JSON log is what its published schema says, and holds nothing a terminal would act on.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { expectFile } from "../../../test/support/expected.ts";
import { renderLogJson } from "./log-json.ts";
import { BENCH, GATES, RIVERSIDE, published } from "../testing/park-records.ts";

const schema = JSON.parse(readFileSync("schema/log.schema.json", "utf8")) as object;
const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(
  schema,
);

/** What the schema has against a log. */
function complaints(log: string): unknown {
  return validate(JSON.parse(log)) ? [] : validate.errors;
}

describe("renderLogJson", () => {
  it("keeps to its schema, from an empty log to a full one", () => {
    const exempt = { exempt: { paragraph: 3, "public-interest": "Bids." } };
    const secret = { ...RIVERSIDE, decisions: [{ resolution: exempt }] };
    const full = renderLogJson([BENCH, GATES, RIVERSIDE].map(published), "2026-11-23");
    expectFile("src/publish/testing/log.json", full);
    expect(complaints(full)).toEqual([]);
    expect(complaints(renderLogJson([published(secret)], "2026-11-23"))).toEqual([]);
    expect(complaints(renderLogJson([], "2026-11-23"))).toEqual([]);
  });

  it("would be caught if it held a field that the schema does not describe", () => {
    const log = renderLogJson([published(BENCH)], "2026-11-23").replace('"title"', '"titel"');
    expect(complaints(log)).not.toEqual([]);
  });

  it("says what is overdue from the day it is given", () => {
    const overdue = (asOf: string): unknown[] => {
      const log = JSON.parse(renderLogJson([published(RIVERSIDE)], asOf)) as {
        due: { overdue: boolean }[];
      };
      return log.due.map((due) => due.overdue);
    };
    expect(overdue("2026-10-31")).toEqual([false, false]);
    expect(overdue("2026-11-01")).toEqual([true, false]);
    expect(overdue("2027-03-11")).toEqual([true, true]);
  });

  it("escapes what a terminal acts on, and means the same", () => {
    const title = "a\u009b31m b\u202e c\u2028 d\u001b[0m";
    const log = renderLogJson([published({ ...BENCH, title })], "2026-11-23");
    expect(log).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028]/);
    expect((JSON.parse(log) as { records: { title: string }[] }).records[0]?.title).toBe(title);
  });
});
