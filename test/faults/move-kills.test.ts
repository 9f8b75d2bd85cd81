// Moves that are interrupted at random moments by a kill, Ctrl+C or a closed window: the record is
// as before or as the move leaves it, every answer that was taken is kept, no more than the last
// moment of typing is lost, and the next start goes on where it stopped. KILLS=300 interrupts as
// often; `npm run kills` does so and prints its figures.
import process from "node:process";
import { expect, it } from "vitest";
import { randomFrom } from "../support/random.ts";
import { MoveKills } from "./move-kills.ts";

const KILLS = Number(process.env["KILLS"] ?? 12);
const SEED = Number(process.env["SEED"] ?? 2026);

it(
  `loses nothing to ${KILLS} interruptions of moves`,
  { timeout: 60_000 + KILLS * 8000 },
  async () => {
    const harness = new MoveKills(randomFrom(SEED));
    const prints = process.env["KILLS"] !== undefined;
    while (harness.figures.interruptions < KILLS) {
      await harness.interruptOnce();
      expect(harness.details).toEqual([]);
      const { interruptions } = harness.figures;
      if (prints && interruptions % 50 === 0) process.stdout.write(`${report(harness)}\n\n`);
    }
    const { figures } = harness;
    expect(figures).toMatchObject({ interruptions: KILLS, torn: 0, lost: 0, garbled: 0 });
    expect(figures.acknowledged).toBeGreaterThan(0);
    // A second of typing, and what the machine takes to get to it.
    expect(figures.mostLost).toBeLessThan(2000);
  },
);

function report({ figures }: MoveKills): string {
  return [
    `Interruptions: ${figures.interruptions} (killed ${figures.byKill}, Ctrl+C ${figures.byCtrlC}, hung up ${figures.byHangUp}, window closed ${figures.byClosedWindow}), of which while text was typed: ${figures.whileTyping}`,
    `Moves begun: ${figures.moves}, made: ${figures.made}, starts that carried on: ${figures.carriedOn}`,
    `Records that were neither as before nor as after: ${figures.torn}`,
    `Answers that were taken: ${figures.acknowledged}, not kept: ${figures.lost}`,
    `Words kept that were not those typed: ${figures.garbled}`,
    `Most typing lost to one interruption: ${figures.mostLost} ms`,
  ].join("\n");
}
