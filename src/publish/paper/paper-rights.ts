import type { Group, Item } from "../../framework/model.ts";
import type { Block, Line } from "../document.ts";
import { line, list, section } from "../document.ts";
import { rowAnswers } from "../row-answers.ts";
import type { Reading } from "../reading.ts";

/** The rights behind the groups of goals that the decision touches, each once, in full. */
export function paperRights(reading: Reading): Block[] {
  const rights = new Map<string, Item>();
  for (const group of touchedGroups(reading)) {
    for (const reference of group.rights) {
      const item = rightOf(reading, reference);
      if (item !== undefined) rights.set(reference, item);
    }
  }
  if (rights.size === 0) return [];
  return section("Rights behind what this touches", [
    line("What the framework names as the rights behind the goals above."),
    ...list([...rights.values()].map(rightInWords)),
  ]);
}

function touchedGroups(reading: Reading): Group[] {
  const { framework } = reading;
  return framework.grids
    .filter(({ columns }) => columns === null)
    .flatMap((grid) => {
      const touched = new Set(
        rowAnswers(reading, grid)
          .filter(({ telling }) => telling === "said")
          .map(({ item }) => item.group),
      );
      return (framework.sets.get(grid.rows)?.groups ?? []).filter(({ id }) => touched.has(id));
    });
}

function rightOf({ framework }: Reading, reference: string): Item | undefined {
  const [set = "", id] = reference.split(".");
  return framework.sets.get(set)?.items.find((item) => item.id === id);
}

function rightInWords({ label, text }: Item): Line {
  return text === undefined ? [{ strong: label }] : [{ strong: `${label}:` }, ` ${text}`];
}
