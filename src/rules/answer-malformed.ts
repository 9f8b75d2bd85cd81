import { dotted } from "../finding.ts";
import type { Path } from "../finding.ts";
import type { Question } from "../framework/model.ts";
import type { Text } from "../record/text-model.ts";
import { isExempt } from "../record/text.ts";
import type { Problem, RecordRule } from "./model.ts";
import { isMapping } from "../mapping.ts";

export const answerMalformed: RecordRule = {
  kind: "record",
  id: "answer-malformed",
  severity: "error",
  summary: "An answer is not in the form its question asks for",
  why: "Rightly cannot show or count the answer, so people who read the record will not see it.",
  fix: "Write the answer in the form named here.",
  source: "Rightly's own record format 1, answers",
  examples: {
    good: `status: draft
answers:
  finest: {is: the-best}
`,
    bad: `status: draft
answers:
  finest: the-best # <-
`,
  },
  check: ({ written }) =>
    written.flatMap((one): Problem[] => {
      switch (one.kind) {
        case "unknown":
          return [];
        case "misshapen":
          return [misfit(one.path, "a group of lines", WRITE_GROUP)];
        case "value":
          return valueProblems(one.path, one.question, one.value);
        case "answer":
          return [
            ...unlessFits([...one.path, "is"], one.answer["is"], isWord, OPTION),
            ...unlessFits([...one.path, "because"], one.answer["because"], isText, "text"),
            ...unlessFits([...one.path, "evidence"], one.answer["evidence"], isIds, IDS),
          ];
      }
    }),
};

const OPTION = "the id of an option";
const IDS = "a list of ids, such as [one, another]";
const WRITE_GROUP = `Write what belongs to it, such as "is:" and "because:", on lines of its own.`;

function valueProblems(path: Path, { type }: Question, value: unknown): Problem[] {
  switch (type) {
    case "choose-one":
      return unlessFits(path, value, isWord, OPTION);
    case "choose-many":
    case "evidence":
      return unlessFits(path, value, isIds, IDS);
    case "number":
      return unlessFits(path, value, (one) => typeof one === "number", "a number");
    case "date":
      return unlessFits(path, value, isDay, "a day, such as 2026-12-15");
    case "text":
    case "role":
    case "action":
      return unlessFits(path, value, isText, "text");
  }
}

function unlessFits(
  path: Path,
  value: unknown,
  fits: (value: unknown) => boolean,
  expected: string,
): Problem[] {
  if (value === undefined) return [];
  if (value === null || (typeof value === "string" && value.trim() === "")) {
    const fix = "Write the answer, or remove the line.";
    return [{ path, message: `${dotted(path)} is empty`, fix }];
  }
  return fits(value) ? [] : [misfit(path, expected)];
}

/** The value itself is not quoted: it may be long, and what matters is its form. */
function misfit(path: Path, expected: string, fix?: string): Problem {
  const message = `${dotted(path)} should be ${expected}`;
  return { path, message, ...(fix === undefined ? {} : { fix }) };
}

function isWord(value: unknown): boolean {
  return typeof value === "string";
}

function isText(value: unknown): boolean {
  return typeof value === "string" || (isMapping(value) && isExempt(value as unknown as Text));
}

function isIds(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isDay(value: unknown): boolean {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
