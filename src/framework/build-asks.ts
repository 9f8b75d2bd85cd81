import { buildOption } from "./build-sets.ts";
import type { BecauseFile, FollowUpFile, GridFile, QuestionFile, TestFile } from "./file.ts";
import type { Because, FollowUp, Grid, ItemSet, Option, Question, Test } from "./model.ts";
import { parseCondition } from "./parse-condition.ts";
import type { ConditionFile } from "./file.ts";
import type { Condition } from "./model.ts";
import type { Speak } from "./words.ts";

/** `{when}` where there is a condition, nothing where there is none. */
export function buildWhen(file: { when?: ConditionFile }): { when?: Condition } {
  return file.when === undefined ? {} : { when: parseCondition(file.when) };
}

export function buildTest(file: TestFile, speak: Speak): Test {
  return {
    id: file.id,
    label: speak(file.label),
    ask: speak(file.ask),
    ...(file["looking-back"] === undefined ? {} : { askLookingBack: speak(file["looking-back"]) }),
    scale: file.scale,
    commitments: (file.commitments ?? []).map(speak),
    because: buildBecause(file.because, speak),
    ...(file.guidance === undefined ? {} : { guidance: file.guidance }),
    followUps: buildFollowUps(file["follow-ups"]),
    ...buildWhen(file),
    ...(file.source === undefined ? {} : { source: file.source }),
  };
}

export function buildGrid(file: GridFile, speak: Speak): Grid {
  return {
    id: file.id,
    label: speak(file.label),
    ask: speak(file.ask),
    askEach: speak(file["ask-each"]),
    rows: file.rows.set,
    columns: file.columns?.set ?? null,
    scale: file.scale,
    mode: file.mode,
    ...(file.leaves === undefined ? {} : { leaves: file.leaves }),
    because: buildBecause(file.because, speak),
    ...(file.guidance === undefined ? {} : { guidance: file.guidance }),
    followUps: buildFollowUps(file["follow-ups"]),
    ...buildWhen(file),
    ...(file.source === undefined ? {} : { source: file.source }),
  };
}

export function buildQuestion(
  file: QuestionFile,
  sets: ReadonlyMap<string, ItemSet>,
  speak: Speak,
): Question {
  const from = file["options-from"];
  const items = from === undefined ? [] : (sets.get(from.set)?.items ?? []);
  const options: Option[] = items.map(({ id, label }) => ({ id, label, demands: [] }));
  return {
    id: file.id,
    ask: speak(file.ask),
    ...(file.hint === undefined ? {} : { hint: speak(file.hint) }),
    type: file.type,
    required: file.required ?? true,
    options: [...(file.options ?? []).map((option) => buildOption(option, speak)), ...options],
    ...buildWhen(file),
  };
}

function buildBecause(file: BecauseFile, speak: Speak): Because {
  return { prompt: speak(file.prompt), atLeastWords: file["at-least-words"] ?? 0 };
}

function buildFollowUps(files: readonly FollowUpFile[] | undefined): FollowUp[] {
  return (files ?? []).map((file) => ({ question: file.question, ...buildWhen(file) }));
}
