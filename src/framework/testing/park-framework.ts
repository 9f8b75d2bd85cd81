/** An invented framework about public parks, small but with every kind of block. For tests only. */
import { parseFramework } from "../parse.ts";
import type { Framework } from "../model.ts";

export const PARK_FRAMEWORK = `format: 1
framework:
  id: parks
  version: 1.0.0
  status: released
  released: 2026-01-05
  title: The parks promise of Ambleford
  short: Parks promise
  kind: local
  issuer: {name: Ambleford Town Council, unit: Parks team}
  sources: [{id: promise, title: The parks promise, published: 2025}]
  valid: {from: 2026-01-01, to: 2030-12-31}
  languages: {default: en}
scales:
  access:
    ordered: true
    options:
      - {id: fewer, label: Fewer people can use it, tone: negative, demands: [because, evidence, action]}
      - {id: same, label: As many as today, tone: neutral, demands: [because]}
      - {id: more, label: More people can use it, tone: positive, demands: [because, evidence]}
    outside:
      - {id: not-yet-known, label: Not yet known, demands: [because, action]}
      - {id: not-relevant, label: Not relevant, demands: [because]}
  effect:
    ordered: true
    options:
      - {id: harms, label: Works against it, tone: negative, demands: [because, evidence, action]}
      - {id: none-found, label: No effect, tone: neutral, demands: [because]}
      - {id: helps, label: Helps, tone: positive, demands: [because]}
    outside:
      - {id: not-yet-known, label: Not yet known, demands: [because]}
      - {id: not-touched, label: Not touched}
  best:
    ordered: false
    options:
      - {id: not-the-best, label: "No, it is not the best we can do", tone: mixed, demands: [because]}
      - {id: the-best, label: "Yes, it is the best we can do", tone: positive, demands: [because]}
sets:
  wishes:
    role: goals
    label: Wishes
    groups:
      - {id: nature, label: Nature, statement: Every park is alive., rights: [rights.clean-air]}
      - {id: play, label: Play, statement: Every park is for play., aliases: [Playing]}
    items:
      - {id: more-trees, group: nature, label: More trees, short: Trees, success: There is shade at noon.}
      - {id: clean-water, group: nature, label: Clean water, short: Water, success: Ducklings survive.}
      - {id: safe-swings, group: play, label: Safe swings, short: Swings, success: Nobody is hurt.}
      - {id: room-to-run, group: play, label: Room to run, short: Room, success: Children run.}
  rights:
    role: rights
    label: Rights
    items:
      - {id: clean-air, label: Clean air, text: Everyone may breathe clean air.}
  neighbours:
    role: participants
    label: People to involve
    items:
      - {id: children, label: Children, required: true}
      - {id: residents, label: Residents}
  areas:
    role: places
    label: Places
    items:
      - {id: north-end, label: North End}
      - {id: riverside, label: Riverside}
  users:
    role: groups
    label: Groups
    items:
      - {id: wheelchair-users, label: People who use a wheelchair}
  duties:
    role: duties
    label: Duties
    items:
      - {id: open-spaces, label: Duty to keep open spaces}
  bodies:
    role: boards
    label: Boards
    items:
      - {id: town-council, label: Town Council}
  hours:
    role: list
    label: Times of day
    items:
      - {id: by-day, label: By day}
      - {id: by-night, label: By night}
  lights:
    role: list
    label: Lights
    items:
      - {id: paths, label: Paths}
      - {id: sundial, label: Sundial, columns: [by-day]}
questions:
  - id: size
    ask: How large is the change?
    type: choose-one
    options:
      - {id: one-bench, label: One bench}
      - {id: one-park, label: One park}
      - {id: every-park, label: Every park}
  - {id: who-loses, ask: "Who could lose, and where?", type: text}
  - {id: better-would-be, ask: What would be better?, type: text}
  - {id: sign, ask: What will be seen?, type: text}
  - {id: night-patrol, ask: Is there a patrol?, type: text, required: false}
tests:
  - id: open-to-all
    label: Open to all
    ask: Can more people use the park?
    scale: access
    commitments: [We will let everyone in., We will mend what keeps people out.]
    because: {prompt: Why did you reach that answer?, at-least-words: 5}
    guidance: guide-open
    follow-ups:
      - {question: who-loses, when: {cell: [fewer]}}
  - id: finest
    label: The finest
    ask: Is this the finest park we can make?
    scale: best
    because: {prompt: Why is that so?, at-least-words: 5}
    follow-ups:
      - {question: better-would-be, when: {answer: finest, is: [not-the-best]}}
grids:
  - id: wishes
    label: Wishes
    ask: Which wishes does this touch?
    ask-each: "What will it do for this wish: {row}?"
    rows: {set: wishes}
    columns: null
    scale: effect
    mode: pick-relevant
    leaves: not-touched
    because: {prompt: Why is that?, at-least-words: 3}
    follow-ups:
      - {question: sign, when: {cell: [helps]}}
  - id: lighting
    label: Lighting
    ask: What happens to the light?
    ask-each: "What happens to the light of {row}, {column}?"
    rows: {set: lights}
    columns: {set: hours}
    scale: effect
    mode: every-row
    because: {prompt: Why?, at-least-words: 2}
    when: {use: large}
    follow-ups:
      - {question: night-patrol, when: {cell: [harms]}}
conditions:
  large: {any: [{answer: size, is: [every-park]}, {answer: open-to-all, is: [fewer]}]}
stages:
  - {id: plan, label: A plan}
  - {id: build, label: Building work}
  - {id: look-back, label: Look-back, due: {after-decision: P12M}}
pledge:
  statements: [The park is for everyone.]
  hedges: [if possible]
attestations:
  - {id: seen, role: decider, text: I have seen the park., stage: plan}
gates:
  - id: loss-is-answered
    level: error
    when: {grid: wishes, count: {option: harms, at-least: 1}}
    require: {answer: finest, is: [not-the-best]}
    say: A wish is worked against, and yet this is called the finest.
    why: People who lose something should not read that nothing better is possible.
texts:
  guide-open: Think of people who cannot come today.
examples:
  open-good: {kind: good, about: open-to-all, text: The new ramp lets 40 people in., note: It says who., real: false}
  open-bad: {kind: bad, about: open-to-all, text: It is inclusive., note: It says nothing., real: false}
`;

/** The framework above, parsed. Throws when it has faults: the test using it would mean nothing. */
export function parkFramework(): Framework {
  const { framework, faults } = parseFramework(PARK_FRAMEWORK);
  if (framework === undefined) {
    throw new Error(faults.map((fault) => `${fault.place.line}: ${fault.message}`).join("\n"));
  }
  return framework;
}
