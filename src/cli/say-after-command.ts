import { afterCommand } from "../work/after-command.ts";
import { visible } from "../yaml/quote.ts";
import type { Io } from "./io.ts";

/** Files named in one sentence; more of them tell a person nothing new. */
const MOST_NAMED = 5;

const FINISHED = "Finished first what an earlier command was stopped in";
const UNDONE = "Took back first what an earlier command was stopped in";

/** Says what happened to files apart from what a command was asked for: an unfinished change, a failing disk. */
export function sayAfterCommand({ cwd, stderr }: Io): void {
  const { notDurable, finished, unfinished } = afterCommand({ cwd });
  const lines = finished.flatMap((change) => [
    ...(change.written.length === 0
      ? []
      : [`${change.isUndone ? UNDONE : FINISHED}: ${list(change.written)}`]),
    ...(change.left === undefined
      ? []
      : [
          `Warning: an earlier command was stopped before it had changed ${visible(change.left)}, and someone has changed that since. Run rightly check.`,
        ]),
  ]);
  if (unfinished.length > 0) {
    lines.push(
      `Warning: a command was stopped while it changed ${list(unfinished)} and what belongs to it. What was read here may be half of that. To finish it, or take it back: rightly check --fix`,
    );
  }
  if (notDurable.length > 0) {
    lines.push(`Warning: saved, but it may not survive a power cut: ${list(notDurable)}`);
    lines.push(
      "The disk reported a fault. Copy your work to another disk and have this one looked at.",
    );
  }
  stderr.write(lines.map((line) => `${line}\n`).join(""));
}

function list(files: readonly string[]): string {
  const more = files.length - MOST_NAMED;
  const names = files.slice(0, MOST_NAMED).map(visible).join(", ");
  return more > 0 ? `${names} and ${more} more` : names;
}
