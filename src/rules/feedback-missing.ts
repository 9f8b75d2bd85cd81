import { isUnsaid } from "../record/not-known.ts";
import type { Problem, RecordRule } from "./model.ts";
import { onDayInWords } from "../record/day-in-words.ts";
import { daySpan, isWholeDay } from "../record/day-span.ts";
import { daysBetween } from "../record/days.ts";
import { timeBetween } from "../record/time-between.ts";
import { lastDecided } from "./words/decided-on.ts";
import { numberOption } from "./words/option.ts";

export const feedbackMissing: RecordRule = {
  kind: "record",
  id: "feedback-missing",
  severity: "warning",
  summary: "People were heard but, long after the decision, nobody has told them the result",
  why: "People who gave their time and their story should hear from you what was done with it.",
  fix: "Tell them, and write the day in fed-back.",
  source: 'Lundy model of participation: audience and influence; "you said, we did"',
  options: {
    "within-days": { about: "Days after the decision by which people are told.", default: 90 },
  },
  examples: {
    good: `voice:
  - {who: children, asked: Where do you sit, how: A walk, said: By the ducks., changed: The bench faces the water., fed-back: 2026-04-02}
`,
    bad: `voice:
  - who: children # <-
    asked: Where do you sit
    how: A walk
    said: By the ducks.
    changed: The bench faces the water.
`,
  },
  check: (context) => {
    const { record, today } = context;
    const last = lastDecided(record);
    if (last === undefined) return [];
    const day = daySpan(last)?.last ?? last;
    const days = daysBetween(day, today);
    const within = numberOption(context, feedbackMissing, "within-days");
    if (!(days > within)) return [];
    return (record.voice ?? []).flatMap((voice, at): Problem[] => {
      if (voice.said === undefined || !isUnsaid(record, ["voice", at, "fed-back"])) return [];
      const when = isWholeDay(last) ? `${timeBetween(last, today)} ago` : onDayInWords(last);
      const message = `the decision was taken ${when}, and these people have not been told what changed because of them`;
      return [{ path: ["voice", at], message }];
    });
  },
};
