import { EXIT } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import { releaseDraftLock, takeDraftLock } from "../../repository/draft-lock.ts";
import { Journal } from "../../repository/journal.ts";
import { pathFrom } from "../../repository/read.ts";
import { editorFor } from "../editor/edit-text.ts";
import type { Io } from "../io.ts";
import type { Front } from "../pages/front.ts";
import { ofAnswered } from "../pages/words.ts";
import { paperText, writeFinishedPaper } from "../../work/walk/finished-paper.ts";
import { keepOnEnd } from "./keep-on-end.ts";
import { runWalk } from "./run-walk.ts";
import type { WalkStart } from "./run-walk.ts";
import type { WalkSession } from "../../work/walk/session.ts";

export interface OpenWalk {
  io: Io;
  front: Front;
  /** ISO day. */
  today: string;
  /** From the person's settings. */
  editor?: string | undefined;
}

/** Walks through an open draft and says how it ended. */
export async function walkThrough(
  session: WalkSession,
  { io, front, today, editor }: OpenWalk,
  start?: WalkStart,
): Promise<ExitCode> {
  const taking = takeDraftLock(session.path, { takeOver: true });
  const journal = new Journal(session.path);
  // The last walk may have died after it saved them.
  for (const { question, text } of journal.all()) {
    if (session.holds(question, text)) journal.settle(question);
  }
  const stopKeeping = keepOnEnd(journal);
  try {
    let paper: string | undefined;
    const end = await runWalk(session, front, {
      preview: () => paperText(session.draft, session.path),
      finish: () => {
        session.finish(today);
        paper = writeFinishedPaper(session.draft, session.path);
      },
      journal,
      editor: editorFor(io, editor),
      ...(start === undefined ? {} : { start }),
    });
    if (end === "finished") sayFinished(session, paper, io, front);
    else if (end === "part-answered") sayPartAnswered(session, io, front);
    else sayLeft(session, io, front);
    return end === "interrupted" ? EXIT.interrupted : EXIT.ok;
  } finally {
    stopKeeping();
    if ("ours" in taking) releaseDraftLock(session.path, taking.ours);
  }
}

function sayFinished(session: WalkSession, paper: string | undefined, io: Io, front: Front): void {
  const file = pathFrom(io.cwd, session.path);
  const open = session.open().length;
  const state = open === 0 ? "Record finished:" : "Record kept as a draft:";
  front.say(`\n${state} ${file}`);
  front.say(
    paper === undefined
      ? "The paper beside it was changed by hand and is left as it is. To replace it: rightly paper --replace"
      : `Readable copy: ${pathFrom(io.cwd, paper)}`,
  );
  if (open > 0) front.say(`To carry on: rightly resume ${session.name}`);
  front.say(
    `What happens next: ${withColleagues(session)}to check the record: rightly check ${file}`,
  );
}

/** Who has which answers to give: the next step is theirs. */
function withColleagues(session: WalkSession): string {
  const left = session.rows().filter(({ status }) => status === "For a colleague");
  if (left.length === 0) return "";
  const names = [...new Set(left.map(({ who }) => who ?? "a colleague"))].join(" and ");
  const count = left.length === 1 ? "1 answer is" : `${left.length} answers are`;
  return `${count} with ${names}. When you have ${left.length === 1 ? "it" : "them"}, `;
}

/** The two lines that say how to come back. */
function sayLeft(session: WalkSession, io: Io, front: Front): void {
  const file = pathFrom(io.cwd, session.path);
  front.say(`\nSaved: ${file} (${session.draft.status}, ${ofAnswered(session.wholeProgress())})`);
  front.say(`To carry on: rightly resume ${session.name}`);
}

function sayPartAnswered(session: WalkSession, io: Io, front: Front): void {
  const file = pathFrom(io.cwd, session.path);
  front.say("\nThat is everything that was asked of you here.");
  front.say(`Saved: ${file} (${session.draft.status}, ${ofAnswered(session.wholeProgress())})`);
  front.say("What happens next: tell whoever asked you, and send the file back if it came to you.");
  front.say(`To see all questions: rightly resume ${session.name}`);
}
