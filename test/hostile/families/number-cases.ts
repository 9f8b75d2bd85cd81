/** Numbers and days at and beyond their ends. */
import { ID, recordPlus, recordWith, SUMMARY } from "../base.ts";
import { ACCEPTED, breaks, refuses } from "../hostile-case.ts";
import type { HostileCase, Verdict } from "../hostile-case.ts";

const MALFORMED = breaks("value-malformed");

const AMOUNTS: readonly (readonly [amount: string, verdict: Verdict])[] = [
  ["1e400", breaks("file-unreadable")],
  ["-1", MALFORMED],
  ["-0", ACCEPTED],
  ["9007199254740993", breaks("file-unreadable")],
  ["1e300", breaks("file-unreadable")],
  ["0.1e-300", ACCEPTED],
  ["1_000", MALFORMED],
  ["1,000", breaks("field-unknown")],
  ["'12'", MALFORMED],
  ["£12", MALFORMED],
  ["0o17", ACCEPTED],
];

const DAYS: readonly string[] = [
  "0000-00-00",
  "2026-02-30",
  "2026-13-01",
  "2026-00-10",
  "1900-02-29",
  "20261101",
  "2026-1-1",
  "+12026-01-01",
  "-2026-01-01",
  "2026-01-01T00:00:00Z",
  "1e9",
  "9".repeat(400),
  "'2026-01-01; rm -rf'",
  "tomorrow",
];

const DAYS_TYPED: readonly string[] = [
  "2026-02-30",
  "1e3",
  "-1",
  "0",
  "99999-01-01",
  "$(date)",
  "--help",
  "",
  "\u0662\u0660\u0662\u0666-01-01",
  "9".repeat(5000),
];

const FORMATS: readonly (readonly [format: string, verdict: Verdict])[] = [
  ["2", { code: 1 }],
  ["0", { code: 1 }],
  ["-1", { code: 1 }],
  ["1.5", { code: 1 }],
  ["'1'", { code: 1 }],
  ["[1]", { code: 1 }],
  ["99999999999999999999", { code: 1 }],
];

export const NUMBER_CASES: readonly HostileCase[] = [
  ...AMOUNTS.map(([amount, verdict]) => ({
    name: `the amount ${amount}`,
    files: recordWith(SUMMARY, `${SUMMARY}\n  money: {amount: ${amount}}`),
    verdict,
  })),
  ...DAYS.map((day) => ({
    name: `the day ${day.slice(0, 40)}`,
    files: recordWith("due: 2027-03-31", `due: ${day}`),
    verdict: { code: 1 } as const,
  })),
  ...DAYS_TYPED.map((day) => ({
    name: `--as-of ${JSON.stringify(day).slice(0, 40)}`,
    argv: ["check", "--as-of", day],
    verdict: { code: 2 } as const,
  })),
  ...FORMATS.map(([format, verdict]) => ({
    name: `format ${format}`,
    files: recordWith("format: 1", `format: ${format}`),
    verdict,
  })),
  ...["0", "-1", "1e9", "abc", "1/0", "0/4", "5/4", "1/99999999", "1/2/3"].map((part) => ({
    name: `the part ${part} of a check`,
    argv: ["check", "--shard", part],
    verdict: refuses(""),
  })),
  ...["0", "-1", "1e999", "x"].map((most) => ({
    name: `at most ${most} findings`,
    argv: ["check", "--max-findings", most],
    verdict: refuses(""),
  })),
  {
    name: "100,000 lines of history",
    files: recordPlus(`history:\n${"  - {on: 2026-11-02, event: drafted}\n".repeat(20_000)}`),
    verdict: breaks("file-unreadable"),
  },
  {
    name: "a path of a field with a place of 30 figures",
    argv: ["correct", ID, `actions.${"9".repeat(30)}.due`, "--is", "x", "--because", "y"],
    verdict: { code: 2 },
  },
];
