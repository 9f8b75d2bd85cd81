// Promise: anyone who lands on a decision finds what it follows, what replaced it or a part of it, and what is next.
import { expect, it } from "vitest";
import { renderMarkdown } from "../markdown.ts";
import { renderLogCsv } from "../log/log-csv.ts";
import { renderLogMarkdown } from "../log/log-markdown.ts";
import { RIVERSIDE, published } from "../testing/park-records.ts";
import { paperBlocks } from "./paper.ts";

const LATER = "2028-01-10-lamps-in-the-park";
const CHAINED = {
  ...RIVERSIDE,
  links: {
    follows: ["2024-05-06-gates-of-riverside-park"],
    "part-of": ["2025-01-06-parks-at-night"],
    supersedes: [{ record: "2024-05-06-gates-of-riverside-park", parts: ["b", "c"] }],
    "replaced-in-part": [{ by: LATER, parts: ["the lamps"] }],
    "next-decision": { on: "2027-02-09", by: "Cabinet", what: "Whether to keep them" },
  },
};

it("is said under the status and among the links, as links where the other is shown", () => {
  const linkTo = (id: string) => (id === LATER ? { text: "Lamps", to: `${LATER}.md` } : undefined);
  const text = renderMarkdown(paperBlocks({ ...published(CHAINED), linkTo })).replaceAll("\\", "");
  const [opening = ""] = text.split("In plain words");
  expect(opening).toContain(
    `Replaced in part (the lamps) by [Lamps](${LATER}.md). The rest stands.`,
  );
  expect(opening).toContain("9 February 2027, by Cabinet: Whether to keep them");
  expect(text).toContain("parts b and c of 2024-05-06-gates-of-riverside-park");
  expect(text).toContain("2025-01-06-parks-at-night");
});

it("is in the log, with a column for what is next", () => {
  const all = [published(CHAINED)];
  expect(renderLogMarkdown(all, "2026-11-28")).toContain("| Next |");
  expect(renderLogMarkdown([published(RIVERSIDE)], "2026-11-28")).not.toContain("| Next |");
  const csv = renderLogCsv(all);
  for (const words of [
    `"2024-05-06-gates-of-riverside-park (parts b and c)"`,
    `"${LATER} (the lamps)"`,
    `"9 February 2027, by Cabinet: Whether to keep them"`,
  ]) {
    expect(csv).toContain(words);
  }
});
