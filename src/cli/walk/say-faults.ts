import { inFile } from "../../finding.ts";
import type { Fault } from "../../finding.ts";
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
  io.stderr.write(renderHuman(inFile(name, faults), { source: () => text, colour }));
  const things = faults.length === 1 ? "1 thing" : `${faults.length} things`;
  sayLines(io.stderr, `\n${things} to put right in ${name}. Nothing was written.`);
}
