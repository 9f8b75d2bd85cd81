// Promise: a plain summary says only what the record says, is marked as what it is, and is never called Easy Read.
import { describe, expect, it } from "vitest";
import { STATUSES } from "../../record/model.ts";
import { renderMarkdown } from "../markdown.ts";
import { plainSummary } from "./plain-summary.ts";
import { BENCH, RIVERSIDE, published } from "../testing/park-records.ts";

function summaryOf(record: typeof RIVERSIDE): string {
  return renderMarkdown(plainSummary(published(record)));
}

describe("plainSummary", () => {
  it("is what was decided, what became of what people said, and what comes next", () => {
    expect(summaryOf(RIVERSIDE)).toMatchInlineSnapshot(`
      "# Close Riverside Park at night

      **Plain summary.** This is the short version. The whole paper says more, and says why.

      This is decided. Who decided: Town Council on 10 March 2026 and Ambleford Health Trust on 12 March 2026.

      ## In short

      The park will close at ten at night.

      ## You said, we did, or why not

      ### Children

      **You said:** It is for ducks and for us.\\
      And for football.

      **We did, or why not:** The football field keeps its own gate, open until dusk.

      ### Residents

      **Not asked, because:** They were asked last autumn; that survey was used.

      ## What comes next

      * By 31 October 2026: Light the way round the park.
      * 10 March 2027: we will look at what became of it.
      "
    `);
  });

  it("says of a draft that nothing is decided, and that nobody has written a summary", () => {
    const text = summaryOf(BENCH);
    expect(text).toContain("Nothing is decided yet.");
    expect(text).toContain("Nobody has written a summary yet.");
    expect(text).not.toContain("What comes next");
  });

  it("takes the proposal where nobody has written a summary", () => {
    const record = { ...RIVERSIDE };
    delete record.publication;
    expect(summaryOf(record)).toContain("## What it is about\n\nClose the gates of Riverside Park");
  });

  it.each(STATUSES)(
    "never calls itself Easy Read, and promises nothing that is over: %s",
    (status) => {
      const text = summaryOf({ ...RIVERSIDE, status });
      expect(text).toContain("**Plain summary.**");
      expect(text).not.toMatch(/easy read/i);
      expect(text.includes("What comes next")).toBe(status === "decided");
    },
  );

  it("leaves exempt text out, and says so", () => {
    const exempt = {
      exempt: { paragraph: 3, "public-interest": "The bids are not open." },
    } as const;
    const record = { ...RIVERSIDE, publication: { summary: exempt } };
    expect(summaryOf(record)).toContain("Not public: paragraph 3 of Schedule 12A.");
  });
});
