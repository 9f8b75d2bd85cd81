// Promise: the nearest rightly.yaml holds, defaults fill in what it leaves out, and every fault in it has a place.
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../test/support/folder.ts";
import { defaultFramework, loadConfiguration, readConfiguration } from "./configuration.ts";

const FULL = `format: 1
organisation: Ambleford Town Council
records: kept/decisions
framework: {id: parks, version: 1.2.0}
bodies:
  - id: old-council
    name: Old Ambleford Council
    valid: {from: 1974-04-01, to: 2026-03-31}
  - id: town-council
    name: Ambleford Town Council
    kind: council
    reference-pattern: "ATC/{seq}/{month}/{year}"
    call-in-working-days: 5
    key-decision: {threshold: 250000, note: "Constitution, part 3"}
    valid: {from: 2026-04-01}
    successor-of: [old-council]
places: [{id: north-quay, name: North Quay}]
closed-days: [{on: 2026-12-29, name: Offices closed}]
bank-holidays: bank-holidays.json
rules: {because-short: warning}
personal-data-allow: [Anne Shelley House]
templates: {paper: templates/paper.md}
`;

function powers(...entries: string[]): string {
  const lines = entries.map((one) => `      ${one}\n`).join("");
  return `format: 1\nbodies:\n  - id: a\n    name: A\n    powers:\n${lines}`;
}

describe("readConfiguration", () => {
  it("gives all that is written", () => {
    const folder = makeFolder({ "rightly.yaml": FULL });
    const configuration = readConfiguration(folder.path);
    expect(configuration).toMatchObject({
      root: folder.path,
      file: folder.at("rightly.yaml"),
      records: "kept/decisions",
      framework: { id: "parks", version: "1.2.0" },
      organisation: "Ambleford Town Council",
      places: [{ id: "north-quay", name: "North Quay" }],
      closedDays: [{ on: "2026-12-29", name: "Offices closed" }],
      bankHolidays: "bank-holidays.json",
      rules: { "because-short": "warning" },
      personalDataAllow: ["Anne Shelley House"],
      templates: { paper: "templates/paper.md" },
    });
    expect(configuration.bodies[1]).toEqual({
      id: "town-council",
      name: "Ambleford Town Council",
      kind: "council",
      "reference-pattern": "ATC/{seq}/{month}/{year}",
      "call-in-working-days": 5,
      "key-decision": { threshold: 250000, note: "Constitution, part 3" },
      valid: { from: "2026-04-01" },
      "successor-of": ["old-council"],
    });
  });

  it("needs no file: everything has a default but what is local", () => {
    const folder = makeFolder({ ".git/HEAD": "" });
    expect(readConfiguration(folder.path)).toEqual({
      root: folder.path,
      file: undefined,
      records: "decisions",
      framework: defaultFramework(),
      organisation: undefined,
      colour: undefined,
      private: false,
      bodies: [],
      places: [],
      closedDays: [],
      bankHolidays: undefined,
      rules: {},
      folders: [],
      waivers: [],
      baseline: undefined,
      personalDataAllow: [],
      templates: {},
    });
  });

  it("gives a body no call-in and no threshold that nobody wrote", () => {
    const folder = makeFolder({ "rightly.yaml": "format: 1\nbodies: [{id: a, name: A}]\n" });
    expect(readConfiguration(folder.path).bodies).toEqual([{ id: "a", name: "A" }]);
  });

  it("finds the nearest file above, and none beyond the folder that holds .git", () => {
    const folder = makeFolder({
      "rightly.yaml": "format: 1\nrecords: outer\n",
      "inner/rightly.yaml": "format: 1\nrecords: inner\n",
      "inner/a/b/c.txt": "",
      "outer/a/c.txt": "",
      "other/.git/HEAD": "",
      "other/a/c.txt": "",
      "whole/.git/HEAD": "",
      "whole/rightly.yaml": "format: 1\nrecords: whole\n",
      "whole/a/c.txt": "",
    });
    expect(readConfiguration(folder.at("inner/a/b")).root).toBe(folder.at("inner"));
    expect(readConfiguration(folder.at("outer/a")).root).toBe(folder.path);
    expect(readConfiguration(folder.at("whole/a")).records).toBe("whole");
    expect(readConfiguration(folder.at("other/a"))).toMatchObject({
      root: folder.at("other/a"),
      file: undefined,
    });
  });

  it("says where a fault is, as the person would type it, and how many there are", () => {
    const folder = makeFolder({
      "rightly.yaml": "format: 1\nrecrods: x\nbodies: [{id: a}]\n",
      "deep/a.txt": "",
    });
    expect(() => readConfiguration(folder.at("deep"))).toThrow(
      expect.objectContaining({
        kind: "usage",
        message: expect.stringMatching(/^\.\.\/rightly\.yaml:2:1: .*"records"/) as string,
        hint: expect.stringContaining("To see all 2 faults: rightly check") as string,
      }) as Error,
    );
  });

  it.each(["#1d4f2b", "green", '"#fff"', "12"])("says how a colour is written: %s", (colour) => {
    const folder = makeFolder({ "rightly.yaml": `format: 1\ncolour: ${colour}\n` });
    expect(() => readConfiguration(folder.path)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/^rightly\.yaml:2:\d+: /) as string,
        hint: 'Write # and six figures in quotes, such as colour: "#1d4f2b".',
      }) as Error,
    );
  });

  it("takes a colour in quotes", () => {
    const folder = makeFolder({ "rightly.yaml": 'format: 1\ncolour: "#1D4f2b"\n' });
    expect(readConfiguration(folder.path).colour).toBe("#1D4f2b");
  });

  it("reads what an editor on Windows wrote", () => {
    const folder = makeFolder({ "rightly.yaml": "\uFEFFformat: 1\r\nrecords: kept\r\n" });
    expect(readConfiguration(folder.path).records).toBe("kept");
  });
});

