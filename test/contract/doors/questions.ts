/** Where each kind of question is asked at each door. */
import type { Path } from "../../../src/finding.ts";
import type { GivenFields } from "../../../src/work/moves/given-reader.ts";
import type { MoveReports } from "../../../src/work/moves/registry.ts";
import { SECOND_ID } from "../../support/moved-bench.ts";
import type { BenchStage } from "../../support/moved-bench.ts";
import type { Kind } from "./awkward-values.ts";

/** A question of a draft. */
export interface DraftQuestion {
  path: Path;
  /** Its step in a walk, if that is not its path. */
  step?: string;
  /** What is answered beside it before it is asked. */
  beside?: Readonly<Record<string, string>>;
}

export const DRAFT_QUESTIONS: Readonly<Record<Kind, DraftQuestion>> = {
  day: { path: ["decisions", 0, "on"], beside: { body: "parks-forum" } },
  "day-ahead": {
    path: ["actions", 0, "due"],
    beside: { what: "Plant a lime tree behind the bench." },
  },
  period: { path: ["evidence", 0, "date"], beside: { title: "Count of visitors" } },
  money: { path: ["proposal", "money", "amount"] },
  count: { path: ["voice", 0, "count"], step: "voice+children.count", beside: { who: "children" } },
  stage: { path: ["stage"] },
  scale: { path: ["answers", "open-to-all", "is"] },
  power: { path: ["decisions", 0, "capacity"], beside: { body: "parks-forum" } },
  truth: { path: ["proposal", "money", "saving"], beside: { amount: "5" } },
  places: { path: ["proposal", "affects", "places"] },
  ages: { path: ["proposal", "affects", "ages"] },
  line: { path: ["proposal", "author", "role"] },
  text: { path: ["proposal", "summary"] },
  reason: { path: ["answers", "open-to-all", "because"], beside: { is: "same" } },
};

/** A move with the questions of each kind that it has, by field. */
export interface MoveDoor {
  stage: BenchStage;
  /** What must be known before. */
  given?: GivenFields;
  questions: Partial<Record<Kind, readonly string[]>>;
  /** What each flag of the command gives; a flag that is no answer gives nothing. */
  flags: Readonly<Record<string, string | undefined>>;
}

const SAY_HOW = { "--as-of": undefined, "--dry-run": undefined, "--json": undefined };
const MOVE = { ...SAY_HOW, "--answers": undefined };

export const MOVE_DOORS: Readonly<Record<keyof MoveReports, MoveDoor>> = {
  propose: {
    stage: "draft",
    questions: { text: ["note"] },
    flags: { ...MOVE, "--to": "to", "--note": "note", "--attest": "attest" },
  },
  review: {
    stage: "proposed",
    questions: { day: ["on"], line: ["role"], text: ["note"] },
    flags: {
      ...MOVE,
      ...{ "--role": "role", "--verdict": "verdict", "--note": "note" },
      ...{ "--on": "on", "--attest": "attest" },
    },
  },
  decide: {
    stage: "proposed",
    questions: {
      day: [
        ...["on", "effective-from", "key.notice-published", "call-in.published"],
        ...["publication.retain-until", "look-back"],
      ],
      power: ["capacity"],
      truth: ["key.is"],
      line: ["decider", "reference"],
      text: ["resolution", "reasons", "dissent", "key.because", "publication.summary"],
    },
    flags: {
      ...MOVE,
      ...{ "--body": "body", "--decider": "decider", "--capacity": "capacity", "--on": "on" },
      ...{ "--reference": "reference", "--result": "result", "--resolution": "resolution" },
      ...{ "--reasons": "reasons", "--interests": "interests", "--dissent": "dissent" },
      ...{ "--key": "key.is", "--no-key": "key.is", "--key-because": "key.because" },
      ...{ "--notice": "key.notice-published", "--exception": "key.exception" },
      ...{ "--published": "call-in.published", "--waive-call-in": "call-in.waived-because" },
      ...{ "--effective-from": "effective-from", "--access": "publication.access" },
      ...{ "--summary": "publication.summary", "--retain-until": "publication.retain-until" },
      ...{ "--not-before": "publication.not-before" },
      ...{ "--look-back": "look-back", "--attest": "attest", "--as-recorded": undefined },
    },
  },
  seal: { stage: "decided", questions: {}, flags: SAY_HOW },
  "call-in": {
    stage: "decided",
    questions: { day: ["on"], "day-ahead": ["effective-from"], text: ["because"] },
    flags: {
      ...MOVE,
      ...{ "--body": "body", "--because": "because", "--on": "on", "--outcome": "outcome" },
      ...{ "--effective-from": "effective-from" },
    },
  },
  withdraw: {
    stage: "proposed",
    questions: { text: ["because"] },
    flags: { ...MOVE, "--because": "because", "--redraft": undefined },
  },
  redraft: {
    stage: "proposed",
    questions: { text: ["because"] },
    flags: { ...MOVE, "--because": "because", "--redraft": undefined },
  },
  correct: {
    stage: "decided",
    questions: { text: ["because"] },
    flags: { ...MOVE, "--is": "is", "--because": "because" },
  },
  "look-back": {
    stage: "decided",
    questions: {
      day: ["held"],
      "day-ahead": ["next"],
      scale: ["answers.open-to-all.is"],
      line: ["by"],
      text: ["learned", "share"],
    },
    flags: {
      ...MOVE,
      ...{ "--held": "held", "--by": "by", "--learned": "learned" },
      ...{ "--share": "share", "--next": "next" },
    },
  },
  supersede: {
    stage: "replaced",
    given: { by: SECOND_ID },
    questions: { text: ["because"] },
    flags: { ...MOVE, "--by": "by", "--part": "parts", "--because": "because" },
  },
  end: {
    stage: "decided",
    given: { how: "quashed" },
    questions: { day: ["on"], line: ["by", "reference"], text: ["because"] },
    flags: {
      ...MOVE,
      ...{ "--how": "how", "--body": "body", "--by": "by", "--because": "because" },
      ...{ "--reference": "reference", "--on": "on" },
    },
  },
  rescind: {
    stage: "decided",
    questions: { day: ["on"], line: ["decider", "reference"], text: ["because"] },
    flags: {
      ...MOVE,
      ...{ "--body": "body", "--decider": "decider", "--because": "because" },
      ...{ "--reference": "reference", "--on": "on" },
    },
  },
  exempt: {
    stage: "decided",
    questions: { text: ["public-interest"] },
    flags: {
      ...SAY_HOW,
      ...{ "--paragraph": "paragraph", "--public-interest": "public-interest" },
      ...{ "--lift": undefined, "--replace": "replace" },
    },
  },
  lift: { stage: "decided", questions: {}, flags: SAY_HOW },
  "mark-action": {
    stage: "decided",
    questions: { text: ["note"] },
    flags: { ...SAY_HOW, "--note": "note", "--because": "note" },
  },
};
