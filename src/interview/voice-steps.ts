import type { Framework, Item } from "../framework/model.ts";
import type { Voice } from "../record/model.ts";
import { itemChoices, setsOf } from "./choices.ts";
import type { Choice, Step } from "./model.ts";
import { voicesOf, wasAsked } from "./stored.ts";
import { fieldStep, PERIOD, step, TEXT } from "./walk.ts";
import type { StepGroup, StepShape, StepWords, Walk } from "./walk.ts";

const VOICE: StepGroup = { section: "voice", caption: "Who was heard" };

/** What a framework without any people to involve is given to choose from. */
const ANYONE: Choice = { value: "people-affected", label: "People affected" };

/** Who was asked; how each of them was heard; why those who must be heard were not. */
export function voiceSteps(walk: Walk): Step[] {
  const people = peopleToInvolve(walk);
  const voices = voicesOf(walk.draft);
  const first = whoStep(people);
  if (walk.draft.voice === undefined) return [first];
  const asked = voices.filter(wasAsked);
  const labels = new Map(people.choices.map(({ value, label }) => [value, label]));
  const label = (who: string): string => labels.get(who) ?? who;
  const told = asked.flatMap(({ who = "" }, at) => {
    const caption = `${label(who)}, group ${at + 1} of ${asked.length}`;
    return heardSteps({ section: "voice", caption, item: `voice.${who}` }, voices, who);
  });
  const silent = notInvolved(people.items, voices);
  if (asked.length === 0 && silent.length === 0) return [first, nobodyStep(people.choices)];
  const why = silent.map((who) =>
    voiceField(
      { section: "voice", caption: label(who) },
      voices,
      who,
      "not-involved-because",
      TEXT,
    ),
  );
  return [first, ...told, ...why];
}

/** Whom a walk asks about. */
export function voiceChoices(framework: Framework): readonly Choice[] {
  return peopleToInvolve({ framework }).choices;
}

interface People {
  choices: readonly Choice[];
  items: readonly Item[];
}

/** The framework's people to involve; without any, the groups it knows; without those, anyone. */
function peopleToInvolve({ framework }: Pick<Walk, "framework">): People {
  for (const role of ["participants", "groups"] as const) {
    const sets = setsOf(framework, role);
    const choices = sets.flatMap((set) => itemChoices(set));
    const items = role === "participants" ? sets.flatMap((set) => set.items) : [];
    if (choices.length > 0) return { choices, items };
  }
  return { choices: [ANYONE], items: [] };
}

function whoStep({ choices }: People): Step {
  return step(
    VOICE,
    ["voice"],
    { kind: "choose-many", choices, atLeast: 0, none: "Nobody" },
    {
      ask: "Who was asked?",
      hint: "Choose everyone who was asked. The next questions ask what they said and what changed.",
      stores: { as: "voices" },
    },
  );
}

function heardSteps(place: StepGroup, voices: readonly Voice[], who: string): Step[] {
  const field = (name: string, shape: StepShape, words: StepWords = {}): Step =>
    voiceField(place, voices, who, name, shape, words);
  return [
    field("asked", TEXT),
    field("how", TEXT),
    field("count", { kind: "number", whole: true, least: 0 }, { optional: true }),
    field("said", TEXT),
    field("changed", TEXT),
    field("fed-back", PERIOD, { optional: true }),
  ];
}

/** Steps about a group are named for it: a group without an entry has no place in the list yet. */
function voiceField(
  place: StepGroup,
  voices: readonly Voice[],
  who: string,
  field: string,
  shape: StepShape,
  words: StepWords = {},
): Step {
  const entry = voices.findIndex((voice) => voice.who === who);
  const at = entry === -1 ? voices.length : entry;
  return fieldStep(place, ["voice", at, field], shape, {
    id: `voice+${who}.${field}`,
    stores: { as: "voice-field", who, field },
    ...words,
  });
}

/** Those the framework requires who were not asked, and any the record gives a reason for. */
function notInvolved(items: readonly Item[], voices: readonly Voice[]): string[] {
  const asked = new Set(voices.filter(wasAsked).map(({ who }) => who));
  const required = items.filter((item) => item.required && !asked.has(item.id));
  const reasoned = voices.flatMap((voice) => (wasAsked(voice) ? [] : (voice.who ?? [])));
  return [...new Set([...required.map(({ id }) => id), ...reasoned])];
}

function nobodyStep(choices: readonly Choice[]): Step {
  return fieldStep(VOICE, ["voice", 0, "not-involved-because"], TEXT, {
    id: "voice+nobody",
    ask: "Why was nobody asked?",
    stores: { as: "nobody", groups: choices.map(({ value }) => value) },
  });
}
