import { UserError } from "../../errors.ts";
import { openMove } from "../../work/moves/open-move.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { withPages } from "../pages/with-pages.ts";
import type { AskingOptions } from "../pages/with-pages.ts";
import { askExempt } from "./ask-exempt.ts";
import { sayExempt } from "./say-exempt.ts";

export interface ExemptOptions extends AskingOptions {
  paragraph?: string;
  publicInterest?: string;
  lift?: true;
  replace?: true;
  dryRun?: true;
}

/** Moves a text out of a record, or back, and says what was done and what is still to do. */
export async function runExempt(
  name: string,
  field: string | undefined,
  options: ExemptOptions,
  io: Io,
): Promise<ExitCode> {
  const { paragraph, publicInterest, lift, replace, dryRun } = options;
  refuseBoth(options);
  const given = { field, paragraph, "public-interest": publicInterest, replace };
  const at = { cwd: io.cwd, today: io.today, readsOnly: dryRun === true };
  const session =
    lift === true ? openMove("lift", name, at, { field }) : openMove("exempt", name, at, given);
  return withPages(options, io, async (front) => {
    await askExempt(session, front);
    sayExempt(dryRun === true ? session.ready() : session.commit(), options, io);
    return EXIT.ok;
  });
}

function refuseBoth({ lift, paragraph, publicInterest }: ExemptOptions): void {
  if (lift !== true || (paragraph === undefined && publicInterest === undefined)) return;
  throw new UserError("--lift puts a text back, and takes no ground", {
    hint: "To change the ground of a text that is exempt, leave --lift out.",
  });
}
