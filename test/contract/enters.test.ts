// Promise: Enter alone chooses for nobody. 200 of them at each page write no value, finish nothing and
// confirm nothing, in both modes. The lists are complete by their types: a new kind of page or of
// question that is not in them does not compile.
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import type { Page, Step, StepKind, StepValue } from "../../src/interview/model.ts";
import { isRefusal, normalise } from "../../src/interview/normalise.ts";
import { walkWith } from "../../src/interview/testing/auto-answer.ts";
import { HARBOUR } from "../../src/interview/testing/harbour-framework.ts";
import { TODAY } from "../../src/interview/testing/today.ts";
import { confirmMove } from "../../src/cli/life/confirm-move.ts";
import { putQuestions } from "../../src/cli/life/put-questions.ts";
import { Interrupted } from "../../src/cli/pages/front.ts";
import type { Front, View } from "../../src/cli/pages/front.ts";
import { runWalk } from "../../src/cli/walk/run-walk.ts";
import { openMove } from "../../src/work/moves/open-move.ts";
import type { MoveSession } from "../../src/work/moves/session.ts";
import { beginWalk, TARGET } from "../../src/work/walk/testing/begin-walk.ts";
import { Keyboard } from "../support/keyboard.ts";
import type { PageMode } from "../support/keyboard.ts";
import { BENCH_FILE, BENCH_ID, makeBench } from "../support/moved-bench.ts";
import { run } from "../support/run.ts";
import { MOVES_TO_MAKE } from "../support/moves-to-make.ts";

/** At a page of each kind. */
const ENTERS = 200;

/** At each page of a walk and of the moves; with ENTERS=200 that takes five minutes. */
const ENTERS_AT_EACH = Number(process.env["ENTERS"] ?? 8);

const MODES: PageMode[] = ["rich", "plain"];

const open: Front[] = [];

afterEach(() => {
  for (const front of open.splice(0)) front.close();
});

async function frontOf(mode: PageMode, cwd = "/"): Promise<{ keys: Keyboard; front: Front }> {
  const keys = new Keyboard(cwd, TODAY);
  const front = await keys.front(mode);
  open.push(front);
  return { keys, front };
}

/** What comes of it when Enter is pressed so often and then Ctrl+C. */
async function entered<T>(
  keys: Keyboard,
  asking: Promise<T>,
  enters = ENTERS,
): Promise<T | "interrupted"> {
  const end = asking.catch((error: unknown) => {
    if (error instanceof Interrupted) return "interrupted" as const;
    throw error;
  });
  await keys.enter(enters);
  keys.type("\x03");
  return end;
}

const CHOICES = [
  { value: "a", label: "A" },
  { value: "b", label: "B" },
];

const BASE = {
  section: "start",
  caption: "Start",
  ask: "What?",
  guidance: [],
  path: ["title"],
  stores: { as: "value" },
} as const;

type Shapes = { [K in StepKind]: [StepValue, Omit<Extract<Step, { kind: K }>, keyof Base>][] };
type Base = typeof BASE & { id: string; optional: boolean };

/** Each kind of question, in each of its shapes, with an answer to it. */
const KINDS: Shapes = {
  "choose-one": [["b", { kind: "choose-one", choices: CHOICES }]],
  "choose-many": [
    [["b"], { kind: "choose-many", choices: CHOICES, atLeast: 1 }],
    [[], { kind: "choose-many", choices: CHOICES, atLeast: 0, none: "Nobody" }],
    [["a"], { kind: "choose-many", choices: CHOICES, atLeast: 0 }],
    [
      ["a"],
      {
        kind: "choose-many",
        choices: CHOICES,
        atLeast: 1,
        instead: { step: "stage", label: "There is none" },
      },
    ],
  ],
  text: [
    ["Some words, several of them.", { kind: "text", atLeastWords: 0 }],
    ["Some words.\n\nAnd more of them.", { kind: "text", atLeastWords: 2 }],
  ],
  line: [["A few words", { kind: "line" }]],
  date: [
    ["2026-12-15", { kind: "date", period: false }],
    ["2026-12", { kind: "date", period: true }],
    ["2026-12-15", { kind: "date", period: false, proposed: "2027-12-18" }],
  ],
  number: [[34, { kind: "number", whole: true, least: 0 }]],
  lines: [[["One", "Two"], { kind: "lines", atLeast: 1 }]],
};

interface Shape {
  name: string;
  page: Page;
}

const PAGES: Shape[] = Object.values(KINDS).flatMap((shapes) =>
  shapes.flatMap(([answer, shape], at) =>
    [false, true].flatMap((optional) => {
      const step = { ...BASE, ...shape, id: "title", optional } as Step;
      const progress = { answered: 1, total: 2, withColleague: 0 };
      const name = `${step.kind} ${at + 1}${optional ? ", optional" : ""}`;
      return [
        { name, page: { step, answer: undefined, progress } },
        { name: `${name}, answered`, page: { step, answer, progress } },
      ];
    }),
  ),
);

