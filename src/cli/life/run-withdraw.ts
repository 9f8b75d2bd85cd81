import type { ExitCode } from "../../errors.ts";
import { NEW_WALK } from "../../interview/model.ts";
import { reasonStep } from "../../interview/move-steps.ts";
import { redraft, withdraw } from "../../life/withdraw.ts";
import type { Io } from "../io.ts";
import { askMissing } from "./ask-missing.ts";
import { readGiven, textOf } from "./read-given.ts";
import type { MoveOptions } from "./run-move.ts";
import { runMove } from "./run-move.ts";

export interface WithdrawOptions extends MoveOptions {
  because?: string;
  redraft?: true;
}

/** `rightly withdraw`: takes a record back before it is decided, for good or to be written further. */
export function runWithdraw(name: string, options: WithdrawOptions, io: Io): Promise<ExitCode> {
  const isDraft = options.redraft === true;
  const move = isDraft ? redraft : withdraw;
  return runMove(isDraft ? "redraft" : "withdraw", name, options, io, async (subject, open) => {
    const { record, life } = subject;
    const given = await readGiven(options.answers, { because: options.because }, ["because"], io);
    const because = textOf(given, "because");
    const asked = await askMissing(
      {
        draft: {
          ...record,
          history: [{ on: life.today, event: "withdrawn", ...noteOf(because) }],
        },
        context: NEW_WALK,
        steps: () => [reasonStep("Withdraw", "Why is it taken back?")],
        flags: { "history.0.note": "--because REASON" },
      },
      open,
    );
    const note = asked.history?.[0]?.note;
    return move(record, { because: typeof note === "string" ? note : "" }, life);
  });
}

function noteOf(note: string | undefined): { note?: string } {
  return note === undefined ? {} : { note };
}
