import { surveyCoverage } from "../../work/coverage/survey-coverage.ts";
import type { CoverageOptions, CoverageView } from "../../work/coverage/survey-coverage.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { lineWidth } from "../pages/wrap.ts";
import { sayDelivered } from "../say-delivered.ts";
import { sayLeftOut, sayWithheld } from "../say-left-out.ts";

/** Says what the decisions of a time touched, and what became of the file. */
export async function runCoverage(options: CoverageOptions, io: Io): Promise<ExitCode> {
  const isPrinted = (options.out ?? "-") === "-";
  const width = lineWidth(isPrinted ? io.stdout.columns : undefined);
  const layOut = async (view: CoverageView): Promise<string> => {
    const { coverageText } = await import("./coverage-text.ts");
    return coverageText(view, width);
  };
  const made = await surveyCoverage(io, options, layOut);
  sayWithheld(made.withheld, io.stderr);
  const code = sayDelivered(made.delivered, { label: "Coverage", stream: "stderr" }, io);
  return code === EXIT.ok ? sayLeftOut(made, "table", io) : code;
}
