import { dayGiven } from "../../work/day-given.ts";
import type { Given } from "./read-given.ts";
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

/** What an answers file of a decision may hold: its fields as in a record, and what is asked with it. */
export const DECISION_FIELDS: readonly string[] = [
  "body",
  "decider",
  "capacity",
  "on",
  "reference",
  "result",
  "resolution",
  "reasons",
  "interests",
  "key",
  "call-in",
  "effective-from",
  "dissent",
  "publication",
  "look-back",
  "attest",
];

/** How each question is answered without a terminal. */
export const DECISION_FLAGS: Readonly<Record<string, string>> = {
  "decisions.0.body": "--body ID",
  "decisions.0.decider": "--decider NAME",
  "decisions.0.capacity": "--capacity POWER",
  "decisions.0.on": "--on DATE",
  "decisions.0.result": "--result RESULT",
  "decisions.0.resolution": "--resolution WORDS",
  "decisions.0.reasons": "--reasons WORDS",
  "decisions.0.interests": "--interests none-declared, or a list in --answers",
  "decisions.0.key.is": "--key or --no-key",
  "decisions.0.key.because": "--key-because WORDS",
  "decisions.0.key.exception": "--notice DATE or --exception WORDS",
  "publication.access": "--access open, part-exempt or fully-exempt",
  "publication.summary": "--summary WORDS",
  "look-backs.0.due": "--look-back DATE",
};

/** What the flags say, in the shape of an answers file. */
export function decisionGiven(options: DecideOptions, today: string): Given {
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
function group(fields: Given): Given | undefined {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
