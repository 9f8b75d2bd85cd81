import { allOptions } from "../../framework/option.ts";
import type { Framework, Item, ItemSet, Scale } from "../../framework/model.ts";
import { askEntries } from "./ask-entries.ts";
import { DEMAND_WORDS } from "./option-line.ts";
import { explanationPart } from "./explanation.ts";
import type { ExplanationEntry, Explanation, ExplanationPart } from "./explanation.ts";

/** Everything of a framework that has an id and words. */
export function frameworkEntries(framework: Framework): ExplanationEntry[] {
  return [
    ...askEntries(framework),
    ...[...framework.sets.values()].flatMap((set) => setEntries(framework, set)),
    ...framework.stages.map(({ id, label, hint }) => {
      const make = (): Explanation => ({
        kind: "stage",
        id,
        title: label,
        parts: explanationPart("Meaning", [hint]),
      });
      return { kind: "stage", id, make };
    }),
    ...[...framework.scales.values()].flatMap((scale) => optionEntries(framework, scale)),
  ];
}

function optionEntries(framework: Framework, scale: Scale): ExplanationEntry[] {
  const users = [...framework.tests, ...framework.grids].filter((one) => one.scale === scale.id);
  return allOptions(scale).map((option) => ({
    kind: "option",
    id: option.id,
    make: () => ({
      kind: "option",
      id: option.id,
      title: option.label,
      parts: [
        ...explanationPart("Meaning", [option.hint]),
        ...explanationPart(
          "Asks for",
          option.demands.map((demand) => DEMAND_WORDS[demand]),
        ),
        ...explanationPart(
          "An answer to",
          users.map((one) => `${one.id}: ${one.label}`),
        ),
      ],
    }),
  }));
}

function setEntries(framework: Framework, set: ItemSet): ExplanationEntry[] {
  const groups: ExplanationEntry[] = set.groups.map(
    ({ id, label, statement, rights, aliases, source }) => ({
      kind: "heading",
      id,
      aliases,
      make: () => ({
        kind: `heading of ${set.label}`,
        id,
        title: label,
        parts: [
          ...explanationPart("What it says", [statement]),
          ...rightsPart(framework, rights),
          ...explanationPart("Under it", itemsUnder(set, id)),
          ...explanationPart("Where it comes from", [source]),
        ],
      }),
    }),
  );
  const items: ExplanationEntry[] = set.items.map((item) => ({
    kind: "item",
    id: item.id,
    aliases: item.aliases,
    make: () => itemExplanation(framework, set, item),
  }));
  return [...groups, ...items];
}

function itemsUnder(set: ItemSet, group: string): string[] {
  return set.items.filter((item) => item.group === group).map(({ id, label }) => `${id}: ${label}`);
}

function itemExplanation(framework: Framework, set: ItemSet, item: Item): Explanation {
  const group = set.groups.find((one) => one.id === item.group);
  return {
    kind: `one of ${set.label}`,
    id: item.id,
    title: item.label,
    parts: [
      ...explanationPart("What it says", [item.text]),
      ...explanationPart("What will be seen when it is reached", [item.success]),
      ...explanationPart("Belongs to", [group?.label, group?.statement]),
      ...rightsPart(framework, group?.rights ?? []),
      ...explanationPart("Where it comes from", [item.source]),
    ],
  };
}

function rightsPart(framework: Framework, references: readonly string[]): ExplanationPart[] {
  const lines = references.map((reference) => {
    const [set, id] = reference.split(".");
    const right = framework.sets.get(set ?? "")?.items.find((item) => item.id === id);
    if (right === undefined) return reference;
    return right.text === undefined ? right.label : `${right.label}: ${right.text}`;
  });
  return explanationPart("The rights behind it", lines);
}
