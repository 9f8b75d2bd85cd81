import { dayGiven } from "../../work/day-given.ts";
import type { GivenFields } from "../../work/moves/given-fields.ts";
import type { MoveOptions } from "./run-move.ts";

export interface DecideOptions extends MoveOptions {
  body?: string;
  decider?: string;
  capacity?: string;
  on?: string;
  reference?: string;
  result?: string;
  resolution?: string;
  reasons?: string;
  interests?: string;
  /** `false` with `--no-key`. */
  key?: boolean;
  keyBecause?: string;
  notice?: string;
  exception?: string;
  published?: string;
  waiveCallIn?: string;
  effectiveFrom?: string;
  dissent?: string;
  access?: string;
  summary?: string;
  retainUntil?: string;
  lookBack?: string;
  attest?: string[];
}

/** What the flags say, in the shape of an answers file. */
export function decisionGiven(options: DecideOptions, today: string): GivenFields {
  const day = (flag: string, typed: string | undefined): string | undefined =>
    typed === undefined ? undefined : dayGiven(flag, typed, today);
  const on = day("--on", options.on);
  const { body, decider, capacity, reference, result, resolution, reasons } = options;
  const { interests, dissent, attest } = options;
  return {
    ...{ body, decider, capacity, on, reference, result, resolution, reasons, interests },
    key: group({
      is: options.key,
      because: options.keyBecause,
      "notice-published": day("--notice", options.notice),
      exception: options.exception,
    }),
    "call-in": group({
      published: day("--published", options.published),
      "waived-because": options.waiveCallIn,
    }),
    "effective-from": day("--effective-from", options.effectiveFrom),
    dissent,
    publication: group({
      access: options.access,
      summary: options.summary,
      "retain-until": day("--retain-until", options.retainUntil),
    }),
    "look-back": day("--look-back", options.lookBack),
    attest,
  };
}

/** Nothing if none of its fields was given. */
function group(fields: GivenFields): GivenFields | undefined {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
