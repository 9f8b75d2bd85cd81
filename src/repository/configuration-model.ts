/** What `rightly.yaml` says, with defaults laid under it. Its shape is `schema/configuration.schema.json`. */
import type { Severity } from "../finding.ts";
import type { ClosedDay } from "../record/bank-holidays.ts";
import type { WithPowers } from "../record/powers.ts";

/** Something that may begin, end and be followed by another, as councils and health bodies are. */
export interface NamedEntity {
  id: string;
  name: string;
  /** ISO days, both counted in. */
  valid?: { from?: string; to?: string };
  /** Ids of what it took the place of. */
  "successor-of"?: readonly string[];
}

/** Each constitution has call-in days and a threshold of its own: there is no default. */
export interface Body extends NamedEntity, WithPowers {
  kind?: "council" | "health-body" | "partnership" | "education-trust" | "other";
  /** See `reference-pattern.ts`. */
  "reference-pattern"?: string;
}

export type OwnPlace = NamedEntity;

export type SetSeverity = Severity | "off";

/** How seriously a rule is taken, alone or with options of the rule. */
export type RuleSetting = SetSeverity | ({ severity?: SetSeverity } & Record<string, unknown>);

/** Rule id to how it is taken. */
export type RuleSettingsByRule = Readonly<Record<string, RuleSetting>>;

/** How rules are taken in one folder and all that is in it. */
export interface FolderRules {
  /** From the repository, with forward slashes. */
  folder: string;
  rules: RuleSettingsByRule;
}

/** Findings that someone answers for. */
export interface Waiver {
  rule: string;
  /** Record id. */
  record: string;
  /** Dotted; with what is in it. */
  path?: string;
  owner: string;
  because: string;
  /** ISO day, the last on which it holds. */
  until?: string;
}

/** What Word documents are made with. */
export interface Templates {
  paper?: string;
  summary?: string;
  log?: string;
}

export interface Configuration {
  /** Absolute path of the repository: the folder of `rightly.yaml`, or where the program was started. */
  root: string;
  /** Absolute path of `rightly.yaml`; `undefined` when there is none and defaults are used. */
  file: string | undefined;
  /** The records folder, from `root`, with forward slashes. */
  records: string;
  /** What new records are pinned to. */
  framework: { id: string; version: string };
  organisation: string | undefined;
  /** Of the header of pages: `#` and six hexadecimal digits. */
  colour: string | undefined;
  /** Whether everyone who can read the repository and its history may read exempt text. */
  private: boolean;
  bodies: readonly Body[];
  places: readonly OwnPlace[];
  closedDays: readonly ClosedDay[];
  /** File of bank holidays, from `root`; `undefined` for those that come with the program. */
  bankHolidays: string | undefined;
  /** The fewest clear days of a consultation; `undefined` if the repository asks for none. */
  consultationDays: number | undefined;
  /** ISO day from which decisions are recorded here as they are taken; `undefined` if nothing says. */
  recordsFrom: string | undefined;
  /** Rule id to how it is taken here. */
  rules: RuleSettingsByRule;
  folders: readonly FolderRules[];
  waivers: readonly Waiver[];
  /** File of findings that were there when checks began, from `root`. */
  baseline: string | undefined;
  personalDataAllow: readonly string[];
  /** Word documents of the repository's own, each a file from `root`. */
  templates: Templates;
}

/** The file as it is written. */
export interface ConfigurationFile {
  format: 1;
  organisation?: string;
  colour?: string;
  private?: boolean;
  records?: string;
  framework?: { id: string; version: string };
  bodies?: Body[];
  places?: OwnPlace[];
  "closed-days"?: ClosedDay[];
  "bank-holidays"?: string;
  "consultation-days"?: number;
  "records-from"?: string;
  rules?: Record<string, RuleSetting>;
  folders?: FolderRules[];
  waivers?: Waiver[];
  baseline?: string;
  "personal-data-allow"?: string[];
  templates?: Templates;
}
