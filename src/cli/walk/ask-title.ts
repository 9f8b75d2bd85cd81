import type { Framework } from "../../framework/model.ts";
import { isRefusal, normalise } from "../../interview/normalise.ts";
import { titlePage } from "../../interview/title-page.ts";
import type { KeptTitle } from "../../work/walk/kept-title.ts";
import { NO_OFFERS } from "../pages/front.ts";
import type { Front, Reply } from "../pages/front.ts";

/**
 * The title that was given, or asked for as the first question: without one there is no file yet. What
 * is typed is kept, and offered when it is asked again.
 * @returns `undefined` when the person leaves.
 */
export async function askTitle(
  given: string | undefined,
  framework: Framework,
  { front, kept }: { front: Front; kept: KeptTitle },
): Promise<string | undefined> {
  const page = titlePage(framework);
  const changed = (text: string): void => kept.note(text);
  let raw = given;
  let error: string | undefined;
  for (let seen = false; ; seen = true) {
    if (raw !== undefined) {
      const value = normalise(page.step, raw);
      if (typeof value === "string") return value;
      error = isRefusal(value) ? value.error : undefined;
    }
    const typed = raw === undefined || raw === "" ? kept.text : raw;
    const reply = await front.ask({
      ...page,
      title: "",
      error,
      typed,
      seen,
      changed,
      ...NO_EXTRAS,
    });
    if (reply.do === "leave") return undefined;
    raw = rawOf(reply, typed);
    error = "The record needs a title first";
  }
}

const NO_EXTRAS = { offers: NO_OFFERS };

/** What was typed before and is kept as it is, is the answer. */
function rawOf(reply: Reply, typed: string | undefined): string | undefined {
  if (reply.do === "answer") return reply.raw;
  return reply.do === "keep" ? (typed ?? "") : undefined;
}
