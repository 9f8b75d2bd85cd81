import type { Framework } from "../../framework/model.ts";
import { isRefusal, normalise } from "../../interview/normalise.ts";
import { titlePage } from "../../interview/title-page.ts";
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
  const page = titlePage(framework);
  let raw = given;
  let error: string | undefined;
  for (let seen = false; ; seen = true) {
    if (raw !== undefined) {
      const value = normalise(page.step, raw);
      if (typeof value === "string") return value;
      error = isRefusal(value) ? value.error : undefined;
    }
    const typed = raw === "" ? undefined : raw;
    const reply = await front.ask({ ...page, title: "", error, typed, seen, ...NO_EXTRAS });
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
