import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import type { Io } from "../io.ts";
import { withPages } from "../pages/with-pages.ts";
import type { AskingOptions } from "../pages/with-pages.ts";
import { sayDone } from "./exempt-report.ts";
import { openSubject } from "./exempt-subject.ts";
import { liftText } from "./lift-text.ts";
import { moveText } from "./move-text.ts";

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
  refuseBoth(options);
  const subject = openSubject(name, io);
  return withPages(options, io, async (front) => {
    const move = options.lift === true ? liftText : moveText;
    sayDone(await move(subject, field, options, { front }, io), options, io);
    return EXIT.ok;
  });
}

function refuseBoth({ lift, paragraph, publicInterest }: ExemptOptions): void {
  if (lift !== true || (paragraph === undefined && publicInterest === undefined)) return;
  throw new UserError("--lift puts a text back, and takes no ground", {
    hint: "To change the ground of a text that is exempt, leave --lift out.",
  });
}
