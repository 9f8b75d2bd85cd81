import type { Made } from "../format.ts";
import type { ActionRow } from "./action-rows.ts";
import type { ActionsView } from "./actions-view.ts";

/** What a list of actions is made of, whatever its format. */
export interface ActionsContent {
  rows: readonly ActionRow[];
  /** What is not counted because it does not hold, in a sentence; empty if there is nothing. */
  uncounted: string;
  /** What an earlier list may have shown: a calendar that is taken in again drops it. */
  cancelled: readonly ActionRow[];
  /** ISO day from which "overdue" is said. */
  asOf: string;
  /** Lays the same out in plain lines: the caller knows the width of the screen. */
  layOut: (view: ActionsView) => Promise<Made>;
}
