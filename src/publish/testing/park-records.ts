/** Invented decisions about invented parks, for tests of what is published. */
import { parkFramework } from "../../framework/testing/park-framework.ts";
import { recordDigest, reviewedDigest } from "../../record/digest.ts";
import { progressOfRecord } from "../../interview/progress.ts";
import type { DecisionRecord } from "../../record/model.ts";
import { withSeal } from "../../record/seal.ts";
import { isFullyExempt, toPublic } from "../../record/to-public.ts";
import type { Published } from "../model.ts";

export const PARK = parkFramework();

const PIN = { id: PARK.id, version: PARK.version, digest: PARK.digest };

/** What is public of a record, with what is needed to render it, in the folder a repository would keep it. */
export function published(record: DecisionRecord): Published {
  const file = `decisions/${record.id.slice(0, 4)}/${record.id}.yaml`;
  const open = toPublic(record, "2026-11-23");
  if (open === undefined) throw new Error("this record is not public yet");
  return {
    record: open,
    digest: () => recordDigest(record),
    isClosed: isFullyExempt(record),
    framework: PARK,
    file,
    ...(record.status === "draft" ? { progress: progressOfRecord(record, PARK) } : {}),
    names: new Map([["ambleford-health", "Ambleford Health Trust"]]),
  };
}

/** A draft that has hardly begun. */
export const BENCH: DecisionRecord = {
  format: 1,
  id: "2026-11-02-a-bench-by-the-pond",
  title: "A bench by the pond",
  status: "draft",
  framework: PIN,
  answers: { "open-to-all": {} },
};

