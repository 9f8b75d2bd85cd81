import { UserError } from "../../errors.ts";
import type { Step } from "../../interview/model.ts";
import { textsInWords } from "../../work/exempt/find-text.ts";
import { noReason } from "../../work/moves/exempt-move.ts";
import { openMove } from "../../work/moves/open-move.ts";
import { commandOfMove } from "../../work/moves/registry.ts";
import type { MoveSession } from "../../work/moves/session.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { askAndMake, placeOf, sayIfWritten } from "../life/run-move.ts";
import type { MoveOptions } from "../life/run-move.ts";
import { withPages } from "../pages/with-pages.ts";
import { sayExempt } from "./say-exempt.ts";

export interface ExemptOptions extends Omit<MoveOptions, "answers"> {
  paragraph?: string;
  publicInterest?: string;
  lift?: true;
  replace?: true;
}

/** Moves a text out of a record, or back, and says what was done and what is still to do. */
export async function runExempt(
  name: string,
  field: string | undefined,
  options: ExemptOptions,
  io: Io,
): Promise<ExitCode> {
  const { paragraph, publicInterest, lift, replace } = options;
  refuseBoth(options);
  const at = placeOf(options, io);
  const move = lift === true ? "lift" : "exempt";
  const ground = { paragraph, "public-interest": publicInterest, replace };
  return withPages({ ...options, saves: true }, io, async (open) => {
    sayIfWritten(move, name, at, io);
    const session = openMove(move, name, at, lift === true ? { field } : { field, ...ground });
    try {
      const [missing] = session.missing();
      if (open === undefined && missing !== undefined) throw tellMissing(missing.step, session);
      const asked = { command: commandOfMove(move), session, say: sayExempt };
      return await askAndMake(asked, open, options, io);
    } finally {
      session.close();
    }
  });
}

function refuseBoth({ lift, paragraph, publicInterest }: ExemptOptions): void {
  if (lift !== true || (paragraph === undefined && publicInterest === undefined)) return;
  throw new UserError("--lift puts a text back, and takes no ground", {
    hint: "To change the ground of a text that is exempt, leave --lift out.",
  });
}

/** What is missing where nobody can be asked, and how it is given. */
function tellMissing(step: Step, session: MoveSession<unknown>): UserError {
  const field = session.fieldFor(step);
  if (field === "public-interest") return noReason();
  if (field === "paragraph") {
    return new UserError("the paragraph of Schedule 12A is missing", {
      hint: "Give it with --paragraph, such as --paragraph 3. To see them: rightly explain exempt",
    });
  }
  const names = step.kind === "choose-one" ? step.choices.map(({ value }) => value) : [];
  return new UserError("which text is meant?", { hint: textsInWords(names) });
}
