/** What a person sees who calls the program by its name alone. Pure: what is there comes in. */
import type { Due } from "../../record/due.ts";
import { dayInWords } from "../../publish/day-in-words.ts";

export interface HomeDraft {
  title: string;
  /** What `resume` takes. */
  name: string;
  /** "6 of 21 answered, 2 left for a colleague" */
  standing: string;
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

/** Of each list; the rest is counted. */
const MOST = 4;

/** Days ahead that count as soon. */
const SOON = 31;

/** The page, a paragraph to an entry; an indented line belongs to the one above it. */
export function homePage(home: Home): string[] {
  const { overdue, soon } = split(home);
  return [
    headline(home),
    ...section("Drafts", home.drafts, ({ title, standing }) => `${title}: ${standing}`),
    ...section("Overdue", overdue, dueWords),
    ...section("Due in the next month", soon, dueWords),
    "",
    "What you can do",
    ...whatToDo(home, overdue.length + soon.length).map((line) => `  ${line}`),
  ];
}

function headline({ folder, records, isSetUp }: Home): string {
  if (records > 0) return `${records === 1 ? "1 record" : `${records} records`} in ${folder}`;
  return isSetUp
    ? `There are no records in ${folder} yet.`
    : "There are no records here yet. A new one goes into a folder called decisions.";
}

function split({ due, today }: Home): { overdue: HomeDue[]; soon: HomeDue[] } {
  const until = dayAfter(today, SOON);
  return {
    overdue: due.filter(({ on }) => on < today),
    soon: due.filter(({ on }) => on >= today && on <= until),
  };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function section<T>(heading: string, items: readonly T[], words: (item: T) => string): string[] {
  if (items.length === 0) return [];
  const more = items.length - MOST;
  return [
    "",
    heading,
    ...items.slice(0, MOST).map((item) => `  ${words(item)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function dueWords({ on, what, owner, title }: HomeDue): string {
  const whose = owner === undefined ? "" : ` ${owner}.`;
  return `${dayInWords(on)}: ${ended(what)}${whose} (${title})`;
}

function ended(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return /[.?!]$/.test(line) ? line : `${line}.`;
}

function whatToDo({ records, drafts, isSetUp }: Home, due: number): string[] {
  const [draft] = drafts;
  return [
    ...(draft === undefined ? [] : [`rightly resume ${draft.name}   carry on with the draft`]),
    'rightly new "Title"   record a decision',
    ...(records > 0 ? ["rightly check   see what is missing or out of date"] : []),
    ...(due > 0 ? ["rightly log   see every decision"] : []),
    ...(isSetUp ? [] : ["rightly init   set up a folder for decisions, with checks"]),
    "rightly --help   see everything else",
  ];
}
