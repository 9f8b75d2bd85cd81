import { askedOf } from "../framework/asked.ts";
import type { Asked } from "../framework/asked.ts";
import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import type { RecordContext, Surroundings, TextAt } from "./model.ts";
import { textsIn } from "./words/texts-in.ts";
import { shippedBankHolidays } from "../record/bank-holidays.ts";
import { workingCalendar } from "../record/working-days.ts";
import { writtenAnswers } from "../record/written-answers.ts";
import type { WorkingCalendar } from "../record/working-days.ts";
import type { Written } from "../record/written-answers.ts";

/** What the rules are given of one record. What many of them look at is worked out once, when asked for. */
export function recordContext(
  record: DecisionRecord,
  name: string,
  framework: Framework | undefined,
  surroundings: Surroundings,
): RecordContext {
  const answers = record.answers ?? {};
  let asked: readonly Asked[] | undefined;
  let written: readonly Written[] | undefined;
  let texts: readonly TextAt[] | undefined;
  return {
    ...surroundings,
    record,
    name,
    framework,
    calendar: surroundings.calendar ?? shippedCalendar(),
    get asked() {
      asked ??= framework === undefined ? [] : askedOf(framework, answers, record.stage);
      return asked;
    },
    get written() {
      written ??= framework === undefined ? [] : writtenAnswers(framework, answers);
      return written;
    },
    get texts() {
      texts ??= textsIn(record, []);
      return texts;
    },
  };
}

let shipped: WorkingCalendar | undefined;

function shippedCalendar(): WorkingCalendar {
  shipped ??= workingCalendar(shippedBankHolidays());
  return shipped;
}
