// Promise: where a record says that something is not known, no command fails or prints anything else than that,
// and a paper names each such field with why.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import type { Path } from "../../src/finding.ts";
import { isMapping, valueAt } from "../../src/mapping.ts";
import { rawRecord } from "../../src/record/not-known.ts";
import { parseRecord } from "../../src/record/parse.ts";
import { RECORD_SCHEMA } from "../../src/record/schema.ts";
import { withSeal } from "../../src/record/seal.ts";
import { serialiseRecord } from "../../src/record/serialise.ts";
import { withEdit } from "../../src/yaml/plain-edit.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { serialiseYaml } from "../../src/yaml/serialise.ts";
import { fieldsOf } from "../support/fields-of.ts";
import type { Folder } from "../support/folder.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { PUBLIC_OUTPUTS } from "../support/public-outputs.ts";
import { run } from "../support/run.ts";

const MARKED = fieldsOf(RECORD_SCHEMA)
  .filter(({ path: [top], mark }) => mark !== undefined && top !== "errata")
  .map(({ path }) => path);

/** Those that have no marked field inside. */
const LEAVES = MARKED.filter(
  (path) => !MARKED.some((other) => other !== path && path.every((step, at) => other[at] === step)),
);
const OUTER = MARKED.filter(
  (path) => !MARKED.some((other) => other !== path && other.every((step, at) => path[at] === step)),
);

function whyOf(path: Path): string {
  return `Nobody wrote ${path.join(" ")} down`;
}

/** The record of a park in which each of these fields is not known. */
function withUnknown(paths: readonly Path[]): Record<string, unknown> {
  const raw = paths.reduce<unknown>((record, path) => {
    const cleared = path.slice(0, -1).reduce<unknown>((held, _, at) => {
      const outer = path.slice(0, at + 1);
      const value = valueAt(held, outer);
      return isMapping(value) || Array.isArray(value)
        ? held
        : withEdit(held, { path: outer, value: typeof path[at + 1] === "number" ? [] : {} });
    }, record);
    return withEdit(cleared, { path, value: { "not-known": whyOf(path) } });
  }, structuredClone(RIVERSIDE));
  return raw as Record<string, unknown>;
}

const RECORDS = [
  ["all fields that hold one value", LEAVES, RIVERSIDE.status],
  ["all fields that hold others", OUTER, RIVERSIDE.status],
  ["all fields that hold one value, of a draft", LEAVES, "draft"],
  ["all fields that hold others, of a draft", OUTER, "draft"],
] as const;

function folderWith(raw: Record<string, unknown>): Folder {
  return makeParks({ [fileOf(RIVERSIDE)]: serialiseYaml(raw) });
}

describe.each(RECORDS)("of %s", (_, paths, status) => {
  const raw = { ...withUnknown(paths), status };
  const text = serialiseYaml(raw);

  it("the record is read, and written as it was", () => {
    const { record } = parseRecord(text);
    expect(record?.unknowns?.map(({ path }) => path.join(".")).sort()).toEqual(
      paths.map((path) => path.join(".")).sort(),
    );
    expect(rawRecord(record!)).toEqual(raw);
    expect(parseYaml(serialiseRecord(record!)).value).toEqual(raw);
  });

  it.each(
    PUBLIC_OUTPUTS.map((output) => [`${output.command} ${output.format ?? ""}`, output] as const),
  )("%s shows nothing else", async (name, output) => {
    const said = await output.make(folderWith(raw), [fileOf(RIVERSIDE)]);
    expect(said).not.toContain("[object Object]");
    expect(said).not.toMatch(/ is not a function|Cannot read|at .*\.ts:\d/);
    if (name !== "paper md" && name !== "paper html") return;
    for (const path of paths) expect(said).toContain(whyOf(path));
  });

  it.each([
    ["actions"],
    ["check"],
    ["check", "--fix"],
    ["explain", RIVERSIDE.id],
    ["questions", RIVERSIDE.id],
    ["resume", RIVERSIDE.id],
    ["propose", RIVERSIDE.id],
    ["decide", RIVERSIDE.id, "--as-recorded"],
    ["withdraw", RIVERSIDE.id, "--because", "It is no longer needed by anybody."],
    [
      "rescind",
      RIVERSIDE.id,
      "--because",
      "It is no longer needed by anybody.",
      "--decider",
      "Full council",
    ],
    [
      "correct",
      RIVERSIDE.id,
      "decisions.0.reference",
      "--is",
      "TC/1",
      "--because",
      "It was found.",
    ],
    ["look-back", RIVERSIDE.id],
    ["paper", RIVERSIDE.id, "--members", "--stdout"],
  ])("rightly %s ends as it does for any record", async (...argv) => {
    const { code, stdout, stderr } = await run(argv, { cwd: folderWith(raw).path });
    expect(stdout + stderr).not.toContain("[object Object]");
    expect(stderr).not.toMatch(/bug|is not a function|Cannot read|at .*\.ts:\d/);
    expect(code).toBeLessThan(3);
  });
});

