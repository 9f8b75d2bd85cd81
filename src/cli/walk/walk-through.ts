import type { Status } from "../../record/model.ts";
import type { FinishedWalk } from "../../work/walk/model.ts";
import type { WalkSession } from "../../work/walk/session.ts";
import { editorFor } from "../editor/edit-text.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import type { Front } from "../pages/front.ts";
import { ofAnswered } from "../pages/words.ts";
import { keepOnEnd } from "./keep-on-end.ts";
import { runWalk } from "./run-walk.ts";
import type { WalkStart } from "./run-walk.ts";

export interface WalkThrough {
  io: Io;
  front: Front;
  /** From the person's settings. */
  editor?: string | undefined;
  start?: WalkStart;
}

/** Walks through an open draft and says how it ended. */
export async function walkThrough(
  session: WalkSession,
  { io, front, editor, start }: WalkThrough,
): Promise<ExitCode> {
  const stopKeeping = keepOnEnd(session);
  try {
    const options = {
      editor: editorFor(io, editor),
      ...(start === undefined ? {} : { start }),
    };
    const end = await runWalk(session, front, options);
    if (typeof end === "object") sayFinished(session, end, front);
    else if (end === "part-answered") sayPartAnswered(session, front);
    else sayLeft(session, front);
    return end === "interrupted" ? EXIT.interrupted : EXIT.ok;
  } finally {
    stopKeeping();
  }
}

/** What a walk that is finished has made of the record. */
const MADE: Readonly<Partial<Record<Status, string>>> = {
  draft: "Record kept as a draft:",
  proposed: "Record finished and put forward:",
  decided: "Record finished, and decided:",
};

function sayFinished(session: WalkSession, end: FinishedWalk, front: Front): void {
  const { paper, status } = end;
  front.say(`\n${MADE[status] ?? "Record finished:"} ${session.file}`);
  front.say(
    paper === undefined
      ? "The paper beside it was changed by hand and is left as it is. To replace it: rightly paper --replace"
      : `Readable copy: ${paper}`,
  );
  front.say(`What happens next: ${withColleagues(session)}${nextStep(end, session)}`);
  front.say(`To check the record: rightly check ${session.file}`);
}

/** The next command in the life of the record. */
function nextStep({ open, status }: FinishedWalk, { name }: WalkSession): string {
  if (open > 0) return `answer what is open: rightly resume ${name}`;
  if (status === "draft") return `when it may go to those who decide: rightly propose ${name}`;
  return status === "proposed"
    ? `when a body has decided: rightly decide ${name}`
    : `when the day to look back comes: rightly look-back ${name}`;
}

/** Who has which answers to give: the next step is theirs. */
function withColleagues(session: WalkSession): string {
  const rows = session.list().sections.flatMap((section) => section.rows);
  const left = rows.filter(({ status }) => status === "For a colleague");
  if (left.length === 0) return "";
  const names = [...new Set(left.map(({ who }) => who ?? "a colleague"))].join(" and ");
  const count = left.length === 1 ? "1 answer is" : `${left.length} answers are`;
  return `${count} with ${names}. When you have ${left.length === 1 ? "it" : "them"}, `;
}

/** The two lines that say how to come back. */
function sayLeft(session: WalkSession, front: Front): void {
  front.say(`\n${savedLine(session)}`);
  front.say(`To carry on: rightly resume ${session.name}`);
}

function sayPartAnswered(session: WalkSession, front: Front): void {
  front.say("\nThat is everything that was asked of you here.");
  front.say(savedLine(session));
  front.say(
    "What happens next: tell the person who asked you. If they sent you the file, send it back.",
  );
  front.say(`To see all questions: rightly resume ${session.name}`);
}

function savedLine({ file, draft, progress }: WalkSession): string {
  return `Saved: ${file} (${draft.status}, ${ofAnswered(progress)})`;
}
