import { UserError } from "../../errors.ts";
import { EXIT } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import type { Io } from "../io.ts";
import { modeOf } from "../mode.ts";
import { Interrupted } from "../pages/front.ts";
import type { Front } from "../pages/front.ts";
import { openFront } from "../pages/open-front.ts";
import { readSettings } from "../settings/settings-file.ts";
import { sayDone } from "./exempt-report.ts";
import { openSubject } from "./exempt-subject.ts";
import { liftText } from "./lift-text.ts";
import { moveText } from "./move-text.ts";

export interface ExemptOptions {
  paragraph?: string;
  publicInterest?: string;
  lift?: true;
  replace?: true;
  dryRun?: true;
  json?: true;
  accessible?: boolean;
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
  let front: Front | undefined;
  // With --json the output is for a program, which answers no questions.
  const mode =
    options.json === true
      ? "none"
      : modeOf(io, options.accessible === true, readSettings(io).plain);
  const open = async (): Promise<Front> =>
    (front ??= await openFront(mode as "plain", io, { saves: false }));
  const asking = { front: mode === "none" ? undefined : open };
  try {
    const move = options.lift === true ? liftText : moveText;
    sayDone(await move(subject, field, options, asking, io), options, io);
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    front?.say("\nNothing was changed.");
    return EXIT.interrupted;
  } finally {
    front?.close();
  }
}

function refuseBoth({ lift, paragraph, publicInterest }: ExemptOptions): void {
  if (lift !== true || (paragraph === undefined && publicInterest === undefined)) return;
  throw new UserError("--lift puts a text back, and takes no ground", {
    hint: "To change the ground of a text that is exempt, leave --lift out.",
  });
}
