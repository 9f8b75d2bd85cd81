/** What a person sees who calls the program by its name alone. Pure: what is there comes in. */
import type { Due } from "../../record/due.ts";
import { addDays } from "../../record/days.ts";
import { plainText } from "../../record/text.ts";
import { dayInWords } from "../../publish/day-in-words.ts";
import { clipped, wrapped } from "../pages/wrap.ts";
import { homeCommands } from "./home-commands.ts";

export interface HomeDraft {
  title: string;
  /** What `resume` takes. */
  name: string;
  /** "6 of 21 answered" */
  standing: string;
  /** Who has questions of it to answer, and how many; nobody in particular is an empty text. */
  withColleagues: ReadonlyMap<string, number>;
}

export interface HomeDue extends Due {
  /** Title of the record. */
  title: string;
}

export interface Home {
  /** The records folder, as the person would type it. */
  folder: string;
  /** Whether somebody has set the folder up. */
  isSetUp: boolean;
  /** How many records there are. */
  records: number;
  drafts: readonly HomeDraft[];
  /** By day, the earliest first. */
  due: readonly HomeDue[];
  /** ISO day. */
  today: string;
}

/** The window it is shown in. */
export interface Room {
  /** Columns a line may take. */
  width: number;
  /** Lines there are. */
  rows: number;
}

/** How much of each list is shown, and how many commands: less in a small window, the rest is counted. */
const AMOUNTS = [
  { items: 4, commands: 4, soon: true },
  { items: 3, commands: 4, soon: true },
  { items: 2, commands: 4, soon: true },
  { items: 1, commands: 4, soon: true },
  { items: 1, commands: 2, soon: true },
  { items: 1, commands: 2, soon: false },
] as const;

type Amount = (typeof AMOUNTS)[number];

/** Days ahead that count as soon. */
const SOON = 31;

/** The lines of the page: as much as the window holds without scrolling, where that can be. */
export function homePage(home: Home, room: Room): string[] {
  let lines: string[] = [];
  for (const amount of AMOUNTS) {
    lines = linesOf(home, amount, room.width);
    // The last line of the window is the person's own.
    if (lines.length < room.rows) break;
  }
  return lines;
}

function linesOf(home: Home, amount: Amount, width: number): string[] {
  const { overdue, soon } = split(home);
  const section = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", heading, ...shortened(lines, amount.items)];
  return [
    ...wrapped(headline(home), width),
    ...section(
      "Drafts",
      home.drafts.map((draft) => draftLine(draft, width)),
    ),
    ...section("With a colleague", colleagueLines(home.drafts, width)),
    ...section(
      "Overdue",
      overdue.map((due) => dueLine(due, width)),
    ),
    ...(amount.soon
      ? section(
          "Due in the next month",
          soon.map((due) => dueLine(due, width)),
        )
      : []),
    "",
    "What you can do",
    ...homeCommands(home, overdue.length + soon.length, amount.commands, width),
  ];
}

function headline({ folder, records, isSetUp }: Home): string {
  if (records > 0) return `${records === 1 ? "1 record" : `${records} records`} in ${folder}`;
  return isSetUp
    ? `There are no records in ${folder} yet.`
    : "There are no records here yet. A new one goes into a folder called decisions.";
}

function split({ due, today }: Home): { overdue: HomeDue[]; soon: HomeDue[] } {
  const until = addDays(today, SOON);
  return {
    overdue: due.filter((one) => one.due < today),
    soon: due.filter((one) => one.due >= today && one.due <= until),
  };
}

function shortened(lines: readonly string[], most: number): string[] {
  const more = lines.length - most;
  return more > 0 ? [...lines.slice(0, most), `  and ${more} more`] : [...lines];
}

/** The title gives way: how far a draft is matters more than its last words. */
function draftLine({ title, standing }: HomeDraft, width: number): string {
  return `  ${clipped(title, width - standing.length - 4)}: ${standing}`;
}

function colleagueLines(drafts: readonly HomeDraft[], width: number): string[] {
  return drafts.flatMap(({ title, withColleagues }) =>
    [...withColleagues].map(([who, count]) => {
      const questions = count === 1 ? "1 question" : `${count} questions`;
      return `  ${clipped(`${who === "" ? "Somebody" : who}: ${questions} of ${title}`, width - 2)}`;
    }),
  );
}

function dueLine({ due, what, title, kind }: HomeDue, width: number): string {
  const words =
    kind === "look-back" ? `Look back on: ${title}` : plainText(what).replace(/\s+/g, " ").trim();
  return `  ${clipped(`${dayInWords(due)}: ${words}`, width - 2)}`;
}