it("is a story of many fields", () => {
  expect(MARKED.length).toBeGreaterThan(50);
});

it("says so in the place of the value, and never as a no", async () => {
  const paths: Path[] = [
    ["proposal", "money"],
    ["proposal", "affects", "people"],
    ["options"],
    ["voice", 0, "count"],
    ["evidence", 0, "date"],
    ["decisions", 0, "on"],
    ["decisions", 0, "key"],
    ["decisions", 0, "interests"],
    ["decisions", 0, "reasons"],
  ];
  const cwd = folderWith(withUnknown(paths)).path;
  const { stdout: paper } = await run(["paper", RIVERSIDE.id, "--stdout"], { cwd });
  for (const path of paths) expect(paper.split(`Not known: ${whyOf(path)}`)).toHaveLength(2);
  expect(paper).toContain("**Interests:** Not known:");
  const { stdout: csv } = await run(["log", "--format", "csv"], { cwd });
  for (const path of paths.slice(5, 6)) expect(csv).toContain(`Not known: ${whyOf(path)}`);
  const { stdout: json } = await run(["log", "--format", "json"], { cwd });
  const log = JSON.parse(json) as { records: { id: string; "not-known"?: unknown[] }[] };
  expect(log.records.find(({ id }) => id === RIVERSIDE.id)?.["not-known"]).toContainEqual({
    field: "decisions.town-council.on",
    why: whyOf(["decisions", 0, "on"]),
  });
  const validate = new Ajv2020.default({ strict: false }).compile(
    JSON.parse(readFileSync("schema/log.schema.json", "utf8")) as object,
  );
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
});

describe("of a decided record in which the day, the decider and an action's day are not known", () => {
  const paths: Path[] = [
    ["decisions", 0, "on"],
    ["decisions", 0, "decider"],
    ["decisions", 0, "reasons"],
    ["actions", 0, "due"],
  ];
  const raw = { ...withUnknown(paths), status: "decided" };

  it("the paper does not say that nothing was decided", async () => {
    const { stdout } = await run(["paper", RIVERSIDE.id, "--stdout"], {
      cwd: folderWith(raw).path,
    });
    expect(stdout).toMatch(/On a day that is not known a person or body who is not known/);
    expect(stdout).not.toContain("has not been decided");
  });

  it("the log names the body first, and ends no sentence with a comma", async () => {
    const { stdout } = await run(["log"], { cwd: folderWith(raw).path });
    expect(stdout).toContain(`. Not known: ${whyOf(["decisions", 0, "decider"])} |`);
    expect(stdout).not.toMatch(/Not known: [^|]*\w, Ambleford/);
  });

  it("the log has null in its place, and the tables say so", async () => {
    const cwd = folderWith(raw).path;
    const log = JSON.parse((await run(["log", "--format", "json"], { cwd })).stdout) as {
      records: { id: string; decisions: object[]; actions: object[] }[];
    };
    const entry = log.records.find(({ id }) => id === RIVERSIDE.id);
    expect(entry?.decisions[0]).toMatchObject({ on: null, decider: null, reasons: null });
    expect(entry?.actions[0]).toMatchObject({ due: null });
    const validate = new Ajv2020.default({ strict: false }).compile(
      JSON.parse(readFileSync("schema/log.schema.json", "utf8")) as object,
    );
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    const { stdout: csv } = await run(["log", "--format", "csv"], { cwd });
    expect(csv).toContain(`"Not known"`);
    expect(csv).toContain(`actions.`);
    for (const format of ["csv", "md", "json"]) {
      const { stdout } = await run(["actions", "--format", format], { cwd });
      if (format === "json") expect(stdout).toContain('"due": null');
      else expect(stdout).toContain(`Not known: ${whyOf(["actions", 0, "due"])}`);
    }
  });

  it("a check counts them, for people and for programs", async () => {
    const cwd = folderWith(raw).path;
    const { stdout } = await run(["check"], { cwd });
    expect(stdout).toContain(`Not known: ${fileOf(RIVERSIDE)}, 4 fields`);
    const json = await run(["check", "--format", "json"], { cwd });
    const report = JSON.parse(json.stdout) as { records: { list: object[] } };
    expect(report.records.list).toContainEqual(expect.objectContaining({ notKnown: 4 }));
  });
});

