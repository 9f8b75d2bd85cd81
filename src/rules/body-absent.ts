import { shown } from "../yaml/shown.ts";
import type { KnownBody, Problem, RecordRule } from "./model.ts";

export const bodyAbsent: RecordRule = {
  kind: "record",
  id: "body-absent",
  severity: "error",
  summary: "A decision names a body that did not exist on the day it was taken",
  why: "Councils and health bodies are abolished and replaced, and a body that is gone can no longer decide anything.",
  fix: "Name the body that had the power on that day, or correct the days of the body in rightly.yaml.",
  source: "rightly.yaml, bodies.valid and bodies.successor-of",
  examples: {
    good: `decisions:
  - {body: town-council, decider: Parks committee, capacity: non-executive, on: 2026-03-20, result: approved, resolution: Agreed., reasons: People who tire should be able to stay., interests: none-declared}
`,
    bad: `decisions:
  - body: old-council # <-
    decider: Parks committee
    capacity: non-executive
    on: 2026-03-20
    result: approved
    resolution: Agreed.
    reasons: People who tire should be able to stay.
    interests: none-declared
`,
  },
  check: ({ record, bodies }) =>
    (record.decisions ?? []).flatMap(({ body: id, on }, at): Problem[] => {
      const body = bodies.find((one) => one.id === id);
      if (body === undefined || on === undefined) return [];
      const problem = absent(body, on, bodies);
      return problem === undefined ? [] : [{ ...problem, path: ["decisions", at, "body"] }];
    }),
};

function absent(
  body: KnownBody,
  on: string,
  bodies: readonly KnownBody[],
): Omit<Problem, "path"> | undefined {
  const { from, to } = body.valid ?? {};
  if (to !== undefined && on > to) {
    const message = `${shown(body.id)} ended on ${to}, and the decision was taken on ${on}`;
    return {
      message,
      ...inPlace(
        bodies.filter((one) => follows(one, body.id)),
        on,
      ),
    };
  }
  if (from === undefined || on >= from) return undefined;
  const message = `${shown(body.id)} began on ${from}, and the decision was taken on ${on}`;
  return {
    message,
    ...inPlace(
      bodies.filter((one) => follows(body, one.id)),
      on,
    ),
  };
}

function follows(body: KnownBody, earlier: string): boolean {
  return body["successor-of"]?.includes(earlier) === true;
}

/** Who could have decided instead, if the configuration says. */
function inPlace(candidates: readonly KnownBody[], on: string): { fix?: string } {
  const there = candidates.filter(({ valid }) => {
    const { from = on, to = on } = valid ?? {};
    return from <= on && on <= to;
  });
  if (there.length === 0) return {};
  const names = there.map(({ id }) => shown(id)).join(" or ");
  return { fix: `On that day it was ${names}: name it, or correct the days in rightly.yaml.` };
}
