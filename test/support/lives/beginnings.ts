/** The ways in which a record comes to be. */
import { isRefusal } from "../../../src/interview/normalise.ts";
import { openRepository } from "../../../src/work/open-repository.ts";
import { wordsOf } from "./awkward-words.ts";
import { command, form } from "./doors.ts";
import type { Said } from "./doors.ts";
import { benchAnswers, decisionOf, publicationOf } from "./forms.ts";
import type { Life } from "./life.ts";
import { oneOf, recordFiles, TOWN } from "./life.ts";
import { idOfFile } from "../../../src/record/files.ts";

type Content = Record<string, unknown>;

/** A decided form: what a body decided, what is published and when the tests are asked again. */
export function decidedAnswers(life: Life): Content {
  const { random, today } = life;
  const result = oneOf(life, ["approved", "approved-with-conditions"]);
  const content = benchAnswers(random);
  delete content["status"];
  return {
    ...content,
    ...(random() < 0.7 ? { status: "decided" } : {}),
    decisions: [decisionOf(TOWN, oneOf(life, [today, "2026-11-17"]), result, random)],
    publication: publicationOf(random),
    "look-backs": [{ due: "2027-12-01" }],
  };
}

/** Makes a draft, or a record that is decided already. */
export async function begin(life: Life): Promise<Said> {
  const before = new Set(recordFiles(life));
  const [kind, start] = oneOf(life, Object.entries(BEGINNINGS));
  life.done.push(kind);
  const said = await start(life, before);
  const made = recordFiles(life).find((file) => !before.has(file));
  if (made !== undefined) life.id = idOfFile(made);
  return said;
}

type Beginning = (life: Life, before: ReadonlySet<string>) => Promise<Said>;

const BEGINNINGS: Readonly<Record<string, Beginning>> = {
  "new --answers": (life) => {
    const answers = form(benchAnswers(life.random), life);
    return command(["new", "--answers", answers, ...named(life)], life);
  },
  "new --answers, decided": (life) => {
    const answers = form(decidedAnswers(life), life);
    return command(["new", "--answers", answers, ...named(life)], life);
  },
  "new --set, resume --answers": async (life, before) => {
    const set = ["--set", `proposal.summary=${wordsOf(life.random)}`, "--set", "stage=plan"];
    const made = await command(["new", "A bench", ...set, "--no-input", ...named(life)], life);
    return made.code === 0 ? filled(life, benchAnswers(life.random), before) : made;
  },
  "new --set, resume --answers, decided": async (life, before) => {
    const made = await command(["new", "A bench", "--set", "stage=plan", "--no-input"], life);
    const answers = { ...decidedAnswers(life), status: "decided" };
    return made.code === 0 ? filled(life, answers, before) : made;
  },
  "walk, resume --answers": async (life, before) => {
    const session = openRepository(life.folder.path, { today: life.today })
      .walk({ stage: "plan" })
      .begin("A bench by the pond");
    const taken = session.answerAt("proposal.summary", wordsOf(life.random));
    session.close();
    if (isRefusal(taken)) return { code: 2, words: JSON.stringify(taken) };
    return filled(life, benchAnswers(life.random), before);
  },
};

/** At times a name of one's own. */
function named(life: Life): string[] {
  if (life.random() < 0.5) return [];
  const number = Math.floor(life.random() * 1_000_000);
  return ["--name", `2026-11-0${1 + Math.floor(life.random() * 9)}-chosen-${number}`];
}

/** Puts a whole form into the record that was made last. */
function filled(life: Life, answers: Content, before: ReadonlySet<string>): Promise<Said> {
  const file = recordFiles(life).find((one) => !before.has(one)) ?? "";
  const args = ["resume", idOfFile(file), "--answers", form(answers, life)];
  return command(args, life);
}
