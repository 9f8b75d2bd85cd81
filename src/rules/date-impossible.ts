import type { Path } from "../finding.ts";
import { eachValue } from "../record/each-value.ts";
import { fieldAt } from "../record/fields.ts";
import { quote } from "../yaml/quote.ts";
import { isInCalendar } from "../record/calendar-day.ts";
import type { RecordContext, RecordRule } from "./model.ts";

export const dateImpossible: RecordRule = {
  kind: "record",
  id: "date-impossible",
  severity: "error",
  summary: "A date does not exist",
  why: "If something is due on a day that never comes, nobody is reminded of it and it is never done.",
  fix: "Correct the date.",
  source: "Rightly's own record format 1, dates",
  examples: {
    good: `publication: {access: open, summary: There will be a bench., retain-until: 2032-02-29}\n`,
    bad: `publication:
  access: open
  summary: There will be a bench.
  retain-until: 2031-02-29 # <-
`,
  },
  check: (context) =>
    [...fieldDates(context), ...answerDates(context)].map(([path, date]) => ({
      path,
      message: `${quote(date)} is not a day in the calendar`,
    })),
};

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Whether a text looks like a date and is none. */
function isNoDay(text: string): boolean {
  return DATE.test(text) && !isInCalendar(text);
}

type Dated = [path: Path, date: string];

function fieldDates({ record }: RecordContext): Dated[] {
  const day = record.id.slice(0, 10);
  const id: Dated[] = isNoDay(day) ? [[["id"], day]] : [];
  const fields = datesIn(record).filter(([path]) => fieldAt(path)?.kind === "date");
  return [...id, ...fields];
}

/** Every text that looks like a date and is none, with its path. */
function datesIn(value: unknown): Dated[] {
  const dates: Dated[] = [];
  eachValue(value, (one, path) => {
    if (typeof one === "string" && isNoDay(one)) dates.push([[...path], one]);
    return undefined;
  });
  return dates;
}

/** Answers to questions that ask for a day. */
function answerDates({ written }: RecordContext): Dated[] {
  return written.flatMap((one): Dated[] => {
    if (one.kind !== "value" || one.question.type !== "date") return [];
    return typeof one.value === "string" && isNoDay(one.value) ? [[one.path, one.value]] : [];
  });
}
