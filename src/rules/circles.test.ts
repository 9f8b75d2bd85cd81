// Promise: two ids have one number exactly when each leads to the other, in a walk that looks at each link once.
import fc from "fast-check";
import { expect, it } from "vitest";
import { circlesOf } from "./circles.ts";
import { cases } from "../../test/support/cases.ts";

/** The plain way, which looks at everything from everywhere. */
function leadsTo(from: string, to: string, links: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [...(links.get(from) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(links.get(next) ?? []));
  }
  return false;
}

const IDS = ["a", "b", "c", "d", "e", "f", "g"];
const link = fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS));

it("agrees with the plain way", () => {
  fc.assert(
    fc.property(fc.array(link, { maxLength: 16 }), (pairs) => {
      const links = new Map<string, string[]>();
      for (const [from, to] of pairs) links.set(from, [...(links.get(from) ?? []), to]);
      const circles = circlesOf(links);
      for (const [one, other] of IDS.flatMap((a) => IDS.map((b) => [a, b] as const))) {
        if (one === other || !circles.has(one) || !circles.has(other)) continue;
        const isRound = leadsTo(one, other, links) && leadsTo(other, one, links);
        expect(circles.get(one) === circles.get(other), `${one} ${other}`).toBe(isRound);
      }
    }),
    { numRuns: cases(2_000) },
  );
});

/** Links that say when they are looked at. */
function counted(ids: readonly string[], to: (at: number) => string[]): () => number {
  let looks = 0;
  const links = new Map(
    ids.map((id, at) => [
      id,
      new Proxy(to(at), {
        get: (target, key) => {
          looks += 1;
          return Reflect.get(target, key) as unknown;
        },
      }),
    ]),
  );
  circlesOf(links);
  return () => looks;
}

it.each([
  ["a chain", (at: number) => [`${at + 1}`]],
  ["one circle", (at: number, all: number) => [`${(at + 1) % all}`]],
  ["a ladder", (at: number) => [`${at + 1}`, `${at + 2}`]],
])("looks at each link of %s of 20,000 once", (_, to) => {
  const ids = Array.from({ length: 20_000 }, (_id, at) => `${at}`);
  const looks = counted(ids, (at) => to(at, ids.length))();
  expect(looks).toBeLessThan(5 * ids.length);
});
