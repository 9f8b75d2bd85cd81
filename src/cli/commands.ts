import type { Command } from "commander";
import type { ExitCode } from "../errors.ts";
import type { Io } from "./io.ts";

/** Makes one fresh command. `done` takes the exit code of its run. */
export type MakeCommand = (io: Io, done: (code: ExitCode) => void) => Command;

/** Every command, in the order help lists them. */
export const COMMANDS: readonly MakeCommand[] = [];
