// Promise: a decision that was taken before it was recorded can be told without a word that nobody knows, says how it
// was recorded wherever it is shown, and is no way round what a decision must say that is recorded as it is taken.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { valueAt } from "../../src/mapping.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import type { Folder } from "../support/folder.ts";
import { BENCH_FILE, BENCH_ID, makeBench } from "../support/moved-bench.ts";
import { run } from "../support/run.ts";

const ID = "2026-11-27-a-shelter-of-2019";
const FILE = `decisions/2026/${ID}.yaml`;
const LOST = "{not-known: The minutes do not say.}";

const BENCH = readFileSync("test/stories/life-of-a-decision/bench.yaml", "utf8");

/** The answers of a draft, and a decision of which little is known. */
const formOf = (entry: string): string => `${BENCH.replace(/^(?:status|put-to):.*\n/gm, "")}
status: decided
${entry}decisions:
  - body: ambleford-town-council
    decider: ${LOST}
    capacity: ${LOST}
    on: 2026-11-14
    reference: ${LOST}
    result: approved
    resolution: To put up a bench.
    reasons: ${LOST}
    interests: ${LOST}
publication:
  access: open
  summary: ${LOST}
  retain-until: ${LOST}
`;

async function recorded(entry: string): Promise<Folder & { report: string }> {
  const folder = await makeBench("draft");
  const argv = ["new", "--answers", "-", "--name", ID];
  const { stdout, stderr } = await run(argv, {
    cwd: folder.path,
    today: "2026-11-27",
    stdin: formOf(entry),
  });
  return Object.assign(folder, { report: stdout + stderr });
}

/** What is said of fields that are missing. */
function missing(report: string): string[] {
  return report.split("\n").filter((line) => line.includes("is not known, and a decision"));
}

describe("a decision that was taken earlier", () => {
  it("may leave out what nobody knows if it says how it was recorded", async () => {
    const { report } = await recorded("entry: {kind: recorded-later, by: Archivist}\n");
    expect(missing(report)).toEqual([]);
    expect(report).not.toContain("entry-contradicted");
  });

  it.each(["", "entry: {kind: taken-here}\n"])("may not if it does not: %j", async (entry) => {
    const { report } = await recorded(entry);
    expect(missing(report).join(), report).toMatch(/decider|reasons|interests/);
  });

  it("may not be of a day after it was recorded", async () => {
    const { report } = await recorded("entry: {kind: recorded-later, on: 2026-11-14}\n");
    expect(report).toContain("[entry-contradicted]");
  });
});

describe("how it was recorded", () => {
  const sealed = async (): Promise<Folder> => {
    const folder = await makeBench("decided");
    return folder;
  };

  it("is frozen with the decision, and never corrected", async () => {
    const folder = await sealed();
    const [file = ""] = folder
      .files()
      .filter((one) => /decisions.*bench-by-the-pond\.yaml$/.test(one));
    const text = folder.read(file);
    const id = String(valueAt(parseYaml(text).value, ["id"]));
    const because = ["--because", "It was looked at again."];
    const argv = ["correct", id, "entry.kind", "--is", "recorded-later", ...because];
    const { code, stderr } = await run(argv, { cwd: folder.path });
    expect(code).toBe(2);
    expect(stderr).toContain("cannot be corrected");
    folder.write(
      file,
      text.replace(/^proposal:/m, "entry: {kind: recorded-later, on: 2027-01-05}\nproposal:"),
    );
    const { stdout } = await run(["check", file], { cwd: folder.path, today: "2027-01-06" });
    expect(stdout).toContain("[record-changed]");
  });

  it("is in the paper and in the log", async () => {
    const folder = await sealed();
    const [file = ""] = folder
      .files()
      .filter((one) => /decisions.*bench-by-the-pond\.yaml$/.test(one));
    const entry = "entry: {kind: recorded-later, on: 2027-01-05, by: Archivist}\nproposal:";
    folder.write(file, folder.read(file).replace(/^proposal:/m, entry));
    const options = { cwd: folder.path, today: "2027-01-06" };
    const { stdout: paper } = await run(["paper", file, "--stdout"], options);
    expect(paper).toContain("Written down later on 5 January 2027 by Archivist");
    const { stdout: json } = await run(["log", "--format", "json"], options);
    expect(JSON.parse(json)).toMatchObject({
      records: [{ entry: { kind: "recorded-later", on: "2027-01-05" } }],
    });
    const { stdout: csv } = await run(["log", "--format", "csv"], options);
    expect(csv).toContain("Written down later, on 2027-01-05");
  });
});

