import { inFile } from "../../finding.ts";
import type { Fault } from "../../finding.ts";
import { withoutExemptLines } from "../../record/exempt-lines.ts";
import { hideExempt } from "../../record/hide-exempt.ts";
import { colourFor } from "../colour.ts";
import type { Io } from "../io.ts";
import { renderHuman } from "../check/reporters/human.ts";
import { sayLines } from "../say-lines.ts";

/** Says what is wrong with answers, with the lines. @param file As it was given; `-` is a pipe. */
export async function sayFaults(
  { file, text }: { file: string; text: string },
  faults: readonly Fault[],
  io: Io,
): Promise<void> {
  const name = file === "-" ? "answers" : file;
  const colour = await colourFor(io, io.stderr);
  // What a terminal shows of a build may be public.
  const shown = withoutExemptLines(text);
  const findings = inFile(name, hideExempt(faults, text));
  io.stderr.write(renderHuman(findings, { source: () => shown, colour }));
  const things = faults.length === 1 ? "1 thing" : `${faults.length} things`;
  sayLines(io.stderr, `\n${things} to put right in ${name}. Nothing was written.`);
}
