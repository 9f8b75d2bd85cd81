// Promise: old decisions of which little is known are recorded truthfully: nothing is typed that nobody knows,
// each status is what became of the decision, and anyone who reads a paper or the log learns what is not known.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { isMapping } from "../../src/mapping.ts";
import { parseRecord } from "../../src/record/parse.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { expectFile } from "../support/expected.ts";
import { run } from "../support/run.ts";

const HISTORY = resolve("examples/history");
const OPTIONS = { cwd: HISTORY, today: "2026-11-28" };

/** What became of each decision, as its source tells. */
const STATUS = {
  "2020-01-14-consultation-on-short-breaks": "decided",
  "2020-10-20-short-breaks-first-decision": "decided",
  "2021-01-19-short-breaks-final-decision": "decided",
  "2021-06-08-travel-charges": "quashed",
  "2022-03-01-therapy-contract": "decided",
  "2022-03-01-travel-charges-after-the-judgment": "decided",
  "2022-08-12-urgent-placements": "decided",
  "2022-12-06-sixth-form-site": "decided",
  "2023-01-01-panel-for-families": "decided",
  "2023-06-27-inclusion-grants": "decided",
  "2023-10-10-respite-house": "lapsed",
  "2024-04-16-early-help-teams": "decided",
  "2024-06-25-loan-library-of-equipment": "decided",
} as const;

type Id = keyof typeof STATUS;

const IDS = Object.keys(STATUS) as Id[];

function fileOf(id: Id): string {
  return `decisions/${id.slice(0, 4)}/${id}.yaml`;
}

function read(file: string): string {
  return readFileSync(join(HISTORY, file), "utf8");
}

/** Every text in a record, wherever it stands. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isMapping(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** What people type where a form makes them type something. */
const STAND_IN =
  /^\W*(?:n\/?a|nil|none|unknown|tb[acd]|x+|see (?:the )?(?:report|minutes|paper)|as (?:above|per report)|(?:not|none) (?:applicable|available|declared|found|given|known|provided|recorded|said|seen|stated|told)(?: yet)?)?\W*$/i;

it.each(["Not seen", "n/a", "N.A.", "-", "?", "TBC", "see report", "None recorded.", "xxx"])(
  "%s is a stand-in",
  (text) => {
    expect(text.replaceAll(".", "")).toMatch(STAND_IN);
  },
);

it("has a record of each source, and of nothing else", () => {
  const files = readdirSync(join(HISTORY, "decisions"), { recursive: true, encoding: "utf8" })
    .map((file) => `decisions/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".yaml"));
  expect(files.sort()).toEqual(IDS.map(fileOf).sort());
  const sources = IDS.map((id) => parseRecord(read(fileOf(id))).record?.entry?.source?.file);
  expect([...new Set(sources)].sort()).toEqual(
    readdirSync(join(HISTORY, "sources"))
      .map((file) => `sources/${file}`)
      .sort(),
  );
});

describe.each(IDS)("%s", (id) => {
  const text = read(fileOf(id));
  const { record } = parseRecord(text);
  const unknowns = record?.unknowns ?? [];

  it("is what became of it, and was recorded later and sealed", () => {
    expect(record?.status).toBe(STATUS[id]);
    expect(record?.entry?.kind).toBe("recorded-later");
    expect(record?.history?.filter(({ event, of }) => event === "recorded" && of)).toHaveLength(1);
  });

  it("has no word that stands for a value nobody knows", () => {
    // The one word of the format that looks like one, where the minutes say it.
    const texts = textsIn(parseYaml(text).value).filter((one) => one !== "none-declared");
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((one) => STAND_IN.test(one))).toEqual([]);
    // Why something is not known is a sentence.
    for (const { why } of unknowns) expect(why).toMatch(/^[A-Z].*\.$/);
  });

  it("has a paper that lists what is not known, in one place", async () => {
    const { stdout, stderr, code } = await run(["paper", id, "--stdout"], OPTIONS);
    expect([code, stderr]).toEqual([0, ""]);
    expectFile(join(HISTORY, fileOf(id).replace(/yaml$/, "md")), stdout);
    const [, list = ""] = stdout.split("## What is not known");
    const [listed = ""] = list.split("\n## ");
    expect(unknowns.length).toBeGreaterThan(5);
    for (const { why } of unknowns) expect(listed).toContain(why);
  });
});

it("checks without an error, and counts what is not known in each", async () => {
  const { stdout, code } = await run(["check"], OPTIONS);
  expect(stdout).not.toMatch(/ error /);
  expect(code).toBe(0);
  for (const id of IDS) expect(stdout).toContain(`Not known: ${fileOf(id)}, `);
  const warned = [...stdout.matchAll(/ warning .*\[(.*)\]$/gm)].map(([, rule]) => rule);
  expect([...new Set(warned)].sort()).toEqual([
    "decision-before-consultation",
    "reason-purpose",
    "small-number",
  ]);
});

it("has a log that says of each what is not known, and what became of it", async () => {
  const { stdout } = await run(["log", "--format", "json"], OPTIONS);
  const { records } = JSON.parse(stdout) as {
    records: { id: Id; status: string; "not-known"?: { field: string; why: string }[] }[];
  };
  expect(Object.fromEntries(records.map(({ id, status }) => [id, status]))).toEqual(STATUS);
  for (const { id, "not-known": list = [] } of records) {
    const { record } = parseRecord(read(fileOf(id)));
    expect(list.map(({ why }) => why).sort()).toEqual(
      (record?.unknowns ?? []).map(({ why }) => why).sort(),
    );
  }
});

/** What a paper must say of a decision, in its own place. */
const TOLD: [Id, RegExp][] = [
  ["2021-06-08-travel-charges", /Quashed on 4 February 2022 by High Court\./],
  ["2021-06-08-travel-charges", /Disagrees with/i],
  ["2022-03-01-therapy-contract", /\*\*Date:\*\* March 2022/],
  [
    "2022-12-06-sixth-form-site",
    /Called in\. Day of the call-in: Not known: .* The decision stood/,
  ],
  ["2023-01-01-panel-for-families", /seven votes to four, with two abstentions/],
  ["2023-06-27-inclusion-grants", /inquorate/],
  ["2023-06-27-inclusion-grants", /part b/i],
  ["2023-10-10-respite-house", /Lapsed on a day that is not known\./],
  ["2020-10-20-short-breaks-first-decision", /19 January 2021/],
  ["2020-10-20-short-breaks-first-decision", /To Director of Children's Services, together with/],
  ["2020-01-14-consultation-on-short-breaks", /1,306 signatures/],
  ["2024-04-16-early-help-teams", /\*\*Dissent:?\*\*:? The local member for Sallow/],
];

it.each(TOLD)("the paper of %s says %s", (id, words) => {
  const paper = fileOf(id).replace(/yaml$/, "md");
  expect(existsSync(join(HISTORY, paper))).toBe(true);
  expect(read(paper)).toMatch(words);
});
