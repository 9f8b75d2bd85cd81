import type { Made } from "../format.ts";
import type { Published, Publisher } from "../model.ts";
import type { CoverageView } from "./coverage-view.ts";
import type { Period } from "./coverage.ts";

/** What coverage is made of, whatever its format. */
export interface CoverageContent {
  records: readonly Published[];
  period: Period;
  /** ISO day from which "overdue" is said. */
  asOf: string;
  publisher: Publisher;
  /** Lays the same out in plain lines: the caller knows the width of the screen. */
  layOut: (view: CoverageView) => Promise<Made>;
}
