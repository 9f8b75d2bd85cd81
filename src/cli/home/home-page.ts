/** What a person sees who calls the program by its name alone. */
import { addDays } from "../../record/days.ts";
import { plainText } from "../../record/text.ts";
import { dayInWords } from "../../record/day-in-words.ts";
import type { Home, HomeDraft, HomeDue, HomeKept, HomeProposal } from "../../work/home.ts";
import { clipped, widthOf, wrapped } from "../pages/wrap.ts";
import { homeCommands } from "./home-commands.ts";

/** The window it is shown in. */
export interface Room {
  /** Columns a line may take. */
  width: number;
  /** Lines there are. */
  rows: number;
}

/** How much of each list is shown, and how many commands: less in a small window, the rest is counted. */
const AMOUNTS = [
  { items: 4, commands: 4, without: "nothing" },
  { items: 3, commands: 4, without: "nothing" },
  { items: 2, commands: 4, without: "nothing" },
  { items: 1, commands: 4, without: "nothing" },
  { items: 1, commands: 2, without: "nothing" },
  { items: 1, commands: 2, without: "soon" },
  { items: 1, commands: 2, without: "soon and colleagues" },
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
    ...section("Drafts", [
      ...home.unreadable.map((file) => unreadableLine(file, width)),
      ...home.drafts.map((draft) => draftLine(draft, home, width)),
    ]),
    ...(amount.without === "soon and colleagues"
      ? []
      : section("With a colleague", colleagueLines(home.drafts, width))),
    ...section(
      "Put forward, waiting for a decision",
      home.proposals.map((proposal) => proposalLine(proposal, home, width)),
    ),
    ...section(
      "Answers that were kept when a step was left",
      home.kept.map((kept) => keptLine(kept, width)),
    ),
    ...section(
      "Overdue",
      overdue.map((due) => dueLine(due, width)),
    ),
    ...(amount.without === "nothing"
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
function draftLine(draft: HomeDraft, home: Home, width: number): string {
  const { title, progress } = draft;
  const words =
    progress === undefined
      ? "its framework is not here"
      : `${progress.answered} of ${progress.total} answered`;
  const said = `${nameBeside(draft, home)}: ${words}`;
  return `  ${clipped(title, width - said.length - 2)}${said}`;
}

/** Two records of one title are told apart by what a command takes. */
function nameBeside(
  { title, name }: Pick<HomeDraft, "title" | "name">,
  { drafts, proposals }: Home,
): string {
  const isAlike = (one: HomeDraft | HomeProposal): boolean =>
    one.name !== name && one.title.trim() === title.trim();
  return [...drafts, ...proposals].some(isAlike) ? ` (${name})` : "";
}

function unreadableLine(file: string, width: number): string {
  const words = "Rightly cannot read it";
  const room = width - words.length - 4;
  // The end of a path says more than its beginning.
  const name = widthOf(file) > room ? (file.split(/[/\\]/).at(-1) ?? file) : file;
  return `  ${clipped(name, room)}: ${words}`;
}

function proposalLine(proposal: HomeProposal, home: Home, width: number): string {
  const { title, waitingFor, planned } = proposal;
  const [first, ...others] = waitingFor;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  const body = first === undefined ? "" : `: ${clipped(first, width / 2)}${more}`;
  const day = planned === undefined ? "" : `, planned for ${dayInWords(planned)}`;
  const who = `${nameBeside(proposal, home)}${body}${day}`;
  return `  ${clipped(title, width - who.length - 2)}${who}`;
}

function keptLine({ command, file, answers }: HomeKept, width: number): string {
  const count = answers === 1 ? "1 answer" : `${answers} answers`;
  const where = command ?? `no step asks for them now, see ${file}`;
  return `  ${clipped(`${count}: ${where}`, width - 2)}`;
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
