// Promise: a text that leaves a record is looked for in the other papers, copies and backups beside it, and each that still shows it is named.
import { expect, it } from "vitest";
import { RIVERSIDE } from "../../src/publish/testing/park-records.ts";
import { fileOf, makeParks } from "../support/parks.ts";
import { run } from "../support/run.ts";

const STEM = fileOf(RIVERSIDE).replace(".yaml", "");
const PAPERS = [".html", ".docx", ".summary.md", ".summary.html", ".summary.docx", ".txt"];

async function warned(field: string): Promise<string[]> {
  const folder = makeParks({
    [`${STEM}.txt`]: `It said: ${RIVERSIDE.proposal?.summary as string}`,
  });
  const { path: cwd } = folder;
  for (const format of ["md", "html", "docx"]) {
    for (const more of [[], ["--summary"]]) {
      const made = await run(["paper", RIVERSIDE.id, "--format", format, ...more], { cwd });
      expect(made.code, made.stderr).toBe(0);
    }
  }
  const { code, stderr } = await run(
    ["exempt", RIVERSIDE.id, field, "--paragraph", "3", "--public-interest", "Bids."],
    { cwd },
  );
  expect(code, stderr).toBe(0);
  expect(stderr).not.toContain("Riverside Park from ten");
  return PAPERS.filter((end) =>
    stderr.includes(`${STEM}${end} was made before and may still show the text.`),
  );
}

it("names each paper that shows it", async () => {
  // A plain summary shows what is proposed only where there is no summary of its own.
  expect(await warned("proposal.summary")).toEqual([".html", ".docx", ".txt"]);
});

it("names a summary that showed it, and no paper that did not", async () => {
  expect(await warned("publication.summary")).toEqual([
    ".html",
    ".docx",
    ".summary.md",
    ".summary.html",
    ".summary.docx",
  ]);
});

it("names copies and backups of the record and its paper, and nothing of another record", async () => {
  const folder = makeParks();
  const { path: cwd } = folder;
  const text = folder.read(fileOf(RIVERSIDE));
  const older = [`${STEM}.yaml~`, `${STEM}.yaml.bak`, `${STEM} (1).yaml`, `${STEM}.md.orig`];
  const swap = STEM.replace(/([^/]*)$/, ".$1.yaml.swp");
  for (const file of [...older, swap]) folder.write(file, text);
  folder.write(`${STEM}-again.yaml`, text.replace(/^id: .*$/m, "$&-again"));
  folder.write(`${STEM}.notes.txt`, "Nothing of it.");
  const { stderr } = await run(
    ["exempt", RIVERSIDE.id, "proposal.summary", "--paragraph", "3", "--public-interest", "Bids."],
    { cwd },
  );
  const named = [...stderr.matchAll(/^Warning: (.*) was made before/gm)].map(([, file]) => file);
  expect(named.sort()).toEqual([...older, swap].sort());
});
