import { dayInWords } from "../../record/day-in-words.ts";
import type { Planned } from "../../record/decision-model.ts";
import { openPlans } from "../../record/plan-for.ts";
import type { Block } from "../document.ts";
import { facts, line, list, section } from "../document.ts";
import { CAPACITY, labelOf } from "../labels.ts";
import type { Reading } from "../reading.ts";
import { listInWords, textInWords } from "../text-in-words.ts";
import { keyDecisionInWords, sentences } from "./paper-decisions.ts";

/** What is asked of whom, and when: until it is decided. Bodies of which no more is planned are named elsewhere. */
export function paperPlan(reading: Reading): Block[] {
  const plans = openPlans(reading.record);
  if (plans.every(isBare)) return [];
  const several = plans.length > 1;
  const title = several ? "The decisions that are asked for" : "The decision that is asked for";
  return section(
    title,
    plans.flatMap((plan) => [
      ...(several ? [heading(reading, plan)] : []),
      ...planBlocks(reading, plan, several),
    ]),
  );
}

function isBare(plan: Planned): boolean {
  return Object.keys(plan).every((key) => key === "body");
}

function heading(reading: Reading, { body, decider }: Planned): Block {
  const name =
    body === undefined ? (decider ?? "A body not named") : reading.nameOf(body, "boards");
  return { kind: "heading", level: 3, text: name };
}

function planBlocks(reading: Reading, plan: Planned, several: boolean): Block[] {
  const { body, decider, capacity, meeting, on, key, documents = [], contact } = plan;
  return [
    ...facts([
      ["Body", body === undefined || several ? undefined : reading.nameOf(body, "boards")],
      [capacity === "recommends-only" ? "Asked to recommend" : "Asked to decide", decider],
      ["Capacity", labelOf(CAPACITY, capacity)],
      ["Meeting", meeting],
      ["Planned for", dayInWords(on)],
      ["Key decision", keyDecisionInWords({ key }, () => undefined)],
      ["Private meeting", privateInWords(plan)],
      ["Contact", contact],
    ]),
    ...(documents.length === 0
      ? []
      : [line([{ strong: "Documents for those who decide:" }]), ...list(documents)]),
  ];
}

function privateInWords({ private: hidden }: Planned): string {
  if (hidden?.is === undefined) return "";
  const notices = (hidden.notices ?? []).map(dayInWords);
  return sentences([
    hidden.is ? "Yes" : "No",
    textInWords(hidden.because),
    notices.length === 0 ? "" : `Notices published on ${listInWords(notices)}`,
  ]);
}
