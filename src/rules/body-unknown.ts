import { guessEffort } from "../nearest.ts";
import type { Path } from "../finding.ts";
import type { Problem, RecordRule } from "./model.ts";
import { unknownId } from "./unknown.ts";

export const bodyUnknown: RecordRule = {
  kind: "record",
  id: "body-unknown",
  severity: "error",
  summary: "The record names a body that the configuration does not list",
  why: "People need to know whose decision it was, so that they can ask about it or challenge it.",
  fix: "Correct the id, or add the body to rightly.yaml.",
  source: "rightly.yaml, bodies",
  examples: {
    good: `status: draft
decisions:
  - body: town-council
`,
    bad: `status: draft
decisions:
  - body: town-cuncil # <-
`,
  },
  check: ({ record, bodies }) => {
    if (bodies.length === 0) return [];
    const named = [
      ...(record["put-to"] ?? []).map(({ body }, at): Named => [["put-to", at, "body"], body]),
      ...(record.decisions ?? []).map(({ body }, at): Named => [["decisions", at, "body"], body]),
    ];
    const known = new Set(bodies.map(({ id }) => id));
    const effort = guessEffort();
    return named.flatMap(([path, word]): Problem[] => {
      if (word === undefined || known.has(word)) return [];
      const isNot = "one of the bodies in rightly.yaml";
      return [unknownId({ path, word, isNot, among: bodies, effort })];
    });
  },
};

type Named = [path: Path, body: string | undefined];
