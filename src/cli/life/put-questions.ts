import type { Step, StepValue } from "../../interview/model.ts";
import { answerText } from "../../interview/summary.ts";
import type { MoveSession } from "../../work/moves/session.ts";
import type { Editor } from "../editor/choose-editor.ts";
import type { Front } from "../pages/front.ts";
import { askList } from "../walk/ask-list.ts";
import { PageReplies } from "../walk/page-replies.ts";

/** What is asked, and with which editor. */
export interface QuestionsToPut {
  session: MoveSession<object>;
  editor: Editor | undefined;
}

/** Puts question after question until each was put, or the person leaves. */
export async function putQuestions(asking: QuestionsToPut, front: Front): Promise<"put" | "left"> {
  const { session } = asking;
  const pages = new PageReplies({
    ...asking,
    front,
    title: () => `${session.record.title} (${session.record.status})`,
    said: (_, step, value) => echo(step, value, front),
  });
  for (;;) {
    const page = session.page();
    if (page === undefined) return "put";
    const onward = await pages.put(page);
    if (onward === "left") return "left";
    if (onward === "list" && (await askList(session, front)) === "left") return "left";
  }
}

/** The record is not written yet, so nothing says that it is. */
function echo(step: Step, value: StepValue, front: Front): void {
  if (step.kind === "text" || step.kind === "lines" || value === undefined) return;
  front.say(`Your answer: ${answerText(step, value)}`);
}
