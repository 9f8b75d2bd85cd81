import { join } from "node:path";
import { UserError } from "../errors.ts";
import { parseBankHolidays, shippedBankHolidays } from "../record/bank-holidays.ts";
import type { BankHolidays } from "../record/bank-holidays.ts";
import { workingCalendar } from "../record/working-days.ts";
import type { WorkingCalendar } from "../record/working-days.ts";
import { withoutByteOrderMark } from "../yaml/decode.ts";
import { quote } from "../yaml/quote.ts";
import type { Configuration } from "./configuration-model.ts";
import { readText } from "./read.ts";

/**
 * The working days of a repository: without weekends, bank holidays and the days it is closed as well.
 * @throws UserError if the file of bank holidays it names cannot be used.
 */
export function readCalendar({ root, bankHolidays, closedDays }: Configuration): WorkingCalendar {
  const holidays =
    bankHolidays === undefined ? shippedBankHolidays() : readBankHolidays(root, bankHolidays);
  return workingCalendar(holidays, closedDays);
}

function readBankHolidays(root: string, name: string): BankHolidays {
  const holidays = parseBankHolidays(parsedJson(readText(join(root, name))));
  if (holidays !== undefined) return holidays;
  throw new UserError(`${quote(name)} does not hold the bank holidays of England and Wales`, {
    hint: "Save https://www.gov.uk/bank-holidays.json under that name, or take bank-holidays out of rightly.yaml",
  });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(withoutByteOrderMark(text));
  } catch {
    return undefined;
  }
}