describe("loadConfiguration", () => {
  it.each([
    ["broken YAML", "format: 1\n  records: a\n", "file-unreadable", 1],
    ["nothing", "# only a note\n", "file-empty", 1],
    ["another format", "format: 2\n", "value-unknown", 1],
    ["no format", "records: a\n", "field-missing", 1],
    ["a key that does not exist", "format: 1\nbody: []\n", "field-unknown", 2],
    ["a severity that does not exist", "format: 1\nrules: {a: fatal}\n", "value-unknown", 2],
    ["a folder above", "format: 1\nrecords: a/../../b\n", "folder-outside", 2],
    ["a folder from the top", "format: 1\nrecords: /etc\n", "value-malformed", 2],
    ["a template outside", "format: 1\ntemplates:\n  paper: ../x.md\n", "folder-outside", 3],
    ["an id in capitals", "format: 1\nbodies:\n  - {id: A, name: A}\n", "value-malformed", 3],
    [
      "an id twice",
      "format: 1\nplaces:\n  - {id: a, name: A}\n  - {id: a, name: B}\n",
      "id-repeated",
      4,
    ],
    [
      "a successor of nobody",
      "format: 1\nbodies:\n  - {id: a, name: A, successor-of: [b]}\n",
      "successor-unknown",
      3,
    ],
    [
      "a successor of itself",
      "format: 1\nbodies:\n  - {id: a, name: A, successor-of: [a]}\n",
      "successor-unknown",
      3,
    ],
    [
      "an end before the beginning",
      "format: 1\nbodies:\n  - id: a\n    name: A\n    valid: {from: 2026-02-01, to: 2026-01-31}\n",
      "dates-reversed",
      5,
    ],
    [
      "powers that overlap by a day",
      powers("- {valid: {to: 2026-04-01}}", "- {valid: {from: 2026-04-01}}"),
      "powers-overlap",
      7,
    ],
    [
      "powers of which one is for all",
      powers("- {capacity: board, valid: {to: 2026-04-01}}", "- {call-in-working-days: 3}"),
      "powers-overlap",
      7,
    ],
    [
      "powers beside days that always hold",
      "format: 1\nbodies:\n  - id: a\n    name: A\n    call-in-working-days: 5\n    powers: [{valid: {to: 2026-04-01}}]\n",
      "powers-overlap",
      5,
    ],
    [
      "a power that ends before it begins",
      powers("- {valid: {from: 2026-04-02, to: 2026-04-01}}"),
      "dates-reversed",
      6,
    ],
    [
      "a day of a power that does not exist",
      powers("- {valid: {to: 2026-02-30}}"),
      "day-impossible",
      6,
    ],
    [
      "a placeholder that does not exist",
      "format: 1\nbodies:\n  - {id: a, name: A, reference-pattern: 'A/{sec}'}\n",
      "reference-pattern-malformed",
      3,
    ],
  ])("finds %s", (_, text, rule, line) => {
    const folder = makeFolder({ "rightly.yaml": text });
    const { configuration, faults, file } = loadConfiguration(folder.path);
    expect(configuration).toBeUndefined();
    expect(file).toBe(folder.at("rightly.yaml"));
    expect(faults.map((fault) => [fault.rule, fault.place.line])).toEqual([[rule, line]]);
    expect(faults[0]?.fix).toMatch(/\.$/);
  });

  it.each([
    ["follow each other", powers("- {valid: {to: 2026-03-31}}", "- {valid: {from: 2026-04-01}}")],
    [
      "are of two kinds",
      powers(
        "- {capacity: executive, call-in-working-days: 3}",
        "- {capacity: delegated-officer, key-decision: {allowed: false}}",
      ),
    ],
  ])("takes powers that %s", (_, text) => {
    expect(loadConfiguration(makeFolder({ "rightly.yaml": text }).path).faults).toEqual([]);
  });

  it("finds every fault of several", () => {
    const text =
      "format: 1\nbodies:\n  - {id: a, name: A}\n  - {id: a, name: A, successor-of: [z]}\n";
    const { faults } = loadConfiguration(makeFolder({ "rightly.yaml": text }).path);
    expect(faults.map((fault) => fault.rule).sort()).toEqual(["id-repeated", "successor-unknown"]);
  });
});
