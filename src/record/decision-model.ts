/** What is planned for a decision, and what was decided. */
import type { Text } from "./text-model.ts";

export interface Interest {
  who?: string;
  interest?: Text;
  kind?: string;
  action?: string;
  "dispensation-by"?: string;
}

/** Whether it is a key decision, and the notice of it. */
export interface KeyDecision {
  is?: boolean;
  because?: Text;
  /** ISO day. */
  "notice-published"?: string;
  exception?: Text;
}

/** What one body is asked to decide, and when. */
export interface Planned {
  body?: string;
  decider?: string;
  capacity?: NonNullable<Decision["capacity"]>;
  meeting?: string;
  /** ISO day. */
  on?: string;
  key?: KeyDecision;
  /** Whether the public is shut out; `notices` are ISO days. */
  private?: { is?: boolean; because?: Text; notices?: string[] };
  documents?: string[];
  contact?: string;
}

/** One part of what was decided. */
export interface ResolutionPart {
  /** Letters; none where there is only one part. */
  part?: string;
  words?: Text;
  delegated?: { to?: string; with?: string; limits?: Text };
}

/** Read it through `resolutionParts`. */
export type Resolution = Text | ResolutionPart[];

export interface Decision {
  body?: string;
  decider?: string;
  capacity?: "executive" | "non-executive" | "delegated-officer" | "board" | "recommends-only";
  on?: string;
  reference?: string;
  result?:
    "approved" | "approved-with-conditions" | "rejected" | "deferred" | "recommended" | "noted";
  resolution?: Resolution;
  reasons?: Text;
  interests?: "none-declared" | Interest[];
  key?: KeyDecision;
  "call-in"?: CallIn;
  "effective-from"?: string;
  dissent?: Text;
  /** Digest of the words that were decided on; see `digest.ts`. */
  of?: string;
}

export interface CallIn {
  "working-days"?: number;
  published?: string;
  ends?: string;
  "waived-because"?: Text;
  "called-in"?: string;
  "called-in-because"?: Text;
  outcome?: "upheld" | "sent-back";
  "outcome-on"?: string;
}
