import { guessEffort } from "../nearest.ts";
import type { Path } from "../finding.ts";
import type { Framework, SetRole } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import type { Problem, RecordContext, RecordRule } from "./model.ts";
import type { Nameable } from "../record/written-answers.ts";
import { unknownId } from "./unknown.ts";

export const setItemUnknown: RecordRule = {
  kind: "record",
  id: "set-item-unknown",
  severity: "error",
  summary: "The record uses an id that its framework does not list",
  why: "People find the decisions about a group or a place by its id.",
  fix: "Use an id from the framework. To list them, run: rightly framework show",
  source: "The framework that the record names: its sets and stages",
  examples: {
    good: `voice:
  - {who: children, asked: Where do you sit, how: A walk, said: By the ducks., changed: The bench faces the water., fed-back: 2026-04-02}
  - {who: residents, not-involved-because: They are asked in the autumn.}
`,
    bad: `voice:
  - {who: children, asked: Where do you sit, how: A walk, said: By the ducks., changed: The bench faces the water., fed-back: 2026-04-02}
  - {who: resident, not-involved-because: They are asked in the autumn.} # <-
`,
  },
  check: (context) => {
    const { framework, record } = context;
    if (framework === undefined) return [];
    const effort = guessEffort();
    const known = new Map<Kind, Known>();
    return namedIn(record).flatMap(([kind, word, path]): Problem[] => {
      const { among, ids } = known.get(kind) ?? knownOf(kind, framework, context);
      known.set(kind, { among, ids });
      // A framework that lists nobody leaves the choice to those who use it.
      if (word === undefined || among.length === 0) return [];
      if (ids.has(word)) return [];
      const isNot = `one of the framework's ${WORDS[kind]}`;
      return [unknownId({ path, word, isNot, among, effort })];
    });
  },
};

type Kind = Extract<SetRole, "participants" | "groups" | "places" | "duties"> | "stages";
type Named = [kind: Kind, word: string | undefined, path: Path];

const WORDS: Readonly<Record<Kind, string>> = {
  participants: "people to involve",
  groups: "groups",
  places: "places",
  duties: "duties",
  stages: "stages",
};

function namedIn(record: DecisionRecord): Named[] {
  const { stage, voice = [], consultations = [], proposal = {} } = record;
  const { groups, places } = proposal.affects ?? {};
  return [
    ["stages", stage, ["stage"]],
    ...voice.map(({ who }, at): Named => ["participants", who, ["voice", at, "who"]]),
    ...consultations.flatMap(({ responses }, at) =>
      (responses?.["by-group"] ?? []).map(({ who }, group): Named => {
        const path = ["consultations", at, "responses", "by-group", group, "who"];
        return ["participants", who, path];
      }),
    ),
    ...listed("groups", groups, ["proposal", "affects", "groups"]),
    ...listed("places", places, ["proposal", "affects", "places"]),
    ...listed("duties", proposal.duties, ["proposal", "duties"]),
  ];
}

function listed(kind: Kind, ids: readonly string[] = [], path: Path): Named[] {
  return ids.map((id, at) => [kind, id, [...path, at]]);
}

interface Known {
  among: readonly Nameable[];
  ids: ReadonlySet<string>;
}

function knownOf(kind: Kind, framework: Framework, context: RecordContext): Known {
  const among = kind === "stages" ? framework.stages : itemsOf(kind, framework, context);
  return { among, ids: new Set(among.map(({ id }) => id)) };
}

function itemsOf(
  kind: Exclude<Kind, "stages">,
  framework: Framework,
  { places }: RecordContext,
): readonly Nameable[] {
  const items = [...framework.sets.values()]
    .filter((set) => set.role === kind)
    .flatMap((set) => set.items);
  return kind === "places" && items.length > 0 ? [...items, ...places] : items;
}
