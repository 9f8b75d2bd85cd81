import { Command } from "commander";
import type { ActionsOptions } from "../../work/actions/list-actions.ts";
import { ACTIONS } from "../../work/deliver/documents.ts";
import type { MarkOptions } from "../actions/mark-action.ts";
import { withDelivery, withFormats } from "../delivery-options.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { MORE_OPTIONS } from "../help-screen.ts";

/** `rightly actions [record]`: what decisions promised, by day, and how it stands. */
export function actionsCommand(io: Io, done: (code: ExitCode) => void): Command {
  const command = new Command("actions")
    .description("list what each decision promised, most overdue first")
    .argument("[record]", "only this record: its file, its id or part of its id")
    .option("--overdue", "only open actions that are past their date")
    .option("--owner <role>", "only for roles with these words in them")
    .option("--kind <kinds>", "only these, separated by commas: condition,look-back")
    .optionsGroup(MORE_OPTIONS)
    .option("--until <date>", "only what is due by this day: 2027-03-31")
    .option("--body <id>", "only from decisions of this body")
    .option("--status <statuses>", "open, done or dropped, separated by commas, or all", "open");
  withFormats(command, ACTIONS)
    .option("--json", "the same as --format json")
    .option("--with-drafts", "include drafts; every page then says so")
    .option("--out <file>", "the file to write (default: print it)")
    .option("--as-of <date>", "the day that counts as today");
  return withDelivery(command)
    .addHelpText(
      "after",
      '\nExamples:\n  $ rightly actions\n  $ rightly actions --overdue --owner "Head of short breaks"\n  $ rightly actions done short-breaks act-travel --note "Paid from 1 March."\n',
    )
    .action(async (record: string | undefined, options: ActionsOptions) => {
      const { runActions } = await import("../actions/run-actions.ts");
      done(await runActions(record, options, io));
    })
    .addCommand(markCommand("done", "record that an action is done", io, done))
    .addCommand(markCommand("drop", "record that an action will not be done, and why", io, done))
    .addCommand(markCommand("reopen", "record that an action is still to be done", io, done));
}

function markCommand(
  mark: "done" | "drop" | "reopen",
  description: string,
  io: Io,
  done: (code: ExitCode) => void,
): Command {
  return new Command(mark)
    .description(description)
    .argument("<record>", "its file, its id or part of its id")
    .argument("<action>", "the id of the action, or part of it")
    .option("--note <words>", "what happened, or why")
    .option("--because <words>", "the same as --note")
    .option("--as-of <date>", "the day that counts as today")
    .option("--dry-run", "say what would be done, and write nothing")
    .action(async (record: string, action: string, _: MarkOptions, command: Command) => {
      const { markAction } = await import("../actions/mark-action.ts");
      const options = command.optsWithGlobals<MarkOptions>();
      done(await markAction({ mark, record, action }, options, io));
    });
}
