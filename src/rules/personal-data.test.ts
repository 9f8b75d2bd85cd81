// Promise: what identifies a person is found at its exact place, what only looks like it is left alone, and nothing that is found is quoted.
import { describe, expect, it } from "vitest";
import { parseRecord } from "../record/parse.ts";
import { recordContext } from "./context.ts";
import { isInsuranceNumber, isNhsNumber, isPupilNumber } from "./personal/check-digits.ts";
import { RECORD_RULES } from "./registry.ts";
import { recordFaults } from "./run.ts";
import { layOver, parkVersion } from "./testing/lay-over.ts";

const RULES = RECORD_RULES.filter((rule) => rule.hidesText === true);

/** `severity rule text` of what is found in a summary, the text as it is at the place given. */
function found(summary: string, personalDataAllow: readonly string[] = []): string[] {
  return foundIn(`  summary: ${JSON.stringify(summary)}\n`, personalDataAllow);
}

/** The same for lines of a proposal. */
function foundIn(lines: string, personalDataAllow: readonly string[] = []): string[] {
  const text = layOver(`status: draft\nproposal:\n${lines}`);
  const { record, yaml } = parseRecord(text);
  const around = { today: "2026-11-23", frameworks: [], bodies: [], places: [], personalDataAllow };
  const context = recordContext(record!, record!.id, parkVersion(record!.framework), around, text);
  return recordFaults(RULES, context, yaml).map(({ rule, severity, place, message, why, fix }) => {
    const at = text.split("\n")[place.line - 1]!.slice(place.column - 1, place.endColumn - 1);
    expect(`${message} ${why} ${fix}`).not.toContain(at);
    return `${severity} ${rule} ${at}`;
  });
}

it.each([
  ["NHS number 9434765919 was seen", "error personal-nhs-number 9434765919"],
  ["See 943-476-5919.", "error personal-nhs-number 943-476-5919"],
  ["The file of 999 000 0018", "error personal-nhs-number 999 000 0018"],
  ["Asked by Q881999925001", "error personal-pupil-number Q881999925001"],
  ["Asked by P88199992501A", "error personal-pupil-number P88199992501A"],
  ["NI no AB123456C", "error personal-insurance-number AB123456C"],
  ["DOB: 03/05/2014", "error personal-birth-date 03/05/2014"],
  ["A girl, date of birth 3rd May 2014", "error personal-birth-date 3rd May 2014"],
  ["born 2014-05-03", "error personal-birth-date 2014-05-03"],
  ["Mail ada.o'hare@example.org", "warning personal-email ada.o'hare@example.org"],
  ["Ring +44 7700 900123", "warning personal-phone +44 7700 900123"],
  ["Ring (01632) 960123", "warning personal-phone (01632) 960123"],
  ["J.S. at Elm Academy", "warning personal-initials J.S."],
  ["Pupil JS of Elm Tree School", "warning personal-initials Pupil JS"],
  ["They live at SS1 2AB", "warning personal-postcode SS1 2AB"],
  ["For 3 children", "error small-number 3"],
  ["For two autistic boys", "error small-number two"],
  ["One young person objected", "warning small-number One"],
  ["For 7 pupils", "warning small-number 7"],
  ["4 young people with SEND replied", "warning small-number 4"],
])("finds in %j", (summary, expected) => {
  expect(found(summary)).toEqual([expected]);
});

it.each([
  "2 wards, three options, Year 5, Key Stage 2, aged 4-11, five strands, 18 aims and 1+1 year",
  "Year 5 pupils and Key Stage 2 children of ages 4 to 11 in 2 schools",
  "£9434765919 or 9434765919.50 or paper 94347659190 or 1.9434765919",
  "0000000000 and 4444444444",
  "Ring 0345 743 0430, 0300 123 4567, 0800 123 4567, 116 123, 999 or 101",
  "Clause 3.4 and section 19 of the Act 2014, order 2012/2089",
  "Two families in three, one child in four, seven young people in ten, one in three children",
  "Six students at a time, fewer than 5 children, under 5 children, more than 3 families",
  "Sixty places for three hundred students, four evenings with parents, two family hubs",
  "Three parent carer forums, one family centre, two children's homes",
  "Child Y and Mrs X at Elm School, SEN at Elm Academy, NHS and St. Mary's School",
  "Form QQ 12 34 56 A and B1 23 45 67 D",
  "From 3 May 2026, born in 2014 or later",
  "Write to info@council.example or send.local-offer@council.example",
  "CM1, plan B12 3C and the A12",
  "420 young people, 34 children, 10 families",
])("leaves alone %j", (summary) => {
  expect(found(summary)).toEqual([]);
});

it("leaves alone what the repository allows, and nothing else", () => {
  const summary = "County Hall, CM1 1QH, and a house at SS1 2AB";
  expect(found(summary, ["CM1  1qh"])).toEqual(["warning personal-postcode SS1 2AB"]);
  expect(found("Ring 07700 900123", ["07700 900123"])).toEqual([]);
  expect(found("Ring 07700 900123", ["", " "])).toHaveLength(1);
});

it.each([
  ["  #  Ring 07700 900123 first.\n  summary: One.\n", "warning personal-phone 07700 900123"],
  ["  summary: One. # for 943 476 5919\n", "error personal-nhs-number 943 476 5919"],
  ["  summary: One. # for 3 children\n", "warning small-number 3"],
])("finds in the comment %j", (lines, expected) => {
  expect(foundIn(lines)).toEqual([expected]);
});

it("leaves alone a comment about nobody", () => {
  expect(foundIn("  # About 420 young people, see section 4.\n  summary: One.\n")).toEqual([]);
});

describe("the arithmetic", () => {
  it.each([
    [isNhsNumber, "9434765919", true],
    [isNhsNumber, "9434765918", false],
    [isNhsNumber, "9990000018", true],
    [isNhsNumber, "0000000000", false],
    [isNhsNumber, "943476591", false],
    [isPupilNumber, "B801200005001", true],
    [isPupilNumber, "A801200005001", false],
    [isPupilNumber, "Q881999925001", true],
    [isPupilNumber, "P88199992501A", true],
    [isPupilNumber, "P88199992501I", false],
    [isInsuranceNumber, "AB123456C", true],
    [isInsuranceNumber, "QQ123456A", false],
    [isInsuranceNumber, "GB123456A", false],
    [isInsuranceNumber, "AO123456A", false],
    [isInsuranceNumber, "AB123456E", false],
  ])("%o of %s", (accepts, number, expected) => {
    expect(accepts(number)).toBe(expected);
  });

  it("lets one ten-digit number in eleven through", () => {
    const last = (first: string): number =>
      [..."0123456789"].filter((digit) => isNhsNumber(first + digit)).length;
    const counts = Array.from({ length: 1100 }, (_, at) => last(String(401000000 + at)));
    expect(Math.max(...counts)).toBe(1);
    expect(counts.filter((count) => count === 0)).toHaveLength(100);
  });
});
