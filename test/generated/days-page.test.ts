// Promise: the page on days shows what the program counts for decisions that councils have published.
import { readFileSync } from "node:fs";
import { format } from "prettier";
import { expect, it } from "vitest";
import { dayInWords } from "../../src/record/day-in-words.ts";
import { shippedBankHolidays } from "../../src/record/bank-holidays.ts";
import { callInEnds, clearDaysBetween, effectiveFrom } from "../../src/record/call-in.ts";
import { workingCalendar } from "../../src/record/working-days.ts";
import { expectFile } from "../support/expected.ts";

const PAGE = "docs/days.md";
const ENGLAND = workingCalendar(shippedBankHolidays());

/** By whom, when it was published, and after how many clear working days it took effect. */
const PUBLISHED = [
  ["Peterborough", "2020-06-17", 3],
  ["Buckinghamshire", "2022-03-31", 3],
  ["Buckinghamshire, over Easter", "2021-03-30", 4],
  ["Sefton", "2015-11-11", 5],
] as const;

it("is counted by the program", async () => {
  const rows = PUBLISHED.map(([council, published, days]) => {
    const ends = dayInWords(callInEnds(published, days, ENGLAND).on);
    const effective = dayInWords(effectiveFrom(published, days, ENGLAND).on);
    return `| ${council} | ${dayInWords(published)} | ${days} | ${ends} | ${effective} |`;
  });
  const notice = clearDaysBetween("2018-09-12", "2018-10-11");
  const counted = `<!-- counted -->

| Council | Published | Clear working days | Call-in ends | In force from |
| --- | --- | --- | --- | --- |
${rows.join("\n")}

Between a notice of 12 September 2018 and the meeting of 11 October 2018 (Leeds) there are ${notice} clear days.

## Where`;
  const page = readFileSync(PAGE, "utf8").replace(/<!-- counted -->[^]*?## Where/, counted);
  expect(page).toContain("23 June 2020");
  expectFile(PAGE, await format(page, { parser: "markdown", printWidth: 100 }));
});