function viewOf(page: Page): View {
  return {
    ...page,
    title: "A quay",
    seen: true,
    offers: { colleague: true, editor: "nano", keeps: true, mayWait: true },
    changed: () => undefined,
  };
}

/** Puts a page again, as a walk does, for as long as Enter answers it with nothing that is taken. */
async function putAgain(front: Front, page: Page): Promise<unknown> {
  for (;;) {
    const reply = await front.ask(viewOf(page));
    if (reply.do !== "answer" || !isRefusal(normalise(page.step, reply.raw))) return reply;
  }
}

describe.each(MODES)("200 Enters, in %s mode", (mode) => {
  it.each(PAGES)("answer nothing on a page of $name", async ({ page }) => {
    const { keys, front } = await frontOf(mode);
    const reply = await entered(keys, putAgain(front, page));
    const { answer, step } = page;
    const isText = step.kind === "text" || step.kind === "lines";
    // In plain mode a full stop ends a text, and an empty line is part of it.
    const goesOn = (answer !== undefined || step.optional) && !(mode === "plain" && isText);
    expect(reply).toEqual(goesOn ? { do: "keep" } : "interrupted");
  });

  /** How each way of asking is left by Enter; what is no asking is not pressed at. */
  const ASKS: Record<keyof Front, ((front: Front) => Promise<unknown>) | undefined> = {
    ask: (front) => putAgain(front, PAGES[0]!.page),
    choose: (front) => front.choose("What would you like to do?", CHOICES),
    line: (front) => front.line("Who?", { mayGoBack: true, empty: "Enter a name" }),
    say: undefined,
    show: undefined,
    rows: undefined,
    width: undefined,
    saved: undefined,
    read: undefined,
    handOver: undefined,
    close: undefined,
  };

  it("choose nothing wherever a front asks", async () => {
    for (const ask of Object.values(ASKS)) {
      if (ask === undefined) continue;
      const { keys, front } = await frontOf(mode);
      expect(await entered(keys, ask(front))).toBe("interrupted");
      front.close();
    }
  });

  it("confirm nothing where a question starts at No", async () => {
    const { keys, front } = await frontOf(mode);
    expect(await entered(keys, front.choose("Write?", CHOICES, { startAt: "b" }))).toBe("b");
  });

  it("write nothing at any page of a walk", { timeout: 240_000 }, async () => {
    const { session, path } = beginWalk();
    const { replies } = walkWith(TARGET, { framework: HARBOUR, today: TODAY });
    const press = async (): Promise<void> => {
      const at = session.page()?.step.id;
      const before = readFileSync(path, "utf8");
      const { keys, front } = await frontOf(mode);
      const end = await entered(
        keys,
        runWalk(session, front, { editor: undefined }),
        ENTERS_AT_EACH,
      );
      front.close();
      expect(end, at).toBe("interrupted");
      expect(readFileSync(path, "utf8"), at).toBe(before);
      session.goTo(at);
    };
    for (const { step, value } of replies) {
      session.goTo(step.id);
      await press();
      session.answer(value === undefined ? undefined : rawOf(value));
      session.forward();
    }
    expect(session.page()).toBeUndefined();
    await press();
    expect(session.draft.status).toBe("draft");
    session.close();
  });

  it.each(MOVES_TO_MAKE.filter(({ asks }) => asks))(
    "write nothing at any page of the move $name",
    { timeout: 120_000 },
    async ({ name, stage, day, replies, first }) => {
      const folder = await makeBench(stage);
      if (first !== undefined) await run(first, { cwd: folder.path, today: day });
      const before = folder.read(BENCH_FILE);
      const place = { cwd: folder.path, today: day };
      const session: MoveSession<object> = openMove(name, BENCH_ID, place);
      for (let page = session.page(); page !== undefined; page = session.page()) {
        const { keys, front } = await frontOf(mode, folder.path);
        const at = page.step.id;
        const asking = putQuestions({ session, editor: undefined }, front);
        const end = await entered(keys, asking, ENTERS_AT_EACH);
        front.close();
        // Where only optional questions are left, it comes to the question whether to write.
        expect(["interrupted", "put"], at).toContain(end);
        session.goTo(at);
        const raw = replies[at];
        expect(isRefusal(session.answer(raw)), at).toBe(false);
        session.forward();
      }
      const { keys, front } = await frontOf(mode, folder.path);
      const confirmed = confirmMove(session, front);
      expect(await entered(keys, confirmed)).toBe("interrupted");
      expect(folder.read(BENCH_FILE)).toBe(before);
    },
  );
});

function rawOf(value: StepValue): string {
  if (typeof value !== "object") return String(value);
  return value.length === 0 ? "none" : value.join("\n");
}
