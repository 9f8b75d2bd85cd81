import { dayInWords, onDayInWords } from "../record/day-in-words.ts";
import { isWholeDay } from "../record/day-span.ts";
import { callInEnds, effectiveFrom } from "../record/call-in.ts";
import type { CallIn, Decision } from "../record/decision-model.ts";
import { isNotKnown } from "../record/not-known.ts";
import { callInDaysFor, powerFor } from "../record/powers.ts";
import { unknownYearWords } from "../record/working-days.ts";
import { bodyName } from "./bodies.ts";
import type { LifeBody, LifeContext } from "./model.ts";

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
  const { on = context.today, result = "" } = decision;
  const given: CallIn = decision["call-in"] ?? {};
  // What is said not to be known is not counted.
  const isUnknown = isNotKnown(given) || isNotKnown(given["working-days"]);
  if (isUnknown || !result.startsWith("approved")) return { entry: decision, notes: [] };
  const own = context.bodies.find(({ id }) => id === decision.body);
  const days = given["working-days"] ?? callInDaysFor(own, { ...decision, on });
  if (days === undefined) return uncounted(decision, own, on);
  if (days > 0 && given["waived-because"] === undefined) {
    return counted(decision, { published: on, ...given, "working-days": days }, context);
  }
  const entry = inForce({ ...decision, "call-in": { ...given, "working-days": 0 } }, on);
  const note = `It may not be called in, and takes effect ${onDayInWords(entry["effective-from"])}.`;
  return { entry, notes: [note] };
}

/** Without a call-in it takes effect at once; where only other days have one, nobody can say. */
function uncounted(decision: Decision, body: LifeBody | undefined, on: string): WithCallIn {
  if (body === undefined || !hasOnOtherDays(body, { ...decision, on })) {
    return { entry: inForce(decision, on), notes: [] };
  }
  const note = `rightly.yaml does not say how long a decision of ${body.name} could be called in on ${dayInWords(on)}, so the day it takes effect is left open.`;
  return { entry: decision, notes: [note] };
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

/** Whether the executive of a body has a call-in, and it is not said how long on that day. */
function hasOnOtherDays(body: LifeBody, decision: Decision): boolean {
  if (decision.capacity !== "executive" || powerFor(body, decision) !== undefined) return false;
  return body.powers?.some((power) => power["call-in-working-days"] !== undefined) === true;
}

function inForce(decision: Decision, from: string): Decision & { "effective-from": string } {
  return { ...decision, "effective-from": decision["effective-from"] ?? from };
}

type Counted = ReturnType<typeof callInEnds>;

function unknownYear(...counted: readonly Counted[]): number {
  for (const one of counted) if (one.on === undefined) return one.unknownYear;
  return 0;
}
