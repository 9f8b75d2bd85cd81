import { UserError } from "../../errors.ts";
import { findDraft, findDrafts } from "../../work/walk/drafts.ts";
import type { FoundDraft } from "../../work/walk/drafts.ts";
import { resumeWalk } from "../../work/walk/resume-walk.ts";
import { WalkSession } from "../../work/walk/session.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { modeOf } from "../mode.ts";
import { Interrupted } from "../pages/front.ts";
import type { Front } from "../pages/front.ts";
import { openFront } from "../pages/open-front.ts";
import { readSettings } from "../settings/settings-file.ts";
import { answerLines } from "./answer-lines.ts";
import { askElsewhere } from "./ask-elsewhere.ts";
import { returnToDraft } from "./return-to-draft.ts";
import { walkThrough } from "./walk-through.ts";

export interface RunResumeOptions {
  asOf?: string;
  accessible?: boolean;
  /** A section, or what is left for a colleague. */
  only?: string;
  /** A program to write long texts in. */
  editor?: string | undefined;
}

/** Carries on with a draft at its first open question. */
export async function runResume(
  name: string | undefined,
  options: RunResumeOptions,
  io: Io,
): Promise<ExitCode> {
  const settings = readSettings(io);
  const mode = modeOf(io, options.accessible === true, settings.plain);
  if (mode === "none") {
    throw new UserError("This needs a terminal", {
      hint: "Without one, edit the record itself; rightly questions RECORD says what is open.",
    });
  }
  const drafts = name === undefined ? draftsHere(io) : [];
  const named = name === undefined ? undefined : findDraft(name, io);
  const front = await openFront(mode, io, { saves: true });
  try {
    const path = named ?? (await chooseDraft(drafts, front));
    return path === undefined
      ? EXIT.ok
      : await resume(path, { editor: settings.editor, ...options }, front, io);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    front.say("\nNothing was changed.");
    return EXIT.interrupted;
  } finally {
    front.close();
  }
}

async function resume(
  path: string,
  { only, asOf, editor }: RunResumeOptions,
  front: Front,
  io: Io,
): Promise<ExitCode> {
  let opened = resumeWalk(path, { only, asOf }, io);
  if (!(opened instanceof WalkSession)) {
    const { sections } = opened;
    const wanted = await askElsewhere(opened, front);
    if (wanted === "look") front.show(answerLines(sections).join("\n"));
    if (wanted !== "take-over") return EXIT.ok;
    opened = resumeWalk(path, { only, asOf, takeOver: true }, io);
    if (!(opened instanceof WalkSession)) throw new Error("a draft was not taken over");
  }
  const session = opened;
  try {
    if (session.isPart && session.page() === undefined) return nothingOpen(session, front);
    const start = session.isPart ? "page" : await returnToDraft(session, front);
    return start === undefined ? EXIT.ok : await walkThrough(session, { io, front, start, editor });
  } finally {
    session.close();
  }
}

function nothingOpen(session: WalkSession, front: Front): ExitCode {
  front.say("There is nothing to answer there.");
  front.say(`To see all questions: rightly resume ${session.name}`);
  return EXIT.ok;
}

/** @throws UserError if there are none, or a file among them cannot be opened. */
function draftsHere(io: Io): readonly FoundDraft[] {
  const { folder, drafts, unreadable } = findDrafts(io);
  const error = unreadable.find((one) => one.error !== undefined)?.error;
  if (error !== undefined) throw error;
  if (drafts.length > 0) return drafts;
  throw new UserError(`there is no draft in ${folder}`, { hint: "To start one: rightly new" });
}

async function chooseDraft(
  drafts: readonly FoundDraft[],
  front: Front,
): Promise<string | undefined> {
  const [first, second] = drafts;
  if (second === undefined) return first?.path;
  return front.choose(
    "Which draft?",
    drafts.map(({ path, title, id }) => ({ value: path, label: `${title} (${id})` })),
  );
}
