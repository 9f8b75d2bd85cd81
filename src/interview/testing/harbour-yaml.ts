export const HARBOUR_YAML = `
format: 1
framework:
  id: harbour-promises
  version: 1.2.0
  status: released
  title: What we promised the harbour
  short: Harbour promises
  kind: local
  issuer: {name: The harbour trust}
scales:
  change:
    ordered: true
    options:
      - {id: worse, label: It gets worse, tone: negative, demands: [because, evidence, action]}
      - {id: same, label: It stays as it is, tone: neutral, demands: [because]}
      - {id: better, label: It gets better, tone: positive, demands: [because, evidence]}
    outside:
      - {id: not-known, label: Not yet known, demands: [because, action]}
  effect:
    ordered: true
    options:
      - {id: harms, label: It harms, demands: [because, action]}
      - {id: helps, label: It helps, demands: [because]}
    outside:
      - {id: untouched, label: It does not touch it, demands: []}
sets:
  crews:
    role: participants
    label: People to involve
    items:
      - {id: fishers, label: Fishing crews, required: true}
      - {id: swimmers, label: Swimmers, required: true}
      - {id: traders, label: Traders}
  quays:
    role: places
    label: Quays
    items: [{id: north-quay, label: North quay}, {id: south-quay, label: South quay}]
  boat-people:
    role: groups
    label: Groups
    items: [{id: children-in-boats, label: Children in boats}, {id: old-sailors, label: Old sailors}]
  laws:
    role: duties
    label: Duties
    items: [{id: clean-water-act, label: Clean water act}]
  trusts:
    role: boards
    label: Boards
    items: [{id: harbour-trust, label: Harbour trust}, {id: town-council, label: Town council}]
  goals:
    role: goals
    label: Goals
    groups: [{id: water, label: Water, statement: Clean water for all.}]
    items:
      - {id: clean-basin, group: water, label: A clean basin, success: Seals come back}
      - {id: quiet-nights, label: Quiet nights}
      - {id: open-quays, label: Open quays}
  moments:
    role: list
    label: Moments
    items: [{id: building, label: While building}, {id: after, label: Afterwards}]
  neighbours:
    role: list
    label: Neighbours
    items:
      - {id: island, label: The island}
      - {id: village, label: The village, columns: [after]}
      - {id: camp, label: The camp}
tests:
  - id: fair
    label: Fairness
    ask: Does it make the harbour fairer?
    scale: change
    commitments: [We share berths]
    guidance: on-fairness
    because: {prompt: Why did you reach that answer?, at-least-words: 5}
    follow-ups:
      - {question: who-loses, when: {answer: fair, is: [worse]}}
      - {question: who-gains}
  - id: lasting
    label: Lasting
    ask: Will it last?
    scale: change
    because: {prompt: What makes you think so?}
    when: {answer: size, is: [large]}
grids:
  - id: aims
    label: Goals
    ask: Which goals does it touch?
    ask-each: "How does it change: {row}?"
    rows: {set: goals}
    scale: effect
    mode: pick-relevant
    leaves: untouched
    because: {prompt: "Why, for {row}?"}
    follow-ups: [{question: sign-of-success, when: {cell: [helps]}}]
  - id: nearby
    label: Neighbours
    ask: Which neighbours does it touch?
    ask-each: "{column}, what does it do to {row}?"
    rows: {set: neighbours}
    columns: {set: moments}
    scale: effect
    mode: pick-relevant
    leaves: untouched
    because: {prompt: Why?}
  - id: seasons
    label: Moments
    ask: And over time?
    ask-each: What happens {row}?
    rows: {set: moments}
    scale: effect
    mode: every-row
    because: {prompt: Why?}
questions:
  - id: size
    ask: How large is it?
    type: choose-one
    required: true
    options: [{id: small, label: Small}, {id: large, label: Large}]
  - id: seen-by
    ask: Who has seen it?
    type: choose-many
    required: false
    options-from: {set: crews}
  - {id: opening, ask: When does it open?, type: date, required: true}
  - {id: berths, ask: How many berths?, type: number, required: true}
  - {id: keeper, ask: Who keeps it?, type: role, required: true}
  - {id: sources, ask: What does it rest on?, type: evidence, required: false}
  - {id: who-loses, ask: Who loses?, type: text, required: true}
  - {id: who-gains, ask: Who gains?, type: text, required: false}
  - {id: sign-of-success, ask: How will you know?, type: text, required: true}
stages:
  - {id: plan, label: A plan}
  - {id: works, label: Works}
  - {id: look-back, label: Looking back, due: {after-decision: P12M}}
texts:
  on-fairness: |
    A berth is not a right.

    Ask who was here first.
examples:
  good-fair: {kind: good, about: fair, text: Every crew gets one turn., real: false}
pledge: {statements: [We keep it open], hedges: [wherever possible]}
`;
