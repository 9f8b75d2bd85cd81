import { allOptions } from "../../framework/option.ts";
import type { Framework, Item, ItemSet, Scale } from "../../framework/model.ts";
import { askEntries } from "./ask-entries.ts";
import { DEMAND_WORDS } from "./option-line.ts";
import { part } from "./subject.ts";
import type { Entry, Subject, SubjectPart } from "./subject.ts";

/** Everything of a framework that has an id and words. */
export function frameworkEntries(framework: Framework): Entry[] {
  return [
    ...askEntries(framework),
    ...[...framework.sets.values()].flatMap((set) => setEntries(framework, set)),
    ...framework.stages.map(({ id, label, hint }) => {
      const make = (): Subject => ({
        kind: "stage",
        id,
        title: label,
        parts: part("Meaning", [hint]),
      });
      return { kind: "stage", id, make };
    }),
    ...[...framework.scales.values()].flatMap((scale) => optionEntries(framework, scale)),
  ];
}

function optionEntries(framework: Framework, scale: Scale): Entry[] {
  const users = [...framework.tests, ...framework.grids].filter((one) => one.scale === scale.id);
  return allOptions(scale).map((option) => ({
    kind: "option",
    id: option.id,
    make: () => ({
      kind: "option",
      id: option.id,
      title: option.label,
      parts: [
        ...part("Meaning", [option.hint]),
        ...part(
          "Asks for",
          option.demands.map((demand) => DEMAND_WORDS[demand]),
        ),
        ...part(
          "An answer to",
          users.map((one) => `${one.id}: ${one.label}`),
        ),
      ],
    }),
  }));
}

function setEntries(framework: Framework, set: ItemSet): Entry[] {
  const groups: Entry[] = set.groups.map(({ id, label, statement, rights, aliases, source }) => ({
    kind: "heading",
    id,
    aliases,
    make: () => ({
      kind: `heading of ${set.label}`,
      id,
      title: label,
      parts: [
        ...part("What it says", [statement]),
        ...rightsPart(framework, rights),
        ...part("Under it", itemsUnder(set, id)),
        ...part("Where it comes from", [source]),
      ],
    }),
  }));
  const items: Entry[] = set.items.map((item) => ({
    kind: "item",
    id: item.id,
    aliases: item.aliases,
    make: () => itemSubject(framework, set, item),
  }));
  return [...groups, ...items];
}

function itemsUnder(set: ItemSet, group: string): string[] {
  return set.items.filter((item) => item.group === group).map(({ id, label }) => `${id}: ${label}`);
}

function itemSubject(framework: Framework, set: ItemSet, item: Item): Subject {
  const group = set.groups.find((one) => one.id === item.group);
  return {
    kind: `one of ${set.label}`,
    id: item.id,
    title: item.label,
    parts: [
      ...part("What it says", [item.text]),
      ...part("What will be seen when it is reached", [item.success]),
      ...part("Belongs to", [group?.label, group?.statement]),
      ...rightsPart(framework, group?.rights ?? []),
      ...part("Where it comes from", [item.source]),
    ],
  };
}

function rightsPart(framework: Framework, references: readonly string[]): SubjectPart[] {
  const lines = references.map((reference) => {
    const [set, id] = reference.split(".");
    const right = framework.sets.get(set ?? "")?.items.find((item) => item.id === id);
    if (right === undefined) return reference;
    return right.text === undefined ? right.label : `${right.label}: ${right.text}`;
  });
  return part("The rights behind it", lines);
}
