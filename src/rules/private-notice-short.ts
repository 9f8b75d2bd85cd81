import { privateNoticesToGive } from "../record/planned-notice.ts";
import type { Problem, RecordRule } from "./model.ts";
import { stillPlanned } from "./words/still-planned.ts";
import { noticeInWords } from "./words/notice-to-give.ts";

export const privateNoticeShort: RecordRule = {
  kind: "record",
  id: "private-notice-short",
  severity: "warning",
  summary:
    "A private meeting of an executive is planned before its notices have been out long enough",
  why: "Anyone may say that the meeting should be held in public, and must be answered before it. Without the two notices nobody can.",
  fix: "Publish the notices in time, or plan the meeting for a later day.",
  source: "SI 2012/2089, regulation 5",
  examples: {
    good: `status: proposed
put-to:
  - {body: town-council, decider: Cabinet, capacity: executive, on: 2027-01-20, private: {is: true, because: Bids are open., notices: [2026-11-20, 2027-01-08]}}
decisions: []
history: []
`,
    bad: `status: proposed
put-to:
  - body: town-council
    decider: Cabinet
    capacity: executive
    on: 2026-12-15
    private:
      is: true
      because: Bids are open.
      notices: # <-
        - 2026-11-20
        - 2026-12-08
decisions: []
history: []
`,
  },
  check: ({ record, today }) =>
    stillPlanned(record, today).flatMap(([plan, at]): Problem[] => {
      const [notice] = privateNoticesToGive(plan);
      if (notice === undefined) return [];
      const which = notice.needs === 5 ? "second" : "first";
      const words = {
        what: `the ${which} notice of this private meeting`,
        otherwise: "hold it in public",
      };
      const field = plan.private?.notices === undefined ? "is" : "notices";
      const place = field === "notices" ? ({ at: "key" } as const) : {};
      const path = ["put-to", at, "private", field];
      return [{ path, ...place, ...noticeInWords(notice, today, words) }];
    }),
};
