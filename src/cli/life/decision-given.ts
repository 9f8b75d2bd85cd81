import type { GivenFields } from "../../work/moves/given-reader.ts";
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
  notBefore?: string;
  retainUntil?: string;
  lookBack?: string;
  attest?: string[];
  asRecorded?: true;
}

/** What the flags say, in the shape of an answers file. */
export function decisionGiven(options: DecideOptions): GivenFields {
  const { body, decider, capacity, on, reference, result, resolution, reasons } = options;
  const { interests, dissent, attest } = options;
  return {
    ...{ body, decider, capacity, on, reference, result, resolution, reasons, interests },
    key: group({
      is: options.key,
      because: options.keyBecause,
      "notice-published": options.notice,
      exception: options.exception,
    }),
    "call-in": group({
      published: options.published,
      "waived-because": options.waiveCallIn,
    }),
    "effective-from": options.effectiveFrom,
    dissent,
    publication: group({
      access: options.access,
      summary: options.summary,
      "not-before": options.notBefore,
      "retain-until": options.retainUntil,
    }),
    "look-back": options.lookBack,
    attest,
  };
}

/** Nothing if none of its fields was given. */
function group(fields: GivenFields): GivenFields | undefined {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
