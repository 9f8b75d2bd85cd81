import type { ExitCode } from "../../errors.ts";
import { NEW_WALK } from "../../interview/model.ts";
import { reviewSteps } from "../../interview/move-steps.ts";
import { review } from "../../life/review.ts";
import type { DecisionRecord, Review } from "../../record/model.ts";
import type { Io } from "../io.ts";
import { askMissing } from "./ask-missing.ts";
import { dayGiven } from "../../work/day-given.ts";
import { readGiven } from "./read-given.ts";
import { listOf } from "./run-propose.ts";
import type { MoveOptions } from "./run-move.ts";
import { runMove } from "./run-move.ts";

export interface ReviewOptions extends MoveOptions {
  role?: string;
  verdict?: string;
  note?: string;
  on?: string;
  attest?: string[];
}

const FIELDS = ["role", "verdict", "note", "on", "attest"];

/** `rightly review`: notes what somebody found who read the record, bound to its words. */
export function runReview(name: string, options: ReviewOptions, io: Io): Promise<ExitCode> {
  return runMove("review", name, options, io, async ({ record, life }, open) => {
    const { role, verdict, note, on, attest } = options;
    const given = await readGiven(options.answers, { role, verdict, note, on, attest }, FIELDS, io);
    const { on: day, attest: stated, ...written } = given;
    const asked = await askMissing(
      {
        draft: { ...record, reviews: [written as unknown as Review] },
        context: NEW_WALK,
        steps: (draft) => reviewSteps(draft.reviews?.[0]?.verdict),
        flags: {
          "reviews.0.role": "--role ROLE",
          "reviews.0.verdict": "--verdict acceptable, changes-needed or not-acceptable",
          "reviews.0.note": "--note WORDS",
        },
      },
      open,
    );
    return review(
      record,
      { ...read(asked), on: dayGiven("--on", day, life.today), attest: listOf(stated) },
      life,
    );
  });
}

function read({ reviews = [] }: DecisionRecord): Pick<Review, "role" | "verdict" | "note"> {
  const { role = "", verdict = "acceptable", note } = (reviews[0] ?? {}) as Partial<Review>;
  return { role, verdict, ...(note === undefined ? {} : { note }) };
}
