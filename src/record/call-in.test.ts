// Call-in and notice are counted as councils counted them in decisions they have published: neither end
// is counted, weekends and bank holidays are left out of working days, and a year whose bank holidays
// are not known is never guessed.
import fc from "fast-check";
import { expect, it } from "vitest";
import { shippedBankHolidays } from "./bank-holidays.ts";
import { callInEnds, clearDaysBetween, effectiveFrom } from "./call-in.ts";
import { addDays, daysBetween, isWeekend } from "./days.ts";
import { addWorkingDays, unknownYearWords, workingCalendar } from "./working-days.ts";

const ENGLAND = workingCalendar(shippedBankHolidays());

/** Decisions that councils have published: when, how many clear working days, in force from. */
it.each([
  {
    council: "Peterborough",
    published: "2020-06-17",
    days: 3,
    ends: "2020-06-22",
    effective: "2020-06-23",
  },
  {
    council: "Buckinghamshire",
    published: "2022-03-31",
    days: 3,
    ends: "2022-04-05",
    effective: "2022-04-06",
  },
  {
    council: "Buckinghamshire, over Easter",
    published: "2021-03-30",
    days: 4,
    ends: "2021-04-07",
    effective: "2021-04-08",
  },
  {
    council: "Sefton",
    published: "2015-11-11",
    days: 5,
    ends: "2015-11-18",
    effective: "2015-11-19",
  },
])("$council: $published with $days clear working days is in force from $effective", (one) => {
  expect(callInEnds(one.published, one.days, ENGLAND).on).toBe(one.ends);
  expect(effectiveFrom(one.published, one.days, ENGLAND).on).toBe(one.effective);
});

it("counts 28 clear days from the notice of 12 September 2018 to the meeting of 11 October (Leeds)", () => {
  expect(clearDaysBetween("2018-09-12", "2018-10-11")).toBe(28);
});

it.each([
  { notice: "2026-03-01", meeting: "2026-03-02", clear: 0 },
  { notice: "2026-03-01", meeting: "2026-03-01", clear: -1 },
  { notice: "2024-02-28", meeting: "2024-03-01", clear: 1 },
  { notice: "2026-03-27", meeting: "2026-03-30", clear: 2 },
])("has $clear clear days between $notice and $meeting", ({ notice, meeting, clear }) => {
  expect(clearDaysBetween(notice, meeting)).toBe(clear);
});

it("is in force on the next working day when the call-in ends on a Friday", () => {
  expect(callInEnds("2026-12-15", 3, ENGLAND).on).toBe("2026-12-18");
  expect(effectiveFrom("2026-12-15", 3, ENGLAND).on).toBe("2026-12-21");
});

it("is in force at once where there is no call-in", () => {
  expect(effectiveFrom("2026-12-19", 0, ENGLAND)).toEqual({ on: "2026-12-19", passedOver: [] });
});

it("names what it passed over", () => {
  expect(addWorkingDays("2021-03-30", 4, ENGLAND)).toEqual({
    on: "2021-04-07",
    passedOver: [
      { on: "2021-04-02", name: "Good Friday" },
      { on: "2021-04-05", name: "Easter Monday" },
    ],
  });
});

it("leaves out days on which these offices are closed, and calls a bank holiday by its own name", () => {
  const closed = [
    { on: "2026-12-24", name: "Offices closed" },
    { on: "2026-12-25", name: "Offices closed" },
  ];
  const here = workingCalendar(shippedBankHolidays(), closed);
  expect(addWorkingDays("2026-12-23", 1, here)).toEqual({
    on: "2026-12-29",
    passedOver: [
      { on: "2026-12-24", name: "Offices closed" },
      { on: "2026-12-25", name: "Christmas Day" },
      { on: "2026-12-28", name: "Boxing Day" },
    ],
  });
});

it.each([
  { published: "2027-12-29", days: 3, unknownYear: 2028 },
  { published: "2035-05-01", days: 1, unknownYear: 2035 },
  { published: "2011-12-01", days: 1, unknownYear: 2011 },
])("says that $unknownYear is not known, and gives no day", ({ published, days, unknownYear }) => {
  expect(callInEnds(published, days, ENGLAND)).toEqual({ unknownYear });
});

it("reaches the last day that is known, and the weekend after it", () => {
  expect(callInEnds("2027-12-29", 2, ENGLAND).on).toBe("2027-12-31");
});

it("says in words which years are known and what to do", () => {
  expect(unknownYearWords(2031, ENGLAND)).toEqual([
    "the bank holidays of 2031 are not known here, those from 2012 to 2027 are",
    "Save a newer https://www.gov.uk/bank-holidays.json in the repository, and name it in rightly.yaml as bank-holidays.",
  ]);
  const none = workingCalendar({ days: [], years: new Set() });
  expect(unknownYearWords(2031, none)[0]).toContain("not known here, none are");
});

it("counts every working day once: as many as lie between, whatever the day and the number", () => {
  const holidays = new Set(shippedBankHolidays().days.map(({ on }) => on));
  fc.assert(
    fc.property(fc.nat(5000), fc.integer({ min: 1, max: 60 }), (offset, count) => {
      const from = addDays("2012-01-01", offset);
      const { on } = addWorkingDays(from, count, ENGLAND);
      if (on === undefined) return on === undefined && offset > 5000 - 100;
      const between = Array.from({ length: daysBetween(from, on) }, (_, at) =>
        addDays(from, at + 1),
      );
      const working = between.filter((day) => !isWeekend(day) && !holidays.has(day));
      return working.length === count && working.at(-1) === on;
    }),
  );
});
