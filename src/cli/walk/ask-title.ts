import type { Framework } from "../../framework/model.ts";
import type { Page } from "../../interview/model.ts";
import { progressOf } from "../../interview/flow.ts";
import { NEW_WALK } from "../../interview/model.ts";
import { isRefusal, normalise } from "../../interview/normalise.ts";
import { startRecord } from "../../interview/start.ts";
import { stepsOf } from "../../interview/steps.ts";
import { NO_OFFERS } from "../pages/front.ts";
import type { Front, Reply } from "../pages/front.ts";

/**
 * The title that was given, or asked for as the first question: without one there is no file yet.
 * `undefined` when the person leaves.
 */
export async function askTitle(
  given: string | undefined,
  framework: Framework,
  front: Front,
): Promise<string | undefined> {
  const { step, progress } = titlePage(framework);
  let raw = given;
  let error: string | undefined;
  for (let seen = false; ; seen = true) {
    if (raw !== undefined) {
      const value = normalise(step, raw);
      if (typeof value === "string") return value;
      error = isRefusal(value) ? value.error : undefined;
    }
    const typed = raw === "" ? undefined : raw;
    const view = { step, answer: undefined, progress, title: "", error, typed, seen, ...NO_EXTRAS };
    const reply = await front.ask(view);
    if (reply.do === "leave") return undefined;
    raw = rawOf(reply);
    error = "The record needs a title first";
  }
}

/** There is no file yet to keep anything in. */
const NO_EXTRAS = { offers: NO_OFFERS, changed: () => undefined };

function rawOf(reply: Reply): string | undefined {
  if (reply.do === "answer") return reply.raw;
  return reply.do === "keep" ? "" : undefined;
}

function titlePage(framework: Framework): Pick<Page, "step" | "progress"> {
  const empty = startRecord({ title: "", framework, today: "2000-01-01", taken: () => false });
  const steps = stepsOf(empty, framework, NEW_WALK);
  const [step] = steps;
  if (step === undefined) throw new Error("a walk without a first question");
  return { step, progress: progressOf(steps, empty) };
}
