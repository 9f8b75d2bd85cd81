import { EXIT, UserError } from "../../errors.ts";
import { isMapping } from "../../mapping.ts";
import { didYouMean } from "../../nearest.ts";
import { fileFaults } from "../../yaml/faults.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { quote } from "../../yaml/quote.ts";
import type { Io } from "../io.ts";
import { readAnswers } from "../walk/read-answers.ts";

/** What is given with a command, by field. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * What an answers file of a move says, with what the flags say laid over it. Blank values say nothing.
 * @param known The fields such a file may have.
 * @throws UserError if it cannot be read or has a field that means nothing here.
 */
export async function readGiven(
  answers: string | undefined,
  flags: Given,
  known: readonly string[],
  io: Io,
): Promise<Given> {
  const inFile = answers === undefined ? {} : await readFields(answers, known, io);
  return withoutBlanks({ ...inFile, ...withoutBlanks(flags) });
}

async function readFields(answers: string, known: readonly string[], io: Io): Promise<Given> {
  const file = answers === "-" ? "the answers" : answers;
  const yaml = parseYaml(await readAnswers(answers, io));
  const [fault] = fileFaults(yaml);
  if (fault !== undefined) {
    const { line, column } = fault.place;
    throw new UserError(`${file}:${line}:${column}: ${fault.message}`, { hint: fault.fix });
  }
  if (yaml.value === null || yaml.value === undefined) return {};
  if (!isMapping(yaml.value)) {
    throw new UserError(`${file} does not hold names and answers`, {
      hint: `Write lines such as ${known[0] ?? "note"}: followed by the answer.`,
      exitCode: EXIT.usage,
    });
  }
  for (const key of Object.keys(yaml.value)) {
    if (known.includes(key)) continue;
    const { line, column } = yaml.placeOf([key], "key");
    throw new UserError(
      `${file}:${line}:${column}: ${quote(key)} is not asked here${didYouMean(key, known)}`,
      { hint: `It may have: ${known.join(", ")}.` },
    );
  }
  return yaml.value;
}

function withoutBlanks(given: Given): Given {
  return Object.fromEntries(
    Object.entries(given).filter(
      ([, value]) => value !== undefined && value !== null && value !== "",
    ),
  );
}

/** A text that was given; nothing if something else was. */
export function textOf(given: Given, name: string): string | undefined {
  const value = given[name];
  return typeof value === "string" ? value : undefined;
}
