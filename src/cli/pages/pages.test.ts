// What the keys of a page do, in both modes: rows and their numbers, ticks that are not lost, what is
// apart from the answers, and how the person gets away from a question that cannot be answered.
import { afterEach, describe, expect, it } from "vitest";
import type { Step } from "../../interview/model.ts";
import { Keyboard } from "../../../test/support/keyboard.ts";
import type { PageMode } from "../../../test/support/keyboard.ts";
import type { Front, Reply, View } from "./front.ts";

const open: Front[] = [];

afterEach(() => {
  for (const front of open.splice(0)) front.close();
});

const PLACES = Array.from({ length: 26 }, (_, at) => ({
  value: `place-${at + 1}`,
  label: `Place ${at + 1}`,
}));

const BASE = {
  id: "places",
  section: "start",
  caption: "Start",
  ask: "Which places?",
  guidance: [],
  optional: false,
  path: ["title"],
  stores: { as: "value" },
} as const;

const ONE: Step = { ...BASE, kind: "choose-one", choices: PLACES };
const MANY: Step = { ...BASE, kind: "choose-many", choices: PLACES, atLeast: 1 };
const NONE: Step = { ...BASE, kind: "choose-many", choices: PLACES, atLeast: 0, none: "Nobody" };
const DUE: Step = { ...BASE, kind: "date", period: false, proposed: "2027-12-18" };
const WORDS: Step = { ...BASE, kind: "text", atLeastWords: 0 };
const EVIDENCE: Step = {
  ...BASE,
  kind: "choose-many",
  choices: [{ value: "add", label: "Add a piece" }],
  atLeast: 1,
  instead: { step: "answers.fair.is", label: 'There is none: answer "We do not know yet"' },
};

interface Asked {
  reply: Reply;
  screen: string;
  changed: string[];
}

async function ask(
  mode: PageMode,
  step: Step,
  keys: string[],
  more: Partial<View> = {},
): Promise<Asked> {
  const keyboard = new Keyboard("/", "2026-11-27");
  const front = await keyboard.front(mode);
  open.push(front);
  const changed: string[] = [];
  const view: View = {
    step,
    answer: undefined,
    progress: { answered: 1, total: 2, withColleague: 0 },
    title: "A quay",
    seen: true,
    offers: { colleague: true, keeps: true, mayWait: true },
    changed: (text) => changed.push(text),
    ...more,
  };
  const asking = front.ask(view);
  await keyboard.drawn();
  for (const key of keys) await keyboard.press(key);
  return { reply: await asking, screen: keyboard.screen(), changed };
}

const DOWN = "\x1b[B";
const BACK = "\x1b";
const TO_COLLEAGUE = "\x07";

