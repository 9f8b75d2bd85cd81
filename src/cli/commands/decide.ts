import type { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import type { DecideOptions } from "../life/decision-given.ts";
import { moveCommand, several } from "./move-command.ts";

/** `rightly decide <record>`: notes what one body decided. */
export function decideCommand(io: Io, done: (code: ExitCode) => void): Command {
  return moveCommand("decide", "note what a body decided; with the last body it is decided")
    .option("--body <id>", "whose decision it is (default: the only body still to decide)")
    .option("--decider <name>", "the committee, member or post that decided")
    .option(
      "--capacity <power>",
      "what power it used: executive, non-executive, delegated-officer, board or recommends-only",
    )
    .option("--on <date>", "the day it was decided: 2026-12-15")
    .option("--reference <reference>", "the body's own reference")
    .option(
      "--result <result>",
      "what was decided: approved, approved-with-conditions, rejected, deferred, recommended or noted",
    )
    .option("--resolution <words>", "the words of the decision")
    .option("--reasons <words>", "why it was decided so")
    .option("--interests <none-declared>", "that none were declared; a list goes in --answers")
    .option("--key", "it is a key decision")
    .option("--no-key", "it is not a key decision")
    .option("--key-because <words>", "why it is one, or why not")
    .option("--notice <date>", "the day notice of a key decision was published")
    .option("--exception <words>", "the urgency rule that was used without notice, and why")
    .option("--published <date>", "the day the decision was published (default: that of --on)")
    .option("--waive-call-in <words>", "that it may not be called in, and why")
    .option("--effective-from <date>", "when it takes effect (default: after the call-in)")
    .option("--dissent <words>", "who disagreed, by role, and why")
    .option("--access <access>", "how much is public: open, part-exempt or fully-exempt")
    .option("--summary <words>", "what it means, in plain words for the public")
    .option("--not-before <date>", "the day from which it may be public (default: at once)")
    .option("--retain-until <date>", "the day until which the record is kept")
    .option("--look-back <date>", "the day by which the tests are asked again")
    .option("--attest <statement>", "a statement those who decide stand by, by id", several)
    .option("--as-recorded", "seal a record that was made decided by hand, as it stands")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rightly decide short-breaks\n  $ rightly decide short-breaks --body eastmere-icb --answers board.yaml\n  $ rightly decide short-breaks --as-recorded\n",
    )
    .action(async (record: string | undefined, _: DecideOptions, command: Command) => {
      const { runMove } = await import("../life/run-move.ts");
      const { decisionGiven } = await import("../life/decision-given.ts");
      const options = command.optsWithGlobals<DecideOptions>();
      const move = options.asRecorded === true ? "seal" : "decide";
      done(await runMove(move, record, { ...options, flags: () => decisionGiven(options) }, io));
    });
}
