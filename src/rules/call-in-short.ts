import { dayInWords, onDayInWords } from "../record/day-in-words.ts";
import { unknownAt } from "../record/not-known.ts";
import type { Decision } from "../record/decision-model.ts";
import { daySpan, isSurelyBefore, isWholeDay } from "../record/day-span.ts";
import { powerFor } from "../record/powers.ts";
import { callInEnds } from "../record/call-in.ts";
import { unknownYearWords } from "../record/working-days.ts";
import type { ConfiguredBody, Problem, RecordContext, RecordRule } from "./model.ts";

export const callInShort: RecordRule = {
  kind: "record",
  id: "call-in-short",
  severity: "error",
  summary: "The call-in is shorter than its clear working days",
  why: "Members have these days to ask for the decision to be looked at again. A bank holiday counted by mistake takes one away.",
  fix: "Correct the day the call-in ends, and the day the decision takes effect.",
  source: "The body's constitution; GOV.UK bank holidays",
  examples: {
    good: `decisions:
  - {body: town-council, decider: Cabinet, capacity: executive, on: 2026-03-30, result: approved, resolution: Agreed., reasons: People who tire should be able to stay., interests: none-declared, key: {is: false, because: One ward and little money.}, call-in: {working-days: 4, published: 2026-03-31, ends: 2026-04-08}, effective-from: 2026-04-09}
`,
    bad: `decisions:
  - body: town-council
    decider: Cabinet
    capacity: executive
    on: 2026-03-30
    result: approved
    resolution: Agreed.
    reasons: People who tire should be able to stay.
    interests: none-declared
    key: {is: false, because: One ward and little money.}
    call-in:
      working-days: 4
      published: 2026-03-31
      ends: 2026-04-06 # <-
`,
  },
  check: (context) =>
    (context.record.decisions ?? []).flatMap((decision, at): Problem[] => {
      const body = context.bodies.find(({ id }) => id === decision.body);
      if (unknownAt(context.record, ["decisions", at, "call-in", "published"])) return [];
      return problems(decision, body, context).map((problem) => ({
        ...problem,
        path: ["decisions", at, "call-in", ...problem.path],
      }));
    }),
};

function problems(
  decision: Decision,
  body: ConfiguredBody | undefined,
  context: RecordContext,
): Problem[] {
  return [...tooFew(decision, body), ...tooEarly(decision, context)];
}

function tooFew(decision: Decision, body: ConfiguredBody | undefined): Problem[] {
  const { "call-in": callIn } = decision;
  const given = callIn?.["working-days"];
  const asked = powerFor(body, decision)?.["call-in-working-days"];
  if (given === undefined || asked === undefined || given >= asked) return [];
  if (callIn?.["waived-because"] !== undefined) return [];
  const message = `the call-in has ${days(given)}, but ${body?.id} has ${days(asked)}`;
  return [{ path: ["working-days"], message, fix: `Write ${asked}, or correct rightly.yaml.` }];
}

function tooEarly({ on, "call-in": callIn }: Decision, { calendar }: RecordContext): Problem[] {
  const { "working-days": count, published = on, ends } = callIn ?? {};
  if (count === undefined || published === undefined || ends === undefined) return [];
  // Another rule says of a day that it does not exist.
  const [from, end] = [daySpan(published), daySpan(ends)];
  if (from === undefined || end === undefined) return [];
  const counted = callInEnds(from.first, count, calendar);
  if (counted.on === undefined) {
    const [message, fix] = unknownYearWords(counted.unknownYear, calendar);
    return [
      { path: ["ends"], severity: "note", message: `${message}, so this day was not counted`, fix },
    ];
  }
  if (!isSurelyBefore(ends, counted.on)) return notCounted(published, ends);
  const without = withoutInWords(counted.passedOver);
  const message = `the call-in ends ${onDayInWords(ends)}, but ${days(count)} after ${dayInWords(from.first)}${without} end on ${dayInWords(counted.on)}`;
  return [{ path: ["ends"], message, fix: `Write ${counted.on}.` }];
}

function withoutInWords(passedOver: readonly { name: string; on: string }[]): string {
  const over = passedOver.map(({ name, on }) => `${name} (${dayInWords(on)})`).join(", ");
  return over === "" ? "" : ` without ${over}`;
}

/** From a month or to a year there are more days or fewer: that they are too few is not sure. */
function notCounted(published: string, ends: string): Problem[] {
  if (isWholeDay(published) && isWholeDay(ends)) return [];
  const [did, when] = isWholeDay(published) ? ["it ended", ends] : ["it was published", published];
  const message = `the days of the call-in were not counted: it is only said that ${did} ${onDayInWords(when)}`;
  const fix = "If the day can be found, write it. If not, leave it as it is.";
  return [{ path: ["ends"], severity: "note", message, fix }];
}

function days(count: number): string {
  return count === 1 ? "1 clear working day" : `${count} clear working days`;
}
