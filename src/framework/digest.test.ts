// A digest proves what was asked: every word of a framework counts but its status and the words for
// looking back, which may come later.
import { expect, it } from "vitest";
import { frameworkDigest } from "./digest.ts";

const SCALE = {
  ordered: true,
  options: [{ id: "better", label: "Yes, it will" }],
  outside: [{ id: "not-known", label: "Not known" }],
};
const FILE = {
  format: 1,
  framework: { id: "parks", version: "1.0.0", status: "released" },
  scales: { change: SCALE },
  tests: [{ id: "fair", ask: "Will it be fair?" }],
};
const DIGEST = frameworkDigest(FILE);

it.each<[string, Record<string, unknown>]>([
  ["a status", { framework: { ...FILE.framework, status: "retired" } }],
  ["a question looking back", { tests: [{ ...FILE.tests[0], "looking-back": "Was it fair?" }] }],
  [
    "an answer looking back",
    {
      scales: {
        change: {
          ...SCALE,
          options: [{ ...SCALE.options[0], "looking-back": "Yes, it did" }],
          outside: [{ ...SCALE.outside[0], "looking-back": "Still not known" }],
        },
      },
    },
  ],
])("%s changes nothing", (_, change) => {
  expect(frameworkDigest({ ...FILE, ...change })).toBe(DIGEST);
});

it.each<[string, Record<string, unknown>]>([
  ["a question", { tests: [{ id: "fair", ask: "Is it fair?" }] }],
  ["an answer", { scales: { change: { ...SCALE, options: [{ id: "better", label: "Yes" }] } } }],
  ["a scale of that name", { scales: { change: SCALE, "looking-back": SCALE } }],
  ["a set", { sets: { goals: { items: [] } } }],
])("%s counts", (_, change) => {
  expect(frameworkDigest({ ...FILE, ...change })).not.toBe(DIGEST);
});
