import type { Command } from "commander";
import { actionsCommand } from "./commands/actions.ts";
import { callInCommand } from "./commands/call-in.ts";
import { checkCommand } from "./commands/check.ts";
import { correctCommand } from "./commands/correct.ts";
import { coverageCommand } from "./commands/coverage.ts";
import { decideCommand } from "./commands/decide.ts";
import { endCommand } from "./commands/end.ts";
import { exemptCommand } from "./commands/exempt.ts";
import { completeCommand, completionCommand } from "./commands/completion.ts";
import { configCommand } from "./commands/config.ts";
import { explainCommand } from "./commands/explain.ts";
import { frameworkCommand } from "./commands/framework.ts";
import { helpCommand } from "./commands/help.ts";
import { initCommand } from "./commands/init.ts";
import { logCommand } from "./commands/log.ts";
import { lookBackCommand } from "./commands/look-back.ts";
import { newCommand } from "./commands/new.ts";
import { paperCommand } from "./commands/paper.ts";
import { questionsCommand } from "./commands/questions.ts";
import { resumeCommand } from "./commands/resume.ts";
import { proposeCommand } from "./commands/propose.ts";
import { rescindCommand } from "./commands/rescind.ts";
import { reviewCommand } from "./commands/review.ts";
import { schemaCommand } from "./commands/schema.ts";
import { siteCommand } from "./commands/site.ts";
import { supersedeCommand } from "./commands/supersede.ts";
import { withdrawCommand } from "./commands/withdraw.ts";
import type { ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";

/** Makes one fresh command. `done` takes the exit code of its run. */
export type MakeCommand = (io: Io, done: (code: ExitCode) => void) => Command;

export interface CommandGroup {
  /** Whom these commands are for, or what they do for them, as help heads them. */
  heading: string;
  commands: readonly MakeCommand[];
}

/** Every command, by whom it is for, in the order help lists them. */
export const COMMAND_GROUPS: readonly CommandGroup[] = [
  {
    heading: "To record a decision:",
    commands: [newCommand, resumeCommand, questionsCommand, paperCommand, proposeCommand],
  },
  {
    heading: "To keep the decisions:",
    commands: [
      reviewCommand,
      decideCommand,
      callInCommand,
      withdrawCommand,
      correctCommand,
      exemptCommand,
      lookBackCommand,
      supersedeCommand,
      endCommand,
      rescindCommand,
      logCommand,
      actionsCommand,
      coverageCommand,
      siteCommand,
    ],
  },
  {
    heading: "For a repository and its checks:",
    commands: [initCommand, checkCommand, frameworkCommand, schemaCommand],
  },
  {
    heading: "For you:",
    commands: [explainCommand, configCommand, completionCommand, helpCommand],
  },
];

/** Commands that only programs call. */
export const HIDDEN_COMMANDS: readonly MakeCommand[] = [completeCommand];
