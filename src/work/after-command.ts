import { relative, sep } from "node:path";
import { takeNotDurable } from "../repository/durability.ts";
import { takeFinishedChanges, takeUnfinishedChanges } from "../repository/finished-changes.ts";
import type { FinishedChange } from "../repository/finished-changes.ts";
import type { Workplace } from "./workplace.ts";

/** What there is to say when a command has ended, as well as its own results. Files as the person would type them. */
export interface AfterCommand {
  /** Files that were saved, though the disk would not promise that they survive a power cut. */
  notDurable: string[];
  /** Changes that an earlier command was stopped in, and that were finished or taken back first. */
  finished: FinishedChange[];
  /** Records that were read while a change of them, in which an earlier command was stopped, waits. */
  unfinished: string[];
}

/** What happened since this was last asked. */
export function afterCommand({ cwd }: Pick<Workplace, "cwd">): AfterCommand {
  const typed = (path: string): string => {
    const way = relative(cwd, path).split(sep).join("/");
    return way.startsWith("../") ? path : way;
  };
  return {
    notDurable: takeNotDurable().map(typed),
    unfinished: takeUnfinishedChanges().map(typed),
    finished: takeFinishedChanges().map(({ isUndone, written, left }) => ({
      isUndone,
      written: written.map(typed),
      left: left === undefined ? undefined : typed(left),
    })),
  };
}
