import { dayInWords } from "../../record/day-in-words.ts";
import { firstDayAfterNotice } from "../../record/planned-notice.ts";
import type { NoticeToGive } from "../../record/planned-notice.ts";
import type { Problem } from "../model.ts";
import { inDays } from "./days.ts";

/**
 * A notice that will be given, as a person is told of it: a note while there is time, a warning when
 * there is none.
 * @param what "the notice of this key decision"
 * @param otherwise What can be done instead of waiting, as the end of a sentence.
 */
export function noticeInWords(
  { needs, planned, last, published }: NoticeToGive,
  today: string,
  { what, otherwise }: { what: string; otherwise: string },
): Omit<Problem, "path"> {
  const of = `the ${needs} clear days before ${dayInWords(planned)}`;
  if (published === undefined && today <= last) {
    return {
      severity: "note",
      message: `${what} is not published, and ${of} begin after ${dayInWords(last)}`,
      fix: `Publish it by ${dayInWords(last)}, and write the day.`,
    };
  }
  const first = published?.on ?? today;
  const message =
    published === undefined
      ? `${what} is not published, and it is too late for ${of}`
      : `${what} leaves ${clearInWords(published.clear)} before ${dayInWords(planned)}, and it needs ${needs}`;
  const day = dayInWords(firstDayAfterNotice(first, needs));
  return { message, fix: `Plan it for ${day} or later, or ${otherwise}.` };
}

function clearInWords(clear: number): string {
  return clear < 0 ? "no time" : `${inDays(clear).replace(" ", " clear ")}`;
}
