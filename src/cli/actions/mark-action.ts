import { dirname } from "node:path";
import { UserError } from "../../errors.ts";
import type { ActionMark } from "../../record/mark-action.ts";
import { dayGiven } from "../../work/day-given.ts";
import { isBlocked } from "../../work/moves/judge-move.ts";
import type { MarkReport } from "../../work/moves/mark-action-move.ts";
import { openMove } from "../../work/moves/open-move.ts";
import { visible } from "../../yaml/quote.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { sayStopped } from "../life/say-stopped.ts";
import { sayLines } from "../say-lines.ts";

export interface MarkOptions {
  note?: string;
  /** The same, as other commands call it. */
  because?: string;
  asOf?: string;
  dryRun?: boolean;
}

/** What is marked, as the person names it. */
export interface MarkWanted {
  mark: ActionMark;
  record: string;
  action: string;
}

/** Says in the record whether an action is open, done or dropped, adds it to the history, and makes the paper again. */
export async function markAction(
  { mark, record, action }: MarkWanted,
  { note, because, asOf, dryRun = false }: MarkOptions,
  io: Io,
): Promise<ExitCode> {
  const at = { cwd: io.cwd, today: dayGiven("--as-of", asOf, io.today), readsOnly: dryRun };
  const session = openMove("mark-action", record, at, { mark, action, note, because });
  if (session.missing().length > 0) throw noReason();
  const made = dryRun ? session.ready() : session.commit();
  if (isBlocked(made)) {
    await sayStopped(made, io);
    return EXIT.findings;
  }
  sayMarked(made, dryRun, io);
  return EXIT.ok;
}

/** The note is all that can be missing. */
function noReason(): UserError {
  return new UserError("why this action will not be done is missing", {
    hint: "Those it was promised to will ask. Say why: --note REASON",
  });
}

function sayMarked({ done, id, status, record, paper }: MarkReport, dryRun: boolean, io: Io): void {
  const file = visible(record.file);
  if (done === "nothing") {
    sayLines(io.stdout, `${id} in ${file} is so already. Nothing was changed.`);
    return;
  }
  sayLines(io.stdout, `${dryRun ? "Would mark" : "Marked"} ${id} in ${file}: ${status}`);
  const { made, left } = paper;
  if (left !== undefined) {
    const name = dirname(visible(left)) === "." ? record.id : record.file;
    sayLines(
      io.stderr,
      `${visible(left)} was changed by hand and was not made again. To make it again: rightly paper ${name} --replace`,
    );
  }
  if (made === undefined) return;
  sayLines(
    io.stdout,
    `${dryRun ? "Would make the paper again" : "Paper, made again"}: ${visible(made)}`,
  );
}
