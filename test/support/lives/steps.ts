/** The steps of a life: where each may be taken, and how. */
import { standingBodies } from "../../../src/record/ended.ts";
import { END_KINDS } from "../../../src/record/model.ts";
import { openRepository } from "../../../src/work/open-repository.ts";
import type { MoveReports } from "../../../src/work/moves/registry.ts";
import { WalkSession } from "../../../src/work/walk/session.ts";
import { wordsOf } from "./awkward-words.ts";
import { begin, decidedAnswers } from "./beginnings.ts";
import { command, form, move } from "./doors.ts";
import type { MoveDoor, Said } from "./doors.ts";
import { decisionOf, publicationOf } from "./forms.ts";
import { fileOf, isPlain, oneOf, recordFiles, recordOf, TOWN, TRUST, waitingIn } from "./life.ts";
import type { Life } from "./life.ts";

export interface LifeStep {
  name: string;
  may: (life: Life) => boolean;
  take: (life: Life) => Promise<Said>;
}

const ALL_DOORS: readonly MoveDoor[] = ["file", "pipe", "given", "pages"];

/** A move through any door; what only a whole field says is not put on pages. */
function moved(
  life: Life,
  name: keyof MoveReports,
  argv: string[],
  fields: Record<string, unknown>,
  doors: readonly MoveDoor[] = ALL_DOORS,
): Promise<Said> {
  const door = oneOf(life, doors);
  life.done.push(`${name} (${door})`);
  return move(name, argv, fields, { door, scene: life });
}

function statusIs(...statuses: readonly string[]): (life: Life) => boolean {
  return (life) => statuses.includes(recordOf(life).status);
}
const isApproved = (life: Life): boolean =>
  (recordOf(life).decisions ?? []).some(({ result }) => result?.startsWith("approved"));
const isUndecided = (life: Life): boolean => (recordOf(life).decisions ?? []).length === 0;

function layout(life: Life, change: (text: string) => string): Promise<Said> {
  const file = fileOf(life);
  life.folder.write(file, change(life.folder.read(file)));
  return Promise.resolve({ code: 0, words: "" });
}

function decide(life: Life, result: string): Promise<Said> {
  const { random, today } = life;
  const body = oneOf(life, waitingIn(life));
  const last = waitingIn(life).length === 1;
  const others = (recordOf(life).decisions ?? []).map((one) => one.result ?? "");
  const hasApproved = [result, ...others].some((one) => one.startsWith("approved"));
  const fields = {
    ...decisionOf(body, today, result, random),
    ...(last && result !== "deferred" ? { publication: publicationOf(random) } : {}),
    ...(last && hasApproved ? { "look-back": "2027-12-20" } : {}),
  };
  return moved(life, "decide", ["decide", life.id], fields, ["file", "pipe", "given"]);
}

const mayDecide = (life: Life): boolean =>
  recordOf(life).status === "proposed" && waitingIn(life).length > 0;

