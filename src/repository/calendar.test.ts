// A repository counts with the bank holidays that come with the program, or with a newer copy it names,
// and with its own closed days; a copy that cannot be used is refused with what to do.
import { expect, it } from "vitest";
import { makeFolder } from "../../test/support/folder.ts";
import { addWorkingDays } from "../record/working-days.ts";
import { readCalendar } from "./calendar.ts";
import { readConfiguration } from "./configuration.ts";

function after(files: Record<string, string>, day: string): unknown {
  const folder = makeFolder(files);
  return addWorkingDays(day, 1, readCalendar(readConfiguration(folder.path))).on;
}

it("leaves out the bank holidays that come with the program", () => {
  expect(after({ ".git/HEAD": "" }, "2026-12-24")).toBe("2026-12-29");
});

it("leaves out days the repository is closed besides", () => {
  const closed = "format: 1\nclosed-days: [{on: 2026-12-29, name: Offices closed}]\n";
  expect(after({ "rightly.yaml": closed }, "2026-12-24")).toBe("2026-12-30");
});

const DAYS = ["01-01", "04-11", "04-14", "05-05", "05-26", "08-25", "12-25", "12-26"];
const NEWER = JSON.stringify({
  "england-and-wales": {
    division: "england-and-wales",
    events: DAYS.map((day) => ({ title: "A holiday", date: `2031-${day}`, notes: "" })),
  },
});
const NAMED = "format: 1\nbank-holidays: law/bank-holidays.json\n";

it("counts with a newer copy in place of its own", () => {
  const files = { "rightly.yaml": NAMED, "law/bank-holidays.json": NEWER };
  expect(after(files, "2031-12-24")).toBe("2031-12-29");
  expect(after(files, "2026-12-24")).toBeUndefined();
});

it.each([
  ["no JSON", "{"],
  ["something else", "[]"],
  ["nothing", ""],
])("refuses a file that holds %s", (_, text) => {
  const folder = makeFolder({ "rightly.yaml": NAMED, "law/bank-holidays.json": text });
  expect(() => readCalendar(readConfiguration(folder.path))).toThrow(
    '"law/bank-holidays.json" does not hold the bank holidays of England and Wales',
  );
});

it("refuses a file that is not there", () => {
  const folder = makeFolder({ "rightly.yaml": NAMED });
  expect(() => readCalendar(readConfiguration(folder.path))).toThrow("bank-holidays.json");
});
