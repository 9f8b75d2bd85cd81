import type { Framework } from "../../framework/model.ts";
import type { Choice, WalkContext } from "../../interview/model.ts";
import { NEW_WALK } from "../../interview/model.ts";
import { existsOn } from "../../record/existing.ts";
import type { Configuration } from "../../repository/configuration-model.ts";

/** The bodies and places of a repository as choices, those that exist on the day. */
export function contextFor(
  { bodies, places }: Pick<Configuration, "bodies" | "places">,
  today: string,
): WalkContext {
  return {
    ...NEW_WALK,
    bodies: choicesOf(bodies, today),
    places: choicesOf(places, today),
    today,
  };
}

type Named = Configuration["places"];

function choicesOf(named: Named, today: string): Choice[] {
  return named
    .filter((one) => existsOn(one, today))
    .map(({ id, name }) => ({ value: id, label: name }));
}

/** What a person is told before the first question. */
export function introduction({ title, tests, grids, sets }: Framework): string {
  const parts = grids.map(({ label, rows, mode }) => {
    const count = sets.get(rows)?.items.length ?? 0;
    return `“${label}” (${count}${mode === "pick-relevant" ? ", and you tick those it affects" : ""})`;
  });
  const testWords = tests.length === 1 ? "1 test question" : `${tests.length} test questions`;
  const looks = parts.length === 0 ? "" : `go through ${parts.join(", ")}`;
  const both = [tests.length === 0 ? "" : `answer ${testWords}`, looks].filter(
    (part) => part !== "",
  );
  return [
    `Record a decision: ${title}`,
    "",
    "You will first say what is proposed, which options there were, who was heard, and on what evidence.",
    ...(both.length === 0 ? [] : [`Then you will ${both.join(" and ")}.`]),
    "You can stop at any time: each answer is saved as you give it.",
  ].join("\n");
}
