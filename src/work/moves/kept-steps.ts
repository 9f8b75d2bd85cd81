/** What is kept of steps of a record that were left: no other door may make them useless in silence. */
import { hash } from "node:crypto";
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { MoveName } from "../../life/model.ts";
import { MOVES } from "../../life/moves.ts";
import { stemOf } from "../../record/files.ts";
import type { Status } from "../../record/model.ts";
import { readJournal } from "../../repository/journal.ts";
import type { UnsavedText } from "../../repository/journal.ts";
import { isThere, readText } from "../../repository/read.ts";
import { parseYaml } from "../../yaml/parse.ts";
import type { GivenFields } from "./given-reader.ts";
import { ANSWERS, parseKeptAnswers, WRITTEN } from "./kept-answers.ts";
import type { MoveAnswer } from "./move-answers.ts";

/** What is kept of one step of a record. */
export interface KeptStep {
  /** Of the move; an empty text is the walk. */
  move: string;
  /** Absolute path of the file it is in. */
  path: string;
  given: GivenFields;
  /** And what was typed and is not an answer. */
  answers: readonly MoveAnswer[];
  /** ISO moment at which the last was given. */
  since: string;
}

const ENDING = ".unsaved.jsonl";

/**
 * Every step of a record of which something is kept that is in no record.
 * @param record Its file, absolute. It may be gone.
 * @param names Of the files in its folder, if they are at hand.
 */
export function keptSteps(
  record: string,
  names: readonly string[] = namesIn(dirname(record)),
): KeptStep[] {
  const start = `.${stemOf(basename(record))}`;
  return names.flatMap((name) => {
    if (!name.startsWith(`${start}.`) || !name.endsWith(ENDING)) return [];
    const move = name.slice(start.length, -ENDING.length).replace(".", "");
    const step = keptStep(record, move, join(dirname(record), name));
    return step === undefined ? [] : [step];
  });
}

/** Names of the files in a folder; none if it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What is typed to go on with a step. */
export function commandOfStep({ move }: Pick<KeptStep, "move">, id: string): string {
  if (move === "") return `rightly resume ${id}`;
  if (move === "lift") return `rightly exempt ${id} --lift`;
  return `rightly ${isMoveName(move) ? MOVES[move].command : move} ${id}`;
}

/** Whether a step can be made of a record of this status. */
export function canBeMade({ move }: Pick<KeptStep, "move">, status: Status): boolean {
  if (move === "") return status === "draft" || status === "proposed";
  return !isMoveName(move) || MOVES[move].from.includes(status);
}

function isMoveName(move: string): move is MoveName {
  return Object.hasOwn(MOVES, move);
}

/** Whether the record says it already: a walk may have ended between saving words and putting them away. */
function holdsLines(record: string): (text: string) => boolean {
  const said = isThere(record) ? JSON.stringify(parseYaml(readText(record)).value ?? "") : "";
  return (text) =>
    text.split("\n").every((line) => said.includes(JSON.stringify(line.trim()).slice(1, -1)));
}

function keptStep(record: string, move: string, path: string): KeptStep | undefined {
  const lines = readJournal(record, move === "" ? undefined : move);
  if (isWritten(record, lines)) return undefined;
  const kept = parseKeptAnswers(lines.find(({ question }) => question === ANSWERS)?.text ?? "");
  const isSaid = move === "" ? holdsLines(record) : (text: string) => text.trim() === "";
  const typed = lines
    .filter(({ question, text }) => !question.startsWith(".") && !isSaid(text))
    .map(({ question, text }): MoveAnswer => ({ step: question, raw: text }));
  const answers = [...(kept?.answers ?? []), ...typed];
  if (answers.length === 0) return undefined;
  const since = lines.map(({ time }) => time).sort();
  return { move, path, given: kept?.given ?? {}, answers, since: since.at(-1) ?? "" };
}

/** Whether the session ended after it had written the record. */
function isWritten(record: string, lines: readonly UnsavedText[]): boolean {
  const written = lines.find(({ question }) => question === WRITTEN)?.text;
  return written !== undefined && isThere(record) && written === hash("sha256", readText(record));
}
