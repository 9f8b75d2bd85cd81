/** A record about an invented park in which no rule finds anything: what the examples of rules are laid over. */
export const SOUND_RECORD = `format: 1
id: 2026-03-02-a-bench-by-the-pond
title: A bench by the pond
status: decided
stage: plan
framework: {id: parks, version: 1.0.0, digest: "sha256:…"}
proposal:
  summary: One bench with a back and arms, on the north side of the pond.
  author: {role: Head gardener, organisation: Ambleford Town Council}
  affects:
    groups: [wheelchair-users]
    places: [riverside]
    people: About 60 a day
  duties: [open-spaces]
options:
  - {id: as-now, title: No bench, rejected-because: People who tire cannot rest.}
  - {id: one-bench, title: One bench, for: [People can rest.], preferred: true}
voice:
  - who: children
    asked: Where do you want to sit
    how: A walk with two classes
    said: By the ducks.
    changed: The bench faces the water.
    fed-back: 2026-04-02
evidence:
  - {id: ev-count, title: Count of visitors, kind: data, where: Parks office, date: 2026-02, says: A third turn back at the pond.}
answers:
  size: one-bench
  open-to-all:
    is: more
    because: People who tire can now stay by the water.
    evidence: [ev-count]
  finest:
    is: not-the-best
    because: There is no shade there at noon.
    better-would-be: A tree behind it.
  wishes:
    more-trees: {is: not-touched}
    clean-water: {is: not-touched}
    safe-swings: {is: not-touched}
    room-to-run: {is: helps, because: Families stay for longer., sign: Longer visits.}
decisions:
  - body: town-council
    decider: Parks committee
    capacity: non-executive
    on: 2026-03-20
    result: approved
    resolution: Agreed to place the bench.
    reasons: People who tire should be able to stay.
    interests: none-declared
publication: {access: open, summary: There will be a bench by the pond.}
look-backs: [{due: 2027-03-20}]
history:
  - {on: 2026-03-20, event: decided, of: "sha256:…record"}
`;
