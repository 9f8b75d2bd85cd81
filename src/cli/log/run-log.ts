import { makeLog } from "../../work/log/make-log.ts";
import type { LogOptions } from "../../work/log/make-log.ts";
import { visible } from "../../yaml/quote.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { sayDelivered } from "../say-delivered.ts";
import type { DeliveryWords } from "../say-delivered.ts";
import { sayLeftOut, sayWithheld } from "../say-left-out.ts";
import { sayTemplateFaults } from "../say-template-faults.ts";
import { sayLines } from "../say-lines.ts";

/** Makes the log of a repository, and says what became of it. */
export async function runLog(options: LogOptions, io: Io): Promise<ExitCode> {
  const made = await sayTemplateFaults(makeLog(io, options), io);
  if (made.listed === 0) sayLines(io.stderr, "No record matches.");
  sayWithheld(made.withheld, io.stderr);
  const delivered = sayDelivered(made.delivered, wordsFor(options), io);
  return delivered === EXIT.ok ? sayLeftOut(made, "log", io) : delivered;
}

function wordsFor({ out = "", into }: LogOptions): DeliveryWords {
  const command = into === undefined ? `--out ${visible(out)}` : `--into ${visible(into)}`;
  return {
    label: "Log",
    stream: "stderr",
    remedy: `To make it: rightly log ${command}`,
  };
}
