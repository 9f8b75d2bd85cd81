/**
 * What others see: records as papers and logs, one file per format.
 *
 * A renderer takes data and gives text; it reads no files and no clock, and the same input gives the
 * same bytes. Text from a record is data everywhere: it goes through the escaping of its format.
 */
import type { Framework } from "../framework/model.ts";
import type { DecisionRecord } from "../record/model.ts";
import type { PublicRecord } from "../record/to-public.ts";

/** Whose pages they are. */
export interface Publisher {
  /** Empty if the configuration names nobody. */
  organisation: string;
  /** `#` and six hexadecimal digits; `undefined` for the program's own. */
  colour: string | undefined;
}

/** A record with what is needed to render it, for those who may read it. */
export interface PaperSource {
  record: DecisionRecord;
  framework: Framework;
  /** Path of the record from the folder the output is made for, with forward slashes. */
  file: string;
  /** Path of its paper, likewise; absent when there is none yet. */
  paper?: string;
  /** For a draft, how many of the questions that must be answered are: the walk knows, a renderer does not. */
  progress?: { answered: number; total: number };
  /** Only that there was a decision is public, and this is for the public. */
  isClosed?: boolean;
  /** Names of bodies and places that the configuration adds, by id. */
  names?: ReadonlyMap<string, string>;
  /** Where another record is shown, from the page that is made; `undefined` if it is not. */
  linkTo?: (id: string) => RecordPage | undefined;
}

/** Another record, as a page leads to it. */
export interface RecordPage {
  /** Its title, or its id where no more is known. */
  text: string;
  to: string;
}

/** The same for everyone: whatever is public is made from this. */
export interface Published extends PaperSource {
  record: PublicRecord;
  /** Digest of the whole record, with which a paper proves what it was made from. */
  digest(): string;
}

/** What is sent to others by itself leads to no file beside it. */
export function standingAlone(published: Published): Published {
  const alone = { ...published };
  delete alone.linkTo;
  return alone;
}