/** Decided by two bodies, with everything that a record can hold. */
export const RIVERSIDE: DecisionRecord = withSignatures({
  format: 1,
  id: "2026-02-03-close-riverside-park-at-night",
  title: "Close Riverside Park at night",
  status: "decided",
  stage: "plan",
  framework: PIN,
  proposal: {
    summary:
      "Close the gates of Riverside Park from ten at night.\n\nThe path to the station stays open.",
    author: { role: "Parks officer", organisation: "Ambleford Town Council" },
    affects: {
      ages: ["All ages"],
      groups: ["wheelchair-users"],
      places: ["riverside"],
      people: "About 40 people a night",
    },
    money: { amount: 12500, period: "a year", source: "Parks budget", saving: true },
    duties: ["open-spaces"],
  },
  options: [
    {
      id: "as-now",
      title: "Leave the gates open",
      for: ["Nobody is kept out."],
      against: ["The ducks are disturbed.", "Benches are broken at night."],
      "rejected-because": "The damage of last year would go on.",
    },
    {
      id: "close-at-ten",
      title: "Close at ten",
      for: ["The park rests."],
      against: ["Night workers go round."],
      preferred: true,
    },
    {
      id: "a-warden",
      title: "A warden at night",
      "rejected-because": {
        exempt: { paragraph: 3, "public-interest": "The bids are not opened yet." },
      },
    },
  ],
  voice: [
    {
      who: "children",
      asked: "What is the park for?",
      how: "Drawing in two classes",
      count: 31,
      said: "It is for ducks and for us.\nAnd for football.",
      changed: "The football field keeps its own gate, open until dusk.",
      "fed-back": "2026-03-20",
    },
    {
      who: "residents",
      "not-involved-because": "They were asked last autumn; that survey was used.",
    },
  ],
  evidence: [
    {
      id: "ev-damage",
      title: "Damage book",
      kind: "data",
      where: "Parks office, shelf 3",
      date: "2025-12",
      says: "Nine benches were broken in 2025, eight of them at night.",
      limits: "Only what was reported.",
    },
  ],
  answers: {
    size: "one-park",
    "open-to-all": {
      is: "fewer",
      because:
        "People who cross the park at night must go round. That is about forty people, most of them on their way from work.",
      evidence: ["ev-damage"],
      "who-loses": "Night workers who live beyond the river.",
    },
    finest: {
      is: "not-the-best",
      because: "The finest would be a park that is open and safe all night.",
      "better-would-be": "A warden and lights.",
    },
    wishes: {
      "more-trees": { is: "not-touched" },
      "clean-water": {
        is: "helps",
        because: "Nobody throws bottles into the pond at night.",
        evidence: ["ev-damage"],
        sign: "Ducklings are counted in May.",
      },
      "safe-swings": { is: "not-yet-known", because: "The swings are mended in spring." },
      "room-to-run": { is: "harms", because: "Runners who come late lose their round." },
    },
    lighting: {
      paths: {
        "by-day": { is: "none-found", because: "It stays as it is." },
        "by-night": { is: "harms", because: "The lamps go out.", "night-patrol": "On Fridays" },
      },
      sundial: { "by-day": { is: "none-found", because: "There is the sun." } },
    },
  },
  actions: [
    {
      id: "act-light-the-way",
      kind: "mitigation",
      covers: [
        "answers.open-to-all",
        "answers.wishes.room-to-run",
        "answers.lighting.paths.by-night",
      ],
      what: "Light the way round the park.",
      owner: "Highways officer",
      due: "2026-10-31",
      measure: "Six lamps are lit.",
      status: "open",
    },
    {
      id: "act-count-bottles",
      kind: "follow-up",
      what: "Count the bottles in the pond.",
      owner: "Parks officer",
      due: "2026-06-01",
      status: "done",
      note: "Two were found.",
    },
  ],
  decisions: [
    {
      body: "town-council",
      decider: "Parks committee",
      capacity: "non-executive",
      on: "2026-03-10",
      reference: "PC/26/014",
      result: "approved-with-conditions",
      resolution: "AGREED to close the gates from ten at night, once the way round is lit.",
      reasons: "The damage costs more than the lamps.",
      interests: [
        {
          who: "Member for the North End",
          interest: "Owns a house beside the gate",
          kind: "pecuniary",
          action: "left-the-room",
        },
      ],
      key: { is: true, because: "It affects two wards.", "notice-published": "2026-02-05" },
      "call-in": { "working-days": 3, published: "2026-03-10", ends: "2026-03-13" },
      "effective-from": "2026-03-16",
      dissent: "One member would have tried a warden first.",
    },
    {
      body: "ambleford-health",
      decider: "Board",
      capacity: "recommends-only",
      on: "2026-03-12",
      result: "recommended",
      resolution: "Recommended.",
      reasons: "Sleep.",
      interests: "none-declared",
    },
  ],
  publication: {
    access: "part-exempt",
    summary: "The park will close at ten at night.",
    "retain-until": "2032-03-10",
  },
  "look-backs": [{ due: "2027-03-10" }],
  links: {
    supersedes: [{ record: "2024-05-06-gates-of-riverside-park" }],
    related: ["2026-11-02-a-bench-by-the-pond"],
    papers: ["Report to the parks committee, 10 March 2026"],
  },
  history: [
    { on: "2026-02-03", event: "drafted" },
    { on: "2026-03-10", event: "decided", note: "By the parks committee." },
  ],
  errata: [
    {
      on: "2026-04-01",
      field: "decisions.0.reference",
      was: "PC/25/014",
      is: "PC/26/014",
      because: "A slip in the year.",
    },
  ],
});

/** The record of 2024 that another took the place of. */
export const GATES: DecisionRecord = sealed({
  format: 1,
  id: "2024-05-06-gates-of-riverside-park",
  title: "Gates of Riverside Park",
  status: "superseded",
  framework: PIN,
  decisions: [
    { body: "town-council", decider: "Full council", on: "2024-06-01", result: "approved" },
  ],
  answers: { "open-to-all": { is: "more" }, finest: { is: "the-best" } },
  actions: [{ id: "act-oil", what: "Oil the gates.", due: "2024-07-01", status: "open" }],
  links: { "superseded-by": RIVERSIDE.id },
});

/** A record of which nothing is known but that it was decided. */
function sealed(record: DecisionRecord): DecisionRecord {
  return { ...record, history: [withSeal({ on: "2024-06-01", event: "decided" }, record)] };
}

/** The seal of the last body, a review of the words as they are, and a statement about earlier ones. */
function withSignatures(record: DecisionRecord): DecisionRecord {
  const { history = [] } = record;
  return {
    ...record,
    history: [...history.slice(0, -1), withSeal(history.at(-1)!, record)],
    reviews: [
      {
        role: "Head of parks",
        on: "2026-02-20",
        of: reviewedDigest(record),
        verdict: "acceptable",
        note: "The lamps are needed.",
      },
    ],
    attestations: [
      {
        pledge: "seen",
        role: "Chair of the parks committee",
        on: "2026-02-01",
        of: `sha256:${"0".repeat(64)}`,
      },
    ],
  };
}
