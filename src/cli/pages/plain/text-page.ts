import { UserError } from "../../../errors.ts";
import { Interrupted } from "../front.ts";
import type { Reply, View } from "../front.ts";
import { editable, wordCount } from "../words.ts";
import { commandOf, sayOpening, sayQuestion } from "./opening.ts";
import type { PlainPage } from "./plain-page.ts";

/**
 * Lines until one holds only a full stop. What is there already is read out and added to.
 * Commands count only on the first line, so that no letter in a text is taken for one.
 */
export async function askPlainText(page: PlainPage, view: View): Promise<Reply> {
  const before = view.typed ?? editable(view.step, view.answer);
  sayOpening(page, view);
  sayHow(page, view, before);
  let lines = before === "" ? [] : before.split("\n");
  let isFirst = true;
  for (;;) {
    const typed = await readLine(page, view, lines);
    if (typed.trim() === ".") return finished(view, lines, isFirst);
    if (isFirst) {
      const start = firstLine(page, view, typed, before);
      if (start === "again") continue;
      if (start === "anew") {
        lines = [];
        continue;
      }
      if (Array.isArray(start)) {
        lines = start;
        continue;
      }
      if (start !== undefined) return start;
    }
    isFirst = false;
    lines.push(typed);
  }
}

/** A text that is cut short by Ctrl+C is handed on as far as it had come. */
async function readLine(page: PlainPage, view: View, lines: readonly string[]): Promise<string> {
  try {
    return await page.readLine("", (line) => view.changed([...lines, line].join("\n")));
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const all = error.typed === undefined ? [...lines] : [...lines, error.typed];
    throw new Interrupted(all.length === 0 ? undefined : all.join("\n"));
  }
}

/** The last line is the same on every page of text; what else can be done is said once. */
function sayHow(page: PlainPage, view: View, before: string): void {
  if (before !== "") {
    sayBefore(page, before);
    if (page.isNew("changing a text")) {
      page.say("To keep it, type a full stop alone on a line. To add to it, type more.");
      page.say("To write it again, type n alone on the first line.");
      sayEditor(page, view);
      return;
    }
    page.say(
      "A full stop alone on a line keeps it. Type more to add to it, or n to write it again.",
    );
    return;
  }
  const { step, offers } = view;
  if (step.kind === "lines") page.say("Press Enter after each one.");
  if (page.isNew("writing a text")) {
    if (step.kind === "text") page.say("Press Enter for a new line, and again for a blank line.");
    sayEditor(page, view);
    if (offers.colleague)
      page.say("To leave this for a colleague, type c alone on the first line.");
    page.say("On the first line, you can type h alone for help, or b alone to go back.");
    page.say("To use the words of a text file, type @ and its name on the first line.");
  }
  if (step.optional) page.say("To skip this question, write nothing before the full stop.");
  page.say("To finish, type a full stop alone on a line.");
}

function sayBefore(page: PlainPage, before: string): void {
  page.say(`Your answer so far, ${wordCount(before)}:`);
  page.say(before);
  page.say("End of your answer so far.");
}

function sayEditor(page: PlainPage, { offers: { editor } }: View): void {
  if (editor === undefined) return;
  page.say(`To write in an editor (${editor}), type e alone on the first line.`);
}

/** What a first line means other than text: `anew`, lines of a file, a command, or nothing special. */
function firstLine(
  page: PlainPage,
  view: View,
  typed: string,
  before: string,
): Reply | "again" | "anew" | string[] | undefined {
  if (before !== "" && typed.trim().toLowerCase() === "n") {
    page.say("Type your new text. The old one stays until you have finished.");
    return "anew";
  }
  if (typed.startsWith("@")) return linesOfFile(page, typed.slice(1).trim());
  if (typed.trim().toLowerCase() === "e" && view.offers.editor !== undefined)
    return { do: "editor", typed: before };
  return commandOf(page, view, typed, () => {
    sayQuestion(page, view);
    if (before !== "") sayBefore(page, before);
  });
}

function linesOfFile(page: PlainPage, path: string): string[] | "again" {
  try {
    const text = page.readFile(path).trimEnd();
    page.say(`Read ${wordCount(text)} from ${path}.`);
    page.say("To keep them, type a full stop alone on a line. To add to them, type more.");
    return text.split(/\r\n?|\n/);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    page.say(`Error: ${error.message}`);
    page.say("To begin a text with @, type a space before it.");
    return "again";
  }
}

function finished(
  { step, answer, typed }: View,
  lines: readonly string[],
  untouched: boolean,
): Reply {
  const raw = lines.join("\n");
  if (raw.trim() === "") {
    if (answer !== undefined && step.optional) return { do: "clear" };
    return step.optional ? { do: "keep" } : { do: "answer", raw: "" };
  }
  return untouched && typed === undefined && raw === editable(step, answer)
    ? { do: "keep" }
    : { do: "answer", raw };
}
