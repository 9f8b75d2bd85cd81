// Promise: a filter keeps the records for which everything that was asked holds, and no others.
import { describe, expect, it } from "vitest";
import { filterLog } from "./log-filter.ts";
import type { LogFilter } from "./log-filter.ts";
import { logNames } from "./log-names.ts";
import { BENCH, GATES, RIVERSIDE, published } from "../testing/park-records.ts";

const ALL = [BENCH, GATES, RIVERSIDE].map(published);
const [bench, gates, riverside] = ALL.map(({ record }) => record.id);

describe("filterLog", () => {
  it.each<[string, LogFilter, (string | undefined)[]]>([
    ["nothing asked", {}, [bench, gates, riverside]],
    ["a body, also when it is the second to decide", { body: "ambleford-health" }, [riverside]],
    ["statuses", { statuses: ["draft", "superseded"] }, [bench, gates]],
    [
      "from a day: of the last decision, or of the draft",
      { from: "2026-03-12" },
      [bench, riverside],
    ],
    ["the day after", { from: "2026-03-13" }, [bench]],
    ["to a day, counted in", { to: "2024-06-01" }, [gates]],
    ["a goal that is worked against is touched", { goal: "room-to-run" }, [riverside]],
    ["a goal that is not yet known is not", { goal: "safe-swings" }, []],
    ["a place", { place: "riverside" }, [riverside]],
    ["all of it together", { place: "riverside", statuses: ["draft"] }, []],
  ])("%s", (_, filter, ids) => {
    expect(filterLog(ALL, filter).map(({ record }) => record.id)).toEqual(ids);
  });
});

describe("logNames", () => {
  it("knows what records name, what frameworks offer and what the configuration adds", () => {
    const { bodies, goals, places } = logNames(ALL);
    expect(bodies).toEqual(["town-council", "ambleford-health"]);
    expect(goals).toEqual(["more-trees", "clean-water", "safe-swings", "room-to-run"]);
    expect(places).toEqual(["north-end", "riverside", "ambleford-health"]);
  });
});
