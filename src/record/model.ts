/**
 * What is kept: one decision, from draft to look-back, as data.
 *
 * The shape is `schema/decision-record.schema.json`, which also says what each field is for; a test
 * holds that the two name the same fields. A draft may leave out anything, so nearly every field is
 * optional; `rules/` says what must be there at each status. Dates are ISO days (`2026-12-15`).
 */
import type { Decision, Planned } from "./decision-model.ts";
import type { Text } from "./text-model.ts";
import type { Answers } from "../framework/answers.ts";
import type { FrameworkPin } from "../framework/model.ts";
import type { Unknowns } from "./unknowns.ts";

export const STATUSES = [
  "draft",
  "proposed",
  "decided",
  "withdrawn",
  "superseded",
  "rescinded",
  "quashed",
  "lapsed",
] as const;

export type Status = (typeof STATUSES)[number];

/** How a record came to be here. It is never corrected. */
export interface Entry {
  kind: "taken-here" | "recorded-later";
  /** ISO day on which it was written down. */
  on?: string;
  by?: string;
  source?: { file?: string; sheet?: string; row?: number; key?: string };
}

export interface Affects {
  ages?: string[];
  groups?: string[];
  places?: string[];
  people?: Text;
}

export interface Money {
  /** Pounds sterling. */
  amount?: number;
  period?: string;
  source?: string;
  saving?: boolean;
}

export interface Proposal {
  summary?: Text;
  author?: { role?: string; organisation?: string };
  affects?: Affects;
  money?: Money;
  duties?: string[];
}

export interface ConsideredOption {
  id?: string;
  title?: string;
  for?: Text[];
  against?: Text[];
  preferred?: true;
  "rejected-because"?: Text;
}

export interface Voice {
  who?: string;
  asked?: Text;
  how?: Text;
  count?: number;
  said?: Text;
  changed?: Text;
  "fed-back"?: string;
  "not-involved-because"?: Text;
}

/** The rest of the total belongs to no group that is known. */
export interface GroupCount {
  who?: string;
  count?: number;
}

export interface Consultation {
  id?: string;
  /** ISO day. */
  opens?: string;
  closes?: string;
  method?: Text;
  where?: string;
  responses?: { total?: number; "by-group"?: GroupCount[]; base?: Text };
  notice?: Text;
}

export interface Evidence {
  id?: string;
  title?: string;
  kind?: string;
  where?: string;
  date?: string;
  says?: Text;
  limits?: Text;
  /** Ids of other evidence; the other need not say so too. */
  "disagrees-with"?: string[];
}

export interface Action {
  id?: string;
  kind?: "mitigation" | "condition" | "follow-up";
  /** Field paths of the answers it responds to: `answers.some-test`. */
  covers?: string[];
  what?: Text;
  owner?: string;
  due?: string;
  /** An event, in words. */
  when?: Text;
  /** ISO day of that event; `due` is then noted too. */
  happened?: string;
  /** `P3M`: see `rhythm.ts`. */
  every?: string;
  from?: string;
  /** ISO days. */
  done?: string[];
  measure?: Text;
  status?: "open" | "done" | "dropped";
  note?: Text;
}

export interface Review {
  role: string;
  on: string;
  of: string;
  verdict: "acceptable" | "changes-needed" | "not-acceptable";
  note?: Text;
}

export interface Attestation {
  pledge: string;
  role: string;
  on: string;
  of: string;
}

/** How a decision can come to an end with nothing in its place. */
export const END_KINDS = ["rescinded", "quashed", "lapsed"] as const satisfies readonly Status[];

export type EndKind = (typeof END_KINDS)[number];

/** How the decision of one body came to an end. */
export interface End {
  how?: EndKind;
  /** Whose decision. */
  body?: string;
  /** Who ended it; nobody where it lapsed. */
  by?: string;
  on?: string;
  reference?: string;
  because?: Text;
}

export interface Publication {
  access?: "open" | "part-exempt" | "fully-exempt";
  summary?: Text;
  /** ISO day from which the record may be public. */
  "not-before"?: string;
  "retain-until"?: string;
}

export interface LookBack {
  due?: string;
  held?: string;
  by?: string;
  answers?: Answers;
  learned?: Text;
  share?: Text;
}

/** A record whose place another takes. */
export interface Supersession {
  record: string;
  /** Left out, all of it is replaced. */
  parts?: string[];
}

/** What a later record took the place of. */
export interface PartReplaced {
  by: string;
  parts: string[];
}

/** The decision that is to come in a matter. */
export interface NextDecision {
  /** ISO day. */
  on?: string;
  by?: string;
  what?: string;
}

export interface Links {
  supersedes?: Supersession[];
  "superseded-by"?: string;
  "replaced-in-part"?: PartReplaced[];
  follows?: string[];
  "part-of"?: string[];
  "next-decision"?: NextDecision;
  related?: string[];
  "delivery-plan"?: string[];
  papers?: string[];
}

export interface Event {
  on: string;
  event: string;
  note?: Text;
  body?: string;
  /** With `decided`, `recorded` or `sealed`: digest of the record as it was confirmed; see `seal.ts`. */
  of?: string;
}

export interface Erratum {
  on: string;
  field: string;
  was?: Text;
  is: Text;
  because: Text;
}

/** A question of a draft that was begun, or that someone else is to answer. */
export interface OpenQuestion {
  /** Step of the walk: the dotted path of the field its answer fills, with a suffix at times. */
  question: string;
  state: "in-progress" | "for-colleague" | "look-again";
  who?: string;
  note?: string;
}

export interface DecisionRecord extends Unknowns {
  format: 1;
  /** `YYYY-MM-DD-slug`; the file name without its ending. */
  id: string;
  title: string;
  status: Status;
  stage?: string;
  framework: FrameworkPin;
  /** Absent of a record that was kept as the decision was taken. */
  entry?: Entry;
  proposal?: Proposal;
  options?: ConsideredOption[];
  voice?: Voice[];
  consultations?: Consultation[];
  evidence?: Evidence[];
  answers?: Answers;
  actions?: Action[];
  reviews?: Review[];
  attestations?: Attestation[];
  /** The plan: the bodies that must each decide, and those that are asked to recommend. */
  "put-to"?: Planned[];
  decisions?: Decision[];
  ended?: End[];
  publication?: Publication;
  "look-backs"?: LookBack[];
  links?: Links;
  history?: Event[];
  errata?: Erratum[];
  "open-questions"?: OpenQuestion[];
}
