import process from "node:process";
import { UserError } from "../../errors.ts";
import { editedText } from "../../work/edited-text.ts";
import type { EditedText } from "../../work/edited-text.ts";
import type { Io } from "../io.ts";
import type { Front } from "../pages/front.ts";
import { wordCount } from "../pages/words.ts";
import { chooseEditor } from "./choose-editor.ts";
import type { Editor } from "./choose-editor.ts";
import { runEditor } from "./run-editor.ts";
import { hasProgram } from "../../work/editor-command.ts";

/** An editor that comes back sooner than this has handed the file to a window of its own. */
const AT_ONCE = 1000;

/** Where a text is edited, and by what. */
export interface Editing {
  /** Absolute path of the record. */
  record: string;
  /** Step of the walk. */
  question: string;
  editor: Editor | undefined;
  front: Front;
}

/** The editor of this person on this machine. */
export function editorFor(
  { env }: Pick<Io, "env">,
  setting: string | undefined,
): Editor | undefined {
  const { platform } = process;
  return chooseEditor({ setting, env, platform, has: (name) => hasProgram(name, env) });
}

/**
 * The text as it came back from the editor; `undefined` when it did not come back well, which has
 * been said: then the earlier text counts. The file stays until it is removed.
 */
export async function editText(text: string, editing: Editing): Promise<string | undefined> {
  const { editor, front } = editing;
  if (editor === undefined) {
    front.say("There is no plain editor on this computer, so go on writing here.");
    front.say("To use one of yours, set it once: rightly config set editor PROGRAM");
    return undefined;
  }
  const file = editedText(editing.record, editing.question);
  try {
    file.write(text);
    front.say(`\nOpening ${editor.name}. Save and close it to come back here.`);
    front.say("(To use another editor set it once: rightly config set editor PROGRAM)");
    const end = await front.handOver(() => runEditor(editor, file.path));
    if (end.closed === "badly") {
      front.say(`Error: ${editor.name} ${end.reason}. Your earlier text is unchanged.`);
      sayWhatIsLeft(text, file, front);
      return undefined;
    }
    const came = await textAfter(text, file, end.milliseconds, front);
    front.say(came === text ? "The text is as it was." : `Read ${wordCount(came)}.`);
    return came;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    front.say(`Error: ${error.message}. Your earlier text is unchanged.`);
    if (error.hint !== undefined && error.hint !== "") front.say(error.hint);
    return undefined;
  }
}

/** An editor that crashed may have saved something first. */
function sayWhatIsLeft(before: string, file: EditedText, front: Front): void {
  if (file.read() === before) file.remove();
  else front.say(`What was saved there is kept in ${file.path} until you open the editor again.`);
}

async function textAfter(
  before: string,
  file: EditedText,
  milliseconds: number,
  front: Front,
): Promise<string> {
  const came = file.read();
  if (came !== before || milliseconds >= AT_ONCE) return came;
  await front.line("Press Enter when you have saved and closed the editor:");
  return file.read();
}
