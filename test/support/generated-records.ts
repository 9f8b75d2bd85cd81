/** Any number of sound records about an invented park, each in words of its own, the same on every run. */
import { layOver } from "../../src/rules/testing/lay-over.ts";

const THINGS = [
  "bench",
  "lamp",
  "swing",
  "gate",
  "ramp",
  "fountain",
  "hedge",
  "bridge",
  "sandpit",
  "path",
];
const PLACES = ["the pond", "the north gate", "the old oak", "the playground", "the tennis court"];
const PEOPLE = [
  "people who tire",
  "wheelchair users",
  "those with prams",
  "older visitors",
  "dog walkers",
];
const TIMES = ["in the morning", "after school", "at noon", "on market days", "in the holidays"];

export interface GeneratedRecord {
  id: string;
  text: string;
}

/** The record of a number: sound, decided, and unlike every other. */
export function generatedRecord(number: number): GeneratedRecord {
  const pick = (words: readonly string[], step: number): string =>
    words[Math.floor(number / step) % words.length]!;
  const [thing, place, people, time] = [
    pick(THINGS, 1),
    pick(PLACES, 10),
    pick(PEOPLE, 50),
    pick(TIMES, 3),
  ];
  const day = String(1 + (number % 27)).padStart(2, "0");
  const month = String(1 + (number % 2)).padStart(2, "0");
  const id = `2026-${month}-${day}-${thing}-${number}`;
  const count = 20 + (number % 400);
  const text = layOver(`id: ${id}
title: A ${thing} by ${place}, number ${number}
proposal:
  summary: One ${thing} by ${place}, for ${people}.
  author: {role: Head gardener, organisation: Ambleford Town Council}
  affects:
    groups: [wheelchair-users]
    places: [riverside]
    people: About ${count + 40} a day
  duties: [open-spaces]
options:
  - {id: as-now, title: No ${thing}, rejected-because: "The way stays closed to ${people}."}
  - {id: one-more, title: One ${thing}, for: ["It is asked for by ${people}."], preferred: true}
voice:
  - who: children
    asked: Where should the ${thing} be
    how: A walk with ${count} pupils ${time}
    count: ${count}
    said: "Near ${place}."
    changed: The ${thing} was moved nearer to ${place}.
    fed-back: 2026-04-02
answers:
  size: one-bench
  open-to-all:
    is: more
    because: With the ${thing} more of ${people} can stay by ${place}.
    evidence: [ev-count]
  finest:
    is: not-the-best
    because: One ${thing} does not help anybody who comes ${time}.
    better-would-be: A second one on the other side.
  wishes:
    more-trees: {is: not-touched}
    clean-water: {is: not-touched}
    safe-swings: {is: not-touched}
    room-to-run: {is: helps, because: "Families stay for longer ${time}.", sign: Longer visits.}
decisions:
  - body: town-council
    decider: Parks committee
    capacity: non-executive
    on: 2026-03-20
    result: approved
    resolution: Agreed to place the ${thing} by ${place}.
    reasons: "The walk showed that ${people} need it most ${time}."
    interests: none-declared
publication:
  access: open
  summary: There will be a ${thing} by ${place}. You can use it from May.
`);
  return { id, text };
}
