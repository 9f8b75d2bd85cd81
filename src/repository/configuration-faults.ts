import type { Fault, Path } from "../finding.ts";
import { dotted } from "../finding.ts";
import { isInCalendar } from "../record/calendar-day.ts";
import { dayInWords } from "../record/day-in-words.ts";
import { didYouMean } from "../nearest.ts";
import type { YamlText } from "../yaml/parse.ts";
import { quote } from "../yaml/quote.ts";
import type { ConfigurationFile, NamedEntity } from "./configuration-model.ts";
import { powerFaults } from "./power-faults.ts";
import { patternProblem } from "../record/reference-pattern.ts";

/** What can be wrong with a configuration whose shape is right. */
export const CONFIGURATION_RULES = [
  {
    id: "id-repeated",
    severity: "error",
    summary: "Two bodies or two places in the configuration have the same id",
    why: "A record names a body or a place by its id, so each id must mean one thing.",
    fix: "Give one of the two another id.",
    source: "format of rightly.yaml",
  },
  {
    id: "successor-unknown",
    severity: "error",
    summary: "A body or place replaces one that is not in the configuration",
    why: "People find old decisions under the new name only if every earlier name is listed.",
    fix: "Add the old one, with the day it ended, or correct the id.",
    source: "format of rightly.yaml",
  },
  {
    id: "dates-reversed",
    severity: "error",
    summary: "A body, a place or a power of a body ends before it begins",
    why: "Rightly uses these dates to tell whether a body could take a decision on a day.",
    fix: "Swap the two dates, or correct one of them.",
    source: "format of rightly.yaml",
  },
  {
    id: "powers-overlap",
    severity: "error",
    summary: "Two entries of a body's powers hold of the same decision",
    why: "Rightly would have to guess how long a decision can be called in, or whether it is a key decision.",
    fix: "End the earlier entry the day before the later begins. What holds on every day goes into each entry.",
    source: "format of rightly.yaml",
  },
  {
    id: "day-impossible",
    severity: "error",
    summary: "A day in the configuration does not exist",
    why: "Rightly uses these days to tell whether a body could decide, and when a call-in ends.",
    fix: "Write the day as year, month and day, such as 2026-12-29.",
    source: "format of rightly.yaml",
  },
  {
    id: "reference-pattern-malformed",
    severity: "error",
    summary: "A reference pattern has a placeholder that does not exist",
    why: "The pattern helps to find a mistyped reference before it is published.",
    fix: "Use {seq}, {day}, {month}, {month-name}, {year} or {financial-year}.",
    source: "format of rightly.yaml",
  },
  {
    id: "folder-outside",
    severity: "error",
    summary: "A folder in the configuration is outside the repository",
    why: "Records and templates kept elsewhere are not checked, shared or backed up with the rest.",
    fix: "Name a folder inside the repository.",
    source: "format of rightly.yaml",
  },
] as const;

type RuleId = (typeof CONFIGURATION_RULES)[number]["id"];

/** Faults that only show once the shape is right: ids, dates, patterns and folders taken together. */
export function meaningFaults(file: ConfigurationFile, yaml: YamlText): Fault[] {
  const fault = (id: RuleId, path: Path, message: string): Fault => {
    const { severity, why, fix } = CONFIGURATION_RULES.find((rule) => rule.id === id)!;
    return { rule: id, severity, message, why, fix, place: yaml.placeOf(path), path: dotted(path) };
  };
  return [
    ...namedFaults("bodies", file.bodies ?? [], fault),
    ...namedFaults("places", file.places ?? [], fault),
    ...powerFaults(file.bodies ?? []).map(({ rule, path, message }) => fault(rule, path, message)),
    ...dayFaults(file, fault),
    ...patternFaults(file, fault),
    ...folderFaults(file, fault),
  ];
}

type MakeFault = (id: RuleId, path: Path, message: string) => Fault;

function namedFaults(list: string, named: readonly NamedEntity[], fault: MakeFault): Fault[] {
  const faults: Fault[] = [];
  const ids = named.map(({ id }) => id);
  for (const [index, { id, valid, "successor-of": before = [] }] of named.entries()) {
    if (ids.indexOf(id) < index) {
      faults.push(fault("id-repeated", [list, index, "id"], `the id ${quote(id)} is used twice`));
    }
    if (valid?.from !== undefined && valid.to !== undefined && valid.to < valid.from) {
      const message = `${quote(id)} ends on ${dayInWords(valid.to)}, before it begins on ${dayInWords(valid.from)}`;
      faults.push(fault("dates-reversed", [list, index, "valid", "to"], message));
    }
    for (const [position, old] of before.entries()) {
      if (ids.includes(old) && old !== id) continue;
      const message = `${quote(old)} is not the id of another of these ${list}${didYouMean(old, ids)}`;
      faults.push(fault("successor-unknown", [list, index, "successor-of", position], message));
    }
  }
  return faults;
}

function dayFaults(file: ConfigurationFile, fault: MakeFault): Fault[] {
  const named = (["bodies", "places"] as const).flatMap((list) =>
    (file[list] ?? []).flatMap(({ valid }, at): [Path, string | undefined][] => [
      [[list, at, "valid", "from"], valid?.from],
      [[list, at, "valid", "to"], valid?.to],
    ]),
  );
  const powers = (file.bodies ?? []).flatMap(({ powers: all = [] }, body) =>
    all.flatMap(({ valid }, at): [Path, string | undefined][] => [
      [["bodies", body, "powers", at, "valid", "from"], valid?.from],
      [["bodies", body, "powers", at, "valid", "to"], valid?.to],
    ]),
  );
  const closed = (file["closed-days"] ?? []).map(({ on }, at): [Path, string | undefined] => [
    ["closed-days", at, "on"],
    on,
  ]);
  const from: [Path, string | undefined] = [["records-from"], file["records-from"]];
  return [...named, ...powers, ...closed, from].flatMap(([path, day]) =>
    day === undefined || isInCalendar(day)
      ? []
      : [fault("day-impossible", path, `${quote(day)} is not a day in the calendar`)],
  );
}

function patternFaults(file: ConfigurationFile, fault: MakeFault): Fault[] {
  return (file.bodies ?? []).flatMap(({ "reference-pattern": pattern = "" }, index) => {
    const problem = patternProblem(pattern);
    if (problem === undefined) return [];
    return [fault("reference-pattern-malformed", ["bodies", index, "reference-pattern"], problem)];
  });
}

function folderFaults(file: ConfigurationFile, fault: MakeFault): Fault[] {
  const templates = Object.entries<string | undefined>({ ...file.templates });
  const folders: [Path, string | undefined][] = [
    [["records"], file.records],
    [["baseline"], file.baseline],
    ...(file.folders ?? []).map(({ folder }, at): [Path, string] => [
      ["folders", at, "folder"],
      folder,
    ]),
    [["bank-holidays"], file["bank-holidays"]],
    ...templates.map(([name, path]): [Path, string | undefined] => [["templates", name], path]),
  ];
  return folders
    .filter(([, folder]) => folder?.split("/").includes("..") === true)
    .map(([path, folder]) =>
      fault("folder-outside", path, `${quote(folder ?? "")} leads out of this repository`),
    );
}