it("of who wrote the proposal, what is known comes first, and each is a sentence", async () => {
  const cwd = folderWith(withUnknown([["proposal", "author", "role"]])).path;
  const { stdout } = await run(["paper", RIVERSIDE.id, "--stdout"], { cwd });
  const line = stdout.split("\n").find((one) => one.includes("**Put forward by:**")) ?? "";
  expect(line).toMatch(/by:\*\* [^:]+\. Role: Not known: Nobody wrote/);
});

it.each([
  "called-in",
  "called-in-because",
  "outcome",
  "outcome-on",
  "published",
  "ends",
  "working-days",
])("of a call-in whose %s is not known, the paper tells the rest in its place", async (field) => {
  const callIn = {
    "working-days": 5,
    published: "2026-05-01",
    ends: "2026-05-11",
    "called-in": "2026-05-05",
    "called-in-because": "Five members asked for it.",
    outcome: "upheld",
    "outcome-on": "2026-05-20",
  };
  const decided = withEdit(structuredClone(RIVERSIDE), {
    path: ["decisions", 0, "call-in"],
    value: { ...callIn, [field]: { "not-known": "Nobody wrote it down." } },
  }) as Record<string, unknown>;
  const { stdout } = await run(["paper", RIVERSIDE.id, "--stdout"], {
    cwd: folderWith(decided).path,
  });
  const line = stdout.split("\n").find((one) => one.includes("**Call-in:**")) ?? "";
  expect(line).toContain("Not known: Nobody wrote it down.");
  expect(line).toMatch(
    field === "called-in-because" ? /[Uu]pheld|stands|stood/ : /Five members asked for it\./,
  );
});

it("of a day of effect that is not known, the paper says so in its place", async () => {
  const cwd = folderWith(withUnknown([["decisions", 0, "effective-from"]])).path;
  const { stdout } = await run(["paper", RIVERSIDE.id, "--stdout"], { cwd });
  expect(stdout).toContain("**Effective from:** Not known: ");
});

it("a paper of nothing else says so in its first sentence", async () => {
  const { id, format, title, framework } = RIVERSIDE;
  const decision = { body: "town-council", on: { "not-known": "Lost." }, result: "approved" };
  const bare = { format, id, title, status: "decided", framework, decisions: [decision] };
  const { stdout } = await run(["paper", id, "--stdout"], { cwd: folderWith(bare).path });
  expect(stdout).toContain("nothing more is known of it, for the reasons below.");
});

it("a seal fits what is not known, and still does when it becomes known", async () => {
  const reference: Path = ["decisions", 0, "reference"];
  const { record } = parseRecord(serialiseYaml(withUnknown([reference])));
  const { history = [] } = record!;
  const seal = withSeal({ on: "2026-03-01", event: "decided" }, record!);
  const sealed = { ...record!, history: [...history.slice(0, -1), seal] };
  const folder = makeParks({ [fileOf(RIVERSIDE)]: serialiseRecord(sealed) });
  const cwd = folder.path;
  const changed = async (): Promise<boolean> => {
    const { stdout } = await run(["check", fileOf(RIVERSIDE)], { cwd });
    return stdout.includes("[record-changed]");
  };
  expect(await changed()).toBe(false);
  const words = ["--is", "TC/12/2026", "--because", "It was found in the minutes."];
  const { code } = await run(["correct", RIVERSIDE.id, "decisions.0.reference", ...words], { cwd });
  expect(code).toBe(0);
  expect(await changed()).toBe(false);
  expect(folder.read(fileOf(RIVERSIDE))).toContain(`not-known: "${whyOf(reference)}"`);
  folder.write(
    fileOf(RIVERSIDE),
    folder.read(fileOf(RIVERSIDE)).replace(whyOf(reference), "Nobody looked"),
  );
  expect(await changed()).toBe(true);
});
