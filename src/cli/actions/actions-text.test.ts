// The list of actions fits the window between its words, and read line by line it makes sense.
import { expect, it } from "vitest";
import { actionRows } from "../../publish/actions/action-rows.ts";
import { actionsView } from "../../publish/actions/actions-view.ts";
import { SOURCES } from "../../publish/testing/action-sources.ts";
import { PROMISE_STATUSES } from "../../record/promises.ts";
import { widthOf } from "../pages/wrap.ts";
import { actionsText } from "./actions-text.ts";

const ROWS = actionRows(SOURCES, { statuses: PROMISE_STATUSES }, "2026-11-23");
const ALL = actionsView(ROWS, "2026-11-23");

it("has the day and how far off it is on the left, and the rest on the right", () => {
  expect(actionsText(ALL, 79)).toBe(`\
On 23 November 2026: 5 to be done, 1 overdue, 1 done, 1 dropped.

Overdue

30 September 2026  Light the steps, all of them; "before" winter. Ask the ferry
54 days overdue    first.
                   Condition. Harbour master.
                   Steps at the quay: act-light

The others

1 March 2026       Print the tides.
Dropped            Mitigation. Clerk.
                   A later ferry: act-tide

23 November 2026   Mend the rail.
Done               Mitigation. Works manager.
                   Steps at the quay: act-rail

23 November 2026   Ring a bell — für alle 🔔.
today              Condition. Ferry company.
                   A later ferry: act-bell

5 January 2027     Ask the tests again
in 43 days         Look-back.
                   Steps at the quay: look-back-1

28 February 2027   Not public (paragraph 3)
in 3 months        Follow-up. Deputy harbour master.
                   Steps at the quay: act-paint

No date            =Thank the school
                   Follow-up. Clerk.
                   Steps at the quay: act-thank
`);
});

it.each([39, 49, 79, 99])("keeps within %i columns, and no word is cut", (width) => {
  const text = actionsText(ALL, width);
  for (const line of text.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(width);
  const words = (of: string): string[] =>
    of.split(/\s+/).filter((word) => /^[a-z]{5,}/i.test(word));
  expect(words(text).sort()).toEqual(words(actionsText(ALL, 99)).sort());
});

it("says when there is nothing", () => {
  expect(actionsText(actionsView([], "2026-11-23"), 79)).toBe(
    "On 23 November 2026: nothing to be done.\n",
  );
});
