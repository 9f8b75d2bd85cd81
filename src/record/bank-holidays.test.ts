// The bank holidays that come with the program are those that an independent library works out, year
// by year; of a year that is not all there, nothing is claimed.
import Holidays from "date-holidays";
import { expect, it } from "vitest";
import { parseBankHolidays, shippedBankHolidays } from "./bank-holidays.ts";
import { isWeekend } from "./days.ts";

const { days, years } = shippedBankHolidays();

/** In 2012 the spring holiday was moved beside the Diamond Jubilee; the library leaves it in May. */
const THEIR_SLIP: Readonly<Record<string, string>> = { "2012-05-28": "2012-06-04" };

it.each([...years])("has the bank holidays of %i, as date-holidays has them", (year) => {
  const theirs = new Holidays("GB", "ENG")
    .getHolidays(year)
    .filter(({ type }) => type === "public" || type === "bank")
    .map(({ date }) => date.slice(0, 10))
    .map((day) => THEIR_SLIP[day] ?? day)
    .filter((day) => !isWeekend(day));
  const ours = days.filter(({ on }) => on.startsWith(`${year}-`)).map(({ on }) => on);
  expect(ours).toEqual([...new Set(theirs)].sort());
});

it("covers the years around which the program was made, without a gap", () => {
  expect([...years]).toEqual(Array.from({ length: 16 }, (_, at) => 2012 + at));
});

it("is in the order of its days, each once and none on a weekend", () => {
  const all = days.map(({ on }) => on);
  expect(all).toEqual([...new Set(all)].sort());
  expect(all.filter(isWeekend)).toEqual([]);
});

const EVENTS = days.filter(({ on }) => on.startsWith("2026"));

function published(events: unknown): unknown {
  return { "england-and-wales": { division: "england-and-wales", events } };
}

it("reads a newer copy, and claims a year only when all its days are there", () => {
  const events = EVENTS.map(({ on, name }) => ({ title: name, date: on.replace("2026", "2031") }));
  expect(parseBankHolidays(published(events))?.years).toEqual(new Set([2031]));
  expect(parseBankHolidays(published(events.slice(1)))?.years).toEqual(new Set());
});

it.each([
  ["text", "holidays"],
  ["a list", []],
  ["another division", { scotland: { events: [] } }],
  ["no list of events", published("none")],
  ["an event that is text", published(["2026-01-01"])],
  ["an event without a title", published([{ date: "2026-01-01" }])],
  ["a day that is not in the calendar", published([{ title: "New", date: "2026-02-30" }])],
  ["a day written otherwise", published([{ title: "New", date: "01/01/2026" }])],
])("does not read %s", (_, value) => {
  expect(parseBankHolidays(value)).toBeUndefined();
});
