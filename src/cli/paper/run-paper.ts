import { makePaper } from "../../work/paper/make-paper.ts";
import type { MadePaper } from "../../work/paper/make-paper.ts";
import type { PaperOptions } from "../../work/paper/paper-options.ts";
import { visible } from "../../yaml/quote.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { sayDelivered } from "../say-delivered.ts";
import type { DeliveryWords } from "../say-delivered.ts";
import { sayTemplateFaults } from "../say-template-faults.ts";
import { sayLines } from "../say-lines.ts";

/** Makes, prints or checks the paper of one record, and says what became of it. */
export async function runPaper(name: string, options: PaperOptions, io: Io): Promise<ExitCode> {
  const made = await sayTemplateFaults(makePaper(io, name, options), io);
  if (options.check !== true) sayFaults(made, io);
  const code = sayDelivered(made.delivered, wordsFor(made), io);
  if (options.check === true) return code;
  for (const warning of made.warnings) sayLines(io.stderr, `Warning: ${visible(warning)}`);
  return code;
}

function wordsFor({ isPacked }: MadePaper): DeliveryWords {
  return {
    label: "Paper",
    stream: "stdout",
    faults: {
      foreign: "was not made by rightly paper, or its mark was taken off.",
      edited: "was changed by hand. Put the change into the record instead.",
      stale: isPacked
        ? "is not what would be made now: its record or its template changed."
        : "is older than its record. To make it again, leave --check out.",
    },
  };
}

function sayFaults({ faults, record }: MadePaper, io: Io): void {
  if (faults === 0) return;
  const file = visible(record);
  const things = faults === 1 ? "1 thing" : `${faults} things`;
  sayLines(io.stderr, `${file} has ${things} to put right. To see them: rightly check ${file}`);
}
