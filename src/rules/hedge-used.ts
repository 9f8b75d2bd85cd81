import { isExempt } from "../record/text.ts";
import { quote } from "../yaml/quote.ts";
import type { Text } from "../record/text-model.ts";
import type { Path } from "../finding.ts";
import { valueAt } from "../mapping.ts";
import { partPaths } from "../record/resolution.ts";
import type { Problem, RecordContext, RecordRule } from "./model.ts";
import { wordsOption } from "./words/option.ts";

export const hedgeUsed: RecordRule = {
  kind: "record",
  id: "hedge-used",
  severity: "warning",
  summary: "A commitment uses words that the pledge rules out",
  why: "The pledge promised not to use these words. Families have learned that they mean it may not happen.",
  fix: "Say what will happen, for whom and by when. Say plainly what will not happen.",
  source: "The framework that the record names: pledge.hedges",
  options: {
    also: { about: "More words that are ruled out here.", default: [] },
  },
  examples: {
    good: `publication: {access: open, summary: There will be a bench by the pond.}
`,
    bad: `publication:
  access: open
  summary: There will be a bench by the pond if possible. # <-
`,
  },
  check: (context) => {
    const hedges = [
      ...(context.framework?.pledge.hedges ?? []),
      ...wordsOption(context, hedgeUsed, "also"),
    ];
    if (hedges.length === 0 || context.record.status === "withdrawn") return [];
    const pattern = patternOf(hedges);
    return commitments(context).flatMap(({ path, text }) =>
      [...text.matchAll(pattern)].map((match): Problem => {
        const message = `the pledge rules out ${quote(match[0])}`;
        return { path, span: [match.index, match.index + match[0].length], message };
      }),
    );
  },
};

/** The pattern of each list of hedges: a framework has one for all of its records. */
const PATTERNS = new Map<string, RegExp>();

function patternOf(hedges: readonly string[]): RegExp {
  const list = hedges.join("\n");
  const pattern = PATTERNS.get(list) ?? patternFor(hedges);
  PATTERNS.set(list, pattern);
  return pattern;
}

function patternFor(hedges: readonly string[]): RegExp {
  const each = hedges.map((hedge) =>
    hedge
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("\\s+"),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

interface Commitment {
  path: Path;
  text: string;
}

/** What the record says will be done, in its own words. What people said is theirs. */
function commitments({ record, written }: RecordContext): Commitment[] {
  const { proposal, actions = [], decisions = [], publication } = record;
  const held: [Path, Text | undefined][] = [
    [["proposal", "summary"], proposal?.summary],
    ...written.flatMap((one): [Path, Text | undefined][] =>
      one.kind === "answer" ? [[[...one.path, "because"], one.answer["because"] as Text]] : [],
    ),
    ...actions.map(({ what }, at): [Path, Text | undefined] => [["actions", at, "what"], what]),
    ...decisions.flatMap((decision, at): [Path, Text | undefined][] => [
      ...partPaths(decision).map((path): [Path, Text | undefined] => [
        ["decisions", at, ...path],
        valueAt(decision, path) as Text | undefined,
      ]),
      [["decisions", at, "reasons"], decision.reasons],
    ]),
    [["publication", "summary"], publication?.summary],
  ];
  return held.flatMap(([path, text]) =>
    typeof text === "string" && !isExempt(text) ? [{ path, text }] : [],
  );
}
