import type { ExitCode } from "../../errors.ts";
import { lookingBackSteps, nextLookBackStep } from "../../interview/looking-back-steps.ts";
import { lookBack } from "../../life/look-back.ts";
import type { Io } from "../io.ts";
import { contextFor } from "../../work/walk/walk-plan.ts";
import { askMissing } from "./ask-missing.ts";
import { dayGiven } from "../../work/day-given.ts";
import { readGiven } from "./read-given.ts";
import type { MoveOptions } from "./run-move.ts";
import { runMove } from "./run-move.ts";

export interface LookBackOptions extends MoveOptions {
  held?: string;
  by?: string;
  learned?: string;
  share?: string;
  next?: string;
}

const FIELDS = ["held", "by", "answers", "learned", "share", "next"];

/** `rightly look-back`: asks the same tests again, expected beside seen. */
export function runLookBack(name: string, options: LookBackOptions, io: Io): Promise<ExitCode> {
  return runMove("look-back", name, options, io, async (subject, open) => {
    const { record, life, configuration } = subject;
    const { held, by, learned, share, next } = options;
    const flags = { held, by, learned, share, next };
    const { held: day, next: due, ...given } = await readGiven(options.answers, flags, FIELDS, io);
    const asked = await askMissing(
      {
        draft: { ...record, "look-backs": [given] },
        context: contextFor(configuration, life.today),
        steps: (draft, context) => [
          ...lookingBackSteps({ draft, framework: life.framework, context }),
          ...(due === undefined ? [nextLookBackStep()] : []),
        ],
        flags: {
          "look-backs.0.by": "--by ROLE",
          "look-backs.0.learned": "--learned WORDS",
        },
      },
      open,
    );
    const [made = {}, another] = asked["look-backs"] ?? [];
    const again = due === undefined ? another?.due : dayGiven("--next", due, life.today);
    const on = dayGiven("--held", day, life.today);
    return lookBack(record, { lookBack: { ...made, held: on }, next: again }, life);
  });
}
