// The home screen in each state of a folder: what is open, what is due, and what can be done next, in
// a window of 80 by 24 and of 50 by 20, where it all fits and no word is cut.
import { expect, it } from "vitest";
import type { PromiseKind } from "../../record/promises.ts";
import type { Home, HomeDraft, HomeDue } from "../../work/home.ts";
import { widthOf } from "../pages/wrap.ts";
import { homePage } from "./home-page.ts";

const EMPTY: Home = {
  folder: "decisions",
  isSetUp: true,
  records: 0,
  drafts: [],
  unreadable: [],
  proposals: [],
  kept: [],
  due: [],
  today: "2026-11-23",
};

function draft(
  title: string,
  name: string,
  [answered, total]: readonly [number, number],
  who: Record<string, number> = {},
): HomeDraft {
  const progress = { answered, total, withColleague: Object.keys(who).length };
  return { title, name, progress, withColleagues: new Map(Object.entries(who)) };
}

function due(day: string, what: string, kind: PromiseKind = "condition"): HomeDue {
  return { due: day, what, kind, id: "act-a", status: "open", title: "A quay for all" };
}

const DRAFTS = [
  draft("A resource base for children who find a large school too much", "resource", [19, 25], {
    "Finance business partner": 2,
    "": 1,
  }),
  draft("New pages", "new-pages", [2, 14]),
];

const DUE = [
  due("2026-09-30", "Light the steps, all of them, before the first week of the winter timetable."),
  due("2026-11-22", "Mend the rail."),
  due("2026-11-23", "Ring a bell."),
  due("2026-12-24", "", "look-back"),
  due("2026-12-25", "Not within the month."),
];

function page(home: Partial<Home>, width = 79, rows = 24): string {
  return homePage({ ...EMPTY, ...home }, { width, rows }).join("\n");
}

it("says how to begin where nothing is set up", () => {
  expect(page({ isSetUp: false })).toBe(`\
There are no records here yet. A new one goes into a folder called decisions.

What you can do
  rightly new "Title"   record a decision
  rightly init          set up a folder with checks
  rightly --help        see everything else`);
});

it("says how to begin where nothing is recorded", () => {
  expect(page({})).toBe(`\
There are no records in decisions yet.

What you can do
  rightly new "Title"   record a decision
  rightly --help        see everything else`);
});

it("names what was kept of a step that was left, with how to go on", () => {
  const kept = [
    { command: "rightly decide clubs", file: "decisions/.clubs.decide.unsaved.jsonl", answers: 3 },
    { command: undefined, file: "decisions/.pool.review.unsaved.jsonl", answers: 1 },
  ];
  expect(page({ records: 2, kept })).toContain(`
Answers that were kept when a step was left
  3 answers: rightly decide clubs
  1 answer: no step asks for them now, see decisions/.pool.review.unsaved.jsonl`);
});

it("names a command for each thing that is open, four at most", () => {
  expect(page({ records: 9, drafts: DRAFTS, due: DUE })).toBe(`\
9 records in decisions

Drafts
  A resource base for children who find a large school too …: 19 of 25 answered
  New pages: 2 of 14 answered

With a colleague
  Finance business partner: 2 questions of A resource base for children who …
  Somebody: 1 question of A resource base for children who find a large …

Overdue
  30 September 2026: Light the steps, all of them, before the first week of …
  22 November 2026: Mend the rail.

Due in the next month
  23 November 2026: Ring a bell.
  24 December 2026: Look back on: A quay for all

What you can do
  rightly resume resource   carry on with a draft
  rightly actions           see all that is due
  rightly new "Title"       record a decision
  rightly --help            see everything else`);
});

const PROPOSALS = [
  { title: "A quay for all", name: "quay", waitingFor: ["Ambleford Town Council"] },
  {
    title: "A resource base for children who find a large school too much",
    name: "resource",
    waitingFor: ["Ambleford Town Council", "Ambleford Health Trust"],
  },
  { title: "New pages", name: "new-pages", waitingFor: [] },
];

it("tells drafts of one title apart by what a command takes", () => {
  const twice = [
    draft("New pages", "2026-11-27-new-pages", [2, 14]),
    draft("New pages", "new-pages-2", [3, 14]),
  ];
  expect(page({ records: 2, drafts: twice })).toContain(`
Drafts
  New pages (2026-11-27-new-pages): 2 of 14 answered
  New pages (new-pages-2): 3 of 14 answered
`);
});

