/** A decided record under the invented parks framework, with something in every part. For tests only. */
import { parkFramework } from "../../framework/testing/park-framework.ts";
import type { DecisionRecord } from "../model.ts";

/** A fresh copy, to be changed at will. */
export function parkRecord(): DecisionRecord {
  const { id, version, digest } = parkFramework();
  return {
    format: 1,
    id: "2026-03-02-a-ramp-at-the-pond",
    title: "A ramp at the pond",
    status: "decided",
    stage: "build",
    framework: { id, version, digest },
    proposal: {
      summary: "Build a ramp from the gate to the pond.\n\nIt replaces nine steps.",
      author: { role: "Parks manager", organisation: "Ambleford Town Council" },
      affects: { groups: ["wheelchair-users"], places: ["riverside"], people: "About 40 people" },
      money: { amount: 12000, period: "once", source: "Parks budget", saving: false },
      duties: ["open-spaces"],
    },
    options: [
      { id: "as-now", title: "Leave the steps", "rejected-because": "They keep people out." },
      { id: "ramp", title: "A ramp", for: ["Anyone can reach the pond"], preferred: true },
    ],
    voice: [
      {
        who: "children",
        asked: "What would bring you to the pond?",
        how: "A walk with two classes",
        count: 31,
        said: "They want to see the ducks.",
        changed: "The rail has a low gap.",
        "fed-back": "2026-03-20",
      },
    ],
    evidence: [
      {
        id: "ev-count",
        title: "Count at the gate",
        kind: "data",
        where: "Parks register, May 2025",
        date: "2025-05",
        says: "Eleven people turned back in a day.",
      },
    ],
    answers: {
      size: "one-park",
      "open-to-all": {
        is: "more",
        because: "Those who turn back at the steps can come in.",
        evidence: ["ev-count"],
      },
      finest: {
        is: "not-the-best",
        because: "The far bank still has steps.",
        "better-would-be": "A second ramp.",
      },
      wishes: {
        "more-trees": { is: "not-touched" },
        "clean-water": {
          is: "harms",
          because: "Digging muddies the pond.",
          evidence: ["ev-count"],
        },
        "safe-swings": { is: "not-touched" },
        "room-to-run": {
          is: "helps",
          because: "The meadow can be reached.",
          sign: "Races on the meadow.",
        },
      },
    },
    actions: [
      {
        id: "act-plant-reeds",
        kind: "mitigation",
        covers: ["answers.wishes.clean-water"],
        what: "Plant reeds.",
        owner: "Head gardener",
        due: "2026-10-01",
        status: "open",
      },
    ],
    decisions: [
      {
        body: "town-council",
        decider: "Parks committee",
        capacity: "board",
        on: "2026-03-16",
        result: "approved",
        resolution: "Agreed to build the ramp.",
        reasons: "It lets people in.",
        interests: "none-declared",
      },
    ],
    publication: { access: "open", summary: "There will be a ramp at the pond." },
    history: [{ on: "2026-03-02", event: "drafted" }],
  };
}
