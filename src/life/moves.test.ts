// Promise: every move starts only where it may, ends where the status table allows, and who may not
// make one is told why and what can be done instead.
import { describe, expect, it } from "vitest";
import { STATUSES } from "../record/model.ts";
import { mayMove, STATUS } from "../record/status.ts";
import { MOVE_NAMES } from "./model.ts";
import { MOVES, movesFrom, movesInWords, refusedFrom, statusInWords } from "./moves.ts";

describe("moves", () => {
  it.each(MOVE_NAMES)("%s keeps to the status table", (name) => {
    const { from, to } = MOVES[name];
    expect(from.filter((status) => (to ?? [status]).some((one) => !mayMove(status, one)))).toEqual(
      [],
    );
  });

  it("walk every edge of the status table", () => {
    const edges = STATUSES.flatMap((from) => STATUS[from].next.map((to) => `${from} ${to}`));
    const walked = MOVE_NAMES.flatMap((name) => {
      const { from, to } = MOVES[name];
      return from.flatMap((status) =>
        (to ?? []).filter((one) => one !== status).map((one) => `${status} ${one}`),
      );
    });
    expect([...new Set(walked)].sort()).toEqual(edges.sort());
  });

  it.each(STATUSES)("from %s are refused with the reason and those that may be made", (status) => {
    const legal = movesFrom(status);
    // A seal is a remedy for what was done by hand, and to rescind is one way to end: neither is offered.
    for (const name of MOVE_NAMES.filter((one) => one !== "seal" && one !== "rescind")) {
      const refused = refusedFrom(status, name);
      expect(refused === undefined).toBe(legal.includes(name));
      expect(refused?.refused ?? "").toContain(
        refused === undefined ? "" : `is ${statusInWords(status)}, and`,
      );
      expect(refused?.hint ?? "").toContain(refused === undefined ? "" : movesInWords(status));
    }
  });

  it("are named as they are typed", () => {
    expect(movesInWords("draft")).toBe(
      "From here: rightly propose, rightly review, rightly withdraw.",
    );
    expect(movesInWords("rescinded")).toBe("From here: rightly correct, rightly look-back.");
  });
});
