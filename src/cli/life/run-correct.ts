import type { ExitCode } from "../../errors.ts";
import { NEW_WALK } from "../../interview/model.ts";
import { correctSteps } from "../../interview/move-steps.ts";
import { correct } from "../../life/correct.ts";
import type { Erratum } from "../../record/model.ts";
import type { Io } from "../io.ts";
import { askMissing } from "./ask-missing.ts";
import { readGiven } from "./read-given.ts";
import type { MoveOptions } from "./run-move.ts";
import { runMove } from "./run-move.ts";

export interface CorrectOptions extends MoveOptions {
  is?: string;
  because?: string;
}

/** `rightly correct`: puts a slip right in what was confirmed, and keeps what it said. */
export function runCorrect(
  name: string,
  typed: string | undefined,
  options: CorrectOptions,
  io: Io,
): Promise<ExitCode> {
  return runMove("correct", name, options, io, async ({ record, life }, open) => {
    const { is, because } = options;
    const flags = { field: typed, is, because };
    const given = await readGiven(options.answers, flags, ["field", "is", "because"], io);
    const asked = await askMissing(
      {
        draft: { ...record, errata: [given as unknown as Erratum] },
        context: NEW_WALK,
        steps: correctSteps,
        flags: {
          "errata.0.field": "rightly correct RECORD FIELD",
          "errata.0.is": "--is WORDS",
          "errata.0.because": "--because REASON",
        },
      },
      open,
    );
    return correct(record, wordsOf(asked.errata?.[0]), life);
  });
}

function wordsOf(erratum: Partial<Erratum> = {}): { field: string; is: string; because: string } {
  const { field = "", is, because } = erratum;
  return { field, is: textOf(is), because: textOf(because) };
}

function textOf(value: Erratum["was"]): string {
  return typeof value === "string" ? value : "";
}
