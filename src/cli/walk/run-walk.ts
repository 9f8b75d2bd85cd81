import type { FinishedWalk, WalkPage } from "../../work/walk/model.ts";
import type { WalkSession } from "../../work/walk/session.ts";
import type { Editor } from "../editor/choose-editor.ts";
import { Interrupted } from "../pages/front.ts";
import type { Front } from "../pages/front.ts";
import { askList } from "./ask-list.ts";
import { checkAnswers } from "./check-answers.ts";
import { leaveForColleague } from "./leave-for-colleague.ts";
import { PageReplies } from "./page-replies.ts";

/** How a walk ended. In every case all that was answered is in the file. */
export type WalkEnd = FinishedWalk | "left" | "interrupted" | "part-answered";

/** Where a walk begins when it is not at the first open question. */
export type WalkStart = "page" | "list" | "check";

export interface WalkOptions {
  start?: WalkStart;
  editor: Editor | undefined;
}

/** Puts question after question until the person finishes, leaves or interrupts. */
export async function runWalk(
  session: WalkSession,
  front: Front,
  options: WalkOptions,
): Promise<WalkEnd> {
  try {
    return await walk(session, front, options);
  } catch (error) {
    if (error instanceof Interrupted) return "interrupted";
    throw error;
  }
}

async function walk(
  session: WalkSession,
  front: Front,
  { start = "page", editor }: WalkOptions,
): Promise<Exclude<WalkEnd, "interrupted">> {
  const pages = pagesOf(session, front, editor);
  let place = start;
  for (;;) {
    if (place === "list" && (await askList(session, front)) === "left") return "left";
    if (place === "check") session.goTo(undefined);
    const page = session.page();
    if (page === undefined && session.isPart) return "part-answered";
    if (page !== undefined) sayLeftFor(page, front);
    const next = page === undefined ? await checkAnswers(session, front) : await pages.put(page);
    if (next === "left" || typeof next === "object") return next;
    place = next;
  }
}

function pagesOf(session: WalkSession, front: Front, editor: Editor | undefined): PageReplies {
  return new PageReplies({
    ...{ session, front, editor },
    title: () => `${session.draft.title} (${session.draft.status})`,
    said: (how, step, value) => {
      if (how === "kept") return;
      if (!session.isDurable) front.say("Saved, but it may not survive a power cut.");
      front.saved(step, value);
    },
    colleague: (typed) => leaveForColleague(session, front, typed),
  });
}

/** What the person who is to answer was told. */
function sayLeftFor({ leftFor }: WalkPage, front: Front): void {
  if (leftFor === undefined) return;
  const note = leftFor.note === undefined ? "." : `: ${leftFor.note}`;
  front.say(`\nLeft for ${leftFor.who ?? "a colleague"}${note}`);
}
