/** Every way of giving an answer, as a function of the words that are given. */
import { readFileSync } from "node:fs";
import { UserError } from "../../../src/errors.ts";
import { dotted } from "../../../src/finding.ts";
import type { Fault, Path } from "../../../src/finding.ts";
import { editsFor } from "../../../src/interview/apply.ts";
import { isRefusal, normalise } from "../../../src/interview/normalise.ts";
import { isMapping, valueAt } from "../../../src/mapping.ts";
import { parseRecord } from "../../../src/record/parse.ts";
import { parseGivenFields } from "../../../src/work/moves/given-fields.ts";
import { askedByMove, openMove } from "../../../src/work/moves/open-move.ts";
import type { MoveReports } from "../../../src/work/moves/registry.ts";
import { answeredRecord } from "../../../src/work/walk/answered-record.ts";
import type { GivenAnswers } from "../../../src/work/walk/answered-record.ts";
import { resumeWalk } from "../../../src/work/walk/resume-walk.ts";
import { WalkSession } from "../../../src/work/walk/session.ts";
import { draftForAnswers, takeAnswers } from "../../../src/work/walk/take-answers.ts";
import type { Workplace } from "../../../src/work/workplace.ts";
import { withEdit } from "../../../src/yaml/plain-edit.ts";
import type { Folder } from "../../support/folder.ts";
import { BENCH_FILE, BENCH_ID } from "../../support/moved-bench.ts";
import type { DraftQuestion } from "./questions.ts";

/** What became of words at a door. */
export type Outcome =
  | { value: unknown }
  /** The words of the refusal, and where it says they stand. */
  | { refused: string; place: string };

/** A page of the walk. */
export function throughWalk(session: WalkSession, question: DraftQuestion, typed: string): Outcome {
  const { path, step = dotted(path), beside = {} } = question;
  const list = path.slice(0, -2).join(".");
  if (list === "decisions" && session.draft.decisions === undefined) {
    session.answerAt("decisions+0", "yes");
  }
  for (const [name, words] of Object.entries(beside)) {
    if (list !== "voice" && list !== "evidence") {
      session.answerAt(dotted([...path.slice(0, -1), name]), words);
    }
  }
  const value = session.answerAt(step, typed);
  return isRefusal(value)
    ? { refused: value.error, place: step }
    : { value: valueAt(session.draft, path) };
}

/** A walk through the draft of a folder, with a decision begun. */
export function walkIn({ path: cwd }: Folder): WalkSession {
  const place = { cwd, today: "2026-12-16" };
  const session = resumeWalk(`${cwd}/${BENCH_FILE}`, { takeOver: true }, place);
  if (!(session instanceof WalkSession)) throw new Error("someone has it open");
  return session;
}

/** `new --answers`, and its pipe, which is read by the same function. */
export function throughForm(
  place: Workplace,
  { path, beside = {} }: DraftQuestion,
  written: string,
): Outcome {
  const text = `title: Doors\n${formOf(path, written, beside)}`;
  return newRecord(place, { text }, path);
}

/** `new --set`. */
export function throughSet(
  place: Workplace,
  { path, step = dotted(path), beside = {} }: DraftQuestion,
  typed: string,
): Outcome {
  const before = Object.entries(beside).map(([name, words]) =>
    name === "who" ? `voice=${words}` : `${dotted([...path.slice(0, -1), name])}=${words}`,
  );
  return newRecord(place, { title: "Doors", set: [...before, `${step}=${typed}`] }, path);
}

function newRecord(place: Workplace, given: GivenAnswers, path: Path): Outcome {
  return outcomeOf(() => {
    const made = answeredRecord(given, place);
    if ("faults" in made) return refusedFor(made.faults, path);
    const { record } = parseRecord(made.preview().text);
    return { value: valueAt(record, path) };
  });
}

