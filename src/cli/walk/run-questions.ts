import { writeQuestions } from "../../work/questions/write-questions.ts";
import type { AnsweredQuestions, QuestionsOptions } from "../../work/questions/write-questions.ts";
import { visible } from "../../yaml/quote.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { ofAnswered } from "../pages/words.ts";
import { sayDelivered } from "../say-delivered.ts";
import { answerLines } from "./answer-lines.ts";
import { sayLines } from "../say-lines.ts";

/** A blank form; for a record, its questions with what it answers. */
export async function runQuestions(
  name: string | undefined,
  options: QuestionsOptions,
  io: Io,
): Promise<ExitCode> {
  const delivered = await writeQuestions(io, name, options, questionsText);
  const code = sayDelivered(delivered, { label: "Questions", stream: "stdout" }, io);
  if (name === undefined && delivered.kind === "written") {
    const file = visible(delivered.file);
    sayLines(io.stdout, `When it is filled in: rightly new --answers ${file}`);
  }
  return code;
}

function questionsText({ title, status, progress, sections }: AnsweredQuestions): string {
  const lines = [`${title} (${status}): ${ofAnswered(progress)}`, "", ...answerLines(sections)];
  return `${lines.map(visible).join("\n").trimEnd()}\n`;
}
