// Promise: anyone who reads that a decision has ended reads who ended it, when and why, before what was decided.
import { expect, it } from "vitest";
import type { DecisionRecord } from "../record/model.ts";
import { knownPart } from "../record/not-known.ts";
import { paperBlocks } from "./paper/paper.ts";
import { plainSummary } from "./paper/plain-summary.ts";
import { renderLogCsv } from "./log/log-csv.ts";
import { renderLogJson } from "./log/log-json.ts";
import { renderLogMarkdown } from "./log/log-markdown.ts";
import { BENCH, published } from "./testing/park-records.ts";
import { siteFiles } from "./site/site-files.ts";
import { endedInWords } from "./ended-in-words.ts";

const QUASHED: DecisionRecord = {
  ...BENCH,
  status: "quashed",
  ended: [
    {
      how: "quashed",
      body: "town-council",
      by: "High Court",
      on: "2026-11-20",
      reference: "[2026] EWHC 1",
      because: "Families were not asked.",
    },
  ],
};

const SAID = "Quashed on 20 November 2026 by High Court ([2026] EWHC 1). Families were not asked.";

it("is said under the status, above the plain words", () => {
  const lines = paperBlocks(published(QUASHED)).map((block) => JSON.stringify(block));
  const at = lines.findIndex((one) => one.includes("Quashed on 20 November"));
  expect(lines[at]).toContain(SAID);
  expect(lines.slice(0, at).join("")).toContain("Set aside by a court or another authority");
  expect(lines.slice(0, at).join("")).not.toContain("In plain words");
  expect(lines.join("")).not.toContain("Cancelled by those who decided it");
});

it("is said in the plain summary, the log as a page, as a table and as data", () => {
  const all = [published(QUASHED)];
  expect(JSON.stringify(plainSummary(all[0]!))).toContain(SAID);
  expect(renderLogMarkdown(all, "2026-11-28").replaceAll("\\", "")).toContain(`| ${SAID} |`);
  expect(renderLogCsv(all)).toContain(SAID);
  const { records } = JSON.parse(renderLogJson(all, "2026-11-28")) as {
    records: { ended: unknown }[];
  };
  expect(records[0]?.ended).toEqual(QUASHED.ended);
});

it("stands before the plain words in the register", () => {
  const all = [
    published({ ...QUASHED, publication: { access: "open", summary: "A bench will come." } }),
  ];
  const input = {
    records: all,
    asOf: "2026-11-28",
    publisher: { organisation: "", colour: undefined },
    script: "",
    address: undefined,
  };
  const page = [...siteFiles(input)].find(({ path }) => path.includes(QUASHED.id));
  const text = String(page?.text);
  expect(text.indexOf("Quashed on 20 November")).toBeGreaterThan(0);
  expect(text.indexOf("Quashed on 20 November")).toBeLessThan(text.indexOf("A bench will come."));
});

it.each<[object, string]>([
  [
    { how: "lapsed", on: "2026-11", because: "Its time ran out." },
    "Lapsed in November 2026. Its time ran out.",
  ],
  [{ how: "rescinded", by: "Cabinet", on: "2026" }, "Rescinded in 2026 by Cabinet."],
  [
    { how: "quashed", by: { "not-known": "The page does not say." }, on: { "not-known": "Lost." } },
    "Quashed on a day that is not known, it is not known by whom.",
  ],
])("%j reads as %s", (end, words) => {
  const raw = { ...BENCH, status: "quashed", ended: [{ body: "town-council", ...end }] };
  expect(endedInWords(knownPart(raw as never), (id) => id)).toEqual([words]);
});

it("names whose decision ended where several bodies decided", () => {
  const decisions = [{ body: "town-council" }, { body: "health-trust" }];
  expect(endedInWords({ ...QUASHED, decisions }, () => "Town Council")).toEqual([
    `The decision of Town Council: ${SAID}`,
  ]);
});
