import type { Command } from "commander";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { MORE_OPTIONS } from "../help-screen.ts";
import type { DecideOptions } from "../life/decision-given.ts";
import { moveCommand, several } from "./move-command.ts";

const ABOUT = "record a body's decision; the record becomes decided when every body has decided";

/** `rightly decide <record>`: notes what one body decided. */
export function decideCommand(io: Io, done: (code: ExitCode) => void): Command {
  return withDecision(moveCommand("decide", ABOUT))
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

/** What can be said of a decision, what most people need first. */
function withDecision(command: Command): Command {
  return command
    .summary("record a body's decision")
    .option("--body <id>", "the body that decided (default: the only body still to decide)")
    .option("--decider <name>", "the committee, member or post that decided")
    .option(
      "--capacity <power>",
      "its power: executive, non-executive, delegated-officer or board; or recommends-only, if it only advised",
    )
    .option("--on <date>", "the day it was decided: 2026-12-15")
    .optionsGroup(MORE_OPTIONS)
    .option("--reference <reference>", "the body's own reference")
    .option(
      "--result <result>",
      "what was decided: approved, approved-with-conditions, rejected, deferred, recommended or noted",
    )
    .option("--resolution <words>", "the words of the decision")
    .option("--reasons <words>", "why it was decided")
    .option(
      "--interests <none-declared>",
      "no interests were declared; to list them, use --answers",
    )
    .option("--key", "it is a key decision")
    .option("--no-key", "it is not a key decision")
    .option("--key-because <words>", "why it is a key decision, or is not")
    .option("--notice <date>", "the day the notice of a key decision was published")
    .option("--exception <words>", "the urgency rule used instead of notice, and why")
    .option("--published <date>", "the day the decision was published (default: the day of --on)")
    .option("--waive-call-in <words>", "why it may not be called in")
    .option("--effective-from <date>", "the day it takes effect (default: after the call-in)")
    .option("--dissent <words>", "who disagreed, by role, and why")
    .option("--access <access>", "how much is public: open, part-exempt or fully-exempt")
    .option("--summary <words>", "what it means, in plain words for the public")
    .option("--not-before <date>", "the first day it may be public (default: at once)")
    .option("--retain-until <date>", "the day until which the record must be kept")
    .option("--look-back <date>", "the day by which you ask the tests again")
    .option(
      "--attest <statement>",
      "a statement the deciders confirm, by its id in the framework",
      several,
    )
    .option("--as-recorded", "add the seal to a record whose status was set to decided by hand");
}