/** `resume --answers`. The draft is put back as it was. */
export function throughResume(
  folder: Folder,
  { path, beside = {} }: DraftQuestion,
  written: string,
): Outcome {
  const place = { cwd: folder.path, today: "2026-12-16" };
  const before = readFileSync(folder.at(BENCH_FILE), "utf8");
  try {
    return outcomeOf(() => {
      const file = draftForAnswers(BENCH_ID, place);
      const text = formOf(path, written, beside);
      const taken = takeAnswers(file, text, undefined, place);
      if ("faults" in taken) return refusedFor(taken.faults, path);
      return { value: valueAt(parseRecord(folder.read(BENCH_FILE)).record, path) };
    });
  } finally {
    folder.write(BENCH_FILE, before);
  }
}

/** What a library, or the flags of a command, give to a move. */
export function throughGiven(
  session: ReturnType<typeof openMove<keyof MoveReports>>,
  field: Path,
  typed: string,
): Outcome {
  const { given, faults } = session.readGiven(nested(field, typed));
  const [fault] = faults;
  if (fault !== undefined) return { refused: fault.error, place: fault.place };
  return { value: valueAt(given, field) };
}

/** A page of a move; `undefined` where it is not asked yet. */
export function throughPage(
  session: ReturnType<typeof openMove<keyof MoveReports>>,
  field: string,
  typed: string,
): Outcome | undefined {
  const step = session.steps().find((one) => session.fieldFor(one) === field);
  if (step === undefined) return undefined;
  const value = normalise(step, typed);
  if (isRefusal(value)) return { refused: value.error, place: step.id };
  const edits = editsFor(step, value, session.draft);
  return { value: valueAt(edits.reduce<unknown>(withEdit, session.draft), step.path) };
}

/** The answers file of a move. */
export function throughMoveFile(
  session: ReturnType<typeof openMove<keyof MoveReports>>,
  name: keyof MoveReports,
  field: Path,
  written: string,
): Outcome {
  const form = parseGivenFields(formOf(field, written, {}), "board.yaml", askedByMove(name));
  const { given, faults } = session.readGiven(form.given, form.source);
  const [fault] = faults;
  if (fault !== undefined) return { refused: fault.error, place: fault.place };
  return { value: valueAt(given, field) };
}

function nested(field: Path, value: unknown): Record<string, unknown> {
  const made = withEdit({}, { path: field, value });
  return isMapping(made) ? made : {};
}

function refusedFor(faults: readonly Fault[], path: Path): Outcome {
  const at = dotted(path);
  const fault = faults.find((one) => one.path === at || one.path.startsWith(`${at}.`));
  if (fault === undefined) throw new Error(JSON.stringify(faults));
  const { message, fix, place } = fault;
  const isWhole = fix.startsWith("Write it so");
  const refused = isWhole ? message : `${message}. ${fix.replace(/\.$/, "")}`;
  return { refused, place: `${place.line}:${place.column}` };
}

function outcomeOf(act: () => Outcome): Outcome {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [, place = "", words = error.message] = /^(--set [^:]+): (.*)$/.exec(error.message) ?? [];
    const hint = error.hint?.replace(/\.$/, "");
    return { refused: hint === undefined ? words : `${words}. ${hint}`, place };
  }
}

/** YAML with this written at a path, line by line as people write it. */
function formOf(path: Path, written: string, beside: Readonly<Record<string, string>>): string {
  const lines: string[] = [];
  let depth = 0;
  let dash = "";
  path.forEach((step, at) => {
    if (typeof step === "number") {
      dash = "- ";
      return;
    }
    const isLast = at === path.length - 1;
    if (isLast) {
      for (const [name, words] of Object.entries(beside)) {
        lines.push(`${"  ".repeat(depth)}${dash}${name}: ${words}`);
        if (dash !== "") depth += 1;
        dash = "";
      }
    }
    lines.push(`${"  ".repeat(depth)}${dash}${step}:${isLast ? ` ${written}` : ""}`);
    depth += dash === "" ? 1 : 2;
    dash = "";
  });
  return `${lines.join("\n")}\n`;
}
