import { UserError } from "../../errors.ts";
import { prepareWalk } from "../../work/walk/new-walk.ts";
import type { NewWalkOptions, RecordsFolder } from "../../work/walk/new-walk.ts";
import type { SameTitle } from "../../work/walk/same-title.ts";
import type { KeptTitle } from "../../work/walk/kept-title.ts";
import type { PersonalSettings } from "../../work/settings/settings.ts";
import { introduction } from "../../work/walk/walk-plan.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { modeOf } from "../mode.ts";
import type { Mode } from "../mode.ts";
import { Interrupted } from "../pages/front.ts";
import type { Front } from "../pages/front.ts";
import { openFront } from "../pages/open-front.ts";
import { readSettings } from "../settings/settings-file.ts";
import { askTitle } from "./ask-title.ts";
import { keepOnEnd } from "./keep-on-end.ts";
import { resumeAt } from "./run-resume.ts";
import { sameTitleWords } from "./same-title-words.ts";
import { walkThrough } from "./walk-through.ts";

export interface NewOptions extends Pick<
  NewWalkOptions,
  "framework" | "stage" | "name" | "asOf" | "from"
> {
  answers?: string;
  dryRun?: boolean;
  /** `--plain` or `--accessible`. */
  accessible?: boolean;
  /** A program to write long texts in. */
  editor?: string;
  /** Answers one by one, as `question=words`. */
  set?: string[];
  /** `false` for `--no-input`. */
  input?: boolean;
  json?: true;
}

/** The walk from a title to a finished record. @throws UserError without a terminal to ask on. */
export async function runNew(
  title: string | undefined,
  options: NewOptions,
  io: Io,
): Promise<ExitCode> {
  const settings = readSettings(io);
  const mode = askingMode(options, settings.plain, io);
  const walk = prepareWalk({ ...options, role: settings.role }, io);
  const front = await openFront(mode, io, { saves: true });
  const kept = walk.keepTitle();
  const stopKeeping = keepOnEnd(kept);
  try {
    front.say(introduction(walk.framework));
    if (!walk.folder.isSetUp) front.say(`\n${folderWords(walk.folder)}`);
    const named = await askTitle(title, walk.framework, { front, kept });
    if (named === undefined) {
      sayTitleKept(kept, front);
      return EXIT.ok;
    }
    const editor = options.editor ?? settings.editor;
    const [same] = walk.ofTitle(named).filter(({ isOpen }) => isOpen);
    const wanted = same === undefined ? "another" : await askWhich(same, front);
    if (wanted === "leave") return EXIT.ok;
    if (wanted !== "another") {
      kept.forget();
      return await resumeAt(wanted.path, { editor, asOf: options.asOf }, front, io);
    }
    const session = walk.begin(named);
    kept.forget();
    stopKeeping();
    try {
      front.say(`Saved: ${session.path} (draft)`);
      return await walkThrough(session, { io, front, editor });
    } finally {
      session.close();
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    if (!sayTitleKept(kept, front)) {
      front.say("\nNothing was saved: the record had no title yet.\nTo start again: rightly new");
    }
    return EXIT.interrupted;
  } finally {
    stopKeeping();
    kept.close();
    front.close();
  }
}

/** @throws UserError where nobody can be asked, or nothing may be written. */
function askingMode(
  options: NewOptions,
  isPlain: PersonalSettings["plain"],
  io: Io,
): Exclude<Mode, "none"> {
  const mode = modeOf(io, options.accessible === true, isPlain);
  if (mode === "none") {
    throw new UserError(
      "This needs a terminal, or --answers FILE. To get a blank form: rightly questions > answers.yaml",
    );
  }
  if (options.dryRun === true) {
    throw new UserError("--dry-run goes with --answers: a walk saves each answer as it is given", {
      hint: "To see what would be asked: rightly questions",
    });
  }
  return mode;
}

/** Whether there is a title to come back to. */
function sayTitleKept(kept: KeptTitle, front: Front): boolean {
  if (kept.text === undefined) return false;
  front.say(
    "\nNo record was made yet. The title that you typed is kept.\nTo carry on: rightly new",
  );
  return true;
}

/** Two drafts of one title are seldom meant: the person says which it is. */
async function askWhich(same: SameTitle, front: Front): Promise<SameTitle | "another" | "leave"> {
  front.say(`\n${sameTitleWords(same)}`);
  const reply = await front.choose("What would you like to do?", [
    { value: "same", label: `Go on with ${same.id}` },
    { value: "another", label: "Start another record with the same title" },
    { value: "leave", label: "Leave" },
  ]);
  if (reply === "same") return same;
  return reply === "another" ? reply : "leave";
}

/** Said where nothing was set up: the person learns where the record will be before writing it. */
export function folderWords({ path }: RecordsFolder): string {
  return `There is no rightly.yaml here, so the record goes into ${path}.`;
}
