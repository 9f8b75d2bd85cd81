import type { Step } from "../../interview/model.ts";
import type { MissingAnswer } from "../../work/moves/move-pages.ts";

/** How a question is answered without a terminal, by the field that answers it. */
export type FlagWords = Readonly<Record<string, string>>;

const REASON: FlagWords = { because: "--because REASON" };

/** By the name of a move. A field that is not here has no flag, or is never missing. */
const FLAG_WORDS: Readonly<Record<string, FlagWords>> = {
  review: {
    role: "--role ROLE",
    verdict: "--verdict acceptable, changes-needed or not-acceptable",
    note: "--note WORDS",
  },
  decide: {
    body: "--body ID",
    decider: "--decider NAME",
    capacity: "--capacity POWER",
    on: "--on DATE",
    result: "--result RESULT",
    resolution: "--resolution WORDS",
    reasons: "--reasons WORDS",
    interests: "--interests none-declared, or a list in --answers",
    "key.is": "--key or --no-key",
    "key.because": "--key-because WORDS",
    "key.exception": "--notice DATE or --exception WORDS",
    "publication.access": "--access open, part-exempt or fully-exempt",
    "publication.summary": "--summary WORDS",
    "look-back": "--look-back DATE",
  },
  "call-in": { because: "--because WORDS" },
  withdraw: REASON,
  redraft: REASON,
  correct: {
    field: "rightly correct RECORD FIELD",
    is: "--is WORDS",
    because: "--because REASON",
  },
  "look-back": { by: "--by ROLE", learned: "--learned WORDS" },
  supersede: { by: "--by RECORD" },
  end: {
    how: "--how rescinded, quashed or lapsed",
    body: "--body ID",
    by: "--by NAME",
    because: "--because REASON",
  },
  rescind: { body: "--body ID", decider: "--decider NAME", because: "--because REASON" },
};

/** How the answer to a question can be given with the command. */
export function flagFor(move: string, { step, field = "" }: MissingAnswer): string {
  if (move === "propose" && field === "to") return `--to ${firstChoice(step)}`;
  return FLAG_WORDS[move]?.[field] ?? `${step.id} in --answers`;
}

/** A value that would be taken. */
function firstChoice(step: Step): string {
  return ("choices" in step ? step.choices[0]?.value : undefined) ?? "BODY";
}

/** Flags that are not called as the field they give. */
const OTHER_FLAGS: Readonly<Record<string, string>> = {
  "key.is": "--key",
  "key.because": "--key-because",
  "key.notice-published": "--notice",
  "call-in.waived-because": "--waive-call-in",
};

/** The flag that gives a field. */
export function flagOf(field: readonly (string | number)[]): string {
  const name = field.join(".");
  const names = field.filter((one) => typeof one === "string");
  return OTHER_FLAGS[name] ?? `--${names.at(-1) ?? name}`;
}
