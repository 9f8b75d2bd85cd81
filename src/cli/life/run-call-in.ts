import type { ExitCode } from "../../errors.ts";
import { NEW_WALK } from "../../interview/model.ts";
import { reasonStep } from "../../interview/move-steps.ts";
import { callIn } from "../../life/call-in.ts";
import type { CallIn } from "../../record/model.ts";
import type { Io } from "../io.ts";
import { askMissing } from "./ask-missing.ts";
import { dayGiven } from "../../work/day-given.ts";
import { readGiven, textOf } from "./read-given.ts";
import type { Given } from "./read-given.ts";
import type { MoveOptions } from "./run-move.ts";
import { runMove } from "./run-move.ts";

export interface CallInOptions extends MoveOptions {
  body?: string;
  because?: string;
  on?: string;
  outcome?: CallIn["outcome"];
  effectiveFrom?: string;
}

const FIELDS = ["body", "because", "on", "outcome", "effective-from"];

/** `rightly call-in`: notes that a decision was called in, or what came of it. */
export function runCallIn(name: string, options: CallInOptions, io: Io): Promise<ExitCode> {
  return runMove("call-in", name, options, io, async ({ record, life }, open) => {
    const { body, because, on, outcome, effectiveFrom } = options;
    const flags = { body, because, on, outcome, "effective-from": effectiveFrom };
    const given = await readGiven(options.answers, flags, FIELDS, io);
    const note = textOf(given, "because");
    const asked = await askMissing(
      {
        draft: {
          ...record,
          history: [
            { on: life.today, event: "called-in", ...(note === undefined ? {} : { note }) },
          ],
        },
        context: NEW_WALK,
        steps: () =>
          given["outcome"] === undefined
            ? [reasonStep("Call-in", "Who called it in, by role, and why?")]
            : [],
        flags: { "history.0.note": "--because WORDS" },
      },
      open,
    );
    const why = asked.history?.[0]?.note;
    return callIn(
      record,
      {
        ...daysIn(given, life.today),
        body: textOf(given, "body"),
        because: typeof why === "string" ? why : undefined,
        outcome: outcomeIn(given),
      },
      life,
    );
  });
}

function daysIn(given: Given, today: string): { on: string; effectiveFrom?: string } {
  const from = given["effective-from"];
  return {
    on: dayGiven("--on", given["on"], today),
    ...(from === undefined ? {} : { effectiveFrom: dayGiven("--effective-from", from, today) }),
  };
}

function outcomeIn(given: Given): CallIn["outcome"] | undefined {
  const outcome = given["outcome"];
  return outcome === "upheld" || outcome === "sent-back" ? outcome : undefined;
}
