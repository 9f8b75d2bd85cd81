// Promise: what only the history tells of an end is written where it is read from now on, and nothing is
// guessed.
import { expect, it } from "vitest";
import type { DecisionRecord, Event } from "../record/model.ts";
import { endEdits } from "./mend-ends.ts";

function rescinded(...history: Event[]): DecisionRecord {
  return {
    format: 1,
    id: "2026-03-02-a-bench",
    title: "A bench",
    status: "rescinded",
    framework: { id: "parks", version: "1.0.0", digest: "sha256:…" },
    decisions: [
      { body: "town-council", on: "2026-03-20", result: "approved", capacity: "non-executive" },
    ],
    history: [{ on: "2026-03-20", event: "decided", body: "town-council" }, ...history],
  };
}

const TOLD: Event = {
  on: "2026-04-02",
  event: "rescinded",
  body: "town-council",
  note: "Cabinet (FP/012/01/27): The grant was withdrawn: there is no other.",
};

it("takes who, when, why and the reference from the history", () => {
  expect(endEdits(rescinded(TOLD))).toEqual([
    {
      path: ["ended"],
      value: [
        {
          how: "rescinded",
          body: "town-council",
          by: "Cabinet",
          on: "2026-04-02",
          reference: "FP/012/01/27",
          because: "The grant was withdrawn: there is no other.",
        },
      ],
    },
  ]);
});

it.each<[string, DecisionRecord]>([
  ["there is no line about it", rescinded()],
  ["the line does not say why", rescinded({ ...TOLD, note: "It was cancelled." })],
  ["the line names another body", rescinded({ ...TOLD, body: "county" })],
  [
    "the reason is exempt",
    rescinded({ ...TOLD, note: { exempt: { paragraph: 3, "public-interest": "x" } } }),
  ],
  ["it says so already", { ...rescinded(TOLD), ended: [] }],
  ["it stands", { ...rescinded(TOLD), status: "decided" }],
])("writes nothing where %s", (_, record) => {
  expect(endEdits(record)).toEqual([]);
});
