// What a status asks for grows with it, and a decision once taken is never quietly taken back.
import { describe, expect, it } from "vitest";
import { STATUSES } from "./model.ts";
import type { Status } from "./model.ts";
import { isConfirmed, mayMove, mustBeComplete, mustBeDecided, STATUS } from "./status.ts";

const ASKS: Record<Status, [confirmed: boolean, complete: boolean, decided: boolean]> = {
  draft: [false, false, false],
  proposed: [false, true, false],
  decided: [true, true, true],
  withdrawn: [false, false, false],
  superseded: [true, true, true],
  rescinded: [true, true, true],
  quashed: [true, true, true],
  lapsed: [true, true, true],
};

describe("statuses", () => {
  it.each(STATUSES)("%s asks for what it should", (status) => {
    expect([isConfirmed(status), mustBeComplete(status), mustBeDecided(status)]).toEqual(
      ASKS[status],
    );
  });

  it("can all be reached from a draft", () => {
    const reached = new Set<Status>(["draft"]);
    for (const status of reached) for (const next of STATUS[status].next) reached.add(next);
    expect([...reached].sort()).toEqual([...STATUSES].sort());
  });

  it("never go back from a confirmed record to one that may change", () => {
    const back = STATUSES.filter(isConfirmed).flatMap((from) =>
      STATUSES.filter((to) => !isConfirmed(to) && mayMove(from, to)),
    );
    expect(back).toEqual([]);
  });

  it("decide nothing that was not proposed", () => {
    expect(STATUSES.filter((from) => from !== "decided" && mayMove(from, "decided"))).toEqual([
      "proposed",
    ]);
  });
});
