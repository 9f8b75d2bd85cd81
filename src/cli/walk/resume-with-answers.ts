import { UserError } from "../../errors.ts";
import { draftForAnswers, takeAnswers } from "../../work/walk/take-answers.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { notAnswered } from "./new-from-answers.ts";
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
  const { file, id, status, isChanged, open, paper, added } = taken;
  if (!isChanged) {
    sayLines(io.stdout, `Nothing new: ${file} says all of it already`);
    return EXIT.ok;
  }
  sayLines(io.stdout, `Saved: ${file} (${status})`);
  for (const { list, names } of added) {
    const words = names.map((name) => `"${name}"`).join(", ");
    sayLines(io.stdout, `Added to ${list}: ${words}. To change an item instead, give its id.`);
  }
  if (paper !== undefined) sayLines(io.stdout, `Paper: ${paper}`);
  if (status === "decided") return EXIT.ok;
  sayLines(
    io.stdout,
    open === 0
      ? `Every question is answered. To finish: rightly resume ${id}`
      : `${notAnswered(open)} To answer: rightly resume ${id}`,
  );
  return EXIT.ok;
}
