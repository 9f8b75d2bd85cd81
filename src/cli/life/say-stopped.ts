import { visible } from "../../yaml/quote.ts";
import type { BlockedMove } from "../../work/moves/judge-move.ts";
import { colourFor } from "../colour.ts";
import type { Io } from "../io.ts";
import { renderHuman } from "../check/reporters/human.ts";
import { sayLines } from "../say-lines.ts";

/** Says what has to be put right first: what was given by its field, the rest with its line. */
export async function sayStopped(
  { given, findings, source, hiding }: BlockedMove,
  io: Io,
): Promise<void> {
  for (const { path, message, fix } of given) {
    sayLines(io.stderr, `${visible(path)}: ${visible(message)}\n  ${visible(fix)}`);
  }
  const colour = await colourFor(io, io.stderr);
  io.stderr.write(renderHuman(findings, { source: () => source, colour, hiding }));
  const count = given.length + findings.length;
  const things = count === 1 ? "1 thing" : `${count} things`;
  sayLines(io.stderr, `\n${things} to put right first. Nothing was written.`);
}
