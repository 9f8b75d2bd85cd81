import type { Path } from "../finding.ts";
import { roleChoices, withoutRepeats } from "./choices.ts";
import type { Choice, Step } from "./model.ts";
import { fieldStep, LINE, LINES, TEXT } from "./walk.ts";
import type { StepGroup, Walk } from "./walk.ts";

const PROPOSAL: StepGroup = { section: "proposal", caption: "The proposal" };

/** What is proposed, by whom, for whom; the money and the duties if there are any. */
export function proposalSteps({ draft, framework, context }: Walk): Step[] {
  const places = withoutRepeats([...context.places, ...roleChoices(framework, "places")]);
  return [
    fieldStep(PROPOSAL, ["proposal", "summary"], TEXT),
    fieldStep(PROPOSAL, ["proposal", "author", "role"], LINE),
    fieldStep(PROPOSAL, ["proposal", "author", "organisation"], LINE),
    fieldStep(PROPOSAL, ["proposal", "affects", "ages"], LINES, { optional: true }),
    ...chosenFrom(["proposal", "affects", "groups"], roleChoices(framework, "groups")),
    ...chosenFrom(["proposal", "affects", "places"], places),
    fieldStep(PROPOSAL, ["proposal", "affects", "people"], TEXT),
    ...moneySteps(draft.proposal?.money?.amount),
    ...chosenFrom(["proposal", "duties"], roleChoices(framework, "duties")),
  ];
}

/** Nothing is asked where the framework offers nothing to choose from. */
function chosenFrom(path: Path, choices: readonly Choice[]): Step[] {
  if (choices.length === 0) return [];
  return [
    fieldStep(PROPOSAL, path, { kind: "choose-many", choices, atLeast: 0 }, { optional: true }),
  ];
}

function moneySteps(amount: number | undefined): Step[] {
  const number = { kind: "number", whole: false, least: 0 } as const;
  const first = fieldStep(PROPOSAL, ["proposal", "money", "amount"], number, { optional: true });
  if (amount === undefined) return [first];
  return [
    first,
    fieldStep(PROPOSAL, ["proposal", "money", "period"], LINE, { optional: true }),
    fieldStep(PROPOSAL, ["proposal", "money", "source"], LINE, { optional: true }),
    fieldStep(
      PROPOSAL,
      ["proposal", "money", "saving"],
      { kind: "choose-one", choices: SPENT_OR_SAVED },
      { optional: true, stores: { as: "truth" } },
    ),
  ];
}

export const SPENT_OR_SAVED: readonly Choice[] = [
  { value: "no", label: "Spent" },
  { value: "yes", label: "Saved" },
];
