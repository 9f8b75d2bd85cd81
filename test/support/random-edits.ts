/** Random edits to a repository about invented parks: everything that a check looks at, and its clock. */
import { rmSync } from "node:fs";
import { PARK_FRAMEWORK } from "../../src/framework/testing/park-framework.ts";
import { withExemptText } from "../../src/record/exempt-file.ts";
import { recordDigest } from "../../src/record/digest.ts";
import { stampPaper } from "../../src/record/paper-stamp.ts";
import { parseRecord } from "../../src/record/parse.ts";
import { sealedAgain } from "../../src/rules/testing/lay-over.ts";
import { PARKS } from "../stories/check-repository.ts";
import type { Folder } from "./folder.ts";
import { generatedRecord } from "./generated-records.ts";
import { PLANTED } from "./planted-faults.ts";

export const COUNT = 24;

/** What is edited, and how it is looked at. */
export interface Edited {
  folder: Folder;
  /** Folder of what a check keeps. */
  cache: string;
  today: string;
  cwd: string;
  paths: string[];
}

const LINES = [
  "",
  "bodies: [{id: town-council, name: Town Council, kind: council}]\n",
  "bodies: [{id: town-council, name: Town Council, kind: council, recommends-only: true}]\n",
  "bodies: [{id: town-council, name: Town Council, kind: council, call-in-working-days: 3, valid: {to: 2026-01-01}}]\n",
  "rules: {because-short: off, paper-missing: error}\n",
  "rules: {because-short: {least-words: 40}}\n",
  "rules: {summary-hard-to-read: {longest-sentence: 3}}\nfolders: [{folder: decisions/2026, rules: {summary-hard-to-read: error}}]\n",
  "personal-data-allow: [Head gardener]\n",
  "closed-days: [{on: 2026-03-23, name: Repairs}]\n",
  "waivers: [{rule: because-short, record: 2026-01-01-bench-0, owner: Clerk, because: Old.}]\n",
  "places: [{id: riverside, name: Riverside, valid: {to: 2026-02-01}}]\n",
  "rules: [\n",
];

const FRAMEWORKS: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace("label: More trees", "label: More and more trees"),
  (text) => text.replace("demands: [because, evidence]", "demands: [because]"),
  (text) => text.replace("status: released", "status: retired"),
  (text) => text.replace("{id: clean-water,", "{id: clear-water,"),
  (text) => text.replace("tests:", "tests"),
];

const DAYS = ["2026-11-23", "2026-11-24", "2026-03-20", "2027-06-30", "2028-01-03", "2024-02-29"];

/** A repository of sound records with their papers. */
export function manyParks(): Record<string, string> {
  const records = Array.from({ length: COUNT }, (_, number) => filesOf(number));
  return Object.assign({ ...PARKS }, ...records) as Record<string, string>;
}

/** Makes one edit of any kind, and says which in a word or two. */
export function editAtRandom(edited: Edited, random: () => number): string {
  const { folder } = edited;
  const below = (end: number): number => Math.floor(random() * end);
  const oneOf = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const number = below(COUNT);
  const { id, text } = promising(number);
  const file = `decisions/2026/${id}.yaml`;
  const paper = file.replace(".yaml", ".md");
  const remove = (name: string): void => rmSync(folder.at(name), { recursive: true, force: true });
  const kinds: Record<string, () => void> = {
    "plant a fault": () => {
      const fault = oneOf(PLANTED);
      folder.write(
        file,
        text.replace(fault.from, () => fault.to),
      );
    },
    "make sound": () => {
      for (const [name, content] of Object.entries(filesOf(number))) folder.write(name, content);
    },
    "cut out a letter": () => {
      const at = below(text.length);
      folder.write(file, text.slice(0, at) + text.slice(at + 1));
    },
    "set findings aside": () => {
      const fault = oneOf(PLANTED.slice(0, 12));
      const ignored = `# rightly-ignore ${fault.rule}${oneOf(["", " until=2026-12-31"])}: known\n`;
      folder.write(file, ignored + text.replace(fault.from, () => fault.to));
    },
    "link records": () => {
      const other = generatedRecord(below(COUNT)).id;
      const links = oneOf([
        `links: {supersedes: [{record: ${other}}]}\n`,
        `links: {related: [${other}]}\n`,
      ]);
      folder.write(file, text + links);
    },
    "leave out a text": () => {
      const exempt = "{exempt: {paragraph: 3, public-interest: The price is not agreed yet.}}";
      folder.write(file, text.replace(/resolution: .*/, `resolution: ${exempt}`));
      const words = { field: `decisions.0.resolution`, text: "Secret." };
      const beside = file.replace(".yaml", ".exempt.yaml");
      if (random() < 0.5) folder.write(beside, withExemptText(undefined, id, words));
      else remove(beside);
    },
    "remove a record": () => remove(file),
    "move a record": () => {
      folder.write(`decisions/2025/${id}.yaml`, text);
      remove(oneOf([file, `decisions/2025/${id}.yaml`]));
    },
    "change a paper": () => folder.write(paper, oneOf(["# Mine\n", stampPaper("# Paper", "x")])),
    "remove a paper": () => remove(paper),
    "change the framework": () =>
      folder.write("frameworks/parks/1.0.0/framework.yaml", oneOf(FRAMEWORKS)(PARK_FRAMEWORK)),
    "add a framework": () =>
      folder.write(
        "frameworks/parks/7.0.0/framework.yaml",
        PARK_FRAMEWORK.replace("version: 1.0.0", "version: 7.0.0"),
      ),
    "change the lock": () => {
      if (random() < 0.5) remove("frameworks/frameworks.lock.yaml");
      else
        folder.write("frameworks/frameworks.lock.yaml", PARKS["frameworks/frameworks.lock.yaml"]!);
    },
    "change the configuration": () =>
      folder.write("rightly.yaml", PARKS["rightly.yaml"]! + oneOf(LINES)),
    "change the day": () => (edited.today = oneOf(DAYS)),
    "look from elsewhere": () => {
      edited.cwd = oneOf([folder.path, folder.at("decisions")]);
      edited.paths = oneOf([[], [folder.at(file)], [folder.at("decisions/2026")]]);
    },
    "damage what is kept": () => {
      const kept = `${edited.cache}/check.json`;
      const before = folder.files().includes(kept) ? folder.read(kept) : "";
      const at = below(before.length);
      const broken = [
        before.slice(0, at),
        `${before.slice(0, at)}x${before.slice(at + 1)}`,
        "{}",
        `\n`,
        before.replaceAll('"error"', '"note"'),
      ];
      folder.write(kept, oneOf(broken));
    },
  };
  const kind = oneOf(Object.keys(kinds));
  kinds[kind]!();
  return kind;
}

/** Every third promises something, so that the day matters to it. */
function promising(number: number): ReturnType<typeof generatedRecord> {
  const { id, text } = generatedRecord(number);
  const promised = `actions:\n  - {id: act-reeds, kind: follow-up, what: Plant reeds., owner: Head gardener, status: open, due: 2027-0${1 + (number % 5)}-15}\n`;
  if (number % 3 !== 0) return { id, text };
  return { id, text: sealedAgain(text.replace("decisions:", `${promised}decisions:`)) };
}

function filesOf(number: number): Record<string, string> {
  const { id, text } = promising(number);
  const { record } = parseRecord(text);
  if (record === undefined) throw new Error(`the record ${id} is not sound`);
  return {
    [`decisions/2026/${id}.yaml`]: text,
    [`decisions/2026/${id}.md`]: stampPaper("# Paper", recordDigest(record)),
  };
}
