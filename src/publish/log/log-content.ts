import type { Published, Publisher } from "../model.ts";
import type { FillTemplate } from "../word/template-filler.ts";

/** What a log is made of, whatever its format. */
export interface LogContent {
  records: readonly Published[];
  /** ISO day from which "overdue" is said. */
  asOf: string;
  publisher: Publisher;
  fillTemplate: FillTemplate;
}
