import type { Fault, Path } from "../finding.ts";
import type { Question } from "../framework/model.ts";
import { didYouMean } from "../nearest.ts";
import { isExempt } from "../record/text.ts";
import type { Text } from "../record/model.ts";
import { shown } from "../yaml/shown.ts";
import { faultAt } from "./answer-faults.ts";
import type { Compared } from "./answer-faults.ts";
import { parseDay } from "./day.ts";
import { isMapping } from "./value-at.ts";

/** What is wrong with a value as the answer to a question of this type. */
export function questionFaults(
  compared: Compared,
  question: Pick<Question, "type" | "options"> | undefined,
  path: Path,
  value: unknown,
): Fault[] {
  if (question === undefined) return [];
  const ids = question.options.map(({ id }) => id);
  switch (question.type) {
    case "choose-one":
      return typeof value === "string"
        ? unknownFaults(compared, "option-unknown", path, [value], ids)
        : [malformed(compared, path, "one of its options")];
    case "choose-many":
      return listFaults(compared, "option-unknown", path, value, ids);
    case "evidence":
      return listFaults(compared, "evidence-unknown", path, value, compared.evidence);
    case "number":
      return typeof value === "number" ? [] : [malformed(compared, path, "a number")];
    case "date":
      return typeof value === "string" && parseDay(value) === value
        ? []
        : [malformed(compared, path, "a day such as 2026-12-15")];
    case "text":
    case "role":
    case "action":
      return isText(value) ? [] : [malformed(compared, path, "text")];
  }
}

function isText(value: unknown): boolean {
  return typeof value === "string" || (isMapping(value) && isExempt(value as unknown as Text));
}

function listFaults(
  compared: Compared,
  rule: "option-unknown" | "evidence-unknown",
  path: Path,
  value: unknown,
  known: readonly string[],
): Fault[] {
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string")) {
    return [malformed(compared, path, "a list of ids")];
  }
  return unknownFaults(compared, rule, path, value, known);
}

function unknownFaults(
  compared: Compared,
  rule: "option-unknown" | "evidence-unknown",
  path: Path,
  values: readonly string[],
  known: readonly string[],
): Fault[] {
  const what =
    rule === "evidence-unknown" ? "the id of evidence listed here" : "one of the options";
  return values.flatMap((value, at) => {
    if (known.includes(value)) return [];
    const message = `${shown(value)} is not ${what}${didYouMean(value, known)}`;
    return [faultAt(compared, rule, values.length > 1 ? [...path, at] : path, message)];
  });
}

function malformed(compared: Compared, path: Path, expected: string): Fault {
  const message = `the answer ${shown(String(path.at(-1)))} does not have the form of one, expected ${expected}`;
  return faultAt(compared, "answer-malformed", path, message);
}
