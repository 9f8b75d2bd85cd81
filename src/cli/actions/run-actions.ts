import { listActions } from "../../work/actions/list-actions.ts";
import type {
  ActionsOptions,
  ActionsView,
  ListedActions,
} from "../../work/actions/list-actions.ts";
import { visible } from "../../yaml/quote.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { lineWidth } from "../pages/wrap.ts";
import { sayDelivered } from "../say-delivered.ts";
import { sayLeftOut, sayWithheld } from "../say-left-out.ts";
import { sayLines } from "../say-lines.ts";

/** Lists what the decisions of a repository, or one of them, promised. */
export async function runActions(
  name: string | undefined,
  options: ActionsOptions,
  io: Io,
): Promise<ExitCode> {
  const isPrinted = (options.out ?? "-") === "-";
  const width = lineWidth(isPrinted ? io.stdout.columns : undefined);
  const layOut = async (view: ActionsView): Promise<string> => {
    const { actionsText } = await import("./actions-text.ts");
    return actionsText(view, width);
  };
  const listed = await listActions(io, name, options, layOut);
  sayWhatIsMissing(listed, io);
  if (name === undefined) sayWithheld(listed.withheld, io.stderr);
  const code = sayDelivered(listed.delivered, { label: "Actions", stream: "stderr" }, io);
  return code === EXIT.ok ? sayLeftOut(listed, "list", io) : code;
}

/** What someone might look for in the list and not find. */
function sayWhatIsMissing({ promisesNothing, undated }: ListedActions, io: Io): void {
  if (promisesNothing !== undefined) {
    const { id, status } = promisesNothing;
    const said = `${id} is not a decision in force (${status}), so it promises nothing.`;
    sayLines(io.stderr, visible(said));
  }
  if (undated === 0) return;
  const these = undated === 1 ? "1 has no day and is" : `${undated} have no day and are`;
  sayLines(io.stderr, `${these} not in the calendar.`);
}
