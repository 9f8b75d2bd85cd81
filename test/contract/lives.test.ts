// Promise: whatever is done to a record, through whichever door, a check finds no error afterwards; and
// what may not be done is refused, and changes nothing.
import { expect, it } from "vitest";
import { openRepository } from "../../src/work/open-repository.ts";
import { randomFrom } from "../support/random.ts";
import { begin } from "../support/lives/beginnings.ts";
import { beginLife, below, crossesDoors, laterOn, oneOf, snapshot } from "../support/lives/life.ts";
import type { Life } from "../support/lives/life.ts";
import { ILLEGAL } from "../support/lives/illegal.ts";
import { STEPS } from "../support/lives/steps.ts";

/** How many there are: 1000, 50 and 1000 for the full proof (`npm run lives`). */
const LIVES = Number(process.env["LIVES"] ?? 6);
const PROCESSES = Number(process.env["LIVES_AS_PROCESSES"] ?? 1);
const REFUSALS = Number(process.env["LIVES_REFUSED"] ?? 20);
const SEED = Number(process.env["LIVES_SEED"] ?? 14);
const LIMIT = 4 * 3_600_000;

/** Of the lives, at least so many go through more than one door with a hand edit among them. */
const CROSSING = 0.3;

const counts = { steps: 0, doors: new Set<string>(), crossing: 0 };

it(`${LIVES} lives through the library and the commands`, { timeout: LIMIT }, async () => {
  expect(await faultsOf(LIVES, false)).toEqual([]);
  process.stdout.write(
    `${LIVES} lives, ${counts.steps} steps, ${counts.doors.size} kinds of step and door, ${counts.crossing} lives that crossed doors with a hand edit among them\n`,
  );
  expect(counts.crossing).toBeGreaterThanOrEqual(Math.floor(LIVES * CROSSING));
});

it(`${PROCESSES} of them as processes`, { timeout: LIMIT }, async () => {
  expect(await faultsOf(PROCESSES, true)).toEqual([]);
});

it(`${REFUSALS} steps that may not be taken`, { timeout: LIMIT }, async () => {
  let number = 0;
  for (let refused = 0; refused < REFUSALS; number += 1) {
    const life = beginLife(randomFrom(SEED * 20_000 + number), false);
    await begin(life);
    for (let step = 0; step < 4 && refused < REFUSALS; step += 1) {
      const legal = STEPS.filter((one) => one.may(life));
      await oneOf(life, legal).take(life);
      laterOn(life);
      for (const illegal of ILLEGAL.filter((one) => one.may(life))) {
        if (life.random() > 0.3) continue;
        const before = snapshot(life);
        const { code, words } = await illegal.take(life);
        expect(code, `${illegal.name}, after ${life.done.join(", ")}: ${words}`).not.toBe(0);
        expect(code, `${illegal.name}: ${words}`).not.toBe(3);
        expect(snapshot(life), illegal.name).toEqual(before);
        refused += 1;
      }
    }
  }
});

/** The first fault of each life that has one. */
async function faultsOf(lives: number, asProcess: boolean): Promise<string[]> {
  const faults: string[] = [];
  for (let number = 0; number < lives; number += 1) {
    try {
      await live(SEED * 10_000 + number, asProcess);
    } catch (error) {
      faults.push(String(error));
    }
  }
  return faults;
}

/** Lives one life: a beginning and some steps, each followed by a check. */
async function live(seed: number, asProcess: boolean): Promise<void> {
  const life = beginLife(randomFrom(seed), asProcess);
  expectDone(await begin(life), life, seed);
  const steps = 5 + below(life, 6);
  for (let step = 0; step < steps; step += 1) {
    laterOn(life);
    const { name, take } = oneOf(
      life,
      STEPS.filter((one) => one.may(life)),
    );
    life.done.push(name);
    expectDone(await take(life), life, seed);
  }
  for (const one of life.done) counts.doors.add(one);
  if (!asProcess && crossesDoors(life.done)) counts.crossing += 1;
}

function expectDone(
  { code, words }: { code: number; words: string },
  life: Life,
  seed: number,
): void {
  counts.steps += 1;
  const about = `seed ${seed}, on ${life.today}: ${life.done.join(", ")}`;
  expect(code, `${about}\n${words}`).toBe(0);
  const { findings } = openRepository(life.folder.path, { today: life.today }).check();
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(
    errors.map(({ file, rule, message, path }) => `${file} ${path}: ${message} [${rule}]`),
    about,
  ).toEqual([]);
}
