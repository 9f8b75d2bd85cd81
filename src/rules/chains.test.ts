// Promise: links of a chain lead somewhere and never round, and a part that was replaced is named in both
// records alike.
import { expect, it } from "vitest";
import { linkBroken } from "./link-broken.ts";
import { linkCircular } from "./link-circular.ts";
import { linkOneSided } from "./link-one-sided.ts";
import type { RepositoryRule } from "./model.ts";
import { playExample } from "./testing/play-example.ts";

const A = "2026-03-02-a";
const B = "2026-03-02-b";

function found(rule: RepositoryRule, a: string, b: string): string[] {
  const text = `# file: a.yaml\nid: ${A}\n${a}\n# file: b.yaml\nid: ${B}\n${b}\n`;
  return playExample(rule, text).findings.map(({ file, path }) => `${file} ${path}`);
}

it.each([
  [linkBroken, "links: {follows: [2026-03-02-c]}", "", ["a.yaml links.follows.0"]],
  [linkBroken, "links: {part-of: [2026-03-02-c]}", "", ["a.yaml links.part-of.0"]],
  [
    linkBroken,
    "links: {supersedes: [{record: 2026-03-02-c}]}",
    "",
    ["a.yaml links.supersedes.0.record"],
  ],
  [
    linkBroken,
    "links: {replaced-in-part: [{by: 2026-03-02-c, parts: [b]}]}",
    "",
    ["a.yaml links.replaced-in-part.0.by"],
  ],
  [linkBroken, `links: {follows: [${B}], part-of: [${B}]}`, "", []],
  [linkCircular, `links: {follows: [${A}]}`, "", ["a.yaml links.follows.0"]],
  [
    linkCircular,
    `links: {follows: [${B}]}`,
    `links: {follows: [${A}]}`,
    ["a.yaml links.follows.0", "b.yaml links.follows.0"],
  ],
  [
    linkCircular,
    `links: {part-of: [${B}]}`,
    `links: {part-of: [${A}]}`,
    ["a.yaml links.part-of.0", "b.yaml links.part-of.0"],
  ],
  // To follow one and be a part of it in turn is not a circle.
  [linkCircular, `links: {follows: [${B}]}`, `links: {part-of: [${A}]}`, []],
  [
    linkOneSided,
    `links: {replaced-in-part: [{by: ${B}, parts: [b]}]}`,
    "",
    ["a.yaml links.replaced-in-part.0.by"],
  ],
  [
    linkOneSided,
    `links: {replaced-in-part: [{by: ${B}, parts: [b, c]}]}`,
    `links: {supersedes: [{record: ${A}, parts: [c, b]}]}`,
    [],
  ],
  [
    linkOneSided,
    `links: {replaced-in-part: [{by: ${B}, parts: [a]}]}`,
    `links: {supersedes: [{record: ${A}, parts: [b]}]}`,
    ["a.yaml links.replaced-in-part.0.by", "b.yaml links.supersedes.0.record"],
  ],
])("%#: $0.id of %j and %j", (rule, a, b, paths) => {
  expect(found(rule, a, b)).toEqual(paths);
});