describe("a page of choices", () => {
  it("goes to a number of two figures", async () => {
    expect((await ask("rich", ONE, ["1", "3", "\r"])).reply).toEqual({
      do: "answer",
      raw: "place-13",
    });
    expect((await ask("rich", ONE, ["3", "2", "\r"])).reply).toEqual({
      do: "answer",
      raw: "place-2",
    });
    expect((await ask("plain", ONE, ["13\r"])).reply).toEqual({ do: "answer", raw: "place-13" });
  });

  it("counts the answers that are left out, and not their lines", async () => {
    const long = PLACES.map((place) => ({
      ...place,
      label: `${place.label} ${"of the county ".repeat(9)}`,
    }));
    const { screen } = await ask("rich", { ...ONE, choices: long }, ["1", "\r"]);
    const shown = [...(/\(\d+ more below\)/.exec(screen) ?? [])];
    const drawn = new Set(screen.match(/^.{2}.\d+\. Place/gm) ?? []).size;
    expect(shown[0]).toBe(`(${26 - drawn + 1} more below)`);
  });

  it.each([
    ["rich", [DOWN, " ", DOWN, " ", BACK], { do: "back", typed: "place-1,place-2" }],
    ["rich", ["4", " ", TO_COLLEAGUE], { do: "colleague", typed: "place-4" }],
    ["rich", ["4", " ", "\x14"], { do: "list", typed: "place-4" }],
    ["rich", ["4", " ", "\x13"], { do: "leave", typed: "place-4" }],
    ["rich", ["4", " ", "\x0e"], { do: "later", typed: "place-4" }],
  ] as const)("hands ticks back that were not sent, in %s mode: %j", async (mode, keys, reply) => {
    const asked = await ask(mode, MANY, [...keys]);
    expect(asked.reply).toEqual(reply);
    expect(asked.changed.at(-1)).toBe(reply.typed);
  });

  it("shows ticks again that were handed back", async () => {
    const { reply } = await ask("rich", MANY, ["9", " ", "\r"], { typed: "place-4" });
    expect(reply).toEqual({ do: "answer", raw: "place-4,place-9" });
    const plain = await ask("plain", MANY, ["9\r"], { typed: "place-4" });
    expect(plain.screen).toContain("You had begun to choose: 4, Place 4.");
  });

  it.each(["rich", "plain"] as const)(
    "has no row for a colleague among ticks, in %s mode",
    async (mode) => {
      const keys = mode === "rich" ? ["1", " ", "\r"] : ["1\r"];
      expect((await ask(mode, MANY, keys)).screen).not.toContain("Leave this for a colleague");
      const one = await ask(
        mode,
        { ...ONE, choices: PLACES.slice(0, 2) },
        mode === "rich" ? ["3", "\r"] : ["3\r"],
      );
      expect(one.reply).toEqual({ do: "colleague" });
    },
  );

  it("takes that nobody is meant as an answer of its own, and alone", async () => {
    expect((await ask("rich", NONE, ["1", " ", "2", "7", " ", "\r"])).reply).toEqual({
      do: "answer",
      raw: "none",
    });
    expect((await ask("rich", NONE, ["2", "7", " ", DOWN, "1", " ", "\r"])).reply).toMatchObject({
      raw: "place-1",
    });
    const plain = await ask("plain", NONE, ["\r", "0\r"]);
    expect(plain.reply).toEqual({ do: "answer", raw: "none" });
    expect(plain.screen).toContain("0. Nobody");
    expect(plain.screen).toContain("Error: Choose an answer.");
  });

  it.each(["rich", "plain"] as const)(
    "leads on where there is no evidence, in %s mode",
    async (mode) => {
      const { reply, screen } = await ask(mode, EVIDENCE, mode === "rich" ? ["2", "\r"] : ["2\r"]);
      expect(reply).toEqual({ do: "instead", step: "answers.fair.is" });
      expect(screen).toContain('There is none: answer "We do not know yet"');
    },
  );
});

describe("a day that is proposed", () => {
  it("is taken by Tab and Enter, or by y, and by nothing less", async () => {
    const rich = await ask("rich", DUE, ["\t", "\r"]);
    expect(rich.reply).toEqual({ do: "answer", raw: "18 December 2027" });
    expect(rich.screen).toContain("Press Tab to fill in 18 December 2027.");
    const plain = await ask("plain", DUE, ["y\r"]);
    expect(plain.reply).toEqual({ do: "answer", raw: "2027-12-18" });
    expect(plain.screen).toContain("To take 18 December 2027, type y.");
  });
});

describe("a plain page", () => {
  it.each([
    [ONE, "26. Place 26"],
    [DUE, "Question: Which places?"],
    [WORDS, "Question: Which places?"],
  ])("reads its question again for r: %#", async (step, words) => {
    const { screen } = await ask("plain", step, ["r\r", "b\r"]);
    expect(screen.split(words)).toHaveLength(3);
  });
});

describe.each(["plain", "rich"] as const)("a term in the question, %s", (mode) => {
  const step: Step = { ...ONE, ask: "Is it a key decision?" };

  it("is explained to ?, and not before", async () => {
    const answer = mode === "plain" ? ["1\r"] : ["1", "\r"];
    const line = "Key decision: An executive decision";
    const { screen } = await ask(mode, step, answer);
    expect(screen).not.toContain(line);
    const { screen: asked } = await ask(mode, step, [mode === "plain" ? "?\r" : "?", ...answer]);
    expect(asked).toContain(line);
    expect(asked).not.toContain("no further guidance");
  });
});
