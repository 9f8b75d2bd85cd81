import { keyNoticeToGive } from "../record/planned-notice.ts";
import type { Problem, RecordRule } from "./model.ts";
import { stillPlanned } from "./words/still-planned.ts";
import { noticeInWords } from "./words/notice-to-give.ts";

export const plannedNoticeShort: RecordRule = {
  kind: "record",
  id: "planned-notice-short",
  severity: "warning",
  summary: "A key decision is planned for a day before its 28 clear days of notice are over",
  why: "People have a right to know that something large will be decided, while they can still be heard. Before the meeting it can still be moved.",
  fix: "Plan it for a later day, or name the exception that is used.",
  source: "SI 2012/2089, regulations 9 to 11",
  examples: {
    good: `status: proposed
put-to:
  - {body: town-council, decider: Cabinet, capacity: executive, on: 2027-01-20, key: {is: true, because: Two wards., notice-published: 2026-12-01}}
decisions: []
history: []
`,
    bad: `status: proposed
put-to:
  - body: town-council
    decider: Cabinet
    capacity: executive
    on: 2026-12-15
    key:
      is: true
      because: Two wards.
      notice-published: 2026-12-01 # <-
decisions: []
history: []
`,
  },
  check: ({ record, today }) =>
    stillPlanned(record, today).flatMap(([plan, at]): Problem[] => {
      const notice = keyNoticeToGive(plan);
      if (notice === undefined) return [];
      const words = {
        what: "the notice of this key decision",
        otherwise: "name the exception that is used and say why",
      };
      const field = notice.published === undefined ? "is" : "notice-published";
      return [{ path: ["put-to", at, "key", field], ...noticeInWords(notice, today, words) }];
    }),
};
