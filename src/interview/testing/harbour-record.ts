import type { DecisionRecord } from "../../record/model.ts";
import { parseAnswers } from "../parse-answers.ts";
import { recordFromAnswers } from "../record-from-answers.ts";
import { HARBOUR } from "./harbour-framework.ts";
import { JUDGE } from "./judge.ts";
import { TODAY } from "./today.ts";

/** Complete answers: every kind of question is answered, and a body has decided. */
export const HARBOUR_ANSWERS = `
framework: harbour-promises
title: A floating quay
stage: works
proposal:
  summary: |-
    We propose a floating quay.

    It opens in June: "no steps", and £5 a night.
  author: {role: Harbour master, organisation: Harbour trust}
  affects:
    ages: [0 to 4, 80 and over]
    groups: [old-sailors]
    places: [north-quay, south-quay]
    people: About 40 crews
  money: {amount: 12500.5, period: once, source: Reserves, saving: false}
  duties: [clean-water-act]
options:
  - {title: Leave the steps, against: [Old sailors fall], rejected-because: Somebody fell.}
  - {title: A floating quay, for: [No steps, Moves with the tide], preferred: true}
  - {title: A floating quay, rejected-because: The same with a roof.}
voice:
  - {who: fishers, asked: What do you need, how: On the quay, count: 12, said: No steps, changed: No steps, fed-back: 2026-11-20}
  - {who: traders, asked: When do you load, how: By post, said: At dawn, changed: It opens at dawn}
  - {who: swimmers, not-involved-because: They come in summer only.}
evidence:
  - {title: Falls, kind: data, where: The log, date: 2026-06, says: Nine falls, limits: Only those seen}
  - {title: Tides, kind: research, where: The almanac, date: "2025", says: Four metres}
answers:
  size: large
  seen-by: [fishers, traders]
  opening: 2027-06-01
  berths: 40
  keeper: Harbour master
  sources: [ev-tides]
  fair:
    is: worse
    because: Crews with deep boats lose their berths.
    evidence: [ev-falls, ev-tides]
    who-loses: Deep boats
  lasting: {is: not-known, because: Nobody has built one here.}
  aims:
    the-rest: untouched
    quiet-nights: {is: harms, because: It creaks.}
    clean-basin: {is: helps, because: The water moves., sign-of-success: Seals}
  nearby:
    the-rest: untouched
    island:
      building: {is: harms, because: Noise.}
      after: {is: helps, because: A ferry can land.}
    village: {after: {is: helps, because: They fish here.}}
  seasons:
    building: {is: harms, because: It is closed.}
    after: {is: untouched}
actions:
  - {what: Keep two deep berths, kind: mitigation, covers: [answers.fair, answers.lasting], owner: Harbour master, due: 2027-05-01, measure: Two boats lie there}
  - {what: Grease the joints, kind: condition, covers: [answers.aims.quiet-nights], owner: Wright, due: 2027-06-01}
  - {what: Build by day only, kind: mitigation, covers: [answers.nearby.island.building, answers.seasons.building], owner: Wright, due: 2027-03-01}
  - {what: Paint it, kind: follow-up, owner: Wright, due: 2028-01-01}
decisions:
  - body: town-council
    decider: Cabinet
    capacity: executive
    on: 2026-11-17
    reference: H/7
    result: approved-with-conditions
    resolution: Build it.
    reasons: Somebody fell.
    interests:
      - {who: Member for the quay, interest: Owns a boat, kind: pecuniary, action: left-the-room}
      - {who: Mayor, interest: Swims, kind: personal, action: stayed}
    key: {is: true, because: It costs enough., notice-published: 2026-10-01}
    effective-from: 2026-11-24
  - body: harbour-trust
    decider: Trustees
    capacity: recommends-only
    on: 2026-11-02
    result: recommended
    resolution: Recommended.
    reasons: It is needed.
    interests: none-declared
publication: {access: open, summary: There will be a quay without steps., retain-until: 2032-12-31}
look-backs: [{due: 2027-11-17}]
`;

/** The record those answers give. */
export function harbourRecord(): DecisionRecord {
  const { draft, faults } = parseAnswers(HARBOUR_ANSWERS, HARBOUR, JUDGE);
  if (draft === undefined) throw new Error(faults.map(({ message }) => message).join("\n"));
  return recordFromAnswers(draft, HARBOUR, { today: TODAY, taken: () => false });
}
