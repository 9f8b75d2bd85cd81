// Promise: what is pasted from an office program keeps its words apart, "0" is none wherever a page takes
// it so, a full stop alone is no answer, and Enter offers to keep nothing that was just refused.
import { describe, expect, it } from "vitest";
import { isRefusal, normalise } from "../../src/interview/normalise.ts";
import type { Step } from "../../src/interview/model.ts";
import { stepAt } from "../../src/interview/step-at.ts";
import { HARBOUR } from "../../src/interview/testing/harbour-framework.ts";
import { NEW_WALK } from "../../src/interview/model.ts";
import { TODAY } from "../../src/interview/testing/today.ts";
import type { View } from "../../src/cli/pages/front.ts";
import { newDraft } from "../../src/interview/testing/auto-answer.ts";
import { Keyboard } from "../support/keyboard.ts";
import { run } from "../support/run.ts";

const walk = { draft: newDraft("A quay", HARBOUR, TODAY), framework: HARBOUR, context: NEW_WALK };
const ENDS = { "vertical tab": "\v", "form feed": "\f", "next line": "\u0085" };
const DOORS: readonly [string, (words: string) => [string[], string]][] = [
  ["--set", (words) => [["A quay", "--set", `proposal.summary=${words}`, "--no-input"], ""]],
  [
    "a form",
    (words) => [["--answers", "-"], `title: A quay\nproposal:\n  summary: |-\n    ${words}\n`],
  ],
  ["a title", (words) => [[words, "--no-input"], ""]],
];

describe.each(Object.entries(ENDS))("a %s", (_, end) => {
  it.each(DOORS)("joins no words by %s", async (_name, given) => {
    const [argv, stdin] = given(`We fund clubs${end}for adults`);
    const { code, stderr, folder } = await run(["new", ...argv], { stdin });
    expect(code, stderr).toBe(0);
    const text = folder.read(folder.files().find((file) => file.endsWith(".yaml"))!);
    expect(text).toMatch(/clubs(?: |\\n|\n +)for adults/);
  });
});

describe("0", () => {
  it.each([["proposal.affects.groups"], ["proposal.affects.places"], ["proposal.duties"]])(
    "is none of %s",
    (path) => {
      const step = stepAt(path.split("."), walk)!;
      expect(normalise(step, "0")).toEqual(normalise(step, "none"));
    },
  );
});

describe("a full stop alone", () => {
  it.each([["title"], ["proposal.author.role"], ["proposal.money.source"]])("is no %s", (path) => {
    const read = normalise(stepAt(path.split("."), walk)!, " . ");
    expect(isRefusal(read) && read.error).toBe("Enter an answer of a few words");
  });
});

const LINE: Step = {
  ...{ kind: "line", id: "role", section: "start", caption: "Start", ask: "Who?" },
  ...{ guidance: [], optional: false, path: ["title"], stores: { as: "value" } },
};

async function atLine(view: Partial<View>): Promise<{ screen: string; reply: unknown }> {
  const keyboard = new Keyboard("/", TODAY);
  const front = await keyboard.front("plain");
  const progress = { answered: 0, total: 1, withColleague: 0 };
  const offers = { colleague: false, keeps: true, mayWait: true };
  const base = { step: LINE, answer: undefined, progress, title: "A quay", seen: true, offers };
  const asking = front.ask({ ...base, changed: () => undefined, ...view });
  await keyboard.drawn();
  keyboard.type("\r");
  const reply = await asking;
  front.close();
  return { screen: keyboard.screen(), reply };
}

describe("Enter at a plain line", () => {
  const error = "Enter an answer of a few words";

  it.each<[string, Partial<View>, string | undefined, unknown]>([
    ["nothing typed", { typed: "", error }, undefined, { do: "answer", raw: "" }],
    ["a refused answer", { typed: "1,5", error }, undefined, { do: "answer", raw: "" }],
    [
      "a refused answer that may be left out",
      { typed: "1,5", error, step: { ...LINE, optional: true } },
      undefined,
      { do: "keep" },
    ],
    [
      "a refused answer to what was answered before",
      { typed: "1,5", error, answer: "Clerk" },
      "Your answer so far: Clerk. Press Enter to keep it.",
      { do: "keep" },
    ],
    [
      "words that were kept",
      { typed: "Harbour" },
      "Your answer so far: Harbour. Press Enter to keep it.",
      { do: "answer", raw: "Harbour" },
    ],
  ])("after %s keeps only what is taken", async (_, view, offered, reply) => {
    const at = await atLine(view);
    expect(at.reply).toEqual(reply);
    if (offered === undefined) expect(at.screen).not.toContain("to keep it");
    else expect(at.screen).toContain(offered);
  });
});
