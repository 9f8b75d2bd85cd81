import type { ExitCode } from "../../errors.ts";
import { rescindSteps } from "../../interview/move-steps.ts";
import { rescind } from "../../life/rescind.ts";
import type { Decision } from "../../record/model.ts";
import type { Io } from "../io.ts";
import { contextFor } from "../../work/walk/walk-plan.ts";
import { askMissing } from "./ask-missing.ts";
import { dayGiven } from "../../work/day-given.ts";
import { readGiven, textOf } from "./read-given.ts";
import type { MoveOptions } from "./run-move.ts";
import { runMove } from "./run-move.ts";

export interface RescindOptions extends MoveOptions {
  body?: string;
  decider?: string;
  because?: string;
  reference?: string;
  on?: string;
}

const FIELDS = ["body", "decider", "because", "reference", "on"];

/** `rightly rescind`: notes that those who decided have cancelled it. */
export function runRescind(name: string, options: RescindOptions, io: Io): Promise<ExitCode> {
  return runMove("rescind", name, options, io, async ({ record, life, configuration }, open) => {
    const { body, decider, because, reference, on } = options;
    const flags = { body, decider, because, reference, on };
    const given = await readGiven(options.answers, flags, FIELDS, io);
    const bodies = [...new Set((record.decisions ?? []).flatMap((one) => one.body ?? []))];
    const whose = textOf(given, "body") ?? (bodies.length === 1 ? bodies[0] : undefined);
    // A scratch decision, which is never written, holds what is asked.
    const decision = {
      body: whose,
      decider: textOf(given, "decider"),
      reference: textOf(given, "reference"),
      reasons: textOf(given, "because"),
    };
    const asked = await askMissing(
      {
        draft: { ...record, decisions: [decision as Decision] },
        context: contextFor(configuration, life.today),
        steps: (draft, context) => rescindSteps({ draft, framework: life.framework, context }),
        flags: {
          "decisions.0.body": "--body ID",
          "decisions.0.decider": "--decider NAME",
          "decisions.0.reasons": "--because REASON",
        },
      },
      open,
    );
    const [made = {}] = asked.decisions ?? [];
    const input = {
      body: made.body ?? "",
      decider: made.decider ?? "",
      because: typeof made.reasons === "string" ? made.reasons : "",
      reference: made.reference,
      on: dayGiven("--on", given["on"], life.today),
    };
    return rescind(record, input, life);
  });
}
