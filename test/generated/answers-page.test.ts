// Promise: the page on answers shows what each door reads and says, made by going through every one.
import { format } from "prettier";
import { beforeAll, describe, expect, it } from "vitest";
import { openMove } from "../../src/work/moves/open-move.ts";
import { MOVE_DEFINITIONS } from "../../src/work/moves/registry.ts";
import type { MoveReports } from "../../src/work/moves/registry.ts";
import { AWKWARD_VALUES } from "../contract/doors/awkward-values.ts";
import type { AwkwardValue, Kind } from "../contract/doors/awkward-values.ts";
import {
  throughForm,
  throughGiven,
  throughMoveFile,
  throughPage,
  throughResume,
  throughSet,
  throughWalk,
  walkIn,
} from "../contract/doors/doors.ts";
import type { Outcome } from "../contract/doors/doors.ts";
import { DRAFT_QUESTIONS, MOVE_DOORS } from "../contract/doors/questions.ts";
import { expectFile } from "../support/expected.ts";
import type { Folder } from "../support/folder.ts";
import { BENCH_FILE, BENCH_ID, makeBench } from "../support/moved-bench.ts";
import { page, table } from "./page.ts";

const PAGE = "docs/answers.md";
const TODAY = "2026-12-16";

/** One refused value of each kind of fault. */
const FAULTS: readonly (readonly [string, Kind, string])[] = [
  ["A day that does not exist", "day", "31/2/2026"],
  ["A day without its month", "period", "last summer"],
  ["A number with other words", "money", "about £640,000"],
  ["A number that is too small", "money", "-5"],
  ["A part of something that is counted whole", "count", "1.5"],
  ["A word that is nearly one of the answers", "stage", "bild"],
  ["A word that is none of the answers", "scale", "beter"],
  ["A power that nobody has", "power", "mayor"],
  ["Neither yes nor no", "truth", "perhaps"],
  ["A list in which one is unknown", "places", "riverside, east side"],
  ["A reason of too few words", "reason", "Too short."],
  ["A line that is too long", "line", "x".repeat(301)],
];

const KINDS: Readonly<Record<Kind, string>> = {
  "day-ahead": "a day that lies ahead",
  day: "a day",
  period: "a day, month or year",
  money: "a sum of money",
  count: "a count",
  stage: "one of several",
  scale: "one of several",
  power: "one of several",
  truth: "yes or no",
  places: "any of several",
  ages: "short texts",
  line: "a few words",
  text: "a text",
  reason: "a reason",
};

describe("the page on answers", () => {
  let folder: Folder;

  beforeAll(async () => {
    folder = await makeBench("draft");
  });

  it("shows what every door says", async () => {
    const faults: string[] = [];
    for (const [title, kind, typed] of FAULTS) {
      const shown = [...draftDoors(folder, kind, typed), ...(await moveDoors(kind, typed))];
      const words = new Set(
        shown.map(([, outcome]) => ("refused" in outcome ? outcome.refused : "")),
      );
      expect([...words], `${title}: ${typed}`).toHaveLength(1);
      const rows = shown.map(([door, outcome]) => [door, shownAs(outcome)]);
      const said = typed.length > 40 ? `${typed.length} letters` : code(typed);
      faults.push(`### ${title}`, `Given: ${said}`, table(["where", "what is shown"], rows));
    }
    const read = AWKWARD_VALUES.filter(([, , expected]) => "value" in expected).map(readRow);
    const text = page(
      "# Giving answers",
      "An answer is read in the same way wherever you give it. You can give it on a page of the walk, in a form (`--answers FILE`, or `--answers -` from a pipe), with `--set`, or with a flag. What cannot be read is refused in the same words everywhere, with what was typed and its place. Everything that is wrong is said at once, and nothing is written.",
      "## What is read",
      table(["asked for", "what people write", "what the record holds"], read),
      "A label is taken in capitals or not, by its first words if no other begins so, or by its number. Characters that nobody can see are taken out. In a list, commas, semicolons, line ends and `and` separate the items; a label may hold a comma itself.",
      "## What is refused",
      "Each table goes through every place where such a question is asked. The words are the same in all of them.",
      ...faults,
    );
    expectFile(PAGE, await format(text, { parser: "markdown", printWidth: 100 }));
  });
});

type Shown = readonly [door: string, outcome: Outcome];

function draftDoors(folder: Folder, kind: Kind, typed: string): Shown[] {
  const question = DRAFT_QUESTIONS[kind];
  const place = { cwd: folder.path, today: TODAY };
  const before = folder.read(BENCH_FILE);
  const session = walkIn(folder);
  const walked = throughWalk(session, question, typed);
  session.close();
  folder.write(BENCH_FILE, before);
  const written = /^[-\w£]/u.test(typed) ? typed : JSON.stringify(typed);
  return [
    ["the walk, on its page", walked],
    ["`new --answers`", inForm(throughForm(place, question, written))],
    ["`resume --answers`", inForm(throughResume(folder, question, written))],
    ["`new --set`", throughSet(place, question, typed)],
  ];
}

function inForm(outcome: Outcome): Outcome {
  return "refused" in outcome ? { ...outcome, place: `answers.yaml:${outcome.place}` } : outcome;
}

async function moveDoors(kind: Kind, typed: string): Promise<Shown[]> {
  const doors: Shown[] = [];
  for (const name of Object.keys(MOVE_DEFINITIONS) as (keyof MoveReports)[]) {
    const { stage, given = {}, questions } = MOVE_DOORS[name];
    const [asked] = questions[kind] ?? [];
    if (asked === undefined) continue;
    const { path: cwd } = await makeBench(stage);
    const session = openMove(name, BENCH_ID, { cwd, today: TODAY }, given);
    const field = asked.split(".");
    const onPage = throughPage(session, asked, typed);
    const flagged = throughGiven(session, field, typed);
    const flag = flagOf(name, asked);
    if (onPage !== undefined) doors.push([`\`${name}\`, on its page`, onPage]);
    if (flag !== "" && "refused" in flagged) {
      doors.push([`\`${name}\`, by flag`, { ...flagged, place: flag }]);
    }
    doors.push([`\`${name} --answers\``, throughMoveFile(session, name, field, typed)]);
  }
  return doors;
}

function flagOf(name: keyof MoveReports, field: string): string {
  return Object.entries(MOVE_DOORS[name].flags).find(([, gives]) => gives === field)?.[0] ?? "";
}

function shownAs(outcome: Outcome): string {
  if (!("refused" in outcome)) throw new Error("it was taken");
  const { place, refused } = outcome;
  const words = refused.replaceAll(/x{30,}/g, "x…");
  return place === "" ? words : `${code(place)} ${words}`;
}

function readRow([kind, typed, expected]: AwkwardValue): string[] {
  const value = "value" in expected ? expected.value : undefined;
  const list = Array.isArray(value) ? value.map(String).join(", ") : String(value);
  return [KINDS[kind], code(typed), code(list)];
}

/** Line ends and hidden characters as they would be escaped. */
function code(text: string): string {
  const visible = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll(/[\u200b\u202e]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`);
  return `\`${visible}\``;
}
