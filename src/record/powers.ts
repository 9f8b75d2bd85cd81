/** What the constitution of a body allows, which changes from year to year. */
import type { Decision } from "./decision-model.ts";

/** What holds of a body between two days, for one power or for all that no other entry names. */
export interface Power {
  /** ISO days, both counted in. */
  valid?: { from?: string; to?: string };
  /** Left out: whatever the power. */
  capacity?: NonNullable<Decision["capacity"]>;
  /** Clear working days. */
  "call-in-working-days"?: number;
  /** `threshold` in pounds; `allowed: false` where this power takes no key decisions. */
  "key-decision"?: { threshold?: number; allowed?: boolean; note?: string };
}

/** A body as a configuration tells what it may do. */
export interface WithPowers extends Pick<Power, "call-in-working-days" | "key-decision"> {
  /** It has no power of its own to decide. */
  "recommends-only"?: boolean;
  powers?: readonly Power[];
}

/** What is written of the body itself holds on every day. */
function powersOf(body: WithPowers): readonly Power[] {
  const { powers, "call-in-working-days": days, "key-decision": key } = body;
  if (powers !== undefined) return powers;
  return [
    {
      ...(days === undefined ? {} : { "call-in-working-days": days }),
      ...(key === undefined ? {} : { "key-decision": key }),
    },
  ];
}

/**
 * What held for a decision of a body; `undefined` where that is not known.
 * @param decision Its day may be a month or a year: then only what held on all of its days.
 */
export function powerFor(
  body: WithPowers | undefined,
  { capacity, on }: Pick<Decision, "capacity" | "on">,
): Power | undefined {
  if (body === undefined) return undefined;
  return powersOf(body).find(
    (power) => (power.capacity === undefined || power.capacity === capacity) && holdsOn(power, on),
  );
}

/**
 * Clear working days in which a decision may be called in; `undefined` if it cannot be or that is not
 * known. Only an executive's decision can be, unless the configuration says so of another power.
 */
export function callInDaysFor(
  body: WithPowers | undefined,
  decision: Pick<Decision, "capacity" | "on">,
): number | undefined {
  const power = powerFor(body, decision);
  if (power?.capacity === undefined && decision.capacity !== "executive") return undefined;
  return power?.["call-in-working-days"];
}

/** Whether a body could do no more than recommend on a day. @param on ISO day, if there is one. */
export function recommendsOnly(body: WithPowers, on: string | undefined): boolean {
  if (body["recommends-only"] === true) return true;
  const held = (body.powers ?? []).filter((power) => holdsOn(power, on));
  return held.length > 0 && held.every(({ capacity }) => capacity === "recommends-only");
}

/** Whether two entries could hold of one decision. */
export function overlaps(one: Power, other: Power): boolean {
  const isSame =
    one.capacity === undefined || other.capacity === undefined || one.capacity === other.capacity;
  return isSame && startsBy(one, other) && startsBy(other, one);
}

/** Whether one begins before the other is over. */
function startsBy({ valid: one }: Power, { valid: other }: Power): boolean {
  return one?.from === undefined || other?.to === undefined || one.from <= other.to;
}

function holdsOn({ valid: { from, to } = {} }: Power, on: string | undefined): boolean {
  if (on === undefined) return from === undefined && to === undefined;
  const first = `${on}${"-01-01".slice(on.length - 4)}`;
  const last = `${on}${"-12-31".slice(on.length - 4)}`;
  return (from === undefined || from <= first) && (to === undefined || last <= to);
}
