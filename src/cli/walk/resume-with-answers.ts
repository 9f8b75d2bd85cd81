import { UserError } from "../../errors.ts";
import { draftForAnswers, takeAnswers } from "../../work/walk/take-answers.ts";
import type { TakenAnswers } from "../../work/walk/take-answers.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { notAnswered, WRITTEN_LATER } from "./new-from-answers.ts";
import { readAnswers } from "./read-answers.ts";
import { sayFaults } from "./say-faults.ts";
import { sayLines } from "../say-lines.ts";

export interface TakeOptions {
  answers: string;
  asOf?: string;
}

/** `rightly resume RECORD --answers FILE`: puts what a form says into a draft. */
export async function resumeWithAnswers(
  name: string | undefined,
  { answers, asOf }: TakeOptions,
  io: Io,
): Promise<ExitCode> {
  if (name === undefined) {
    throw new UserError("--answers needs the record that the answers are for", {
      hint: `Say which: rightly resume RECORD --answers ${answers}`,
    });
  }
  const draft = draftForAnswers(name, io);
  const text = await readAnswers(answers, io);
  const taken = takeAnswers(draft, text, asOf, io);
  if ("faults" in taken) {
    await sayFaults({ file: answers, text }, taken.faults, io);
    return EXIT.usage;
  }
  sayTaken(taken, io);
  return EXIT.ok;
}

function sayTaken(taken: TakenAnswers, io: Io): void {
  const { file, id, status, isLater, isChanged, open, paper, added, left } = taken;
  if (left.length > 0) sayLines(io.stderr, leftAlone(left, id));
  if (!isChanged) {
    sayLines(io.stdout, `Nothing new: ${file} says all of it already`);
    return;
  }
  sayLines(io.stdout, `Saved: ${file} (${status})`);
  if (isLater) sayLines(io.stdout, WRITTEN_LATER);
  for (const { list, names } of added) {
    const words = names.map((name) => `"${name}"`).join(", ");
    sayLines(io.stdout, `Added to ${list}: ${words}. To change an item instead, give its id.`);
  }
  if (paper !== undefined) sayLines(io.stdout, `Paper: ${paper}`);
  if (status === "decided") return;
  sayLines(
    io.stdout,
    open === 0
      ? `Every question is answered. To finish: rightly resume ${id}`
      : `${notAnswered(open)} To answer: rightly resume ${id}`,
  );
}

/** Names that are said of a longer list. */
const NAMED = 3;

function leftAlone(left: readonly string[], id: string): string {
  const more = left.length > NAMED ? ` and ${left.length - NAMED} more` : "";
  return [
    `Kept as before, though the form leaves it out: ${left.slice(0, NAMED).join(", ")}${more}`,
    `A form takes no answer away. To take one away: rightly resume ${id}`,
  ].join("\n");
}
