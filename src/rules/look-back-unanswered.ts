import type { LookBack } from "../record/model.ts";
import { isMapping } from "../mapping.ts";
import { findOption } from "../framework/option.ts";
import { didYouMean } from "../nearest.ts";
import { ANSWER_KEYS } from "../record/key-order.ts";
import { quote } from "../yaml/quote.ts";
import type { Framework, Test } from "../framework/model.ts";
import type { Problem, RecordRule } from "./model.ts";

export const lookBackUnanswered: RecordRule = {
  kind: "record",
  id: "look-back-unanswered",
  severity: "warning",
  summary: "A look-back does not answer the tests again, or does not say what was learned",
  why: "You can compare what you expected with what happened only if the same questions are answered again.",
  fix: "Answer each test as things are now, with a because, and say what was learned: rightly look-back",
  source: "Rightly's own record format 1, look-backs",
  examples: {
    good: `look-backs:
  - held: 2026-10-01
    by: Head gardener
    answers:
      open-to-all: {is: more, because: People who tire stay longer.}
      finest: {is: not-the-best, because: There is still no shade at noon.}
    learned: Plant the tree first.
`,
    bad: `look-backs:
  - held: 2026-10-01
    by: Head gardener
    answers:
      open-to-all: {is: more, because: People who tire stay longer.}
      finest:
        is: not-the-bset # <-
        because: There is still no shade at noon.
    learned: Plant the tree first.
`,
  },
  check: ({ record, framework }) => {
    if (framework === undefined) return [];
    return (record["look-backs"] ?? []).flatMap((lookBack, at) =>
      lookBack.held === undefined
        ? []
        : problems(lookBack, framework).map((problem) => ({
            ...problem,
            path: ["look-backs", at, ...problem.path],
          })),
    );
  },
};

function problems({ answers, learned }: LookBack, framework: Framework): Problem[] {
  const unanswered = framework.tests.filter((test) => optionOf(answers?.[test.id]) === undefined);
  const names = unanswered.map(({ label }) => quote(label)).join(", ");
  return [
    ...(unanswered.length === 0
      ? []
      : [{ path: ["held"], message: `this look-back has no answer to ${names}` }]),
    ...framework.tests.flatMap((test) => unknownOption(test, answers?.[test.id], framework)),
    ...framework.tests.flatMap((test) => unknownKeys(test, answers?.[test.id])),
    ...(learned === undefined
      ? [{ path: ["held"], message: "this look-back does not say what was learned" }]
      : []),
  ];
}

function unknownOption(test: Test, answer: unknown, { scales }: Framework): Problem[] {
  const option = optionOf(answer);
  const scale = scales.get(test.scale);
  if (option === undefined || scale === undefined) return [];
  if (findOption(scale, option) !== undefined) return [];
  const known = [...scale.options, ...scale.outside].map(({ id }) => id);
  const message = `${quote(option)} is not an answer to ${quote(test.label)}${didYouMean(option, known)}`;
  return [{ path: ["answers", test.id, "is"], message, fix: `Use one of ${known.join(", ")}.` }];
}

/** A comma inside words that are not quoted makes a key of what comes after it. */
function unknownKeys(test: Test, answer: unknown): Problem[] {
  if (!isMapping(answer)) return [];
  const known = [...ANSWER_KEYS, ...test.followUps.map(({ question }) => question)];
  return Object.keys(answer).flatMap((key) => {
    if (known.includes(key)) return [];
    const message = `${quote(key)} is not asked with ${quote(test.label)}${didYouMean(key, known)}`;
    const fix =
      "Correct the name; or, if these are words of the because, put quotes around the whole of it.";
    return [{ path: ["answers", test.id, key], at: "key" as const, message, fix }];
  });
}

function optionOf(answer: unknown): string | undefined {
  return isMapping(answer) && typeof answer["is"] === "string" ? answer["is"] : undefined;
}