export const STEPS: readonly LifeStep[] = [
  step({
    name: "propose",
    may: statusIs("draft"),
    take: (life) => {
      const to = oneOf(life, [[TOWN], [TRUST], [TOWN, TRUST]]);
      return moved(life, "propose", ["propose", life.id], { to, note: wordsOf(life.random) }, [
        "file",
        "pipe",
        "given",
      ]);
    },
  }),
  step({
    name: "review",
    may: statusIs("draft", "proposed"),
    take: (life) =>
      moved(life, "review", ["review", life.id], {
        role: "Access officer",
        verdict: oneOf(life, ["acceptable", "changes-needed"]),
        note: wordsOf(life.random),
      }),
  }),
  step({
    name: "decide",
    may: mayDecide,
    take: (life) => decide(life, oneOf(life, ["approved", "approved-with-conditions", "rejected"])),
  }),
  step({
    name: "put off",
    may: (life) => mayDecide(life) && isUndecided(life),
    take: (life) => decide(life, "deferred"),
  }),
  step({
    name: "resume --answers",
    may: (life) => statusIs("draft", "proposed")(life) && isUndecided(life),
    take: (life) => {
      const answers = form({ proposal: { summary: wordsOf(life.random) } }, life);
      return command(["resume", life.id, "--answers", answers], life);
    },
  }),
  step({
    name: "resume --answers, decided",
    may: (life) =>
      isUndecided(life) &&
      (recordOf(life)["put-to"] ?? [{ body: TOWN }]).map(({ body }) => body).join() === TOWN &&
      statusIs("draft", "proposed")(life),
    take: (life) => {
      const { decisions, publication, "look-backs": looks } = decidedAnswers(life);
      const answers = { status: "decided", decisions, publication, "look-backs": looks };
      return command(["resume", life.id, "--answers", form(answers, life)], life);
    },
  }),
  step({
    name: "walk",
    may: (life) => statusIs("draft", "proposed")(life) && isUndecided(life),
    take: (life) => {
      const session = openRepository(life.folder.path, { today: life.today }).resume(life.id);
      if (!(session instanceof WalkSession)) throw new Error("it is open elsewhere");
      session.answerAt("evidence.0.says", wordsOf(life.random));
      if (life.random() < 0.5) session.finish(true);
      session.close();
      return Promise.resolve({ code: 0, words: "" });
    },
  }),
  step({
    name: "withdraw",
    may: (life) => statusIs("draft", "proposed")(life) && isUndecided(life) && life.random() < 0.3,
    take: (life) =>
      moved(life, "withdraw", ["withdraw", life.id], { because: wordsOf(life.random) }, [
        "file",
        "given",
      ]),
  }),
  step({
    name: "redraft",
    may: (life) => statusIs("proposed", "withdrawn")(life) && isUndecided(life),
    take: (life) =>
      moved(
        life,
        "redraft",
        ["withdraw", life.id, "--redraft"],
        { because: wordsOf(life.random) },
        ["file", "given"],
      ),
  }),
  step({
    name: "correct",
    may: statusIs("decided", "superseded", ...END_KINDS),
    take: (life) => {
      const field = oneOf(
        life,
        [
          "proposal.summary",
          "decisions.0.resolution",
          "decisions[0].reasons",
          "publication.summary",
          "answers.finest.because",
          "title",
          "evidence.0.says",
          "decisions.0.dissent",
        ].filter((one) => isPlain(recordOf(life), one)),
      );
      const is = field === "title" ? "A bench, and a tree" : wordsOf(life.random);
      if (field === "title" && recordOf(life).title === is)
        return Promise.resolve({ code: 0, words: "" });
      const fields = { is, because: wordsOf(life.random) };
      const door = oneOf(life, ["file", "given"] as const);
      life.done.push(`correct ${field} (${door})`);
      return door === "file" || life.asProcess
        ? move("correct", ["correct", life.id, field], fields, { door: "file", scene: life })
        : move("correct", ["correct", life.id], { field, ...fields }, { door, scene: life });
    },
  }),
  step({
    name: "look-back",
    may: statusIs("decided", "superseded", ...END_KINDS),
    take: (life) =>
      moved(
        life,
        "look-back",
        ["look-back", life.id],
        {
          by: "Head gardener",
          answers: {
            "open-to-all": { is: "more", because: wordsOf(life.random) },
            finest: { is: "not-the-best", because: wordsOf(life.random) },
          },
          learned: wordsOf(life.random),
        },
        ["file", "pipe", "given"],
      ),
  }),
  step({
    name: "mark an action",
    may: (life) => statusIs("decided")(life) && isApproved(life),
    take: (life) => {
      const mark = oneOf(life, ["done", "drop", "reopen"]);
      const [{ id = "" } = {}] = recordOf(life).actions ?? [];
      return command(["actions", mark, life.id, id, "--note", wordsOf(life.random)], life);
    },
  }),
  step({
    name: "exempt",
    may: (life) => statusIs("draft", "proposed", "decided")(life) && life.random() < 0.5,
    take: (life) => {
      const field = oneOf(life, ["proposal.summary", "evidence.0.says"]);
      const ground = ["--paragraph", "3", "--public-interest", wordsOf(life.random)];
      return command(["exempt", life.id, field, ...ground, "--replace"], life);
    },
  }),
  step({
    name: "lift",
    may: (life) => typeof recordOf(life).proposal?.summary === "object",
    take: (life) => command(["exempt", life.id, "proposal.summary", "--lift"], life),
  }),
  step({
    name: "end",
    may: (life) => statusIs("decided")(life) && isApproved(life) && life.random() < 0.3,
    take: (life) => {
      const body = oneOf(life, standingBodies(recordOf(life)));
      const told = { body, because: wordsOf(life.random) };
      const how = oneOf(life, END_KINDS);
      if (how === "rescinded") {
        const by = { ...told, decider: "Cabinet" };
        return moved(life, "rescind", ["rescind", life.id], by, ["file", "given"]);
      }
      const fields = { how, ...told, ...(how === "quashed" ? { by: "High Court" } : {}) };
      return moved(life, "end", ["end", life.id], fields, ["file", "pipe", "given"]);
    },
  }),
  step({
    name: "supersede",
    may: (life) => statusIs("decided")(life) && life.random() < 0.3,
    take: async (life) => {
      const older = life.id;
      const before = new Set(recordFiles(life));
      const answers = { ...decidedAnswers(life), status: "decided" };
      await command(["new", "--answers", form(answers, life)], life);
      const newer = recordFiles(life).find((file) => !before.has(file)) ?? "";
      const because = wordsOf(life.random);
      return command(["supersede", older, "--by", newer, "--because", because], life);
    },
  }),
  step({
    name: "comment by hand",
    may: () => true,
    take: (life) => layout(life, (text) => text.replace(/^stage:/m, "# Asked again.\nstage:")),
  }),
  step({
    name: "line ends by hand",
    may: () => true,
    take: (life) =>
      layout(life, (text) =>
        text.includes("\r") ? text.replaceAll("\r\n", "\n") : text.replaceAll("\n", "\r\n"),
      ),
  }),
  step({
    name: "words by hand, in a draft",
    may: (life) => statusIs("draft")(life) && isUndecided(life),
    take: (life) => layout(life, (text) => text.replace("role: Head gardener", "role: Gardener")),
  }),
  step({
    name: "decided by hand, then sealed",
    may: (life) => {
      const { status, history = [] } = recordOf(life);
      return status === "decided" && history.some(({ of }) => of !== undefined);
    },
    take: async (life) => {
      await layout(life, (text) => text.replace(/(\n +event: \w+[^]*?)\r?\n +of: "?sha.*/, "$1"));
      return command(["decide", life.id, "--as-recorded"], life);
    },
  }),
  step({
    name: "check --fix",
    may: () => true,
    take: (life) => command(["check", "--fix"], life),
  }),
  step({
    name: "another record of the same title",
    may: (life) => life.random() < 0.2,
    take: async (life) => {
      const { id } = life;
      const said = await begin(life);
      life.id = id;
      return said;
    },
  }),
];

/** Whether the record itself holds the words of a field. */
function step(one: LifeStep): LifeStep {
  return one;
}
