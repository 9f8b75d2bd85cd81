import { dayInWords, onDayInWords } from "../record/day-in-words.ts";
import { isSurelyNotAfter } from "../record/day-span.ts";
import type { Decision } from "../record/decision-model.ts";
import type { Consultation, DecisionRecord } from "../record/model.ts";
import { isConfirmed } from "../record/status.ts";
import { isToldLater } from "../record/told-later.ts";
import type { Problem, RecordRule } from "./model.ts";

export const decisionBeforeConsultation: RecordRule = {
  kind: "record",
  id: "decision-before-consultation",
  severity: "error",
  summary: "A decision was taken before the consultation it relies on had closed",
  why: "People who answer must be able to change what is decided. Anyone who decides first has not heard them.",
  fix: "Correct the dates. If they are right, put the decision to the body again when the consultation has closed.",
  source:
    "R v Brent LBC, ex parte Gunning (1985) 84 LGR 168: the product of a consultation is taken into account",
  examples: {
    good: `consultations:
  - {id: con-walks, opens: 2026-02-01, closes: 2026-03-13, method: Two walks and a form.}
`,
    bad: `consultations:
  - {id: con-walks, opens: 2026-02-01, closes: 2026-04-13, method: Two walks and a form.}
decisions:
  - body: town-council
    decider: Parks committee
    capacity: non-executive
    on: 2026-03-20 # <-
    result: approved
    resolution: Agreed to place the bench.
    reasons: People who tire should be able to stay.
    interests: none-declared
`,
  },
  check: ({ record }) => {
    if (!isConfirmed(record.status)) return [];
    return (record.decisions ?? []).flatMap((decision, at) => {
      if (!settles(decision)) return [];
      return (record.consultations ?? []).flatMap((one): Problem[] => {
        if (!isReliedOn(one, decision, record) || !isOpenOn(one, decision.on)) return [];
        const message = `this was decided ${onDayInWords(decision.on ?? "")}, and the consultation was open until ${dayInWords(one.closes)}`;
        return [{ path: ["decisions", at, "on"], message }];
      });
    });
  },
};

/** Whether a body said yes or no, and did not put it off or advise another. */
function settles({ result, capacity }: Decision): boolean {
  if (capacity === "recommends-only") return false;
  return result === undefined || !["deferred", "recommended", "noted"].includes(result);
}

/**
 * What was agreed before anyone was asked, and has no answers, is leave to ask: it relies on nothing. A record
 * that is told later has the answers too, because anyone who tells it knows how it went on.
 */
function isReliedOn(
  { opens, responses }: Consultation,
  { on }: Decision,
  record: Pick<DecisionRecord, "entry">,
): boolean {
  if (typeof opens !== "string") return true;
  if (responses !== undefined && !isToldLater(record)) return true;
  return isSurelyNotAfter(opens, on);
}

/** Of a month or a year, only if it was open on every day of it. */
function isOpenOn({ closes }: Consultation, on: string | undefined): boolean {
  return isSurelyNotAfter(on, closes);
}
