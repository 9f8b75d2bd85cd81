/** Steps that may not be taken where they are tried. */
import { addDays } from "../../../src/record/days.ts";
import { sealedAt } from "../../../src/record/seal.ts";
import { decidedAnswers } from "./beginnings.ts";
import { command, form } from "./doors.ts";
import { decisionOf, publicationOf } from "./forms.ts";
import { recordOf, TOWN, waitingIn } from "./life.ts";
import type { Life } from "./life.ts";
import type { LifeStep } from "./steps.ts";

const status = (life: Life): string => recordOf(life).status;
const isConfirmed = (life: Life): boolean =>
  ["decided", "superseded", "rescinded", "quashed", "lapsed"].includes(status(life));
const isOpen = (life: Life): boolean => ["draft", "proposed"].includes(status(life));
const isRejected = (life: Life): boolean =>
  (recordOf(life).decisions ?? []).every(({ result }) => result === "rejected");

/** Refused whatever the record is. */
const always = (): boolean => true;

export const ILLEGAL: readonly LifeStep[] = [
  illegal("decide a draft", (life) => status(life) === "draft", decided),
  illegal("decide what is decided", isConfirmed, decided),
  illegal(
    "decide on a day to come",
    (life) => status(life) === "proposed" && waitingIn(life).length > 0,
    (life) => decided(life, addDays(life.today, 9)),
  ),
  illegal("withdraw what is decided", isConfirmed, (life) =>
    command(["withdraw", life.id, "--because", "Second thoughts."], life),
  ),
  illegal("correct a draft", isOpen, (life) =>
    command(["correct", life.id, "title", "--is", "X", "--because", "A slip."], life),
  ),
  illegal("correct the status", isConfirmed, (life) =>
    command(["correct", life.id, "status", "--is", "draft", "--because", "A slip."], life),
  ),
  illegal("correct the history", isConfirmed, (life) =>
    command(["correct", life.id, "history.0.on", "--is", "2026-01-01", "--because", "X."], life),
  ),
  illegal("correct a seal", isConfirmed, (life) => {
    const is = `sha256:${"0".repeat(64)}`;
    return command(["correct", life.id, "decisions.0.of", "--is", is, "--because", "X."], life);
  }),
  illegal("correct a result away", isConfirmed, (life) =>
    command(["correct", life.id, "decisions.0.result", "--is", "noted", "--because", "X."], life),
  ),
  illegal("set the status", always, (life) =>
    command(["new", "A swing", "--set", "status=decided", "--no-input"], life),
  ),
  illegal("give a history to a record", isOpen, (life) => {
    const history = [{ on: "2026-11-01", event: "decided" }];
    return command(["resume", life.id, "--answers", form({ history }, life)], life);
  }),
  illegal("say decided and no more", isOpen, (life) =>
    command(["resume", life.id, "--answers", form({ status: "decided" }, life)], life),
  ),
  illegal("resume what is decided", isConfirmed, (life) =>
    command(["resume", life.id, "--answers", form({ title: "Another" }, life)], life),
  ),
  illegal(
    "seal what has a seal",
    (life) => isConfirmed(life) && sealedAt(recordOf(life)) !== -1,
    (life) => command(["decide", life.id, "--as-recorded"], life),
  ),
  illegal(
    "seal what nobody has decided",
    (life) => isOpen(life) && (recordOf(life).decisions ?? []).length === 0,
    (life) => command(["decide", life.id, "--as-recorded"], life),
  ),
  illegal(
    "mark an action of what promises nothing any more",
    (life) =>
      ["withdrawn", "superseded", "rescinded", "quashed", "lapsed"].includes(status(life)) ||
      (isConfirmed(life) && isRejected(life)),
    (life) => {
      const [{ id = "" } = {}] = recordOf(life).actions ?? [];
      return command(["actions", "done", life.id, id], life);
    },
  ),
  illegal("take a name that is taken", always, (life) =>
    command(["new", "--answers", form(decidedAnswers(life), life), "--name", life.id], life),
  ),
  illegal("take a name of no day", always, (life) =>
    command(
      ["new", "A swing", "--set", "stage=plan", "--no-input", "--name", "2026-02-31-x"],
      life,
    ),
  ),
  illegal("make decided what is only noted", always, (life) => made(life, { result: "noted" })),
  illegal("make decided what is of a day to come", always, (life) =>
    made(life, { on: addDays(life.today, 1) }),
  ),
  illegal("make decided without a condition", always, (life) =>
    command(
      [
        "new",
        "--answers",
        form({ ...withResult(life, { result: "approved-with-conditions" }), actions: [] }, life),
      ],
      life,
    ),
  ),
  illegal("make decided without a look-back", always, (life) =>
    command(["new", "--answers", form({ ...withResult(life, {}), "look-backs": [] }, life)], life),
  ),
];

function illegal(name: string, may: LifeStep["may"], take: LifeStep["take"]): LifeStep {
  return { name, may, take };
}

function decided(life: Life, on = life.today): ReturnType<LifeStep["take"]> {
  const fields = {
    ...decisionOf(TOWN, on, "approved", life.random),
    publication: publicationOf(life.random),
    "look-back": "2027-12-20",
  };
  return command(["decide", life.id, "--answers", form(fields, life)], life);
}

function withResult(life: Life, change: Record<string, unknown>): Record<string, unknown> {
  const answers = decidedAnswers(life);
  const [decision] = answers["decisions"] as Record<string, unknown>[];
  return { ...answers, status: "decided", decisions: [{ ...decision, ...change }] };
}

function made(life: Life, change: Record<string, unknown>): ReturnType<LifeStep["take"]> {
  return command(["new", "--answers", form(withResult(life, change), life)], life);
}
