import { dayInWords, onDayInWords } from "../record/day-in-words.ts";
import { isWholeDay } from "../record/day-span.ts";
import { callInEnds, effectiveFrom } from "../record/call-in.ts";
import type { CallIn, Decision } from "../record/model.ts";
import { unknownYearWords } from "../record/working-days.ts";
import { bodyName } from "./bodies.ts";
import type { LifeContext } from "./model.ts";

/** What a decision may be called in until, and from when it may be acted on, in notes for a person. */
export interface WithCallIn {
  entry: Decision;
  notes: string[];
}

/**
 * A decision with its call-in, as its body's constitution has it, and the day it takes effect. What
 * was given is kept; what cannot be counted is left open, and said. Only what is approved has either.
 */
export function callInFor(decision: Decision, context: LifeContext): WithCallIn {
  const { body = "", on = context.today, result = "" } = decision;
  if (!result.startsWith("approved")) return { entry: decision, notes: [] };
  const given: CallIn = decision["call-in"] ?? {};
  const days = given["working-days"] ?? daysOf(body, decision, context);
  if (days === undefined) return { entry: inForce(decision, on), notes: [] };
  if (days > 0 && given["waived-because"] === undefined) {
    return counted(decision, { published: on, ...given, "working-days": days }, context);
  }
  const entry = inForce({ ...decision, "call-in": { ...given, "working-days": 0 } }, on);
  const note = `It may not be called in, and takes effect ${onDayInWords(entry["effective-from"])}.`;
  return { entry, notes: [note] };
}

function counted(
  decision: Decision,
  given: CallIn & { published: string; "working-days": number },
  context: LifeContext,
): WithCallIn {
  const { calendar } = context;
  const { published, "working-days": days } = given;
  if (!isWholeDay(published)) {
    const note = `The days of the call-in were not counted: it is only known that the decision was published ${onDayInWords(published)}.`;
    return { entry: { ...decision, "call-in": inOrder(given) }, notes: [note] };
  }
  const last = callInEnds(published, days, calendar);
  const first = effectiveFrom(published, days, calendar);
  if (last.on === undefined || first.on === undefined) {
    const year = unknownYear(last, first);
    const [message, fix] = unknownYearWords(year, calendar);
    const note = `The end of the call-in could not be counted: ${message}. ${fix}`;
    return { entry: { ...decision, "call-in": inOrder(given) }, notes: [note] };
  }
  const callIn = inOrder({ ends: last.on, ...given });
  const entry = inForce({ ...decision, "call-in": callIn }, first.on);
  const over = last.passedOver.map(({ name }) => name);
  const without = over.length === 0 ? "" : `, not counting ${over.join(" and ")}`;
  const has = `${bodyName(decision.body ?? "", context)} has ${days} clear working days for a call-in`;
  const note = `${has}: it may be called in until ${dayInWords(callIn.ends)}${without}. It takes effect ${onDayInWords(entry["effective-from"])}.`;
  return { entry, notes: [note] };
}

/** In the order of the schema. */
function inOrder({ "working-days": days, published, ends, ...rest }: CallIn): CallIn {
  return {
    ...(days === undefined ? {} : { "working-days": days }),
    ...(published === undefined ? {} : { published }),
    ...(ends === undefined ? {} : { ends }),
    ...rest,
  };
}

/** Only an executive's decision can be called in, unless the person says otherwise. */
function daysOf(body: string, { capacity }: Decision, { bodies }: LifeContext): number | undefined {
  if (capacity !== "executive") return undefined;
  return bodies.find(({ id }) => id === body)?.["call-in-working-days"];
}

function inForce(decision: Decision, from: string): Decision & { "effective-from": string } {
  return { ...decision, "effective-from": decision["effective-from"] ?? from };
}

type Counted = ReturnType<typeof callInEnds>;

function unknownYear(...counted: readonly Counted[]): number {
  for (const one of counted) if (one.on === undefined) return one.unknownYear;
  return 0;
}
