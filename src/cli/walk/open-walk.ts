import { dirname } from "node:path";
import { EXIT } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { lookAtDraftLock, releaseDraftLock, takeDraftLock } from "../../repository/draft-lock.ts";
import { shownPath } from "../../repository/read.ts";
import { sweepTemporaryFiles } from "../../repository/sweep.ts";
import type { Io } from "../io.ts";
import type { Front } from "../pages/front.ts";
import { ofAnswered } from "../pages/words.ts";
import { paperText, writeFinishedPaper } from "./finished-paper.ts";
import { runWalk } from "./run-walk.ts";
import type { WalkStart } from "./run-walk.ts";
import type { WalkSession } from "./session.ts";

export interface OpenWalk {
  io: Io;
  front: Front;
  /** ISO day. */
  today: string;
}

/** Whether to work on a record that somebody else has open. */
export async function mayOpen(path: string, front: Front): Promise<boolean> {
  sweepTemporaryFiles(dirname(path));
  const lock = lookAtDraftLock(path);
  if (lock === undefined) return true;
  const since = new Date(lock.time).toLocaleString("en-GB", {
    dateStyle: "long",
    timeStyle: "short",
  });
  front.say(`This record is open elsewhere, by ${lock.user} on ${lock.host} since ${since}.`);
  front.say("If both save, neither version is lost: the second is kept beside the first.");
  const answer = await front.choose("Carry on anyway?", [
    { value: "no", label: "No, leave it" },
    { value: "yes", label: "Yes, carry on" },
  ]);
  return answer === "yes";
}

/** Walks through an open draft and says how it ended. */
export async function walkThrough(
  session: WalkSession,
  { io, front, today }: OpenWalk,
  start?: WalkStart,
): Promise<ExitCode> {
  takeDraftLock(session.path);
  try {
    let paper: string | undefined;
    const end = await runWalk(session, front, {
      preview: () => paperText(session.draft, session.path),
      finish: () => {
        session.finish(today);
        paper = writeFinishedPaper(session.draft, session.path);
      },
      ...(start === undefined ? {} : { start }),
    });
    if (end === "finished") sayFinished(session, paper, io, front);
    else sayLeft(session, io, front);
    return end === "interrupted" ? EXIT.interrupted : EXIT.ok;
  } finally {
    releaseDraftLock(session.path);
  }
}

function sayFinished(session: WalkSession, paper: string | undefined, io: Io, front: Front): void {
  const file = shownPath(io.cwd, session.path);
  const open = session.open().length;
  const state = open === 0 ? "Record finished:" : "Record kept as a draft:";
  front.say(`\n${state} ${file}`);
  front.say(
    paper === undefined
      ? "The paper beside it was changed by hand and is left as it is. To replace it: rightly paper --replace"
      : `Readable copy: ${shownPath(io.cwd, paper)}`,
  );
  if (open > 0) front.say(`To carry on: rightly resume ${session.name}`);
  front.say(`What happens next: to check the record: rightly check ${file}`);
}

/** The two lines that say how to come back. */
function sayLeft(session: WalkSession, io: Io, front: Front): void {
  const file = shownPath(io.cwd, session.path);
  front.say(`\nSaved: ${file} (${session.draft.status}, ${ofAnswered(session.progress())})`);
  front.say(`To carry on: rightly resume ${session.name}`);
}
