import { answeredRecord } from "../../work/walk/answered-record.ts";
import type { AnsweredRecord, WrittenRecord } from "../../work/walk/answered-record.ts";
import { introduction } from "../../work/walk/walk-plan.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { modeOf } from "../mode.ts";
import type { Mode } from "../mode.ts";
import { openFront } from "../pages/open-front.ts";
import { ofAnswered } from "../pages/words.ts";
import { readSettings } from "../settings/settings-file.ts";
import { readAnswers } from "./read-answers.ts";
import { folderWords } from "./run-new.ts";
import type { NewOptions } from "./run-new.ts";
import { sayFaults } from "./say-faults.ts";
import { sameTitleWords } from "./same-title-words.ts";
import { walkThrough } from "./walk-through.ts";
import { sayLines } from "../say-lines.ts";

/**
 * `rightly new` with answers that are given with it, in a file or one by one. In a terminal what they
 * leave open is asked; without one the record is written as it is.
 */
export async function newFromAnswers(
  title: string | undefined,
  options: NewOptions,
  io: Io,
): Promise<ExitCode> {
  const { answers, framework, stage, name, asOf, set, from } = options;
  const text = answers === undefined ? undefined : await readAnswers(answers, io);
  const { role } = readSettings(io);
  const made = answeredRecord({ title, text, framework, stage, name, asOf, set, role, from }, io);
  if ("faults" in made) {
    await sayFaults({ file: answers ?? "-", text: text ?? "" }, made.faults, io);
    return EXIT.usage;
  }
  if (!made.folder.isSetUp) sayLines(io.stderr, folderWords(made.folder));
  const [same] = made.sameTitle;
  if (same !== undefined) sayLines(io.stderr, `Warning: ${sameTitleWords(same, answers)}`);
  if (options.dryRun === true) return printOnly(made, io);
  const written = made.write();
  if (written.open > 0 && options.input !== false && options.json !== true) {
    const mode = modeOf(io, options.accessible === true, readSettings(io).plain);
    if (mode !== "none") return walkOn(made, written, { mode, editor: options.editor }, io);
  }
  return sayWritten(written, options.json === true, io);
}

function printOnly(made: AnsweredRecord, io: Io): ExitCode {
  const { file, text } = made.preview();
  io.stdout.write(text);
  sayLines(io.stderr, `Would write ${file} and its paper. Nothing was written.`);
  return EXIT.ok;
}

/** Asks what the answers that were given leave open. */
async function walkOn(
  { framework }: AnsweredRecord,
  written: WrittenRecord,
  { mode, editor }: { mode: Exclude<Mode, "none">; editor: string | undefined },
  io: Io,
): Promise<ExitCode> {
  const front = await openFront(mode, io, { saves: true });
  const session = written.walk();
  try {
    front.say(introduction(framework));
    front.say(`\nSaved: ${session.path} (draft, ${ofAnswered(session.progress)})`);
    front.say("Only what is still open is asked.");
    return await walkThrough(session, { io, front, editor: editor ?? readSettings(io).editor });
  } finally {
    session.close();
    front.close();
  }
}

function sayWritten(written: WrittenRecord, asJson: boolean, io: Io): ExitCode {
  const { file, id, status, isLater, open } = written;
  const paper = written.writePaper();
  if (asJson) {
    sayLines(
      io.stdout,
      `${JSON.stringify({ format: 1, record: file, id, status, open }, null, 2)}`,
    );
    return EXIT.ok;
  }
  sayLines(io.stdout, `Record: ${file} (${status})`);
  if (isLater) sayLines(io.stdout, WRITTEN_LATER);
  if (paper !== undefined) sayLines(io.stdout, `Paper:  ${paper}`);
  if (open > 0) sayLines(io.stdout, `${notAnswered(open)} To answer: rightly resume ${id}`);
  sayLines(io.stdout, `What happens next: to check the record: rightly check ${file}`);
  return EXIT.ok;
}

/** Said of a record that was not kept as the decision was taken. */
export const WRITTEN_LATER =
  "It says that it was written down later, so less is asked of it. Every paper and log says so too.";

/** How many questions are open, as a sentence. */
export function notAnswered(open: number): string {
  return `${open === 1 ? "1 question is" : `${open} questions are`} not answered yet.`;
}
