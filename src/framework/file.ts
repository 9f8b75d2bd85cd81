/** A framework file as data, once its shape has been checked against `schema/framework.schema.json`. */
import type { Demand, Framework, FrameworkPin, QuestionType, SetRole, Tone } from "./model.ts";

/** Text a person sees: one text, or one for each language. */
export type Words = string | Readonly<Record<string, string>>;

export interface OptionFile {
  id: string;
  label: Words;
  "looking-back"?: Words;
  hint?: Words;
  tone?: Tone;
  demands?: Demand[];
}

export interface ScaleFile {
  ordered: boolean;
  options: OptionFile[];
  outside?: OptionFile[];
}

export interface GroupFile {
  id: string;
  label: Words;
  statement?: Words;
  rights?: string[];
  aliases?: string[];
  source?: string;
}

export interface ItemFile {
  id: string;
  group?: string;
  label: Words;
  short?: Words;
  text?: Words;
  success?: Words;
  date?: string | number;
  kind?: Words;
  required?: boolean;
  columns?: string[];
  aliases?: string[];
  source?: string;
  valid?: { from?: string; to?: string };
  successors?: string[];
}

export interface SetFile {
  role: SetRole;
  label?: Words;
  groups?: GroupFile[];
  items: ItemFile[];
}

export interface BecauseFile {
  prompt: Words;
  "at-least-words"?: number;
}

export interface FollowUpFile {
  question: string;
  when?: ConditionFile;
}

export interface TestFile {
  id: string;
  label: Words;
  ask: Words;
  "looking-back"?: Words;
  scale: string;
  commitments?: Words[];
  because: BecauseFile;
  guidance?: string;
  "follow-ups"?: FollowUpFile[];
  when?: ConditionFile;
  source?: string;
}

export interface GridFile {
  id: string;
  label: Words;
  ask: Words;
  "ask-each": Words;
  rows: { set: string };
  columns?: { set: string } | null;
  scale: string;
  mode: "pick-relevant" | "every-row";
  leaves?: string;
  because: BecauseFile;
  guidance?: string;
  "follow-ups"?: FollowUpFile[];
  when?: ConditionFile;
  source?: string;
}

export interface QuestionFile {
  id: string;
  ask: Words;
  hint?: Words;
  type: QuestionType;
  required?: boolean;
  options?: OptionFile[];
  "options-from"?: { set: string };
  when?: ConditionFile;
}

/** One of the closed forms; which one is said by its keys. */
export type ConditionFile = Readonly<Record<string, unknown>>;

export interface FrameworkFile {
  format: 1;
  framework: {
    id: string;
    version: string;
    status: Framework["status"];
    released?: string;
    title: Words;
    short?: Words;
    kind: Framework["kind"];
    issuer: { name: Words; unit?: Words };
    sources?: {
      id: string;
      title: Words;
      published?: string | number;
      part?: Words;
      url?: string;
    }[];
    valid?: { from?: string; to?: string };
    languages?: { default: string; offered?: string[]; fallback?: "mark" };
    extends?: FrameworkPin[];
  };
  scales: Record<string, ScaleFile>;
  sets?: Record<string, SetFile>;
  tests?: TestFile[];
  grids?: GridFile[];
  questions?: QuestionFile[];
  conditions?: Record<string, ConditionFile>;
  stages?: { id: string; label: Words; hint?: Words; due?: { "after-decision": string } }[];
  pledge?: { statements: Words[]; hedges?: string[]; source?: string };
  attestations?: { id: string; role: string; text: Words; stage?: string }[];
  gates?: {
    id: string;
    level: "error" | "warning";
    when?: ConditionFile;
    require: ConditionFile;
    say: Words;
    why: Words;
  }[];
  texts?: Record<string, Words>;
  examples?: Record<
    string,
    { kind: "good" | "bad"; about: string; text: Words; note?: Words; real: boolean }
  >;
}