describe("the end of a decision that was told later", () => {
  const WHY = "The answer to the member does not say.";
  const end = async (entry: string, on: string): Promise<{ said: string; text: string }> => {
    const folder = await recorded(entry);
    const because = ["--because", "The owner of the land withdrew."];
    const argv = ["end", ID, "--how", "lapsed", "--on", on, ...because];
    const { stdout, stderr } = await run(argv, { cwd: folder.path, today: "2026-11-28" });
    return {
      said: folder.report + stdout + stderr,
      text: folder.files().includes(FILE) ? folder.read(FILE) : "",
    };
  };
  const LATER = "entry: {kind: recorded-later, by: Archivist}\n";

  it.each([
    [`Not known: ${WHY}`, WHY],
    ["2026-11", "on: 2026-11\n"],
    ["November 2026", "on: 2026-11\n"],
    ["2026", 'on: "2026"\n'],
    ["2026-11-20", "on: 2026-11-20\n"],
  ])("may be of %j", async (on, written) => {
    const { said, text } = await end(LATER, on);
    expect(text.slice(text.indexOf("\nended:")), said).toContain(written);
    expect(text).toContain("status: lapsed");
    // The history has days, and none that nobody knows.
    expect(text.includes("event: lapsed")).toBe(on === "2026-11-20");
  });

  it.each([
    ["2025", "before it was decided"],
    ["2027-01", "has not come yet"],
    ["some day", "is not a date"],
  ])("may not be of %s", async (on, why) => {
    const { said, text } = await end(LATER, on);
    expect(said).toContain(why);
    expect(text).not.toContain("status: lapsed");
  });

  const ENDED = (how: string, on: string): string =>
    `ended: [{how: ${how}, body: ambleford-town-council, by: High Court, on: ${on}, because: It was not fair.}]\n`;
  const formOfEnd = async (status: string, more: string): Promise<Folder & { report: string }> => {
    const folder = await makeBench("draft");
    const stdin = formOf("").replace("status: decided", `status: ${status}`) + more;
    const argv = ["new", "--answers", "-", "--name", ID];
    const { stdout, stderr } = await run(argv, { cwd: folder.path, today: "2026-11-27", stdin });
    return Object.assign(folder, { report: stdout + stderr });
  };

  it.each([
    ["quashed", "2026-11-20", true],
    ["quashed", "2026-11", false],
    ["quashed", "{not-known: Lost.}", false],
    ["rescinded", "2026-11-20", true],
  ])("is told in the form that tells the decision: %s, %s", async (how, on, isEvent) => {
    const folder = await formOfEnd(how, LATER + ENDED(how, on));
    expect(folder.files(), folder.report).toContain(FILE);
    const text = folder.read(FILE);
    expect(text).toContain(`\nstatus: ${how}\n`);
    expect(text.includes(`event: ${how}`)).toBe(isEvent);
    const { stdout } = await run(["check", FILE], { cwd: folder.path, today: "2026-11-27" });
    expect(stdout).not.toContain(" error ");
  });

  it("has no day in the history for a decision of which no day is known", async () => {
    const folder = await makeBench("draft");
    const stdin = formOf(LATER).replace("    on: 2026-11-14\n", `    on: ${LOST}\n`);
    const argv = ["new", "--answers", "-", "--name", ID];
    const { stderr } = await run(argv, { cwd: folder.path, today: "2026-11-27", stdin });
    expect(folder.files(), stderr).toContain(FILE);
    expect(folder.read(FILE)).not.toContain("event: decided");
  });

  it.each([
    ["of a decision recorded as it was taken", "quashed", ENDED("quashed", "2026-11-20")],
    ["without saying how it ended", "quashed", LATER],
    ["if it ended in another way", "lapsed", LATER + ENDED("quashed", "2026-11-20")],
    ["if a later one replaced it", "superseded", LATER + ENDED("quashed", "2026-11-20")],
  ])("is not told in a form %s", async (_, status, more) => {
    const folder = await formOfEnd(status, more);
    expect(folder.report).toContain(" error ");
    expect(folder.files()).not.toContain(FILE);
  });

  it.each([`Not known: ${WHY}`, "2026-11"])(
    "of one recorded as it was taken is a day, not %s",
    async (on) => {
      const bench = await makeBench("decided");
      const [file = ""] = bench
        .files()
        .filter((one) => /decisions.*bench-by-the-pond\.yaml$/.test(one));
      const before = bench.read(file);
      const argv = [
        "end",
        file,
        "--how",
        "lapsed",
        "--on",
        on,
        "--because",
        "The owner withdrew it.",
      ];
      const { code } = await run(argv, { cwd: bench.path, today: "2027-06-01" });
      expect(code).toBe(2);
      expect(bench.read(file)).toBe(before);
    },
  );
});

