// A walk that is killed at random moments: the file is always whole, every answer that was shown as
// saved is in it, and of what was being typed no more than the last moment is lost. KILLS=1000 runs
// as many; `npm run kills` does so and prints its figures.
import process from "node:process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parseRecord } from "../../src/record/parse.ts";
import { readConfiguration } from "../../src/repository/configuration.ts";
import { findFramework } from "../../src/repository/frameworks.ts";
import { randomFrom } from "../support/random.ts";
import { run } from "../support/run.ts";
import { WalkKills } from "./walk-kills.ts";

const ANSWERS = join(fileURLToPath(import.meta.url), "../../../examples/answers/short-breaks.yaml");
const KILLS = Number(process.env["KILLS"] ?? 12);
const SEED = Number(process.env["SEED"] ?? 2026);

it(
  `loses nothing that was saved to ${KILLS} kills`,
  { timeout: 60_000 + KILLS * 5000 },
  async () => {
    const { folder, code, stderr } = await run(["new", "--answers", ANSWERS]);
    expect(code, stderr).toBe(0);
    const file = folder.files().find((name) => name.endsWith(".yaml")) ?? "";
    const { record } = parseRecord(folder.read(file));
    if (record === undefined) throw new Error("the example is not a record");
    const { framework } = findFramework(readConfiguration(folder.path), record.framework.id);

    const harness = new WalkKills(record, framework, randomFrom(SEED));
    const prints = process.env["KILLS"] !== undefined;
    while (harness.figures.kills < KILLS) {
      await harness.killOnce();
      if (prints && harness.figures.kills % 50 === 0)
        process.stdout.write(`${report(harness)}\n\n`);
    }

    const { figures } = harness;
    expect(harness.details).toEqual([]);
    expect(figures).toMatchObject({ kills: KILLS, torn: 0, lost: 0, garbled: 0 });
    expect(figures.acknowledged).toBeGreaterThan(0);
  },
);

function report({ figures }: WalkKills): string {
  return [
    `Kills: ${figures.kills}, of which while text was typed: ${figures.whileTyping}`,
    `Walks begun: ${figures.walks}, that came to the last question: ${figures.finished}`,
    `Files that could not be read: ${figures.torn}`,
    `Answers shown as saved: ${figures.acknowledged}, not in the file: ${figures.lost}`,
    `Words kept that were not those typed: ${figures.garbled}`,
    `Most typing lost to one kill: ${figures.mostLost} ms`,
  ].join("\n");
}
