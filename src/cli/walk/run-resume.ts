import { UserError } from "../../errors.ts";
import { findDraft, findDrafts } from "../../work/walk/drafts.ts";
import type { FoundDrafts, UnreadableDraft } from "../../work/walk/drafts.ts";
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
  asOf?: unknown;
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
  const found = name === undefined ? draftsHere(io) : undefined;
  const named = name === undefined ? undefined : findDraft(name, io);
  const front = await openFront(mode, io, { saves: true });
  try {
    const path = named ?? (await chooseDraft(found, front));
    return path === undefined
      ? EXIT.ok
      : await resumeAt(path, { editor: settings.editor, ...options }, front, io);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    front.say("\nNothing was changed.");
    return EXIT.interrupted;
  } finally {
    front.close();
  }
}

/** Carries on with the draft at a path. */
export async function resumeAt(
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

/** @throws UserError that says why there is none to carry on with. */
function draftsHere(io: Io): FoundDrafts {
  const found = findDrafts(io);
  if (found.drafts.length > 0) return found;
  const { folder, unreadable } = found;
  if (unreadable.length > 0) {
    const files = unreadable.map(({ file }) => file);
    throw new UserError(unreadableWords(unreadable), { hint: howToSeeWhy(files) });
  }
  throw new UserError(`there is no draft in ${folder}`, { hint: withoutDrafts(found) });
}

function unreadableWords(unreadable: readonly UnreadableDraft[]): string {
  const files = unreadable.map(({ file }) => file).join(", ");
  const [first, second] = unreadable;
  const why = second === undefined && first?.error !== undefined ? `: ${first.error.message}` : "";
  return second === undefined
    ? `${files} may be a draft, and Rightly cannot read it${why}`
    : `these files may be drafts, and Rightly cannot read them: ${files}`;
}

function howToSeeWhy(files: readonly string[]): string {
  return `To see what is wrong: rightly check ${files.join(" ")}`;
}

/** What is put forward is not a draft any more: then a decision is noted, or an answer changed by name. */
function withoutDrafts({ proposals }: FoundDrafts): string {
  const [first, second] = proposals;
  if (first === undefined) return "To start one: rightly new";
  const waiting =
    second === undefined
      ? `${first.title} is put forward and waits for a decision.`
      : `${proposals.length} records are put forward and wait for a decision.`;
  const name = second === undefined ? first.id : "NAME";
  return `${waiting} To record what was decided: rightly decide ${name}. To change an answer: rightly resume ${name}. To start another: rightly new`;
}

async function chooseDraft(
  found: FoundDrafts | undefined,
  front: Front,
): Promise<string | undefined> {
  const { drafts = [], unreadable = [] } = found ?? {};
  if (unreadable.length > 0) {
    front.say(`Warning: ${unreadableWords(unreadable)}.`);
    front.say(`${howToSeeWhy(unreadable.map(({ file }) => file))}\n`);
  }
  const [first, second] = drafts;
  if (second === undefined) return first?.path;
  return front.choose(
    "Which draft?",
    drafts.map(({ path, title, id }) => ({ value: path, label: `${title} (${id})` })),
  );
}