it("is told at once in a form, which has the day filled in", async () => {
  const folder = await recorded("entry: {kind: recorded-later}\n");
  expect(folder.files(), folder.report).toContain(FILE);
  // Nobody answers a question of a record that is sealed.
  expect(folder.report).not.toContain("not answered yet");
  expect(folder.read(FILE)).toMatch(
    /entry: *\n *kind: recorded-later\n *on: 2026-11-27|on: 2026-11-27/,
  );
  const { stdout } = await run(["check", FILE], { cwd: folder.path, today: "2026-11-27" });
  expect(stdout).not.toContain(" error ");
  expect(stdout).toContain("Not known:");
});

describe("a form for a draft that is there already", () => {
  const decided = async (folder: Folder, entry: string, today: string): Promise<string> => {
    const { stdout, stderr } = await run(["resume", BENCH_ID, "--answers", "-"], {
      cwd: folder.path,
      today,
      stdin: formOf(entry),
    });
    return stdout + stderr;
  };

  it("tells it later too, has the day filled in, and is told so", async () => {
    const folder = await makeBench("draft");
    const report = await decided(
      folder,
      "entry: {kind: recorded-later, by: Archivist}\n",
      "2026-11-27",
    );
    expect(report).toContain("Saved:");
    expect(report).toContain("written down later");
    expect(parseYaml(folder.read(BENCH_FILE)).value).toMatchObject({
      status: "decided",
      entry: { kind: "recorded-later", on: "2026-11-27", by: "Archivist" },
    });
  });

  it("need not say again what the draft says, whose day stays", async () => {
    const folder = await makeBench("draft");
    const entry = "entry: {kind: recorded-later, on: 2026-11-25}\nproposal:";
    folder.write(BENCH_FILE, folder.read(BENCH_FILE).replace(/^proposal:/m, entry));
    expect(await decided(folder, "", "2026-11-27")).toContain("Saved:");
    expect(folder.read(BENCH_FILE)).toMatch(/on: 2026-11-25/);
  });

  it("is asked all of it if it does not say so", async () => {
    const folder = await makeBench("draft");
    const before = folder.read(BENCH_FILE);
    expect(missing(await decided(folder, "", "2026-11-27")).join()).toMatch(/decider|reasons/);
    expect(folder.read(BENCH_FILE)).toBe(before);
  });
});

it.each([
  ["entry: {kind: recorded-later}\n", true],
  ["entry: {kind: taken-here}\n", false],
])("is said of a new record only if it was: %j", async (entry, expected) => {
  const { report } = await recorded(entry);
  expect(report.includes("It says that it was written down later")).toBe(expected);
});