it("says who still has to decide", () => {
  expect(page({ records: 3, proposals: PROPOSALS })).toBe(`\
3 records in decisions

Put forward, waiting for a decision
  A quay for all: Ambleford Town Council
  A resource base for children who find a …: Ambleford Town Council and 1 more
  New pages

What you can do
  rightly decide NAME   note what was decided
  rightly new "Title"   record a decision
  rightly check         see what is missing
  rightly --help        see everything else`);
});

it("says for which day a decision is planned", () => {
  const [first] = PROPOSALS;
  expect(page({ records: 1, proposals: [{ ...first!, planned: "2026-12-15" }] })).toContain(
    "  A quay for all: Ambleford Town Council, planned for 15 December 2026\n",
  );
});

it("names the only proposal", () => {
  expect(page({ records: 3, proposals: PROPOSALS.slice(0, 1) })).toContain(
    "  rightly decide quay   note what was decided",
  );
});

it("names a draft that cannot be read, and how to see why", () => {
  const unreadable = ["decisions/2026/2026-11-27-post-16.yaml"];
  expect(page({ records: 2, unreadable, drafts: DRAFTS.slice(1) })).toBe(`\
2 records in decisions

Drafts
  decisions/2026/2026-11-27-post-16.yaml: Rightly cannot read it
  New pages: 2 of 14 answered

What you can do
  rightly resume        carry on with a draft
  rightly check         see what cannot be read
  rightly new "Title"   record a decision
  rightly --help        see everything else`);
});

it("offers to put a draft forward that has every answer", () => {
  expect(page({ records: 1, drafts: [draft("New pages", "new-pages", [14, 14])] })).toContain(
    "  rightly propose new-pages   put a finished draft forward",
  );
});

it("is calm where nothing is open", () => {
  expect(page({ records: 1 })).toBe(`\
1 record in decisions

What you can do
  rightly new "Title"   record a decision
  rightly check         see what is missing
  rightly --help        see everything else`);
});

it("needs no name for the only draft", () => {
  expect(page({ records: 1, drafts: DRAFTS.slice(1) })).toContain(
    "  rightly resume        carry on",
  );
});

it("counts what the window has no room for", () => {
  const many = Array.from({ length: 9 }, (_, at) =>
    due(`2026-10-0${at + 1}`, `Mend post ${at + 1}.`),
  );
  const full = {
    records: 30,
    drafts: Array.from({ length: 9 }, () => DRAFTS[0]!),
    due: [...many, ...DUE.slice(2)],
  };
  expect(page(full, 49, 20)).toBe(`\
30 records in decisions

Drafts
  A resource base for …: 19 of 25 answered
  and 8 more

With a colleague
  Finance business partner: 2 questions of A …
  and 17 more

Overdue
  1 October 2026: Mend post 1.
  and 8 more

What you can do
  rightly resume resource   carry on with a draft
  rightly --help            see everything else`);
});

const STATES: [string, Partial<Home>][] = [
  ["empty", {}],
  ["not set up", { isSetUp: false }],
  ["drafts", { records: 2, drafts: DRAFTS }],
  [
    "not to be read",
    { records: 9, unreadable: Array.from({ length: 9 }, () => "decisions/a.yaml") },
  ],
  ["due", { records: 2, due: DUE }],
  [
    "full",
    {
      records: 40,
      drafts: [...DRAFTS, ...DRAFTS, ...DRAFTS],
      proposals: PROPOSALS,
      due: [...DUE, ...DUE, ...DUE],
    },
  ],
];

it.each(
  STATES.flatMap(
    ([name, home]) =>
      [
        [79, 24, name, home],
        [49, 20, name, home],
      ] as const,
  ),
)("fits %i columns and %i rows: %s", (width, rows, _, home) => {
  const lines = page(home, width, rows).split("\n");
  expect(lines.length).toBeLessThan(rows);
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
});

it("puts the words of a command below it where they do not fit beside it", () => {
  const name = "a-very-long-name-of-a-record-that-somebody-chose-once";
  const drafts = [draft("A", name, [1, 9]), ...DRAFTS];
  expect(page({ records: 3, drafts }, 49)).toContain(`What you can do
  rightly resume
    ${name.slice(0, 45)}`);
});

it("shows nothing that a terminal would act on", () => {
  const text = page({
    records: 1,
    drafts: [draft("A \u001b[2J\u202e quay", "a", [1, 9])],
  });
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});
