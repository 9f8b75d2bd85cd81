// Saving a draft: nobody's change is written over, and what cannot be saved is kept and said to be.
import { chmodSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { getuid } from "node:process";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../../test/support/folder.ts";
import type { Folder } from "../../../test/support/folder.ts";
import { UserError } from "../../errors.ts";
import { parseRecord } from "../../record/parse.ts";
import { createDraft, KeptBoth, NotSaved, readDraft, saveDraft } from "./draft-file.ts";
import type { DraftFile } from "./draft-file.ts";

const ID = "2026-11-23-a-quay";
const TEXT = `# Kept by hand
format: 1
id: ${ID}
title: A quay
status: draft
framework: {id: harbour, version: 1.0.0, digest: "sha256:${"0".repeat(64)}"}
`;

const STAGE = [{ path: ["stage"], value: "works" }];

function begin(): { folder: Folder; draft: DraftFile } {
  const folder = makeFolder();
  return { folder, draft: createDraft(folder.at(`in/${ID}.yaml`), TEXT) };
}

function faultOf(act: () => unknown): UserError {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("a draft", () => {
  it("is saved with the person's comments, and stands on disk as the session knows it", () => {
    const { folder, draft } = begin();
    const saved = saveDraft(draft, STAGE);
    expect(folder.read(`in/${ID}.yaml`)).toBe(saved.text);
    expect(saved.text).toContain("# Kept by hand");
    expect(saved.record.stage).toBe("works");
    expect(folder.files()).toEqual([`in/${ID}.yaml`]);
  });

  it("is never made over a file that is there", () => {
    const { folder } = begin();
    expect(() => createDraft(folder.at(`in/${ID}.yaml`), "other")).toThrow(
      "already a file with that name",
    );
    expect(folder.read(`in/${ID}.yaml`)).toBe(TEXT);
  });

  it("says where a file stops being a record", () => {
    const { folder } = begin();
    folder.write("broken.yaml", "format: 1\ntitle: [\n");
    expect(faultOf(() => readDraft(folder.at("broken.yaml"))).message).toMatch(
      /broken\.yaml:\d+:\d+/,
    );
  });
});

describe("a colleague's change meanwhile", () => {
  it("stays, and ours goes beside it, as often as it happens", () => {
    const { folder, draft } = begin();
    const theirs = TEXT.replace("A quay", "A long quay");
    folder.write(`in/${ID}.yaml`, theirs);
    for (const name of [`in/${ID}.mine.yaml`, `in/${ID}.2.mine.yaml`]) {
      const fault = faultOf(() => saveDraft(draft, STAGE));
      expect(fault).toBeInstanceOf(KeptBoth);
      expect(fault.hint).toContain(folder.at(`in/${ID}.yaml`));
      expect(fault.hint).toContain(folder.at(name));
      expect(parseRecord(folder.read(name)).record).toMatchObject({
        title: "A quay",
        stage: "works",
      });
    }
    expect(folder.read(`in/${ID}.yaml`)).toBe(theirs);
  });

  it("is noticed when the file was taken away", () => {
    const { folder, draft } = begin();
    rmSync(folder.at(`in/${ID}.yaml`));
    expect(faultOf(() => saveDraft(draft, STAGE)).hint).toContain("(gone)");
    expect(folder.files()).toEqual([`in/${ID}.mine.yaml`]);
  });
});

describe("a folder that cannot be written", () => {
  // The superuser may write anywhere, so a file in the folder's place has to do there.
  it("leaves the old file whole, and the answer in a place that is named", () => {
    const { folder, draft } = begin();
    const path = blocked(folder, draft);
    const fault = faultOf(() => saveDraft({ ...draft, path }, STAGE));
    expect(fault).toBeInstanceOf(NotSaved);
    expect(fault.kind).toBe("failure");
    expect(fault.message).toContain("was not saved");
    const [, kept = ""] = /kept in (\S+)$/.exec(fault.hint ?? "") ?? [];
    expect(parseRecord(readFileSync(kept, "utf8")).record?.stage).toBe("works");
    expect(folder.read(`in/${ID}.yaml`)).toBe(TEXT);
    chmodSync(folder.at("in"), 0o755);
    rmSync(dirname(kept), { recursive: true });
  });
});

function blocked(folder: Folder, draft: DraftFile): string {
  if (getuid?.() !== 0) {
    chmodSync(folder.at("in"), 0o555);
    return draft.path;
  }
  folder.write("file", "");
  return folder.at(`file/${ID}.yaml`);
}
