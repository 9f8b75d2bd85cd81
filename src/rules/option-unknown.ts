import { guessEffort } from "../nearest.ts";
import type { GuessEffort } from "../nearest.ts";
import type { Path } from "../finding.ts";
import type { Option } from "../framework/model.ts";
import { quote } from "../yaml/quote.ts";
import type { Problem, RecordRule } from "./model.ts";
import { unknownId } from "./unknown.ts";

export const optionUnknown: RecordRule = {
  kind: "record",
  id: "option-unknown",
  severity: "error",
  summary: "An answer is not one of the framework's options",
  why: "Decisions can be compared only if everyone uses the same answers.",
  fix: "Use one of the options.",
  source: "The framework that the record names: scales and options",
  examples: {
    good: `status: draft
answers:
  size: one-park
`,
    bad: `status: draft
answers:
  size: one-perk # <-
`,
  },
  check: ({ written }) => {
    const effort = guessEffort();
    return written.flatMap((one): Problem[] => {
      if (one.kind === "answer") {
        return unknownOption([...one.path, "is"], one.answer["is"], one.options, effort);
      }
      if (one.kind !== "value" || !one.question.type.startsWith("choose")) return [];
      const { path, value, question } = one;
      if (!Array.isArray(value)) return unknownOption(path, value, question.options, effort);
      return value.flatMap((item, at) =>
        unknownOption([...path, at], item, question.options, effort),
      );
    });
  },
};

function unknownOption(
  path: Path,
  value: unknown,
  among: readonly Option[],
  effort: GuessEffort,
): Problem[] {
  // Anything but a word does not have the form of an answer, which another rule says.
  if (typeof value !== "string" || value.trim() === "") return [];
  if (among.some((option) => option.id === value)) return [];
  const of = path.filter((step) => step !== "is" && typeof step !== "number").at(-1);
  const isNot = `one of the options of ${quote(String(of))}`;
  return [unknownId({ path, word: value, isNot, among, effort })];
}
