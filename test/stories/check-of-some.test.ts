// Promise: a check of one record says of it what a check of all says; and a fault that very many places of one file have
// is told a thousand times at most, with how many more there are.
import { expect, it } from "vitest";
import { checkRepository } from "../../src/check/check.ts";
import { paperPath } from "../../src/record/files.ts";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { makeFolder } from "../support/folder.ts";
import { fullLists } from "../support/full-lists.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { editAtRandom, manyParks } from "../support/random-edits.ts";
import type { Edited } from "../support/random-edits.ts";
import { randomFrom } from "../support/random.ts";

it("says of each record what is said among all", { timeout: 120_000 }, () => {
  const folder = makeFolder(manyParks());
  const random = randomFrom(20261128);
  const today = "2026-11-23";
  const edited: Edited = { folder, cache: "kept", today, cwd: folder.path, paths: [] };
  for (let count = 0; count < 60; count += 1) editAtRandom(edited, random);
  const whole = checkRepository({ cwd: folder.path, today });
  let found = 0;
  for (const { file, ...said } of whole.checked) {
    const alone = checkRepository({ cwd: folder.path, today, paths: [file] });
    const own = whole.findings.filter((one) => [file, paperPath(file)].includes(one.file));
    expect(alone.findings.filter((one) => [file, paperPath(file)].includes(one.file))).toEqual(own);
    expect(alone.checked).toEqual([{ file, ...said }]);
    found += own.length;
  }
  // Otherwise nothing was compared.
  expect(found).toBeGreaterThan(10);
});

it("finds a framework that calls itself another version than its folder", () => {
  const folder = makeParks();
  const file = "frameworks/parks/1.0.0/framework.yaml";
  folder.write(file, folder.read(file).replace("version: 1.0.0", "version: 1.0.1"));
  const { findings } = checkRepository({ cwd: folder.path, today: "2026-11-23" });
  const [found, ...more] = findings.filter(({ rule }) => rule === "framework-misplaced");
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    file,
    path: "framework.version",
    message: 'this file calls itself "parks 1.0.1", and is kept as "parks 1.0.0"',
  });
});

it("tells a thousand faults of a kind in one file, and how many more there are", () => {
  const { most, textWith } = fullLists().find(({ name }) => name === "links.related")!;
  const { path: cwd } = makeParks({ [fileOf(RIVERSIDE)]: textWith(most) });
  const { findings } = checkRepository({ cwd, today: "2026-11-23" });
  const broken = findings.filter(({ rule }) => rule === "link-broken");
  expect(broken).toHaveLength(1_000);
  expect(broken.filter(({ message }) => message.includes(" more of the kind "))).toHaveLength(1);
  expect(broken.map(({ message }) => message).join("\n")).toContain(
    `${most - 1_000} more of the kind in this file are not listed`,
  );
});
